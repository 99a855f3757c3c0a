/** Words of complaints that are not names, S to Z: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_S_TO_Z = `
saat sabah saban sabana sabang sabat sabda saben sabendina sabendinten saber sabin sabit sableng sablon sabo sabodo sabotase
sabu sabuk sabun sabung sabut sadap sadar sade saderenge sadeyan sadis sado sadurunge saestu safar safety safir saga saged
saget sagitarius sagu sagung sah saha sahabat sahaja saham sahih sahur saiki saing saingan sains saja sajadah sajak sajen
sajian sajikan sak sakalangkong sakarin sakben sakdereng sakdurunge sake sakestu saki saking sakip sakit sakitere sakjane saklar
sakmeniko sakniki sakpenake sakral sakramen saksama saksampune saksi saku sakwise sala salaf salafiyah salah salak salam
salaman salar salat saldo sale saleha salem salep sales salesman salib salin salinan saling salju salmon salon salto salur
saluran salut sama samar samasekali samba sambal sambang sambat sambel sambil sambung sambungan sambut sambutan samenika
sampah sampahe sampai sampaikan sampan sampanye sampe sampek sampel sampeyan samping sampling sampo sampoerna sampul sampun
samsat samsung samudera sana sanak sanawiah sandal sandang sandaran sandera sandiaga sandiwara sandung sandur sanes sanga
sangar sangat sanget sanggah sanggar sanggul sanggup sangit sangka sangkar sangking sangkuriang sangkut sangsi sangu
sanitasi sanjang sanjungan sanken sanksi sano sanskerta santai santap santer santet santri santun santunan santuy sanyo sapa
sapaan sapar sape sapi sapine sapora saporana sapta sapu sapunika saputangan saraf saran sarana sarang sarapan saras sarat
sarden sare sareng sariawan saring sarjana sarujuk sarung sasak sasaran sasi sastra sate satelit satgas satin satlantas satnarkoba sato
satpam satpol satpolpp satu satuan satupun saturday saturnus satwa saudagar saudara saudari saumpama sauna saung saur saus
saut sawah sawahe sawangan sawer sawi sawise sawit sawo saya sayah sayang sayap sayatan sayembara sayidina sayu sayup sayur
sbb sbg sbgai sblah sblm sbu scabies scaffolding scan scanner schedule scientist scoopy score scorpio scr screen screenshot
sd sda sdg sdh sdit sdkt sdn sdng sdngkan sdr sdrhna sdri se seafood seandainya search seba sebab sebabe sebagai sebagian
sebagus sebal sebanyak sebar sebaran sebel sebelah sebelas sebelum sebelumnya sebentar seberang sebesar seblak seblm
sebongkah sebulan sebut sebutan secantik secercah section secuil security seda sedalam sedan sedang sedangkan sedap sedar
sedari sedasa sedaya sedekah sedela sederek sederhana sedhela sedhih sedia sedih sedikit sediluk sedilut sedimen sedo sedot
sedoyo sedu seduh sedulur sega segala segan segar segawon segede segel segelintir segenap segenggam segera segi segiempat
segitiga segitu segmen segmentasi sego segoro segra seh sehari sehat sehg sehingga sehubungan seiko sein seismik sejahtera
sejajar sejak sejam sejarah sejarawan sejawat seje sejenak sejenis sejuk sek sekabehane sekala sekali sekalian sekaligus
sekalipun sekam sekampung sekaran sekarang sekat sekawan sekawit sekcam sekda sekdes sekeca sekedap sekedar sekedhik sekedik
sekejap sekeluarga sekertaris seket sekian sekilo sekitar sekitr seklh seko sekoci sekolah sekop sekoteng sekresi
sekretariat sekretaris sekring sekrup seks seksama seksi seksual seksualitas sekte sektor sekuel sekujur sekuler sekunder
sekuritas sekuriti sekutu sekwan sel sela selada selai selak selaku selalu selam selama selamat selametan selancar selandia
selang selangkangan selapanan selaput selaras selasar selat selatan selawat selawe seleb selebaran selebrasi selebritas
selebriti seledri seleksi selektif selempang selendang selenium selera selesai seleweng selfie selidik selikur selimut
seling selingkuh selip selir selisih seliweran selo selokan selongsong selubung seluler selulosa selundup selundupan seluruh
selusin selutut sema semaan semak semaksimal semalam semanak semang semangat semanggi semangka semangkuk semantik semaput
semata semau sembah sembahyang sembako sembarang sembarangan sembari sembelih sembelit sembilan sembilu semboyan sembrono
sembuh sembunyi sembur semen semena semenanjung semene semenit semenjak sementara semesta semester semi semifinal seminar
seminggu semir semoga semono sempat sempet sempit sempol sempoyongan semprot semprotan semprul sempurna semrawut semu semua
semula semur semut senada senajan senam senandung senantiasa senapan senar senarai senat senator send sendal sendang sendat
senderan sendiri sendirian sendok sendu seneng seng sengaja sengak sengat sengatan senggang sengit sengketa sengko sengon
sengsara seni senior senja senjang senjata senonoh sensasi sensasional sensitif sensitivitas sensor sensorik sensual sensus
sent senter senthir senthong sentiasa sentimen sentimental sentimeter sentosa sentra sentral sentuh sentuhan sentul senyap
senyawa senyum seok seolah sepadan sepak sepakat sepakbola sepang sepanjang separatis separo separuh sepatah sepatu sepatune
sepeda sepele sependapat sepengetahuan sepenggal sepeninggal seperempat seperti sepertiga sepeser sepet sepeti sepi sepihak
sepine sepoi seprai september septictank septik septitank sepuh sepuluh sepupu sepur sepurane serabi serabut serabutan
seragam serah serai serak serakah seram serambi serang serangan serangga serap serapan serasi serat serba serbaguna serbet
serbu serbuk serdadu serdang sereh seremonial serempak serempet serentak serep seret sergap seri serial serigala serikat
sering seringkali serius serobot serong seronok serpihan sersan serta sertifikasi sertifikat sertipikat seru seruan seruduk
serudukan seruling serum serumpun serundeng serut server service serviks servis sesak sesal sesalan sesar sesarengan sesat
sesederhana sesek seseorang sesi sesok sesorang sesosok session sesuai sesuatu sesudah sesudahnya sesuk set setahu setahun
setan setapak setara setaria setaun setda setel setelah setengah sethithik seti setiabudi setiap setimpal setir setitik
setor setoran setrika setrum setting setuju setunggal setup setwan seuprit sewa sewaan sewaktu sewing sewu sgr sgra sgt
shalat shalom share sharp sheetpile shell shg shgb shift shimizu shodaqoh shogun sholat sholawat shop shopee shopeefood
shopeepay shopping show shri si sia siaga siak siakan sial sialan siang sianida siap siapa siapapun siapkan siar siaran
siasat siau sibel sibuk sicepat sidak sidang sidomukti sidomuncul sidorejo siem sifat sifilis sigap sigi sigma sign
signifikan sigra sih sihir siji sik sikap sikat sikile sikit siklus siksa siku sila siladan silahkan silakan silang silap
silat silaturahim silaturahmi silau silep silet silih silika silikon silinder silpa silsilah siltap siluet siluman silver
sim simaan simah simak simalungun simbah simbiosis simbok simbol simbolik simental simetri simetris simfoni simluhtan
simorejo simpan simpanan simpang simpati simpatik simpatika simpeda simpedes simpeg simpel simpen simposium simpul simulasi
simulator simultan sina sinabung sinau sindikasi sindikat sindir sindrom sineas sinema sinergi sinetron sing singa singgah
singgasana singgung singkat singkatan singkawang singkil singkir singkong singsal singup sini sinis sinkron sinkronisasi
sinode sinoman sinonim sinopsis sinovac sintang sinten sinterklas sintesis sintetik sintetis sinting sintrong sinus sinyal
siomay sipd siphon sipil sipir sipit sipon sipu siput siram siraman siranap sirat sirene siri sirih sirine sirip sirkuit sirkulasi
sirkus siro sirsak sirtu sirup sisa sisah sisi sisih sisik sisip sisir siskamling sisrute sistem sistematik sistematika
sistematis sistemik sistim siswa siswi sitaan site sithik sitik situ situasi situs situse siuman siup siur siwalan siwur
siyah siyam siyang sj sja sk skabies skala skali skalian skandal skb skck skd skema skenario skeptis sketsa skhu skincare
skip skit skizofrenia skl sklh skor skotlandia skp skpd skpwni skrg skrip skripsi skrng skt sktm sktp sktr sktrn sku skuad
skuadron skuat skuter skutik skuy slama slametan slank slf slh slip sliwar sliweran sllu slm slmt slogan sloof slot slsai
slulup sma sman smart smartfren smartphone smash smear smg smga smith smk smkn smp smpai smpe smpn sms smua sna snack sngat sngt
sni soal soale soalx soang soba sobat sobek soda sodakoh sodetan sodium sodomi software sogok sogokan sok soket soko
sokongan solar solat sold solid solidaritas solok solusi somalia somasi sombong sonar songket songko songo songong sonic
sono sonokeling sonokembang sontak sonten sontoloyo sopan sopir sopo sorak sorang sore sorene sorga sori sorong sorot
sorotan sorry sort sosial sosialisasi sosialisme sosialita sosio sosiolog sosiologi sosmed sosodoro sosok soto sotoy soun
sound spam spandek spanduk spanyol spare spasi spasial spasiin spbu speaker special speed speedbump spek spektakuler
spektrum spekulasi sperma spesial spesialis spesialisasi spesies spesifik spesifikasi spesimen sphp spidol spion spionase
spiral spirit spiritual spiritualitas spj spk spmb sponsor spontan sport sportif spotify spp sppd sppg sppl sppt sprayer
sprei sprindik spring sprint sprti spt spuit spx spy spya srawung sre sreg sregep srg srigala srikaya srilanka sring sriti
sriwijaya ssh stabil stabilisasi stabilitas stadion stadium staf staff stage stagnan stamina stamper stan stand standar
standard standardisasi starlink start starter startup stasiun station statis statistik statistika stator status stbm stempel
step stereo stereotip steril sterilisasi stetoskop stie stigma stiker stikes stimulan stimulasi stimulus stlh stnk stock
stok stoomwalls stop stopkontak store story stp strada strata strategi strategis stratifikasi straw streaming street stres
striker strip stroberi strobo stroke struk struktur struktural studi studio study stumwal stunting style sua suaka suami
suap suapan suar suara suasana suatu sub subdivre subhanallah subject subjek subjektif subkon submersible submit subscribe subsidi
substansi substansial substitusi substrat subtitle subuh subyek sudah sudan sudetan sudi sudut sue suer sufi sugar sugesti
suguh suguhan suhu suit suk suka sukacita sukan sukarela sukarelawan suket sukses suku sukun sulap sulfat sulfida sulfur
suling sulit sultan sulu sulur sulut sumangga sumba sumbang sumbangan sumbangsih sumbar sumbat sumbatan sumbawa sumberarum
sumberbendo sumbersumur sumbing sumbu sumedang sumeh sumelang sumengko sumeria sumonggo sumpah sumpek sumpit sumsum sumuk
sumur sumurbor sunah sunat sunatan sunda sunday sundep sundulan sungai sungguh sungguhpun sungkan sungkawa sungkem sungkur
sungsang sunnah sunrise sunset suntik suntikan suntuk sunyi supados supaya supe supel super superindo superior supermarket
supernatural supernova superstar supervisi supervisor supir supitan suplai suplemen suplier suporter supoyo support
supporter supra supranatural supremasi surah suram surat surau surel surem surga surgawi suri suriah suro suroan suropati
surplus suruh suruhan surup surut survei surveilans survey susah suspensi susu susuk susul susulan susun susunan susut
sutera sutet sutm sutra sutradara suvenir suwargi suwe suweg suwek suwene suwi suwon suwun suwung suzuki swab swadaya swafoto
swalayan swasembada swasta swastiastu swedia swidak swie swiss switch sy sya syahadat syahdan syahdu syahriah syahwat syaikh syair
syal syaraf syarat syariah syariat syarikat syawal syekh syiar syirik syok system syukur syukuran syurga syuting ta taat
tabah tabanan tabebuya tabel tabela tabiat tabib tabir tablet tabligh tabloid tabrak tabrakan tabu tabung tabungan tabur
tadah tadarus tade tadi taekwondo tafsir tag tagana tagar tagih tagihan tahajud tahan tahanan tahap tahapan tahfidz tahfiz
tahi tahlil tahlilan tahta tahu tahun tahunan tai taiga taipan tajam tajir tajuk tajwid tak takalar takar takaran takbir
takbiran takdir takhayul takhta takjil takjub taklim takluk takmir takok takon takraw taksi taksih taktik taktis takut takwa
talak talang talas talenta tali talkshow talud tamah tamak taman tamasya tamat tamatan tambahan tambahkan tambak tambal
tambalan tambang tambangan tambun tambur tameng tampah tampak tampan tampang tampar tampil tampilan tampung tampungan tamu
tanah tanam tanaman tancap tanda tandan tandang tandas tandatangan tandem tanding tandingan tandon tandu tanduk tandur
tanduran tandure tandus tangan tangga tanggal tanggap tanggapan tanggi tangguh tanggul tanggung tanggungan tanggungjawab
tangi tangis tangkai tangkal tangkap tangkapan tangkas tangki tangled tanglet tango tangsel tani tanin tanjakan tank tanker
tanpa tanpo tansah tantang tantangan tante tanya tapa tapak tapal tapanuli tape tapel tapi tapii taplak tapping taraf tarah
tarakan taraweh tarawih tarbiyah tarekat target tarian tarif tarik tarikan tarikh taring tarjih tarling tartil tartili taruh
taruhan taruna tarung tarwiyah tas tasawuf tasbih tasek tasih tasik taspen tasyakuran tatanan tatap tatapan tataran tatkala
tato tatu tau taubat tauhid taukah tauladan taulan taun taurat taurus tautan tawa tawakal tawan tawang tawar tawaran tawes
tawon tawuran taxi tayamum tayang tayangan tayo tayub tayuban taziah tbc td tdk tdp tdr tds team teater tebak tebakan tebal
tebang tebar tebas tebasan tebih tebing tebon tebu tebus tebusan technical teduh tega tegak tegalan tegang tegangan tegap
tegas tegel teguk tegur teguran teh tehnik tek teka tekad tekan tekanan tekane teki teknik teknis teknisi teknologi teko
tekok teks teksas tekstil tekstur tektonik tekuk tela telaah teladan telaga telah telak telan telanjang telanjur telantar
telapak telat tele teledor telefon telegram telekomunikasi telepati telepon teler teleskop televisi telford telinga teliti
telkom telkomsel teller telo telon telor telp telpon telu teluk telung telunjuk telur telusuri tema teman tematik tembaga
tembak tembakan tembakau tembang tembem tembikar tembok tembus tembusan tememen temen temenan tempa tempat tempe tempel
temperamen temperatur template tempo temporal temporer tempuh tempur tempurung temuan temukan temulawak temurun tenaga tenan
tenanan tenangkan tenar tenda tendang tender tendik teng tengah tengen tenggang tenggara tenggat tenggelam tenggo
tenggorokan tengik tengkorak tengkuk tengkulak tengkurap tengok tengul tenis tenor tensi tensimeter tentakel tentang tentara
tentera tenteram tentu tenun teologi teologis teoretis teori teoritis tepat tepercaya tepi tepuk tepukan tepung tera terang
terapi teras terasa terasi terbit tercatat terdaftar terdampak tergerus terhadap teri teriak terigu terik terima terios
terisi terjadi terjal terjun terlalu terlambat termal termin terminal ternak ternyata terong teror terose terpal tersebut
tersier tertib tertua teruji teruk terus terusan tes tesis tesla test tester testimoni testing testosteron tetamu tetangga
tetanus tetap tetapi teteh tetek tetelo tetep tetes tetua teu tewas texas tf tggl tgl th thai thailand thalasemia thank
thanks that thd thdp the thengul theodolit theta thinner this thithik thiwul thn tho thok thp thr threads thresher thrips
thukul thunder thursday thx tiada tiang tiap tiasa tiba tibake tibakno tibo ticket ticketing tidak tidore tidur tifus tiga
tigaroda tiger tikam tikar tiket tiki tiktok tiktokshop tikung tikungan tikus tikuse tilang tilar tilas tilawah tilawati
tilem tilik tim timah timang timba timbal timbang timbangan timbangane timbun timbunan time timeline timer timika timnas
timor timpang timun tindak tindakan tindaklanjut tindaklanjuti tindih tiner tingali tinggal tinggi tingkah tingkap tingkat
tingkatan tingkeban tingkir tinja tinjau tinjauan tinju tinta tiongkok tipe tipikal tipis tipografi tips tipu tipuan tirai
tiran tiri tiris tiroid tirto tiru tiruan tisida tisu titah titan titanium titel titil titip titipan titisan tiung tiup
tiwas tiwul tiyang tjsl tk tki tks tksk tlaten tlg tlng tlogorejo tlong tlp tma tmbh tmn tmpat tmpt tni tnpa tntg tnya to
toa tobat tobo tobong toga toge togel toh toilet tok tokek token toko tokoh tokopedia toksin tol tolak tolakan toleran toleransi tolo
tolok tolol tolong tolonglah tomang tomat tombak tombok tombol tombro tomohon ton tong tonggak tonggo tonggoku tongkang
tongkat tongkol tonik tonjol tonton tontonan topang topeng topi topik topografi topologi toraja torehan toren tornado
torpedo torsi tos toserba toshiba tossa total totalitas tour touring tower toya toyanipun toyota tp tpa tpi tpk tpp tpq tps
tpst tpt tpu trabas track tracking tradisi tradisional traffic trafficlight trafik trafo traga tragedi tragis trailer
training traktir traktor tralis trancam trans transaksi transfer transformasi transfusi transisi transistor transit
transkrip transmigrasi transmisi transparan transparansi transplantasi transplanter transportasi trantib trase trauma
traumatis travel trayek trdapat trek trembesi tremor tren trend trendi trenyuh tresno tretan tretanan trhdp trial tribun
tridarma trigliserida trigonometri trik triliun trilogi trilyun trima trimakasih trims trinitas trintin trio triplek tripod
trips trisula triton tritunggal triwulan trjd trlalu trmksh trmsk trnyt trobas trocoh trofi troli trombosit tronton tropis
trotoar trs trsbt truck truk trus tryout tsanawiyah tsb tsbt tsel tsunami ttd ttg ttp ttpi tu tua tuai tuak tuaku tual tuan
tuang tuas tuba tube tubektomi tubeles tuberkulosis tubrukan tubuh tudingan tuduh tuduhan tudung tuesday tugas tugel tugu
tuh tuhan tuju tujuan tujuh tuk tukang tukar tukaran tukik tukin tukokno tuku tulang tular tulen tuli tulip tulis tulisan
tulong tulung tumbal tumbang tumbas tumben tumbuh tumbuhan tumbuk tumbukan tumeka tumis tumit tumor tumpah tumpang tumpangan
tumpeng tumpes tumpuan tumpuk tumpukan tumpul tumuli tuna tunai tunanetra tunangan tunarungu tunas tunawisma tunda tunduk
tungau tunggak tunggakan tunggu tungkai tungku tungro tunisia tunjangan tunjuk tunjukan tunjukkan tuntas tuntun tuntunan
tuntut tuntutan tupai turah turap turbiditas turbin turbulensi turis turistik turki turnamen turu turun turunan turut tusuk
tusukan tutor tutorial tuts tutuk tutul tutup tutupan tuwa tuwo tuyul tw twitter type typo typus uang uap ubah uban ubat
uber ubi ubin ubun ucap ucapan ucul uculan ud udah udan udane udang udara ude udh udik uditch udud uduk uefa ufuk ugal
ugalan ugd ugi ujan ujar ujaran ujare uji ujian ujicoba ujn ujug ujung ukara ukhuwah ukir ukiran ukl ukur ukuran ula ulah
ulama ulang ulangan ulangtahun ular ulas ulasan ulat uler ulet ulir ulo ulos ultimatum ultra ultraviolet ulu ulung ulur um
umat umayyah umbi umbruk umbul umk umkm umob ump umpama umpan umpat umpek umpekan umpet umrah umroh umum umup umur unair
unas undang undangan underweight undi undian undip unduh unduhan undur unej unek unen unesa unggah unggas unggulan unggun
ungkal ungkap ungkapan ungkit ungu unik unilever union unisma unit united univ universal universitas universiti unjuk unjung
unsur unta untai untaian until untu untuk untunglah unugiri up upacara upah upama upami upaya update upeti upgrade upl
upload upnya upt uptd urai uraian urang uranium uranus urap urapan urat urbanisasi urea uret urgen urin urine uripe url urug
uruk urukan urun urunan urung urup urus urusan urut urutan usah usaha usai usang usap user username usg ush usia usil usir
uskup ust ustadz ustadziah ustaz ustazah usuk usul usulan usung usus usut utamakan utang utange utara utas utawa utbk uterus
utilitas utk utnk utopia utowo utp utuh utuk utusan uu uwal uwes uwi uwis uwong uyah va vacum vagina vaksin vaksinasi vakum
valid validasi validator validitas vallen valuta vampir vandalisme vanila vanili variabel varian variasi variatif varietas
vario vas vasektomi vatikan vegetarian vegetasi vegetatif vektor velg vendor ventilasi ventilator ventrikel verbal
verifikasi verifikator verify verponding versi version versus vertikal verza vespa veteran vial viar vibrator vibro video videotron
vidio view vihara vila vinyl violet viral viralkan virtual virus visa visi visibilitas visioner visit vista visual
visualisasi visum visus vit vital vitamin vivo vixion vodka voice vokal vokasi voli volt volume vonis voting voucher vulgar
vulkanik wa waalaikumsalam wabah wabarakatuh wabarokatuh wabup wadah wader wadir wadon waduh waduk wae wafat wagon wagu
wagub wah wahai wahana waisak wajah wajan wajar wajib wajik wakaf wakasek wakil waktu walah walang walau walaupun wales
walet walhamdulillah wali walik walimah walimurid wallahu waluh waluku wamena wana wanci wang wangan wangsit wangsul
wangsulan wanita wapres waqaf warah warahmatullah warahmatullahi warak waralaba waranggana waras warga warganet waria waris
warisan warkop warming warna warnet warning warninglight warohmatullohi warta wartawan warteg waru warung was wasiat wasir
wasit waspada wassalam wassalamu wassalamualaikum wastafel wasting watak watch waterpass wates waton watt watu watuk wau
wawancara wawasan wayah wayahe wayang wayangan wb wc we web webinar website weci wedang wedhus wedi wednesday wedok wedos
wedus weekend wegah wejangan wekasan wektu welas weling wellpad welut wenang wenehi wengi wengine were wereng werno weruh
wes wesi wetan wetara weteng wetu wetune wewangian wewenang whatsapp whistleblower wib widyaiswara wifi wihara wijen wilayah will wilujeng windows
windu wingbox wingi winginane wingking wingko wings winter wios wiraswasta wirausaha wirausahawan wireless wiremesh wiri wis
wisata wisatawan wiski wisma wismilak wisuda wisudawan wit with witir witwitan wiwiti wizard wkt wktu wkwk wkwkwk wlpn woh
wohe wolak woles wolu wolung wom wonderful wong wonten work workshop wortel wr wrg wrga wtm wudhu wudlu wudu wuduk wudun wujudkan
wuling wulung wungkul wungu wuri wustho wuta wutah xenia xiaomi xpander xx y ya yaa yaampun yaelah yah yahudi yaiku yaitu
yakali yakin yakni yamaha yang yanmar yao yaopo yard yasinan yatim yaudah yayasan yen yesus yg ykin yng yo yoghurt yoopo
yordania yotro you youtube yowes yth yuan yudisial yudisium yuk yuks yunani yuridis yurisdiksi yuta yuto yutub ywdh za
zaitun zakar zakat zaman zamrud zamzam zat zebra zebracross zenit zenius zero ziarah zikir zina zink zionis zodiak zona
zonasi zone zonk zoom zuhud zuhur zulhijah zulkaidah zulu zumba
sakjanipun samang sanajan sarimi saron satbinmas satintel satreskrim satresnarkoba sawal sedanten sejatine sejatosipun
sekjen selapan seloso sembada senadyan seprapat setjen sidat sinom sop sora sorgum sporadik sup supermi syakban
tabebuia tahniah tahtim talasemia tamper tandak tangsil tegaldesa temuireng tengkleng teparo through thru tifa tigo
tinimbang tirkah togog tongseng trenggiling triase tropical tunggal tur tuwek umpami umpomo underpass urologi wadul
wanprestasi warkah wedhi welang widada wirog wuragil yonif yuyu
umun widji
`;
