/** Words of complaints that are not names, L to Z: Indonesian, Javanese, short forms. */
export const WORDS_L_TO_Z = `
pelapor pengadu pengirim pesantren sampun sedoyo ponpes narahubung penanggung penanganan pengecekan registrasi perihal pernikahan
lab laba ladang lagi lagu lah lahan lahir lahiran lain lairan lajeng laku lalat lalu lama lamaran lambat
lampiran lampu lan langganan langka langsung lanjut lanjutan lansia lantai lapak lapangan lapis lapor
laporan laporkan laptop lapuk larang larangan lare lari las lauk laundry layak layanan lbh lebar lebaran
lebih lecet leding legalisir lek lelah lelaki lelang lemah lembar lembur lemot lempung lendut lengkap lenyap
lepas lereng leter lewat lha lho libur licin lift liga lihat lik lima limbah limo line lingkar lingkungan
linglung link linmas linting lipat listrik liter liwat lks lo loading lobang login lokal lokasi loket lolos
lomba lombok longsor lor los lpj lpm lpmd lpse luapan luar luas lubang ludes luka lulus lulusan lumbung
lumpuh lunak lunas lurah lusa luwih maaf mabuk macam macet mada magrib mahal mahasiswa mail main mainan
majikan maju mak maka makadam makam makan makasih makelar makin maksa maksud malah malam malem maling malu
mambu mampet mampu mana mancing mancur mandeg mandek mandheg mandi mandiri mandor maneh mangga manggil
mangkal manjur mantan mantri marah maret margi marka mas masa masak masal masang masih masinis masjid masuk
masyarakat mata material mati matur mau maupun mawon mbah mbak mbeji mbg mbk mbok mboten mbps mbugel mcb mck
md mebel mebeler medsos meh meja mekanik melarat melayani meledak meloloskan melompong meluap meluber memang
memar mempan menang menawi meneng menit menu menuju menur mepet merah merambat merantau merek mereka
meresahkan mergo merk merosot mertua mesin mesum meter meteran metformin mg mhn mi mie miliar milih milik
milyar min minat minggu minimal minimarket minta minum minyak minyakita miras miring misah miskin mksh mlaku
mlampah mlayu mlebu mlm mm mobil mobile modal model modern modin moga mogok mohon molor monggo montir motong
motor motorku mpp mriki mriksani mriku msh mual muat muatan muda mudah mudhun mudun mugi mugo mulai mules
mulih mulus muncrat muncul mundhak mung munggut mungkin munjung mupuk murah murid musdes mushola musholla
musim musrenbang musyawarah muter mutu mypertamina nabi nafkah naik naikin nakal nakes nama namun namung
nanam nandur nang nanggung nanging nangis nanti nanya narik nasi nasib nasional nate nb ndak ndang ndedet
ndi nduwe ne nebus negara negeri nek nekat nelayan nelo nempel nemu nenek neng netes ngga nib nih nik nikah
niku nilai nimbo nimpa ning njaluk njarah njenengan njobo nkk nmr no nol nomer nomor non nonaktif nongkrong
nongol nopember nopol notaris november npk npsn npwp nrabas nugas nular numpang numpuk nunggak nunggu nunut
nutup nuwun nya nyai obat odgj off offline ojek ojo ojol oknum oktober olahraga oleh oli olx om omah omahe
omahku ombudsman omongan online ono opang operasi operator oplosan opname opo oprit ora orang oranye orba
org organik ormas ortu otp oven pabrik pacaran paceklik pada padahal padam padi padune pagar pagi pagu
paguyuban paham pajak pak pakai pakde pake paket paku palang paling palsu paman pampers pamsimas panas
pancasila pandean panel panen pangan panggil pangkat panglima panitia panjang panjenengan pantai papan para
paracetamol parah parang pari parine parit parkir parkiran part paruh pas pasal pasang pasangan pasar
pasaran pasien pasir paspor pasti patin patok patroli patung paud pauk paving pawon payung pb pbb pbg pbi pd
pdahal pdam pdhl pecah pecel pedagang pedhot peduli pegang pegangane pegawai peilschaal peilschall pejabat
pekarangan pekerja pekerjaan pel pelabuhan pelajar pelaku pelakune pelampung pelanggan pelatihan pelayanan
pelebaran pelicin pemda pemkab pemuda pencak pendek pengen penipu penuh per pera perahu perbup perda pergi
perlu pernah persen perum pesangon peserta pesilat pesing pesta pet peta petak petani peteng peternak
petroganik petugas phk piagam piatu pick pijat piket pikir pil pilih pilkades pin pindah pindahan pindahin
pindahkan pindho ping pinggir pingsan pinjam pinjaman pintu pip pipa pirt pisah pisan pisang pit pitados
piyambak piye pj pjalan pju pkh pkk pkl pkm plafon plastik plat plecit pln pls pmk pmt pngendara pns poc
pohon pojok pokok polda poli polindes polisi poll polres polsek pompa pondok ponska popok poros porprov
portal pos posisi posko postingan posyandu potong potongan pp ppat ppid ppj ppl ppm pppk pr praktek prapatan
preman premium presiden prestasi pribadi pripun program proliman proposal protes provider provinsi proyek
psikolog pt ptsl pu publik pudar pulang pulangkan puluh pun pundi pungli punya pupuk pusat pusing puskesmas
puso pustu putih putus quorum ra rab rabat rabies rabu radio ragat rahasia rahasiakan rajawali rak rakyat
ram ramah ramai rambu rambut rame ramp rampung rapat rasakan raskin rasul rata ratus rawan raya rb rdkk
realisasi regane regi rego rehab rek rekam rekaman rekanan rekening rekomendasi rekreasi rel relawan remaja
remang remuk renang rencana rendah rendeng rengginang resah resepsionis resmi resto restoran restrukturisasi
retak retribusi ri ribet ribu ribuan ribut ring rit riyin roboh roda rodha rodo rokok rombel ronda rong
rontok roti royong rp rs rsud rt rtrw ruang ruangan ruas rubuh rubuha rugi rujukan ruko rumah rumahku rumpun
rumput rungu rupane rupiah rusak rute rutin rw saat saben sabin sablon sabun sabung saged saget saham saiki
saja sak saking sakit sakniki saksi salah salam salaman saldo sales salinan salon saluran sama sambung
sambungan sampah sampahe sampai sampaikan sampe sampel sampeyan samping samsat sana sanca sandur sanes
sangat sanget santri santunan sapa sapi sapine sapu saran sarang sare sarung sasi satpam satpol satu satupun
saudara sawah sawahe saya sayang sblm scoopy sd sda sdh sdn sdr sdri sebab sebagian sebanyak sebelah sebelas
sebelum sebentar seberang sebesar sebulan security seda sedalam sedih sedikit sedimen sega segala segera
segitu sego sehari sehat sehingga sejak sejam sejenis sek sekali sekalian sekampung sekarang sekda sekdes
sekeluarga sekian sekilo sekitar sekolah sekretaris sekunder selalu selama selamat selatan selimut selingkuh
selokan seluruh selutut semalam semata sembako sembarangan sembilan sembuh semen semenit semester seminggu
semoga sempat sempit semprot semrawut semua senam sendiri sendirian sengketa sengon sentosa sepakat
sepanjang separo separuh sepatu sepatune sepeda seperti sepi sepihak september septictank sepuh sepuluh
sepupu serabutan seragam seremonial serentak seret sering serta sertifikasi sertifikat sertipikat servis
sesak sesuai sesudah set setahu setahun setapak setaun setelah setengah setiap setor setuju seuprit sewa
sewu share si sia siaga siang siap siapa siapkan sibuk sidang sidomukti sidorejo sih siji sik silpa siltap
sim simbah simbok simorejo simpanan sinau sing sini sinkron sinyal siri sirtu sirup sisa sisih siswa siswi
situ situs situse sk skali skincare skpwni skrg sktm sktr slip slot sma sman smk smp smpai smpn sms smua sni
soal soale sobek sodetan soko solar solusi sopir sopo sore sosial sosodoro sound spanduk spare spasi spasiin
spbu spek spesialis spion spk sponsor sppt sprei spt stadion staf stan stasiun stempel steril stnk stok stop
stroke struk studi suami suara sub subhanallah submersible subsidi subuh sudah suka sukarela sukses sulit
sumbangan sumberarum sumberbendo sumengko sumur sungai suntik supaya supir supra surat suri suroan suropati
suruh survei susah suspensi susu sutet suwun swasta sy syarat tabrakan tabung tabungan tadi tagih tagihan
tahap tahu tahun tahunan tak taksih takut talud taman tambalan tambang tampil tanah tanam tanda tandon tandu
tandur tanduran tangan tangga tanggal tanggap tanggul tangkai tangki tangled tani tanjakan tanpa tante tanya
tapi target tarif tarik taruna tau taun tawon td tdk tds tebal tebang tebing tebu tega tegangan tegur tekan
teknis teknologi teko teksas telat telegram telepon teller telp telpon telu telur teman tembakau tembok
tembus tembusan temenan tempat temuan tenaga tenan tenanan tender teng tengkulak tentang tentara tentu tepat
terang terapi teras terbit terima ternak terpal tertib terus test tetangga tetap tetapi tf tgl th thn
thr thukul tiang tiap tiba tidak tidur tiga tiket tiktok tikungan tikus timbang timbangan timbangane tindak
tindakan tingali tinggal tinggi tingkat tipe titip titipan tiwul tiyang tk tks tlg tlogorejo tma tni to toa
togel toilet tok token toko tokoh tol tolong tombol ton tong tonggo tonggoku tongkat total tp tpa tpp tpq
tps track trafo traktor transfer transmigrasi transparan transparansi transplanter trase travel trek
trembesi triliun trima triwulan trocoh trombosit tronton trotoar truck truk trus ttd ttp tua tugas tuh tuhan
tujuh tukang tulis tulisan tulung tumbas tumpah tumpul tuna tunas tunggakan tunggu tunjangan turnamen turu
turun turunan tutup tw twitter uang udah udan udh ugal ugalan uji ujian ujung ukur ukuran ulama ulang ular
ulat uler umk umroh umum umur undangan unek unggah ungu unit untuk up update upload uptd urea urin uruk
urunan urusan urut usah usaha user usia ust ustadz usul usulan utang utange utara utk uu uwis va vaksin
vakum valid verifikasi vespa veteran video viral virus visit visum voli volt volume wa waalaikumsalam
wabarakatuh wabup waduk wae wafat wagub wajah wajib wakil waktu walet wali wanita wapres warahmatullahi
warga waris warisan warkop warung wassalam wassalamualaikum watu wayahe wb wc web website wedhus welas
wereng wewenang whatsapp wifi wilayah wingi wiraswasta wis wisata wisuda wit wolung wong wonten wr xx ya
yang yao yatim yayasan yen yg yo youtube yth yuta yutub za zebra
`;
