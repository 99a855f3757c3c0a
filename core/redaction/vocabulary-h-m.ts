/** Words of complaints that are not names, H to M: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_H_TO_M = `
ha habis hacker hadap hadeh hadiah hadir hadis hadits hadjar hadrah haduh hafal haha hahaha hai haid hajat hajatan haji
hak hakikat hakiki hal halal halaman halang halangan halau hallo halo halte haluan halus halusinasi hama hamba hambar
hambat hamil hampa hamparan hampir hancur handal handphone handtractor handuk hang hangat hanggar hangus hansip hantam
hantu hanya hanyut hapal hape hapus harafiah haram harap hardware harfiah harga harian harimau harkat harmoni harmonis
harmonisasi harta haru harum harus haruss has hasil hasrat hasut hati hatur haturkan haul haus have hawar hayat hbngi
hbs hdp hearing hebat heboh hegemoni hehe hehehe hektar hektaran helai helikopter heller helm helpdesk hemat hembus
hendak hengkang hening hentakan henteu henti heran herba herbal herbisida here heroik het heterogen heteroseksual heula
hewan hias hibah hibernasi hibur hiburan hidang hidangan hidp hidran hidrogen hidrolik hidroponik hidung hidup hierarki
higienis hijab hijau hijrah hilang hilir himbauan himpit himpunan hina hindar hindia hingga hinggap hino hipertensi
hipnosis hipnotis hipotesis hippa hippam hiruk hirup hisap histeris historis hitam hitung hitungan hiv hjn hny hnya
hoaks hoax hobi hoki holistik home homogen homoseksual honda hongaria honor honorer hore horeg horison horisontal
hormat hormon horor hortikultura hosting hotel hotline hotmix hotspot hp hpp hr hrd hrg hri hrp hrs hsl htg htr https
hub hubungan hubungi hubungkan huft hujan hujat hukum hulu huma humaniora humanis humas humor huni hunian huruf husada
hut hutan hutang ia ialah ib ibadah ibarat iblis ibu ibuk ibukota ibuku ibumu ibunda ibune icon icsada icu id idaman
ide ideal idealisme identifikasi identik identitas ideologi ideologis idep idiom idola idpel idpelanggan idul ieu ig
igal igd ihwal iii ijab ijazah ijik ijin ijn ijo ijon ikal ikan ikat ikd ikhtiar iki iklan iklim ikm ikon ikonik ikrar
ikspi ikt iku ikut ilalang ilang ilegal iler ilmiah ilmu ilmuwan ilng ilusi ilustrasi imajinasi imajinatif imajiner imb
imbal imbalan imbang imbas imbau imei imel imidakloprid imigran imigrasi imitasi imlek impas imperialisme imperium
impian
impikan implan implementasi implikasi impor importir impotensi improvisasi impulsif imsak imun imunisasi imunitas imut
in inalillahi inap inbox incar inci indekos indeks independen indera indikasi indikator individu indomaret indonesia
indosat induk industri infak infanteri infaq infeksi inflasi info infografis infone informan informasi informatif
informatika infrastruktur infus ing ingat ingatanku ingatkan ingatlah inget inggeris inggih inggil inggris ingin
ingkang ingkar ingn ingusan ini inikah inilah inisial inisiasi inisiatif injak injeksi injih inkarnasi inklusif
inkubasi inkubator innalillahi innova inovasi inovatif inpari inpres input insaf insan insang insektisida inseminasi
insentif insiden insinyur insomnia inspeksi inspektorat inspektur inspirasi inspiratif instagram instalasi install
instan instansi insting institusi institut instruksi instruktur instrumen insulin insya insyaallah integrasi integritas
intel intelek intelektual intelijen intensif intensitas interaksi interaktif interkoneksi internasional internet
interogasi interpretasi interupsi intervensi inti intim intimidasi intip intisari intoleran intoleransi intonasi intrik
intrinsik introspeksi intuisi intuitif invasif inventaris inventarisasi investasi investigasi investor invoice ipa ipal
ipalt ipar ipe ir irama irasional ireng iri irigasi iring iris irisan irit iritasi ironi ironis irt is isap isbat isbn
iseng isi isih isin isine islam islami islamiyah iso isoh isok isolasi isra istana isteri istiadat istikharah istilah
istimewa istiqamah istirahat istri isu isuk isun isuzu isya isyarat italia item itik itikad itu itukan itulah itupun
iud iuran iwak iya iyo izin jabat jadi jadul jadwal jaga jagal jagat jagoan jagung jahanam jahat jahe jahil jahit
jajahan jajak jajal jajan jajanan jajaran jaket jaksa jala jalak jalan jalang jalaran jalarane jalinan jaluk jalur jam
jamaah jaman jambak jamban jambanisasi jambret jambu jambul jaminan jamsostek jamu jamur janda jangan janggal janggut
jangka jangkar jangkau jangkauan jangkrik janin janji janjine jantan jantung januari january jarak jaran jaranan jarang
jare jarene jari jaring jaringan jarum jas jasa jasad jasindo jatah jatuh jauh jawab jawaban jawah jawara jawatan
jazakallah jazakumullah jazirah jd jdi jdih jdwl jebakan jeblok jebol jebul jebule jeda jeglong jeglongan jejak
jejaring jelaga jelajah jelang jelas jelasin jelata jelek jemaah jemaat jemari jembar jembatan jembatane jempol jemput
jemputan jemu jemur jemuran jenaka jenazah jendela jenderal jeneng jenengan jenenge jenengku jenggot jengkel jengkol
jenis jenius jenjang jentik jenuh jepitan jera jeram jerambah jerapah jerat jerawat jerigen jerigenan jerih jerit
jerman jernih jero jeru jeruji jeruk jetpump jetski jg jga jgn jhalan ji jiah jidat jijik jijiki jik jika jikalau jilat
jilbab jilid jimpitan jinak jinakkan jingga jiplak jitu jiwa jk jka jkn jl jlek jln jlnan jls jmbatan jmn jmpt jnis
jnji job jodoh joget jogging joglo jogo jogoboyo joli jomblo jompo jonegoroan jonggrang jongkok jorok jpl jpo jrg jt
jtb jth jua jual jualan juara jubah jublang judes judi judol judul juga jukir juklak juknis julukan july jumbo jumlah
jumpa jumper june jungkir junjung jupuk jurang juri jurnal jurnalisme jurnalistik juru jurus jurusan juruselamat jus
justru juta jutaan jutawan jutek jwb jwban ka kab kabag kabar kabari kabeh kabehane kabel kabid kabin kabinet kabr
kabulkan kabupaten kabur kabut kaca kacamata kacang kacau kadal kadaluarsa kadang kadang2 kadangkala kadar kadaster
kader
kaderisasi kades kadhi kadhos kadhung kadi kadin kadis kado kadohan kados kadose kadosipun kadung kae kaet kafan kafe
kafilah kafir kaga kagak kagem kaget kagum kah kaidah kain kait kaitan kaji kajian kak kakak kakao kakap kakatua
kakawan kakek kaki kakilima kaktus kaku kakung kalah kalahkan kalak kalangan kalau kaldu kalen kalender kaleng kali
kalian kaliber kalibrasi kaligrafi kalih kalimat kaliwedi kaliyan kalkulasi kalkulator kalkulus kalo kalor kalori
kalsium kalung kamar kambil kambing kambuh kamera kami kamil kamituwo kamp kampanye kampung kampus kamu kamuflase kamus
kan kana kanak kanal kanan kanca kancah kancing kandane kandang kandani kandas kandha kandhang kandidat kandung
kandungan kang kangen kanggo kangguru kangkung kangmas kangmase kanibal kanjeng kanker kano kanopi kansteen kanthong
kantin kantong kantor kantuk kantung kanvas kaos kapabilitas kapak kapal kapan kapang kapanpun kapas kapasitas
kapasitor kapiler kaping kapita kapital kapitalis kapitalisasi kapitalisme kapok kapolda kapolres kapolsek kaporit
kapsul kapur karakter karakteristik karamel karang karantina karaoke karapan karat karatan karate karavan karawitan
karbohidrat karbon karburator karcis kardinal kardiovaskular kardus karena karep karepe karet kargo kari karier
karikatur karnaval karnivora karo karpet kartan kartel karton kartu kartun karung karya karyawati kas kasar kasasi
kasatlantas kasatreskrim kasep kaset kasi kasian kasidah kasihan kasihi kasihlah kasir kasta kastil kasual kasubag
kasubbag kasun kasur kasus kata katah katak katalog katarak kategori katering kathah katib katolik katul katun katup
kau kaulah kaule kaum kaur kaus kavaleri kavling kawah kawal kawanan kawasaki kawasan kawat kawatir kawelasan kawin
kawit kawulo kaya kayadene kayak kayake kayane kayangan kayim kayu kb kbm kbr kcl kcwa kdai kdang kdng ke keadaan
keadaanmu
keamanan kebab kebablasan kebaca kebak kebakaran kebal kebalik kebas kebat kebaya kebelet kebersihan kebijakan
keblabasan keblinger kebo kebul kebun kebut kebutan kec kecamatan kecamatane kecambah kecap kece kecelakaan
kecemplung kecewa kecik kecil kecing kecoa kecoak kecubung kecupan kecut kedaden kedadosan kedaftar kedah kedai
kedaluwarsa kedap kedelai kedhung kedip kedok kedokan kedua keduman kedung kedungrejo kegiatan kehendak kehilangan
keindahan kejaba kejaksaan kejam kejang kejar kejari kejeblos kejelasan keji keju kejurnas kejut kek kekal kekang kekar
kekasih kekeringan kekinian kekurangan kel kelabu kelak kelakar kelakon kelam kelambu kelamin kelangkaan kelapa kelar
kelas keledai kelelawar kelengkeng kelenjar kelereng keleru keles keliling kelinci kelingking kelip kelir keliru kelola
kelompok kelontong kelopak keluar keluarga keluh keluhan keluhkan kelurahan kelurahane kemacetan kemah kemana kemarau
kemaren kemarin kemas kemasan kemauan kemawon kembali kembang kembung kemelut kemenag kemerdekaan kemiri kemiskinan
kemo kemoterapi kemudi kemudia kemul kena kenaikan kenal kenalpot kenang kenapa kencan kencang kenceng kencing kencur
kendala kendali kendang kendaraan kendati kendel kendi kendor kenduren kenduri kene keng kenging kengingopo kental
kentang kentara kentut kenyal kenyamanan kenyang keong kepada kepak kepal kepala kepang kependudukan kepengin
kepentingan keping kepiting kepmen kepo kepompong keponakan keppres kepres kepriye kepsek kepung keputusan kera kerabat
kerah kerak keramas keramat keramba keramik keran keranda kerang kerangka keranjang kerap kerapu keras kerasa keraton
kerbau kerdil keren kerep kereta keretek kerikil kering keringat keripik keriput keris keriting kerja kerjabakti
kerjasama kernet kerok keroncong keroseri kersa kersane kertajaya kertas kerucut kerudung keruh kerupuk kerusakan kerut
kerutan kesal kesalahan kesan kesasar kesatria kesbangpol kesehatan kesejahteraan kesel keselamatan keseleo kesempatan
kesensor keserempet kesra kesulitan kesusu kesuwen ket ketam ketan ketangkep ketat ketel ketela ketemu keterangan
keterima keterlambatan ketertiban kethek ketiak ketiban ketiga ketigo ketik ketika ketikan ketimun ketingal ketipung
ketok ketoke ketombe ketoprak kettle ketua ketuk ketukan ketumbar ketupat ketus ketutup kewajiban kewan kg khairan
khaki khalayak khalifah kharismatik khas khasiat khataman khatib khatulistiwa khawatir khayal khazanah khianat khidmat
khilaf khilafah khitan khitanan khotbah khotmil khusus khusyuk khutbah ki kia kiai kiamat kian kiasan kiat kibar kiblat
kicauan kidal kidul kidulan kih kijang kikir kikis kilang kilas kilat kilau kilo kilogram kilometer kimia kimiawi
kimono kincir kinerja kinetik kini kinurmatan kios kip kipas kiper kiprah kir kira kirab kirang kiri kirim kiriman
kirimi kirmir kiro kis kisah kisaran kisdam kisi kismis kisruh kit kita kitab kiwa kiwo kiyambak kk kks klaim klakson
klambi klarifikasi klasemen klasifikasi klasik klau klausul klempun klenteng klepon klhk klien klik klimaks klimatologi
klinik klinis klip kliping klise klithih klo kloning klopo klorida klorpirifos kloter klp klr klrg kls klub km kmana
kmarin kmi kmn kmpng kmpung kmren kmrn knalpot kndraan knp knpa kntor kntr ko koalisi kobar kober kobis koboi kobong
kobra kocok kode kodim kodok koefisien koen kog kognitif koi koin kok kokain koki kokoh kokpit kol kolaborasi
kolaboratif kolagen kolam kolang kolega koleksi kolektif kolektor kolera kolesterol kolom kolonel kolong koloni
kolonial kolonialisme kolosal kolot kolowingi koma komandan komando kombinasi komedi komedo komen komentar komentator
komersial komik komikus kominfo komisariat komisaris komisi komisioner komite komitmen komoditas komoditi komodo kompak
kompartemen kompas kompatibel kompatibilitas kompensasi kompeten kompetisi kompetitif kompetitor kompi kompilasi
komplain komplek kompleks kompleksitas komplet komplikasi komplit komplotan komponen kompor kompos komposer komposisi
komposit komprehensif kompresi kompromi komputasi komputer komputerisasi komunal komunikasi komunikatif komunis
komunisme komunitas komuter konci konco kondang kondangan kondektur kondisi kondo kondominium konduksi konduktor
kondusif koneksi konektivitas konektor konfederasi konferensi konfigurasi konfirmasi konflik konfrontasi kongkalikong
kongkon konglomerat kongres kongsi konkret kono konon konsekuensi konseling konselor konsensus konsentrasi konsep
konseptual konser konservasi konservatif konsesi konsisten konsol konsolidasi konsorsium konspirasi konstan konstanta
konstelasi konstituen konstitusi konstitusional konstruksi konstruktif konsul konsulat konsultan konsultasi konsumen
konsumsi kontainer kontak kontaminasi kontan konteks kontekstual kontemporer konten konter kontes kontestan kontinental
kontingen kontra kontradiksi kontrak kontrakan kontraktor kontras kontrasepsi kontribusi kontributor kontrol
kontroversi kontroversial kontruksi kontur konveksi konvensi konvensional konversi konvoi konyol kooperatif koordinasi
koordinat koordinator kop koper koperasi kopi kopine kopling koplo kopra kopyor koq korah koramil koran korban
kordinasi korek koreksi korelasi koreografi korespondensi koridor kornea korosi korporasi korsleting korup korupsi
koruptor korwil kos kosakata kosan koset kosmetik kosong kost kostum kota kotak kotor kotoran kowe koyak koyo koyok
koyone kpd kph kpk kpm kpn kpnpun kpps kpu kran kranji krayon kreasi kreatif kreatifitas kreativitas kreator kredibel
kredibilitas kredit kreditur krem kresek kreteg krg krim kriminal kriminalisasi kriminalitas krisan krisis kristal
kristen kristus kriteria kritik kritikan kritikus kritis krj krja krn krna kromosom kronik kronis kronologi kros krowak
krpl krtu kru krungu krupuk krusial ksatria ksh ksih ksn kt kta kthr kti ktk ktm ktmu ktp ktr ktrgn ku kuabeh kuadrat
kuah kualifikasi kualitas kualitatif kuantitas kuantitatif kuantum kuarsa kuartal kuarter kuas kuasa kuat kuatir kubah
kubangan kubik kubikasi kubis kubota kubu kubur kuburan kucing kucur kuda kudapan kudeta kudis kudisan kudu kudune kue
kuesioner kuharap kui kuil kuis kuitansi kukira kuku kukuh kula kulanuwun kulawarga kuli kuliah kulihat kuliner kulit
kulkas kulo kulon kultur kultural kultus kumaha kuman kumat kumis kumparan kumpul kumpulkan kumuh kumulatif kumur
kunang kunaon kunci kuncup kuning kunjung kuno kuntilanak kunu kunyah kunyit kuorum kuota kupas kupat kupatan kupikir
kupon kupu kur kurang kuras kurasakan kurator kurban kurikulum kurir kurma kursi kursus kurung kurus kurva kusadari
kusir kusta kusut kutang kutil kutip kutipan kutu kutuan kutub kutuk kutukan kuwi kuyup kv kwalitas kwh kwitansi kwt
kyai kyak kyk lab laba labil laboratorium labu labuh lacak laci ladang ladhu ladu lafal laga lagak lagghu lagi lagian
lagipula lagu lah lahan lahap lahh lahir lahiran laik lain lairan lajang lajeng laju lajur lak laka laki lakmus lakon
laksamana laksana laku lalai lalat laler laleripun lali lalim lalin lalu lalulintas lama laman lamar lamaran lambai
lambaian lamban lambang lambat lambung lampau lampias lampion lampir lampiran lampu lamun lan lancang lancar lanceng
lancip landa landai landak landas landasan landep langgan langganan langgar langit langka langkah langsing langsung
lanjut lanjutan lansia lanskap lantai lantang lantaran lantas lantunan lanud lapak lapang lapangan lapar lapas lapen
lapis lapisan lapor laporan laporkan laptop lapuk lara larang larangan lare larelare lari larikan laron larut las
laskar latah latar latih latihan lauk laun launching laundry laut lawak lawakan lawan lawang lawas lawatan lawuh layak
layan layanan layang layangan layar layat layu lazada lazim lbh lbr lebah lebam lebar lebaran lebat lebay lebih lebur
lecet led ledak ledakan ledek ledeng leding ledre legal legalisasi legalisir legalitas legenda legendaris legi
legislasi legislatif legitimasi legowo leher lek lekas lekat lekukan lelah lelaki lelang lelap lele leleh lelek lelet
leluasa lelucon leluhur lemah lemak lemari lemas lembab lembaga lembang lembap lembar lembaran lembek lembu lembur
lembut lemot lempar lempeng lempung lencana lenceng lendir lendut lengah lengan lengkap lengket lengkuas lengkung
lengser lensa lenteng lentera lentur lenyap lepas lepek leptospirosis lereng leres lesehan lestarikan lesu lesung letak
letakan letda leter letih letnan letter letus leukemia level lewat lezat lg lgi lgs lgsg lgsng lha lho lhp lht liang
liar liat libas libatkan libur liburan licik licin lidah lift liga light lihai lihat lik like liku likuid likuiditas
lilin lilitan lima limapuluh limasan limau limbah limo limosin limousin limpa limpah limun lincah lindas lindhu lindung
line linggis lingkar lingkaran lingkungan lingkup linglung lingsem linguistik lini linier linimasa link linmas lintah
lintas lintasan linting liontin lipan lipat lipstik liput lirik lisan lisensi listrik litbang liter literasi literatur
liur live liwat liya liyane lkp lks lm lma lmdh lmpu lngkap lngkp lngsng lo loading lobak lobang lobangnya lobi loc
lock log logam logaritma logat logika login logis logistik logo logout loh lokakarya lokal lokalisasi lokasi loker
loket loketnya lokomotif lolos lomba lombok lompat loncat lonceng londri longgar longsor longsoran lonjak lonjakan
lonjong lonte lontong lor lorena lori loro lorong los losmen loteng lotere lotre lovebird lowongan loyal loyalitas
loyang loyo lp lpg lpj lpm lpmd lpor lppd lpran lpse lu luang luap luapan luar luas lubang lubuk lucu ludah ludes
ludruk lugas lugu luhur luka lukis lukisan luluh lulur lulus lulusan lumas lumayan lumayanlah lumba lumbung lumpia
lumpuh lumpur lumrah lumut lunak lunas luncur luncurkan lungguh lungo luntur lupa luput lurah lurik lurus lusa lusin
lusinan lusuh lutut luwak luwe luweh luwih luwung lwat lwt maaf maag maap mabuk macam macan macet mada madagaskar
madang madani madin mading madrasah madu maem maestro mafia magang mager maggot maghrib magis magma magnet magnetik
magrib mah maha mahakuasa mahal mahar mahasiswa mahasiswi mahir mahkamah mahkota mahluk mahoni mail main mainan majah
majalah majas majelis majemuk majikan maju mak maka makadam makam makan makanan makane makar makaroni makasi makasih
makelar makhluk maki makin maklum maklumat makna makro maksa maksiat maksimal maksimalkan maksimum maksud mal malah
malaikat malam malapetaka malaria malas malem males malih maling mall malu mama mamaku mamalia mambu mampet mampir
mampu mampus mana manabi manager manajemen manajer manajerial manakala manakib manapun manaqib manasik mancanegara
mancing mancur mandailing mandat mandeg mandek mandheg mandi mandiri mandor mandul maneh manekin manfaat mangan mangga
manggil manggis manggung mangka mangkal mangkane mangkat mangke mangken mangkir mangkok mangkrak mangkuk mangrove
mangsa manifestasi manik manipulasi manisan manja manjur mankozeb mantab mantan mantap mantel mantenan mantra mantri
mantul manual manufaktur manula manunggal manusia manusiawi manuskrip manuver mapan maps mara marah marak maraton
maratuwa marbot march mareng maret marga margi mari maringi marinir maritim marka market marketplace markotop marmer
martabak martabat martil mas masa masak masal masalah masam masang masehi masi masif masih masing masinis masjid
maskapai masker maskot masku massal master masturbasi masuk masukan masya masyaallah masyarakat masyhur mata matahari
matang materai materi material mati mator matras matur maturnuwun matursuwun mau maulidan maupun maut mawon may mayat
mayit mayones mayor mayoritas mazhab mbah mbahe mbak mbako mbakyu mbakyune mbangun mbayar mbecek mbeji mbeling mbengi
mberesi mbesuk mbg mbiyen mbk mbl mblesek mbleyer mbok mboke mboten mbps mbrebet mbrong mbten mbugel mbuh mbujuk mbulak
mburi mcb mck md mebel mebeler medali medeni media median mediator medis meditasi mediterania medsos meeting megah
megengan meh meja mekanik mekanika mekanis mekanisme mekar meladeni melainkan melambangkan melankolis melapor melarat
melawat melayani melecehkan meledak melegakan melek melesat meleset melibatkan melintang melodi meloloskan melompong
melon melontarkan melorot melotot melu meluap meluber melucuti melulu meluncur meluncurkan memang memar membayar member
memicu meminta memo memohon memori mempan memperbaiki memuja memuji menang menanyakan menara menari menata menawa
menawi mendapat mendapatkan mendhung meneng menerima mengadu mengajukan mengapa mengeluh mengenai mengke mengko
mengurus menhir menika meniko menit menjadi menjelaskan menopo menowo mentah mental menthok mentok mentri menu menua
menuju menunggu menur menyan mepet meraba merah merajalela merajut merak merambah merambat merana merang merangkak
merantau merapat merasuki merata mercon mercusuar merdu merek mereka merekah merekrut merenggut meresahkan mergo meriah
meriam merica merinding merindukan merk merkuri merosot merpati mertua merubah merupakan mesakke mesakne mesin mesjid
meski meskipun mesra message messi mesthi mesthine mesti mestine mesum metabolik metabolisme metafisika metafora meteor
meteorit meteorologi meter meterai meteran metformin metode metodologi metrologi metu mewadahi mewah mewujudkan mg mgg
mggu mgkn mhn mhon mi miang mie migas migrain migran mikir mikro mikroba mikrobiologi mikrobus mikrofon mikroorganisme
mikroskop mikroskopis mikul milenial milenium mili miliar miliarder milih milik milimeter milisi militan militer milyar
mimba mimbar mimik mimisan mimpi minang minat mindo mindring mineral minggir minggu mini miniatur minibus minim minimal
minimarket minor minoritas minta minum minuman minus minyak minyakita mio miraj miras mireng miring mirip miris mirsani
misah misal misale misi misil miskin mistar misteri misterius mistik mistis mitigasi mitologi mitos mitra mitsubishi mk
mka mkin mkn mksd mksh mlaku mlampah mlarat mlayu mlebet mlebu mlh mligi mlijo mlm mls mlt mlumpat mm mna mngkn mnrt
mnt mnta mntr mnum mobil mobile mobilisasi mobilitas moda modal mode model modem moderat moderator modern modernisasi
modernitas modifikasi modin modul module modus moga mogok mohon mojang mojo molekul molekuler molor moluskisida momen
momentum momok momongan moncong monday moneter monev monggo mongol mongso monitor monitoring monoton montir monumen
monyet moral moralitas morfin morfologi morotuo mortir mos mosi motif motivasi motivator moto motong motor motorku
moulding moyang mozaik mpls mpp mpun mracang mrene mrh mrika mriki mriksani mriku mriyang mrono msh msih msk mskn msl
mslah mslh msyrkt mtor mtr muai muak mual mualaf muara muasal muat muatan muazin mubazir mucikari muda mudah mudhun
mudik mudun mufakat muga mugi mugiyo mugo muhammadiyah muharram mujizat mujur muka mukena mukim mukjizat muktamar mula
mulai mulane mulas muleh mules mulih mulsa multimedia multinasional mulu mulud muluk mulus mulut mumet mumpung mumpuni
mumur munafik muncrat muncul mundhak mundur mung munggah munggut mungil mungkin mungkur munjung muntaber muntah mupuk
murah murai murid murka murtad murung musafir musala musang musdes musdus museum mushola musholla musibah musik musikal
musim musisi muslihat muslimat musnah muspro musrenbang mustahil musuh musyawarah musyawarahaken musyrik mutakhir
mutasi muter mutiara mutilasi mutlak mutu muzik mw mypertamina
`;
