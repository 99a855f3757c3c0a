/** Words of complaints that are not names, N to Z: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_N_TO_Z = `
n nabi nadir nafas nafkah nafsu nah naha nahas nahkoda naik naikin najis nakal nakes naluri nama nampak namun namung
nanah nanam nanas nandur nang nanggung nanging nangis nanti nanya naon narahubung narapidana narasi narasumber narik
narkoba nasabah nasi nasib nasihat nasional nasionalis naskah natal nate natural navigasi nazar nb ndak ndalan ndang
ndedet ndelok ndemek ndhek ndherek ndi ndk nduwe nduwur ne nebus nedi negara negatif negeri nek nekat nelayan nelo
nempel nemu nenas nenek neng neraca neraka nesu net netes netral network news ngg ngga nggk ngk ni niaga niat nib
nifas nih nihil nik nika nikah nikmat niku nilai nilon nimbo nimpa ning nisan niscaya nista nitip nitrogen njaba
njaluk njarah njenengan njero njih njobo nkk nm nmr nnt nnti no noda nol nomaden nomer nominal nomor non nonaktif
nongkrong nongol nonton nopember nopo nopol norma normal not nota notaris notif notifikasi november npk npsn npwp
nrabas nti nuansa nugas nuhun nujum nuklir nular nuli numpang numpuk nunggak nunggu nunut nutrisi nutup nuwun ny nya
nyai nyoh obah obat obeng objek obor obral obrolan october odgj off offline ogah oge oh oiya ojek ojo ojol ok oke
okelah oknum oktober olah olahan olahraga oleh olh oli olok olx om omah omahe omahku ombak omben ombudsman omdo omong
omongan ompong on onderdil ongkang ongkir ongkos online ono opang operasi operator opini oplosan opname opo oprit
optik optimal optimis ora orak orane orang oranye oraono orasi orba orbit order oreng org organ organik organisasi
orientasi orisinal ormas orng ortu otak otda otomatis otonomi otoritas otot otp outlet output oven pabean pabrik pacar
pacaran paceklik package pacu pada padahal padam padang padat padha padhang padhe padi padu paduan padune pagar page
pagelaran pagi pagu paguyuban paha paham pahit pahlawan pajak pajang pajangan pak pakai pakaian pakan pakar pakde pake
paket paksa paksaan paku palang palawija paling palingan palsu palu paman pampers pamsimas panah panas pancasila panci
pancing pancur pancuran pandai pandang pandean pandemi panel panen pangan panganan pangapunten pangeran panggah
panggang panggil panggilan panggul panggung pangkal pangkalan pangkas pangkat pangkuan panglima panik panitera panitia
panjang panjat panjatkan panjenengan panjennengan panorama pantai pantang pantas pantau pantul papan paper para
paracetamol parade parah paralel parang paras parasit parau pareng pari parine parit parking parkir parkiran parlemen
parodi parpol part partai partisipasi partner paru paruh parut pas pasal pasang pasangan pasar pasaran pasca pasien
pasif pasir paspor pass password pasta pasti pastor pastur pasukan patah paten pathok patin patok patokan patroli
patuh patung patungan patut paud pauk paving pawon pay payah payment payu payung pb pbb pbg pbi pd pda pdahal pdam
pdhl pecah pecahan pecat pecel pecinta pedagang pedal pedang pedas pedhot pedih pedoman peduli pegal pegang pegangane
pegawai peilschaal peilschall pejabat pejah peka pekan pekarangan pekat pekerja pekerjaan pekik pel pelabuhan peladang
pelajar pelaku pelakune pelampung pelan pelana pelanggan pelanggaran pelangi pelapor pelat pelatih pelatihan pelayan
pelayanan pelebaran peledak pelesir pelet pelicin pelihara pelik pelipis pelopor pelosok peluang peluh peluit peluk
pelukis peluru pelurusan pemali pemda pemkab pemuda pemudi penak penanganan penanggung penat pencak pencil pendam
pendek pengadu pengecekan pengen pengin pengirim penipu pensil pentas pentol penuh penyu pepak pepaya per pera perah
perahu perak peran perang perban perbup perda pergi pergok perih perihal periuk perlu permai permak pernah pernak
pernikahan pernis persen persis perum perut pesan pesanan pesangon pesantren pesat pesawat peserta pesilat pesing
pesisir pesona pesse pesta pestisida pet peta petai petak petang petani peteng peternak petik petir petis petroganik
petugas pgn pgwai phk piagam piatu pick pidana pidato pihak pijak pijat piket pikir pikul pil pilar pilek pilih
pilihan pilkada pilkades pilpres pilu pimpin pin pinang pinarak pindah pindahan pindahin pindahkan pindang pindho ping
pinggan pinggang pinggir pinggul pingin pingsan pinjam pinjaman pinta pintar pintas pinter pintu pip pipa pipi pipih
pipis pira piring piro pirt pisah pisan pisang pisau pit pita pitados pitam piyambak piye pj pjalan pju pke pkh pkir
pkk pkl pkm pl plafon plakat planet plasa plasma plastik plat platform play please plecit plek pleno plesir plester
pleton plg plin pln plng pls pmk pmrntah pmt pngen pngendara pnjelsn pnjlsn pnrma pns pntg pny pnya poc podo pohon
poin point pojok pokok pola polae polda polemik poli polindes polisi politik politisi poll polos polres polsek polusi
pompa pon pondasi pondok ponpes ponsel ponska pop popok porak pori poro poros porprov porsi portal pos posisi positif
posko post poster posting postingan posyandu potensi potong potongan potret power pp ppat ppid ppj ppl ppm pppk pr
praduga prajurit praktek praktik praktikum praktis pramuka pramusaji prangko prapatan prarekonstruksi prasangka
prasarana prasasti prasmanan prbaikan prcma predikat prediksi preman premi premium presiden prestasi pria pribadi
pribumi primer prinsip print printer prioritas pripun private prlu prmohonan prnh problem process produk produksi
produktif produsen profesi profesional profesor profil profile program project prokes proklamasi proliman promo
promosi properti proporsi proposal prosa prosedur proses prospek protein proteksi protes provider provinsi provokasi
provokator proyek prsh prtnyaan psikiater psikolog psr pst psti pt ptgas ptgs pthn pts ptsl pu puas puasa publik
publikasi pucat pucuk pudar puing puisi pujian pukat pukul pukulan pula pulang pulangkan pulas pulau pulih pulpen
pulsa puluh pun punah puncak pundak pundi punggung pungli pungut pungutan punika puniko punopo punten punya pupuk pura
purun pusaka pusar pusara pusat push pusing puskesmas puso pustaka pustakawan pustu pusying putar putaran putih putus
putusan puyeng puyuh quality quick quorum ra rab rabat rabies rabu rabuk rabun racik racun radang radar radiator
radikal radio raga ragam ragat ragu rahang rahasia rahasiakan rahim raih rajawali raje rak rakit rakitan rakus rakyat
ralat ram ramah ramai ramal ramalan rambu rambut rambutan rame ramp rampas rampok rampung ramuan rancang rancangan
random randu rangkai rangkaian rangkap rangking rangkul rangsang rangsangan ranjang ranjau ransel ransum rantai
rantang rantau ranting rapat rapel rapi rapor raport rapuh rasa rasakan rasane rasio rasionalisasi raskin rasul rata
ratap rating ratus raup raut rawa rawan rawat raya rayap rayon rayu razia rb rbu rdkk ready real realisasi realistis
rebah rebana rebus rebut record reda redaksi redam redup referensi reformasi refund regane regards regi regional
register registrasi rego regu reguler rehab rehabilitasi reject rek reka rekam rekaman rekan rekanan rekap rekayasa
rekening rekomendasi rekonstruksi rekor rekreasi rekrutmen rel rela relatif relawan release relevan religi religius
reload relokasi remaja remang rematik remeh remote rempah rempong remuk renang rencana renda rendah rendam rendeng
reng rengek renggang rengginang renovasi rentan rentang rentenir renung renungan renyah reply report repot reptil
reputasi request resah resapan rese resek resep resepsi resepsionis reses reset resik resiko resmi resolusi respon
respond respons resto restoran restrukturisasi retak retas reti retribusi reuni review revisi revitalisasi revolusi
rewel rezim ri riang riba ribet ribu ribuan ribut rilis rimbun rinci rincian ring ringan ringkas ringkus rintang
rintis rintisan risiko rit ritel ritual riuh riwayat riyin rmah rmh robek roboh robot roda rodha rodo rohani rok roket
rokok roma romantis rombak rombakan rombel rombong rombongan rompi ronda rong rongga rongsok rontok room rosak roso
rosok rotan rotasi roti royalti royong rp rs rsak rsk rsud rt rtrw ruang ruangan ruas rubuh rubuha rugi ruji rujuk
rujukan ruko rumah rumahku rumit rumpun rumput rumus runcing runding rungu runtuh rupa rupane rupiah rupo rusa rusak
rusake rusk rusuh rusuk rute rutin rutinitas ruwed ruwet rw rwn saat saben sabin sablon sabodo sabuk sabun sabung
sabut sadap sadar sadis sae safety saged saget sah saha sahabat saham sahur saiki saing saingan sains saja sajadah
sajak saji sajian sak sakalangkong sakdereng sakdurunge sakestu saking sakit sakmeniko sakniki sakral saksama
saksampune saksi saku salah salak salam salaman saldo sale saleha salep sales salib salin salinan saling salju salon
salur saluran sama samar sambal sambil sambung sambungan sambut sambutan sami sampah sampahe sampai sampaikan sampe
sampel sampeyan samping sampul sampun samsat samudera sana sanca sandal sandang sandaran sandera sandiwara sandung
sandur sanes sangat sanget sanggah sanggup sangka sangkar sangking sangkut sangsi sanjang sanksi santai santap santer
santri santun santunan sapa sapaan sapi sapine sapora saporana sapu saraf saran sarana sarang sarapan sare saring
sarjana sarung sasaran sasi sastra sate satelit satpam satpol satu satuan satupun saturday saudara saudari saur saus
sawah sawahe sawer sawit sawo saya sayang sayap sayembara sayur sbb sbg sbgai sblah sblm scan schedule scoopy score
scr screen screenshot sd sda sdg sdh sdkt sdn sdng sdngkan sdr sdrhna sdri search sebab sebagian sebal sebanyak sebar
sebaran sebelah sebelas sebelum sebentar seberang sebesar seblm sebulan sebut sebutan section security seda sedalam
sedan sedap sedekah sedia sedih sedikit sedimen sedot sedoyo sega segala segan segar segera segi segitu segmen sego
segra sehari sehat sehingga sejahtera sejak sejam sejarah sejati seje sejenis sejuk sek sekabehane sekali sekalian
sekampung sekarang sekat sekawit sekda sekdes sekeluarga seket sekian sekilo sekitar sekitr seklh seko sekolah sekop
sekretariat sekretaris seks seksi sektor sekunder sel sela selai selak selaku selalu selam selama selamat selancar
selang selaput selasar selat selatan selebaran selebriti seleksi selendang selera selesai seleweng selidik selikur
selimut selingkuh selip selisih selokan selundup selundupan seluruh selutut semak semalam semang semangat semangka
semangkuk semata sembah sembahyang sembako sembarang sembarangan sembelih sembelit sembilan sembilu sembuh sembunyi
sembur semen semene semenit semenjak sementara semesta semester semifinal seminar seminggu semir semoga semono sempat
sempit sempoyongan semprot sempurna semrawut semua semula semut senam senang senapan senar send sendat sendiri
sendirian sendok seneng sengaja sengat sengatan senggang sengit sengketa sengko sengon sengsara seni senja senjang
senjata sensitif sensor sensus sent sentosa sentral sentuh sentuhan senyap senyawa senyum sepak sepakat sepanjang
separo separuh sepatu sepatune sepeda sepele seperti sepi sepihak september septictank sepuh sepuluh sepupu sepurane
serabutan seragam serah serak serakah serang serangan serangga serap serapan serasi serat serba serbu serbuk serdadu
seremonial serempak serempet serentak seret sergap seri sering serius serong serta sertifikasi sertifikat sertipikat
seru seruan serudukan seruling serumpun server service servis sesak sesal sesalan sesat sesi session sesuai sesuatu
sesudah set setahu setahun setan setapak setara setaun setel setelah setengah setia setiap setir setor setoran setrika
setrum setting setuju seuprit sewa sewaan sewu sgr sgra sgt shalat share shg shift sholat sholawat shop shopping show
shri si sia siaga siang siap siapa siapkan siar siaran sibuk sidang sidik sidomukti sidorejo sifat sigap sign sih siji
sik sikap sikat siklus siksa siku sila silakan silaturahmi silau silet silinder silpa silsilah siltap sim simah simak
simbah simbok simbol simorejo simpan simpanan simpang simpati simpatik simpul simulasi sinar sinau sindikat sindir
sing singa singgah singgasana singgung singkat singkatan singkir singkong sini sinis sinkron sinopsis sinten sintetis
sinting sinyal sipil sipu siram siraman sirat sirene siri sirip sirkuit sirkulasi sirkus siro sirtu sirup sisa sisi
sisih sisik sisip sisir siswa siswi sita sitaan site sithik sitik situ situasi situs situse sj sja sk skala skali
skalian skandal skema skenario skincare skip skit skl sklh skor skpwni skrg skripsi skrng skt sktm sktr sktrn slama
slh slip sllu slm slmt slogan slot slsai sma sman smart smg smga smk smp smpai smpe smpn sms smua sna snack sngat sngt
sni soal soale soalx soba sobek sodetan software sogok sogokan sok soko solar sold solusi somasi sombong songong sono
sopan sopir sopo sorak sore sorot sorotan sorry sort sosial sosialisasi sosodoro sotoy sound spam spanduk spare spasi
spasiin spbu speaker special speed spek spesial spesialis spesifik spidol spion spiritual spk sponsor spontan sport
sportif sppt sprei sprti spt spy spya srg sring ssh stabil stadion stadium staf staff stage stamina stan standar
standard start startup stasiun station statistik status stempel step steril stiker stlh stnk stock stok stop store
story stp strategi strategis streaming street stroke struk struktur studi studio style sua suami suap suapan suara
suasana suatu sub subhanallah subject subjek submersible submit subsidi substansi subuh sudah sudi sudut suer sufi
sugeng sugesti suguh suguhan suhu suka sukarela sukses suku sukun sulap sulfur sulit sulung sumbang sumbangan sumbat
sumbatan sumberarum sumberbendo sumbu sumengko sumpah sumpit sumsum sumur sunat sunatan sunday sungai sungguh sungkan
sunnah suntik suntikan sunyi supados supaya super superior supermarket supervisi supir supoyo support supra supremasi
surat surga suri suroan suropati suruh suruhan surut survei survey susah suspensi susu susul susulan susun susunan
susut sutera sutet sutra sutradara suwe suwi suwun swadaya swalayan swasembada swasta swidak switch sy syahadat syair
syaraf syarat syariah syok system syukur syukuran tabah tabel tabiat tabib tablet tabrak tabrakan tabu tabung tabungan
tabur tadarus tade tadi tafsir tag tagih tagihan tahan tahanan tahap tahapan tahlil tahlilan tahta tahu tahun tahunan
tajam tajir tak takar takaran takbir takdir takjub takluk takon taksih takut takwa talas tali talkshow talud taman
tamasya tambak tambal tambalan tambang tambangan tambur tampak tampan tampar tampil tampilan tampung tampungan tamu
tanah tanam tanaman tancap tanda tandan tandas tanding tandingan tandon tandu tandur tanduran tandus tangan tangga
tanggal tanggap tanggapan tanggi tangguh tanggul tanggung tanggungan tangi tangis tangkai tangkal tangkap tangkapan
tangki tangled tanglet tani tanjakan tanpa tantang tantangan tante tanya tapak tapal tapi tapii taplak taraf tarah
target tarif tarik tarikan taring taruh taruhan taruna tarung tas tasbih tasek tasih tasyakuran tatanan tatap tatapan
tato tau taubat taulan taun tawa tawan tawar tawaran tawon tawuran tayang tayangan td tdk tdr tds team tebak tebakan
tebal tebang tebing tebu tebus tebusan technical teduh tega tegak tegang tegangan tegas tegel teguk tegur teguran teh
teka tekad tekan tekanan tekane teknik teknis teknisi teknologi teko teks teksas tekstil telaah telaga telan telanjang
telanjur telantar telat teledor telegram telepon telinga teliti teller telp telpon telu teluk telur teman tembaga
tembak tembakan tembakau tembok tembus tembusan temen temenan tempa tempat tempe tempel template tempo tempuh tempur
tempurung temuan tenaga tenan tenanan tenda tendang tender teng tengah tenggara tenggat tenggelam tenggo tenggorokan
tengik tengkulak tengok tenis tentang tentara tenteram tentu tenun teori tepat tepi tepuk tepung terang terapi teras
terasi terbit teriak terigu terik terima terjal ternak terong teror terose terpal tertib terus tes test tetangga tetap
tetapi tetes teu tewas tf tggl tgl th thank thanks that thd thdp the this thn thp thr thukul thursday tiang tiap tiasa
tiba tibo ticket tidak tidur tiga tikar tiket tiktok tikung tikungan tikus tilang tilas timba timbal timbang timbangan
timbangane timbun timbunan time timeline timnas timpang timun tindak tindakan tindih tingali tinggal tinggi tingkah
tingkat tingkatan tinja tinjau tinjauan tinju tinta tipe tipis tips tipu tipuan tirai tiran tiri tiris tirta tiru
tiruan titah titip titipan tiup tiwul tiyang tk tks tlg tlng tlogorejo tlong tlp tma tmbh tmn tmpat tmpt tni tnpa tntg
tnya to toa tobat toga togel toh toilet tok token toko tokoh tol tolak tolakan toleransi tolok tolong tomat tombak
tombok tombol ton tong tonggak tonggo tonggoku tongkat tongkol tonjol tonton tontonan topang topeng topi topik torehan
tos total tour tower tp tpa tpi tpp tpq tps tpt track tracking tradisi tradisional traffic trafo tragedi tragis
training traktor transaksi transfer transfusi transisi transmigrasi transparan transparansi transplanter transportasi
trase trauma travel trdapat trek trembesi tren trend trendi tretan tretanan trhdp trial trik triliun trima trims
triwulan trjd trlalu trmksh trmsk trnyt trocoh trofi trombosit tronton tropis trotoar trs trsbt truck truk trus tsb
tsbt ttd ttg ttp ttpi tu tua tuai tuan tuang tubrukan tubuh tuduh tuduhan tuesday tugas tuh tuhan tuju tujuan tujuh
tuk tukang tukar tukaran tukokno tuku tulang tular tuli tulis tulisan tulung tumbang tumbas tumbuh tumbuhan tumis
tumit tumor tumpah tumpang tumpangan tumpeng tumpes tumpuan tumpuk tumpukan tumpul tuna tunai tunangan tunas tunda
tunggakan tunggu tungku tunjangan tuntas tuntun tuntunan tuntut tuntutan turah turap turnamen turu turun turunan turut
tusuk tusukan tutor tutuk tutup tutupan tw twitter uang ubah ubi ubin ucap ucapan ud udah udan udang udara ude udh
udik ufuk ugal ugalan ugi ujar ujaran uji ujian ujn ujung ukir ukiran ukur ukuran ulah ulama ulang ulangan ular ulas
ulasan ulat uler ulet ulos ulu umat umbi umk umpama umpan umpat umrah umroh umum umur undang undangan undi undian
unduh unduhan unek unggah unggas ungkap ungkapan ungu unik unit universitas unjuk unsur untai untaian untuk up upacara
upah upaya update upeti upgrade upload uptd urai uraian urang urat urea urgen urin urine uripe url uruk urunan urung
urus urusan urut urutan usah usaha usai usang user username usia usir ust ustadz usul usulan usus utang utange utara
utas utk utnk utowo utuh utuk uu uwis uwong va vaksin vaksinasi vakum valid validasi vandalisme variasi vas verifikasi
verify versi version vespa veteran via vial video view vila viral virus visi visit visual visum vital vitamin voice
voli volt volume vonis voucher vulkanik wa waalaikumsalam wabah wabarakatuh wabup wacana waduh waduk wae wafat wagub
wah wahai wahana wajah wajan wajar wajib wakaf wakil waktu walau walaupun walet wali wani wanita wapres warahmatullahi
warak waralaba waras warga waris warisan warkop warna warta wartawan warung was wasiat wasit waspada wassalam
wassalamualaikum watak watch watu watuk wau wawancara wawasan wayah wayahe wayang wb wc we web webinar website wedhus
wedi wednesday wedos weekend wektu welas wenang wenehi wengi wereng werno weruh wes wesi wetan wetune wewenang
whatsapp wifi wilayah will wingi wios wiraswasta wirausaha wireless wis wisata wisatawan wisma wisuda wit with
wkt wktu wkwk wkwkwk wlpn wolak woles wolung wong wonten work workshop wr wrg wrga wtm wudu wujud wungkul xx y ya yaa
yaelah yah yaiku yaitu yakali yakin yakni yang yao yatim yaudah yayasan yen yg ykin yng yo yoghurt you youtube yowes
yth yudisial yuk yuks yuta yutub ywdh za zakat zaman zamzam zebra ziarah zina zona zonasi zone zonk zoom
salam enjang rodok
person honda yamaha suzuki kawasaki toyota kubota pioneer yanmar mitsubishi isuzu hino daihatsu bisi limosin limousin etawa simental
samsung oppo vivo xiaomi telkomsel indosat smartfren indomaret alfamart pertalite pertamax dexlite phonska petroganik inpari ciherang
idul adha stunting rembug nusantara indonesia gedhe tugu adipura geopark expo mio vario scoopy supra avanza xenia innova
nahdlatul muhammadiyah muslimat fatayat aisyiyah ansor banser pancasila bhayangkara bhakti persada dharmawanita 
bunda kasatlantas kasatreskrim dirut wadir kalak sekwan pimpro ppk pptk plt plh penjabat pj kades bpbd dlh dpmd dpmptsp bapenda
`;
