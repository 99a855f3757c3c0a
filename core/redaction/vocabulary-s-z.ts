/** Words of complaints that are not names, S to Z: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_S_TO_Z = `
piningit saat sabda saben sabendinten saber sabin sabit sablon sabodo sabotase sabu sabuk sabun sabung sabut sadap
sadar sade sadis sadurunge safar safety saged saget sagu sah saha sahabat sahaja saham sahih sahur saiki saing saingan
sains saja sajadah sajak sajen sajian sajikan sak sakalangkong sakdereng sakdurunge sakestu saking sakit saklar
sakmeniko sakniki sakral saksama saksampune saksi saku sakwise salah salak salam salaman salat saldo sale saleha salep
sales salib salin salinan saling salju salon salur saluran salut sama samar samasekali sambal sambat sambel sambil
sambung sambungan sambut sambutan sampah sampahe sampai sampaikan sampan sampe sampel sampeyan samping sampo sampoerna
sampul sampun samsat samsung samudera sana sanak sandal sandang sandaran sandera sandiaga sandiwara sandung sandur
sanes sangat sanget sanggah sanggar sanggul sanggup sangit sangka sangkar sangking sangkut sangsi sanitasi sanjang
sanjungan sanksi santai santap santer santri santun santunan santuy sanyo sapa sapaan sapar sape sapi sapine sapora
saporana sapu saraf saran sarana sarang sarapan saras sarat sarden sare saring sarjana sarujuk sarung sasaran sasi
sastra sate satelit satgas satlantas satpam satpol satpolpp satu satuan satupun saturday satwa saudagar saudara saudari
saung saur saus sawah sawahe sawer sawi sawise sawit sawo saya sayang sayap sayatan sayembara sayur sbb sbg sbgai sblah
sblm sbu scan schedule scoopy score scr screen screenshot sd sda sdg sdh sdit sdkt sdn sdng sdngkan sdr sdrhna sdri se
seandainya search sebab sebabe sebagai sebagian sebagus sebal sebanyak sebar sebaran sebelah sebelas sebelum sebelumnya
sebentar seberang sebesar seblak seblm sebongkah sebulan sebut sebutan secantik secercah section secuil security seda
sedalam sedan sedang sedangkan sedap sedar sedari sedaya sedekah sederek sederhana sedia sedih sedikit sedimen sedot
sedoyo sedulur sega segala segan segar segel segelintir segenap segenggam segera segi segiempat segitiga segitu segmen
segmentasi sego segra seh sehari sehat sehingga sehubungan seiko sejahtera sejajar sejak sejam sejarah sejarawan
sejawat seje sejenak sejenis sejuk sek sekabehane sekala sekali sekalian sekaligus sekalipun sekam sekampung sekaran
sekarang sekat sekawit sekda sekdes sekedap sekedar sekedhik sekejap sekeluarga sekertaris seket sekian sekilo sekitar
sekitr seklh seko sekolah sekop sekresi sekretariat sekretaris sekrup seks seksama seksi seksual seksualitas sekte
sektor sekuel sekujur sekuler sekunder sekuritas sekutu sekwan sel sela selada selai selak selaku selalu selam selama
selamat selancar selandia selang selangkangan selaput selaras selasar selat selatan selawat seleb selebaran selebrasi
selebriti seledri seleksi selektif selempang selendang selera selesai seleweng selfie selidik selikur selimut selingkuh
selip selisih seliweran selokan selubung seluler selundup selundupan seluruh selusin selutut semak semaksimal semalam
semang semangat semangka semangkuk semaput semata semau sembah sembahyang sembako sembarang sembarangan sembari
sembelih sembelit sembilan sembilu semboyan sembrono sembuh sembunyi sembur semen semena semenanjung semene semenit
semenjak sementara semesta semester semifinal seminar seminggu semir semoga semono sempat sempet sempit sempoyongan
semprot semprotan sempurna semrawut semu semua semula semur semut senada senam senandung senantiasa senapan senar senat
send sendal sendang sendat senderan sendiri sendirian sendok sendu seneng seng sengaja sengak sengat sengatan senggang
sengit sengketa sengko sengon sengsara seni senja senjang senjata senonoh sensasi sensasional sensitif sensitivitas
sensor sensorik sensus sent senter sentiasa sentimen sentimeter sentosa sentra sentral sentuh sentuhan senyap senyawa
senyum seolah sepadan sepak sepakat sepakbola sepanjang separatis separo separuh sepatah sepatu sepatune sepeda sepele
sependapat sepengetahuan sepenggal sepeninggal seperempat seperti sepertiga sepeser sepet sepeti sepi sepihak sepine
september septictank septik septitank sepuh sepuluh sepupu sepurane serabi serabutan seragam serah serak serakah seram
serambi serang serangan serangga serap serapan serasi serat serba serbaguna serbet serbu serbuk serdadu seremonial
serempak serempet serentak seret sergap seri serigala serikat sering seringkali serius serobot serong seronok serpihan
sersan serta sertifikasi sertifikat sertipikat seru seruan serudukan seruling serumpun serut server service serviks
servis sesak sesal sesalan sesarengan sesat sesederhana seseorang sesi sesorang sesosok session sesuai sesuatu sesudah
sesudahnya sesuk set setahu setahun setan setapak setara setaun setda setel setelah setengah sethithik setiabudi setiap
setimpal setir setitik setor setoran setrika setrum setting setuju setwan seuprit sewa sewaan sewaktu sewu sgr sgra sgt
shalat shalom share shg shift sholat sholawat shop shopee shopping show shri si sia siaga siak siakan sial sialan siang
siap siapa siapapun siapkan siar siaran siasat sibel sibuk sidak sidang sidomukti sidorejo sifat sigap sign signifikan
sih sihir siji sik sikap sikat sikile siklus siksa siku sila silahkan silakan silang silap silat silaturahim
silaturahmi silau silet silih silikon silinder silpa silsilah siltap siluet siluman sim simah simak simbah simbiosis
simbok simbol simbolik simental simetris simfoni simluhtan simorejo simpan simpanan simpang simpati simpatik simpeg
simpel simposium simpul simulasi simultan sina sinabung sinau sindikasi sindikat sindir sindrom sineas sinema sinergi
sinetron sing singa singgah singgasana singgung singkat singkatan singkir singkong singup sini sinis sinkron
sinkronisasi sinode sinoman sinonim sinopsis sinovac sinten sintetik sintetis sinting sinyal siomay sipd sipil sipit
sipu siput siram siraman sirat sirene siri sirih sirine sirip sirkuit sirkulasi sirkus siro sirsak sirtu sirup sisa
sisah sisi sisih sisik sisip sisir siskamling sistem sistematik sistematika sistematis sistemik sistim siswa siswi
sitaan site sithik sitik situ situasi situs situse siup siyah siyam siyang sj sja sk skala skali skalian skandal skb
skck skd skema skenario skeptis sketsa skincare skip skit skizofrenia skl sklh skor skp skpwni skrg skrip skripsi skrng
skt sktm sktr sktrn sku skuad skuadron skuter skutik skuy slama slametan slank slf slh slip sliweran sllu slm slmt
slogan slot slsai sma sman smart smartfren smartphone smg smga smk smp smpai smpe smpn sms smua sna snack sngat sngt
sni soal soale soalx soba sobat sobek sodetan sodomi software sogok sogokan sok soko sokongan solar solat sold
solidaritas solusi somasi sombong songong sono sonten sopan sopir sopo sorak sore sorga sorot sorotan sorry sort sosial
sosialisasi sosialisme sosialita sosiolog sosiologi sosmed sosodoro sosok soto sotoy sound spam spanduk spanyol spare
spasi spasial spasiin spbu speaker special speed speedbump spek spektakuler spektrum spekulasi sperma spesial spesialis
spesialisasi spesies spesifik spesifikasi spidol spion spionase spiritual spiritualitas spj spk spmb sponsor spontan
sport sportif spp sppd sppg sppt sprayer sprei sprindik sprti spt spy spya srawung srg srigala sring ssh stabil
stabilisasi stabilitas stadion stadium staf staff stage stamina stan stand standar standard standardisasi start startup
stasiun station statis statistik status stempel step stereotip steril sterilisasi stetoskop stiker stikes stimulan
stimulasi stlh stnk stock stok stop store story stp strata strategi strategis streaming street stres stroberi stroke
struk struktur struktural studi studio stunting style sua suaka suami suap suapan suara suasana suatu sub subhanallah
subject subjek subjektif subkon submersible submit subsidi substansi substansial substrat subtitle subuh subyek sudah
sudetan sudi sudut suer sufi sugesti suguh suguhan suhu suk suka sukacita sukan sukarela sukses suku sukun sulap sulfat
sulfida sulfur suling sulit sultan sulu sumbang sumbangan sumbangsih sumbat sumbatan sumberarum sumberbendo sumbersumur
sumbu sumengko sumeria sumpah sumpit sumsum sumur sumurbor sunat sunatan sunda sunday sundep sundulan sungai sungguh
sungguhpun sungkan sunnah suntik suntikan suntuk sunyi supados supaya super superior supermarket supernova supervisi
supir suplai suplemen suplier suporter supoyo support supporter supra supranatural supremasi surah suram surat surau
surel surga surgawi suri suro suroan suropati suruh suruhan surup surut survei surveilans survey susah suspensi susu
susul susulan susun susunan susut sutera sutet sutra sutradara suvenir suwe suwene suwi suwon suwun suzuki swab swadaya
swafoto swalayan swasembada swasta swastiastu swidak swie switch sy sya syahadat syahdu syahwat syaikh syair syaraf
syarat
syariah syariat syarikat syawal syekh syirik syok system syukur syukuran syurga syuting taat tabah tabebuya tabel
tabiat tabib tabir tablet tabligh tabrak tabrakan tabu tabung tabungan tabur tadah tadarus tade tadi taekwondo tafsir
tag tagih tagihan tahajud tahan tahanan tahap tahapan tahi tahlil tahlilan tahta tahu tahun tahunan tai tajam tajir
tajwid tak takar takaran takbir takbiran takdir takhayul takhta takjub takluk takmir takok takon taksi taksih taktik
taktis takut takwa talak talang talas talenta tali talkshow talud tamah tamak taman tamasya tamat tamatan tambahan
tambahkan tambak tambal tambalan tambang tambangan tambur tameng tampak tampan tampang tampar tampil tampilan tampung
tampungan tamu tanah tanam tanaman tancap tanda tandan tandang tandas tandatangan tanding tandingan tandon tandu tanduk
tandur tanduran tandure tandus tangan tangga tanggal tanggap tanggapan tanggi tangguh tanggul tanggung tanggungan
tanggungjawab tangi tangis tangkai tangkal tangkap tangkapan tangkas tangki tangled tanglet tani tanjakan tanpa tansah
tantang tantangan tante tanya tapak tapal tapi tapii taplak taraf tarah tarawih target tarian tarif tarik tarikan
taring tarling taruh taruhan taruna tarung tarwiyah tas tasbih tasek tasih tasyakuran tatanan tatap tatapan tataran
tatkala tato tatu tau taubat taukah tauladan taulan taun tautan tawa tawakal tawan tawar tawaran tawon tawuran taxi
tayang tayangan tayub tayuban tbc td tdk tdp tdr tds team teater tebak tebakan tebal tebang tebas tebasan tebih tebing
tebon tebu tebus tebusan technical teduh tega tegak tegalan tegang tegangan tegap tegas tegel teguk tegur teguran teh
tehnik teka tekad tekan tekanan tekane teknik teknis teknisi teknologi teko tekok teks teksas tekstil tekstur tektonik
tela telaah teladan telaga telah telak telan telanjang telanjur telantar telapak telat tele teledor telefon telegram
telekomunikasi telepati telepon teleskop televisi telinga teliti telkomsel teller telo telp telpon telu teluk telunjuk
telur telusuri teman tematik tembaga tembak tembakan tembakau tembang tembikar tembok tembus tembusan temen temenan
tempa tempat tempe tempel temperamen temperatur template tempo tempuh tempur tempurung temuan temukan temurun tenaga
tenan tenanan tenangkan tenar tenda tendang tender tendik teng tengah tengen tenggang tenggara tenggat tenggelam tenggo
tenggorokan tengik tengkorak tengkuk tengkulak tengok tenis tensi tensimeter tentang tentara tentera tenteram tentu
tenun teologi teologis teori teoritis tepat tepercaya tepi tepuk tepukan tepung tera terang terapi teras terasa terasi
terbit tercatat terdaftar terdampak tergerus terhadap teri teriak terigu terik terima terisi terjadi terjal terjun
terlalu terlambat termal termin terminal ternak ternyata terong teror terose terpal tersebut tersier tertib tertua
teruji terus terusan tes tesis test testimoni tetangga tetap tetapi tetek tetep tetes teu tewas tf tggl tgl th thailand
thank thanks that thd thdp the thengul this thn tho thp thr threads thukul thursday tiada tiang tiap tiasa tiba tibake
tibakno tibo ticket tidak tidore tidur tiga tikam tikar tiket tiktok tikung tikungan tikus tikuse tilang tilas tim
timah timba timbal timbang timbangan timbangane timbun timbunan time timeline timnas timor timpang timun tindak
tindakan tindaklanjut tindaklanjuti tindih tingali tinggal tinggi tingkah tingkap tingkat tingkatan tingkeban tinja
tinjau tinjauan tinju tinta tipe tipikal tipis tipografi tips tipu tipuan tirai tiran tiri tiris tiroid tirto tiru
tiruan tisida tisu titah titan titil titip titipan titisan tiup tiwul tiyang tk tki tks tksk tlg tlng tlogorejo tlong
tlp tma tmbh tmn tmpat tmpt tni tnpa tntg tnya to toa tobat toga togel toh toilet tok token toko tokoh tokopedia toksin
tol tolak tolakan toleran toleransi tolok tolol tolong tolonglah tomat tombak tombok tombol ton tong tonggak tonggo
tonggoku tongkat tongkol tonjol tonton tontonan topang topeng topi topik topografi topologi torehan torsi tos total
totalitas tour tower toya toyanipun toyota tp tpa tpi tpk tpp tpq tps tpst tpt tpu track tracking tradisi tradisional
traffic trafficlight trafik trafo tragedi tragis training traktir traktor transaksi transfer transformasi transfusi
transisi transkrip transmigrasi transmisi transparan transparansi transplantasi transplanter transportasi trase trauma
travel trayek trdapat trek trembesi tren trend trendi tretan tretanan trhdp trial tribun trik triliun trilogi trilyun
trima trims trips trisula triwulan trjd trlalu trmksh trmsk trnyt trobas trocoh trofi trombosit tronton tropis trotoar
trs trsbt truck truk trus tsb tsbt tsunami ttd ttg ttp ttpi tu tua tuai tuak tuaku tuan tuang tubrukan tubuh tudingan
tuduh tuduhan tudung tuesday tugas tugu tuh tuhan tuju tujuan tujuh tuk tukang tukar tukaran tukik tukokno tuku tulang
tular tuli tulip tulis tulisan tulong tulung tumbal tumbang tumbas tumbuh tumbuhan tumbuk tumbukan tumis tumit tumor
tumpah tumpang tumpangan tumpeng tumpes tumpuan tumpuk tumpukan tumpul tuna tunai tunanetra tunangan tunas tunawisma
tunda tunduk tunggak tunggakan tunggu tungkai tungku tungro tunjangan tunjuk tunjukan tunjukkan tuntas tuntun tuntunan
tuntut tuntutan tupai turah turap turbin turbulensi turis turki turnamen turu turun turunan turut tusuk tusukan tutor
tutuk tutup tutupan tuwo tuyul tw twitter uang uap ubah ubi ubin ubun ucap ucapan ud udah udan udane udang udara ude
udh udik uduk ufuk ugal ugalan ugd ugi ujan ujar ujaran ujare uji ujian ujicoba ujn ujung ukhuwah ukir ukiran ukl ukur
ukuran ula ulah ulama ulang ulangan ulangtahun ular ulas ulasan ulat uler ulet ulo ulos ulu ulung um umat umbi umbul
umk umkm ump umpama umpan umpat umpek umpekan umrah umroh umum umur unair unas undang undangan undi undian unduh
unduhan unek unggah unggas unggulan ungkap ungkapan ungu unik unit univ universitas universiti unjuk unjung unsur untai
untaian untuk untunglah up upacara upah upama upaya update upeti upgrade upl upload upnya upt uptd urai uraian urang
urat urbanisasi urea urgen urin urine uripe url uruk urukan urunan urung urus urusan urut urutan usah usaha usai usang
usap user username usg usia usil usir uskup ust ustadz ustaz ustazah usul usulan usus usut utamakan utang utange utara
utas utilitas utk utnk utowo utuh utuk utusan uu uwi uwis uwong uyah va vacum vaksin vaksinasi vakum valid validasi
validator validitas vallen valuta vampir vandalisme vanila variabel varian variasi variatif varietas vario vas vegetasi
vegetatif vektor velg ventilasi ventilator ventrikel verifikasi verifikator verify versi version vertikal vespa veteran
vial video videotron vidio view vila vinyl viral viralkan virus visi visibilitas visioner visit visual visualisasi
visum vit vital vitamin vivo voice vokal vokasi voli volt volume vonis voting voucher vulkanik wa waalaikumsalam wabah
wabarakatuh wabarokatuh wabup wadah wadir waduh waduk wae wafat wagub wah wahai wahana waisak wajah wajan wajar wajib
wakaf wakasek wakil waktu walang walau walaupun walet walhamdulillah wali walimurid wallahu wangan wanita wapres
warahmatullah warahmatullahi warak waralaba waras warga warganet waria waris warisan warkop warna warnet warning
warninglight warohmatullohi warta wartawan warteg warung was wasiat wasit waspada wassalam wassalamu wassalamualaikum
wastafel watak watch wates waton watu watuk wau wawancara wawasan wayah wayahe wayang wayangan wb wc we web webinar
website wedang wedhus wedi wednesday wedos wedus weekend wegah wejangan wektu welas wenang wenehi wengi wereng werno
weruh wes wesi wetan wetune wewangian wewenang whatsapp wib wifi wijen wilayah will windows windu wingi wingking wios
wiraswasta wirausaha wirausahawan wireless wiri wis wisata wisatawan wiski wisma wisuda wit with witwitan wiwiti wkt
wktu wkwk wkwkwk wlpn woh wohe wolak woles wolung wong wonten work workshop wortel wr wrg wrga wtm wudu wuduk wujudkan
wungkul wuri xenia xiaomi xx y ya yaa yaelah yah yahudi yaiku yaitu yakali yakin yakni yamaha yang yanmar yao yaopo
yasinan yatim yaudah yayasan yen yesus yg ykin yng yo yoghurt you youtube yowes yth yuan yudisial yudisium yuk yuks
yuridis yurisdiksi yuta yutub ywdh za zakat zaman zamzam zebra zebracross ziarah zikir zina zona zonasi zone zonk zoom
zuhur
`;
