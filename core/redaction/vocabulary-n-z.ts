/** Words of complaints that are not names, N to Z: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_N_TO_Z = `
n nabati nabi nadir nafas nafkah nafsu nah naha nahas nahdlatul nahkoda naik naikin najis nakal nakes naluri nama
namaste nampak namun namung nanah nanam nanas nandur nang nanggung nanging nangis nanti nanya naon napas narahubung
narapidana narasi narasumber narik narkoba nasabah nasi nasib nasihat nasional nasionalis naskah natal nate natural
naudzubillah navigasi nb ndak ndalan ndang ndedet ndelok ndemek ndhek ndherek ndi ndk nduwe nduwur ne nebus nedi
negara negatif negeri nek nekat nelayan nelo nempel nemu nenas nenek neng neraca neraka nesu net netes netral
netralitas netter network news ngantos ngg ngga nggk ngk ni niaga niat nib nifas nih nihil nik nika nikah nikel nikmat
niku nilai nilon nimbo nimpa ning nip nisan niscaya nisfu nista nitip nitrogen njaba njaluk njarah njenengan njero
njih njobo njop nkk nm nmr nnt nnti no nobar noda nol nomaden nomer nominal nomor non nonaktif nongkrong nongol
nonsubsidi nonton nopember nopo nopol norek normal normalisasi not nota notaris notif notifikasi november npk npsn
npwp nrabas nti nugas nuhun nujum nuklir nular nuli numpang numpuk nunggak nunggu nunut nusantara nutrisi nutup nuwun
ny nya nyai nyaris nyepi nyoh obah obat obeng objek obor obral obrolan october odgj odol odong off offline ogah oge oh
oiya ojek ojo ojok ojol ok oke okelah oklik oknum oktober olah olahan olahraga oleh olh oli olimpiade olok olx om omah
omahe omahku omahmu ombak omben ombudsman omdo omong omongan ompong omzet on ondel onderdil ongkang ongkir ongkos
online ono opang operasi operator opini oplosan opname opo oppo oprit optik optimal optimis ora orak orane orang
orangtua oranye oraono orasi orba orbit order oreng org organ organik organisasi orgen orientasi orisinal ormas orng
ortu oss otak otda otomatis otonomi otopsi otoritas otot otp outlet output oven pabean pabrik pacar pacaran paceklik
package pacu pacuan pad pada padahal padam padang padat padepokan padha padhang padhe padi padu paduan padune pagar
page pagelaran pagi pagu paguyuban paha paham pahit pahlawan pajak pajang pajangan pak pakai pakaian pakan pakar pakde
pake paket pakmu pakne paksa paksaan paku palang palawija paling palingan palsu palu pam paman pampers pamsimas panah
panas pancasila panci pancing pancur pancuran pandai pandang pandean pandemi panel panen pangan panganan pangapunten
pangeran panggah panggang panggil panggilan panggul panggung pangkal pangkalan pangkas pangkat pangkuan panglima panik
panitera panitia panjang panjat panjatkan panjenengan panjennengan panorama pantai pantang pantas pantau pantul papan
paper para parabola paracetamol parade parah paralel paralon parang paras parasit parau pareng pari parine parit
parking parkir parkiran parlemen parodi parpol parsel part partai partisipasi partner paru paruh parut pas pasal
pasang pasangan pasar pasaran pasca pasien pasif pasir paskah paskibra pasokan paspor pass password pasta pasti pastor
pastoran pastur pasukan pasung paten pathok patin patok patokan patroli patuh patung patungan patut paud pauk paving
pawai pawon pay payah payment payu payung pb pbb pbg pbi pbj pd pda pdahal pdam pdhl pdtt pecah pecahan pecandu pecat
pecel pecinta pedagang pedal pedang pedas pedhot pedih pedoman peduli pegal pegang pegangane pegawai peilschaal
peilschall pejabat pejah peka pekan pekarangan pekat pekerja pekerjaan pekik pel pelabuhan peladang pelajar pelaksana
pelaku pelakune pelaminan pelampung pelan pelana pelanggan pelanggaran pelangi pelapor pelat pelatih pelatihan pelayan
pelayanan pelebaran pelecehan peledak pelesir pelet pelicin pelihara pelik pelipis pelopor pelosok peluang peluh
peluit peluk pelukis pelumas peluru pelurusan pemali pematang pembangunan pembayaran pembeli pemberitahuan pemda
pemdes pemeliharaan pemeriksaan pemerintah pemilik pemilu pemkab pemprov pemuda pemudi penak penanganan penanggung
penari penat pencairan pencak pencil pencuri pencurian pendaftaran pendam pendamping pendatang pendek pendeta
pendidikan penduduk penerangan penerima penerimaan pengadilan pengadu pengaduan pengairan pengajuan pengantin
pengawasan pengecekan pengen pengendara pengguna penghasilan pengin pengirim pengunjung pengurusan pengusaha penipu
penipuan penjabat penjelasan penjual pensil pensiunan pentas penting pentol penuh penyu penyuluh pepak pepaya per pera
perah perahu perak peralatan peran perang perangkat perantau peraturan perawat perbaikan perban perbup perda
perdagangan perdes perdus pergi pergok pergub perhatian perhatiannya perhutani perih perihal perikanan periuk
perkembangan perkusi perlu permai permak permasalahan permen permendagri permendes permendikbud permenkes permensos
permentan permintaan permohonan pernah pernak pernikahan pernis perppu perpres persada persen persis persoalan person
persyaratan pertalite pertamax pertanggungjawaban pertanian pertanyaan perum perumahan perusahaan perut perwali pesan
pesanan pesangon pesantren pesat pesawat peserta pesilat pesing pesisir pesona pesse pesta pestisida pet peta petai
petak petang petani peteng peternak peternakan petik petir petis petroganik petugas petunjuk pfizer pgn pgsd pgwai phk
phonska piagam piala piatu pick pidana pidato pihak pijak pijat piket pikir pikul pil pilar pilek pilih pilihan
pilkada pilkades pilpres pilu pimpin pimpro pin pinang pinarak pindah pindahan pindahin pindahkan pindang pindho ping
pinggan pinggang pinggir pinggul pingin pingsan pinjam pinjaman pinjol pinta pintar pintas pinter pintu pioneer pip
pipa pipi pipih pipis pira pirang piring piro pirsa pirt pisah pisan pisang pisau pit pita pitados pitam piyambak piye
pj pjalan pjr pju pke pkh pkir pkk pkl pkm pks pl plafon plakat planet plasa plasma plastik plat platform play please
plecit plek plengsengan pleno plesir plester pleton plg plh plin pln plng pls plt pmi pmk pmrntah pmt pngen pngendara
pnjelsn pnjlsn pnrma pns pntg pny pnya poc podo pohon poin point pojok pokja pokmas pokok poktan pol pola polae polda
polemik poli polindes polisi politik politisi poll polos polres polsek polusi pompa pondasi pondok ponkesdes ponpes
ponsel ponska pop popok porak pori poro porong poros porprov porsi portal pos posisi positif poskamling poskesdes
posko post poster posting postingan posyandu posyantek potensi potong potongan potret power pp ppat ppi ppid ppj ppk
ppl ppm pppk pptk pr praduga prajurit praktek praktik praktikum praktis pramuka pramusaji prangko prapatan
prarekonstruksi prasangka prasarana prasasti prasmanan prbaikan prcma predikat prediksi preman premi premium presensi
presiden prestasi pria pribadi pribumi primer prinsip print printer prioritas pripun private priyayi prlu prmohonan
prnh problem process produk produksi produktif produsen profesi profesional profesor profil profile program project
prokes proklamasi prokopim proliman promo promosi prona properti proporsi proposal prosa prosedur proses prospek
protein proteksi protes provider provinsi provokasi provokator proyek prsh prtnyaan psikiater psikolog psks psr pst
psti pt ptgas ptgs pthn pts ptsl pu puas puasa publik publikasi pucat pucuk pudar puing puisi pujian pukat pukul
pukulan pula pulang pulangkan pulas pulau pulih pulpen pulsa puluh pun punah puncak pundak pundi punggung pungli
pungut pungutan punika puniko punopo punten puntung punya pupuk pura purna purun pusaka pusar pusara pusat push pusing
puskesmas puskeswan puso pustaka pustakawan pustu pusying putar putaran putih puting putung putus putusan puyeng puyuh
quality quick quorum qurban ra rab rabat rabies rabiul rabu rabuk rabun racik racun radang radar radiator radikal
radio raga ragam ragat ragu rahang rahasia rahasiakan rahim raih rajab rajabiyah rajawali raje rak rakit rakitan rakus
rakyat ralat ram ramadan ramah ramai ramal ramalan rambu rambut rambutan rame ramp rampas rampok rampung ramuan
rancang rancangan random randu rangkai rangkaian rangkap rangking rangkul rangsang rangsangan ranjang ranjau ransel
ransum rantai rantang rantau ranting rapat rapel raperda rapi rapor raport rapuh rasa rasakan rasane rasio
rasionalisasi raskin rasul rata ratap rating ratus raup raut rawa rawan rawat raya rayap rayon rayu razia rb rbu rdkk
ready reaksi real realisasi realistis realokasi rebah rebana rebus rebut record reda redaksi redaksional redam redup
referensi reformasi refugia refund regane regards regent regi regional register registrasi rego regu reguler rehab
rehabilitasi reject rek reka rekam rekaman rekan rekanan rekap rekayasa rekening reklame rekomendasi rekonstruksi
rekor rekreasi rekrutmen rel rela relatif relawan release relevan religi religius reload relokasi rem remaja remang
rematik rembug remeh remote rempah rempong remuk renang rencana rencang rencek renda rendah rendam rendeng reng rengek
renggang rengginang renja renovasi renstra rentan rentang rentenir renung renungan renyah reog reply report repot
reptil reputasi request resah resapan rese resek resep resepsi resepsionis reses reset resik resiko resmi resolusi
respon respond respons resto restoran restrukturisasi retak retas reti retribusi reuni review revisi revitalisasi
revolusi rewel rezim ri riba ribet ribu ribuan ribut rigid rilis rimbun rinci rincian ring ringan ringkas ringkus
rintang rintis rintisan risiko rit ritel ritual riuh riwayat riyin rkp rkpd rkpdes rmah rmh rob robek roboh robot roda
rodha rodo rodok rok roket rokok roma romantis rombak rombakan rombel rombong rombongan rompi ronda rong rongga
rongsok rontok room rosak roso rosok rotan rotasi roti royalti royong rp rph rpjm rpjmd rpjmdes rs rsak rsk rsud rt
rtlh rtrw ruang ruangan ruas rubuh rubuha rugi ruji rujuk rujukan ruko rumah rumahku rumit rumiyin rumpun rumput rumus
runcing runding rungu runtuh rupa rupane rupiah rupo rusa rusak rusake rusk rusuh rusuk rusun rusunawa rute rutilahu
rutin rutinitas ruwed ruwet rw rwn saat saben saber sabin sablon sabodo sabuk sabun sabung sabut sadap sadar sadis
safar safety saged saget sah saha sahabat saham sahur saiki saing saingan sains saja sajadah sajak sajen sajian sak
sakalangkong sakdereng sakdurunge sakestu saking sakit sakmeniko sakniki sakral saksama saksampune saksi saku salah
salak salam salaman saldo sale saleha salep sales salib salin salinan saling salju salon salur saluran sama samar
sambal sambil sambung sambungan sambut sambutan sampah sampahe sampai sampaikan sampe sampel sampeyan samping sampul
sampun samsat samsung samudera sana sandal sandang sandaran sandera sandiwara sandung sandur sanes sangat sanget
sanggah sanggar sanggup sangka sangkar sangking sangkut sangsi sanitasi sanjang sanksi santai santap santer santri
santun santunan sapa sapaan sapar sapi sapine sapora saporana sapu saraf saran sarana sarang sarapan sare saring
sarjana sarung sasaran sasi sastra sate satelit satgas satlantas satpam satpol satu satuan satupun saturday satwa
saudara saudari saung saur saus sawah sawahe sawer sawit sawo saya sayang sayap sayembara sayur sbb sbg sbgai sblah
sblm sbu scan schedule scoopy score scr screen screenshot sd sda sdg sdh sdkt sdn sdng sdngkan sdr sdrhna sdri
seandainya search sebab sebagai sebagian sebal sebanyak sebar sebaran sebelah sebelas sebelum sebelumnya sebentar
seberang sebesar seblm sebulan sebut sebutan section security seda sedalam sedan sedang sedangkan sedap sedaya sedekah
sederek sedia sedih sedikit sedimen sedot sedoyo sedulur sega segala segan segar segenap segera segi segitu segmen
sego segra sehari sehat sehingga sehubungan sejahtera sejak sejam sejarah seje sejenis sejuk sek sekabehane sekali
sekalian sekalipun sekam sekampung sekarang sekat sekawit sekda sekdes sekedap sekeluarga seket sekian sekilo sekitar
sekitr seklh seko sekolah sekop sekretariat sekretaris seks seksi sektor sekunder sekwan sel sela selai selak selaku
selalu selam selama selamat selancar selang selaput selasar selat selatan selebaran selebriti seleksi selendang selera
selesai seleweng selfie selidik selikur selimut selingkuh selip selisih selokan selundup selundupan seluruh selutut
semak semalam semang semangat semangka semangkuk semata sembah sembahyang sembako sembarang sembarangan sembelih
sembelit sembilan sembilu sembuh sembunyi sembur semen semene semenit semenjak sementara semesta semester semifinal
seminar seminggu semir semoga semono sempat sempit sempoyongan semprot semprotan sempurna semrawut semua semula semut
senam senapan senar send sendat sendiri sendirian sendok seneng seng sengaja sengat sengatan senggang sengit sengketa
sengko sengon sengsara seni senja senjang senjata sensitif sensor sensus sent sentosa sentra sentral sentuh sentuhan
senyap senyawa senyum seolah sepak sepakat sepanjang separo separuh sepatu sepatune sepeda sepele seperti sepi sepihak
september septictank septik sepuh sepuluh sepupu sepurane serabutan seragam serah serak serakah serang serangan
serangga serap serapan serasi serat serba serbaguna serbu serbuk serdadu seremonial serempak serempet serentak seret
sergap seri serikat sering serius serobot serong serta sertifikasi sertifikat sertipikat seru seruan serudukan
seruling serumpun server service servis sesak sesal sesalan sesat sesi session sesuai sesuatu sesudah sesudahnya set
setahu setahun setan setapak setara setaun setda setel setelah setengah setiap setir setor setoran setrika setrum
setting setuju setwan seuprit sewa sewaan sewaktu sewu sgr sgra sgt shalat shalom share shg shift sholat sholawat shop
shopping show shri si sia siaga siang siap siapa siapapun siapkan siar siaran sibuk sidak sidang sidomukti sidorejo
sifat sigap sign sih siji sik sikap sikat sikile siklus siksa siku sila silakan silat silaturahmi silau silet silinder
silpa silsilah siltap sim simah simak simbah simbok simbol simental simluhtan simorejo simpan simpanan simpang simpati
simpatik simpul simulasi sina sinau sindikat sindir sing singa singgah singgasana singgung singkat singkatan singkir
singkong sini sinis sinkron sinopsis sinovac sinten sintetis sinting sinyal sipd sipil sipu siram siraman sirat sirene
siri sirine sirip sirkuit sirkulasi sirkus siro sirtu sirup sisa sisi sisih sisik sisip sisir siskamling sistem siswa
siswi sitaan site sithik sitik situ situasi situs situse siup siyah siyam sj sja sk skala skali skalian skandal skb
skck skd skema skenario skincare skip skit skl sklh skor skp skpwni skrg skripsi skrng skt sktm sktr sktrn sku skuter
slama slf slh slip sllu slm slmt slogan slot slsai sma sman smart smartfren smg smga smk smp smpai smpe smpn sms smua
sna snack sngat sngt sni soal soale soalx soba sobat sobek sodetan software sogok sogokan sok soko solar sold solusi
somasi sombong songong sono sopan sopir sopo sorak sore sorot sorotan sorry sort sosial sosialisasi sosodoro sotoy
sound spam spanduk spare spasi spasiin spbu speaker special speed spek spesial spesialis spesifik spidol spion
spiritual spj spk sponsor spontan sport sportif spp sppd sppg sppt sprei sprindik sprti spt spy spya srawung srg sring
ssh stabil stadion stadium staf staff stage stamina stan stand standar standard start startup stasiun station
statistik status stempel step steril stetoskop stiker stlh stnk stock stok stop store story stp strategi strategis
streaming street stroke struk struktur studi studio stunting style sua suami suap suapan suara suasana suatu sub
subhanallah subject subjek submersible submit subsidi substansi subuh sudah sudi sudut suer sufi sugesti suguh suguhan
suhu suka sukarela sukses suku sukun sulap sulfur suling sulit sumbang sumbangan sumbat sumbatan sumberarum
sumberbendo sumbu sumengko sumpah sumpit sumsum sumur sunat sunatan sunday sungai sungguh sungguhpun sungkan sunnah
suntik suntikan sunyi supados supaya super superior supermarket supervisi supir suplier suporter supoyo support
supporter supra supremasi surat surau surel surga suri suro suroan suropati suruh suruhan surut survei surveilans
survey susah suspensi susu susul susulan susun susunan susut sutera sutet sutra sutradara suwe suwi suwun suzuki swab
swadaya swafoto swalayan swasembada swasta swastiastu swidak switch sy syahadat syair syaraf syarat syariah syawal
syok system syukur syukuran syuting tabah tabel tabiat tabib tablet tabrak tabrakan tabu tabung tabungan tabur tadah
tadarus tade tadi tafsir tag tagih tagihan tahan tahanan tahap tahapan tahlil tahlilan tahta tahu tahun tahunan tajam
tajir tak takar takaran takbir takbiran takdir takjub takluk takmir takon taksih takut takwa talang talas tali
talkshow talud taman tamasya tambak tambal tambalan tambang tambangan tambur tampak tampan tampar tampil tampilan
tampung tampungan tamu tanah tanam tanaman tancap tanda tandan tandas tanding tandingan tandon tandu tandur tanduran
tandus tangan tangga tanggal tanggap tanggapan tanggi tangguh tanggul tanggung tanggungan tangi tangis tangkai tangkal
tangkap tangkapan tangki tangled tanglet tani tanjakan tanpa tantang tantangan tante tanya tapak tapal tapi tapii
taplak taraf tarah tarawih target tarif tarik tarikan taring tarling taruh taruhan taruna tarung tarwiyah tas tasbih
tasek tasih tasyakuran tatanan tatap tatapan tato tau taubat taulan taun tautan tawa tawan tawar tawaran tawon tawuran
taxi tayang tayangan tbc td tdk tdp tdr tds team tebak tebakan tebal tebang tebing tebon tebu tebus tebusan technical
teduh tega tegak tegalan tegang tegangan tegas tegel teguk tegur teguran teh teka tekad tekan tekanan tekane teknik
teknis teknisi teknologi teko teks teksas tekstil telaah telaga telah telan telanjang telanjur telantar telat tele
teledor telegram telepon telinga teliti telkomsel teller telp telpon telu teluk telur teman tembaga tembak tembakan
tembakau tembok tembus tembusan temen temenan tempa tempat tempe tempel template tempo tempuh tempur tempurung temuan
tenaga tenan tenanan tenda tendang tender tendik teng tengah tenggara tenggat tenggelam tenggo tenggorokan tengik
tengkulak tengok tenis tentang tentara tenteram tentu tenun teori tepat tepi tepuk tepung tera terang terapi teras
terasi terbit tercatat terdaftar terdampak terhadap teriak terigu terik terima terjadi terjal terlalu terlambat ternak
terong teror terose terpal tersebut tertib terus tes test tetangga tetap tetapi tetes teu tewas tf tggl tgl th thank
thanks that thd thdp the thengul this thn thp thr thukul thursday tiada tiang tiap tiasa tiba tibo ticket tidak tidur
tiga tikar tiket tiktok tikung tikungan tikus tilang tilas tim timba timbal timbang timbangan timbangane timbun
timbunan time timeline timnas timpang timun tindak tindakan tindaklanjuti tindih tingali tinggal tinggi tingkah
tingkat tingkatan tinja tinjau tinjauan tinju tinta tipe tipis tips tipu tipuan tirai tiran tiri tiris tirto tiru
tiruan titah titip titipan tiup tiwul tiyang tk tki tks tksk tlg tlng tlogorejo tlong tlp tma tmbh tmn tmpat tmpt tni
tnpa tntg tnya to toa tobat toga togel toh toilet tok token toko tokoh tol tolak tolakan toleransi tolok tolong tomat
tombak tombok tombol ton tong tonggak tonggo tonggoku tongkat tongkol tonjol tonton tontonan topang topeng topi topik
torehan tos total tour tower toyota tp tpa tpi tpk tpp tpq tps tpst tpt tpu track tracking tradisi tradisional traffic
trafo tragedi tragis training traktor transaksi transfer transfusi transisi transmigrasi transparan transparansi
transplanter transportasi trase trauma travel trayek trdapat trek trembesi tren trend trendi tretan tretanan trhdp
trial tribun trik triliun trima trims triwulan trjd trlalu trmksh trmsk trnyt trocoh trofi trombosit tronton tropis
trotoar trs trsbt truck truk trus tsb tsbt ttd ttg ttp ttpi tu tua tuai tuan tuang tubrukan tubuh tuduh tuduhan
tuesday tugas tugu tuh tuhan tuju tujuan tujuh tuk tukang tukar tukaran tukik tukokno tuku tulang tular tuli tulis
tulisan tulung tumbang tumbas tumbuh tumbuhan tumis tumit tumor tumpah tumpang tumpangan tumpeng tumpes tumpuan tumpuk
tumpukan tumpul tuna tunai tunangan tunas tunda tunggak tunggakan tunggu tungku tunjangan tuntas tuntun tuntunan
tuntut tuntutan turah turap turbin turis turnamen turu turun turunan turut tusuk tusukan tutor tutuk tutup tutupan tw
twitter uang ubah ubi ubin ucap ucapan ud udah udan udane udang udara ude udh udik ufuk ugal ugalan ugi ujan ujar
ujaran uji ujian ujn ujung ukir ukiran ukl ukur ukuran ulah ulama ulang ulangan ular ulas ulasan ulat uler ulet ulos
ulu um umat umbi umbul umk umkm ump umpama umpan umpat umrah umroh umum umur undang undangan undi undian unduh unduhan
unek unggah unggas ungkap ungkapan ungu unik unit universitas unjuk unsur untai untaian untuk up upacara upah upaya
update upeti upgrade upl upload upt uptd urai uraian urang urat urea urgen urin urine uripe url uruk urukan urunan
urung urus urusan urut urutan usah usaha usai usang user username usg usia usir ust ustadz ustaz usul usulan usus
utang utange utara utas utk utnk utowo utuh utuk uu uwis uwong va vaksin vaksinasi vakum valid validasi vandalisme
variasi varietas vario vas velg ventilator verifikasi verify versi version vespa veteran vial video vidio view vila
vinyl viral virus visi visit visual visum vital vitamin vivo voice voli volt volume vonis voucher vulkanik wa
waalaikumsalam wabah wabarakatuh wabarokatuh wabup wadir waduh waduk wae wafat wagub wah wahai wahana waisak wajah
wajan wajar wajib wakaf wakil waktu walau walaupun walet walhamdulillah wali walimurid wallahu wanita wapres
warahmatullah warahmatullahi warak waralaba waras warga waris warisan warkop warna warnet warning warta wartawan
warung was wasiat wasit waspada wassalam wassalamu wassalamualaikum watak watch watu watuk wau wawancara wawasan wayah
wayahe wayang wb wc we web webinar website wedang wedhus wedi wednesday wedos weekend wektu welas wenang wenehi wengi
wereng werno weruh wes wesi wetan wetune wewenang whatsapp wib wifi wilayah will windu wingi wios wiraswasta wirausaha
wireless wis wisata wisatawan wisma wisuda wit with wkt wktu wkwk wkwkwk wlpn wolak woles wolung wong wonten work
workshop wr wrg wrga wtm wudu wungkul wuri xenia xiaomi xx y ya yaa yaelah yah yaiku yaitu yakali yakin yakni yamaha
yang yanmar yao yatim yaudah yayasan yen yg ykin yng yo yoghurt you youtube yowes yth yuan yudisial yudisium yuk yuks
yuta yutub ywdh za zakat zaman zamzam zebra ziarah zikir zina zona zonasi zone zonk zoom zuhur
`;
