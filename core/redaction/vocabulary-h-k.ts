/** Words of complaints that are not names, H to K: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_H_TO_K = `
ha habis habitat hacker hadang hadap hadeh hadiah hadir hadis hadits hadjar hadrah hadroh haduh hafal hafidzoh haflah haha
hahaha hai haid hail hajat hajatan haji hak haki hakikat hakiki hal halal halaman halang halangan halaqah halau haleluya
halilintar hallo halmahera halo halte haluan halus halusinasi hama hamba hambar hambat hamburger hamil hampa hamparan hampir
hancur handal handphone handtractor handuk hang hangat hanggar hangus hansip hantam hantar hantu hanya hanyut hapal hape
hapus hara harafiah haram harap hard hardware harfiah harga harian harimau harkat harmoni harmonika harmonis harmonisasi
harpa harta haru harum harus haruss harvester has hasil hasrat hasut hati hatur haturkan haul haus have hawar hayat hayo
hazton hbngi hbs hcu hdp hdpe headset hearing hebat heboh hegemoni hehe hehehe hektar hektaran helai helikopter helium
heller helm helpdesk helper hemat hembus hemodialisa hemoglobin hendak hengkang hening hentakan henteu henti hepatitis heran
herba herbal herbisida herbivora here heroik heroin herpes het heterogen heteroseksual heula hewan hiace hias hiatus hibah
hibernasi hibrida hibur hiburan hidang hidangan hidp hidran hidrasi hidrogen hidrolik hidroponik hidung hidup hierarki
higienis hijab hijau hijrah hijriah hijriyah hikayat hikmat hilal hilang hilir hilux himbau himbauan himpit himpunan hina
hindar hindia hindu hingga hinggap hino hiperaktif hipertensi hipnosis hipnotis hipotek hipotesis hipotetis hippa hippam
hiruk hirup hisab hisap histeria histeris historis hitachi hitam hitung hitungan hiv hizbullah hjn hmm hny hnya hoaks hoax hobi hoc
hoki holcim holistik hollow hologram home homo homogen homoseksual honda hongaria honor honorarium honorer hore horeg
horison horisontal horizon horizontal hormat hormon horor hortikultura hospital hostel hosting hotel hotline hotmix hotspot
hp hpp hr hrd hrg hri hrp hrs hrv hsl htg htr https hub hubungan hubungi hubungkan huft hujan hujat hujung hukum hulu huma
human humaniora humanis humas humor huni hunian huruf husada husnulkhotimah hut hutan hutang hydrant hypermart hyundai ia
iain ialah ib ibadah ibadat ibarat iblis ibtidaiyah ibu ibuk ibukota ibuku ibumu ibunda ibune ical icon iconnet icsada icu
id idaman ide ideal idealisme identifikasi identik identitas ideologi ideologis idep idiom idiot idola idpel idpelanggan idu
idul ieu iftar ig igal igd ignis ihwal iii ijab ijasah ijazah ijen ijik ijin ijn ijo ijon ijtihad ikal ikan ikat ikd ikhtiar
iki iklan iklim ikm ikon ikonik ikrar ikspi ikt iku ikut ilah ilahi ilalang ilang ilegal iler ilmiah ilmu ilmuwan ilng ilusi
ilustrasi ilustrator imajinasi imajinatif imajiner imb imbal imbalan imbang imbas imbau imbuh imei imel imidakloprid imigran
imigrasi imitasi imlek impas imperial imperialisme imperium impian impikan implan implementasi implikasi impor importir
impoten impotensi impresif improvisasi impuls impulsif imsak imsakiyah imtihan imun imunisasi imunitas imut in inalillahi
inang inap inbox inca incar inch inci incinerator indekos indeks independen indera india indigo indihome indikasi indikator
indisipliner individu individual indofood indomaret indomie indonesia indosat indriver induk industri inet infak infanteri
infaq infeksi inferior inferno infinix inflamasi inflasi influencer influenza info infografis infone informal informan
informasi informatif informatika inframerah infrastruktur infus ing ingat ingatanku ingatkan ingatlah inget inggeris inggih
inggil inggris ingin ingkang ingkar ingn ingus ingusan ini inikah inilah inisial inisiasi inisiatif inisiator injak injeksi
injektor injih injil inkarnasi inklusi inklusif inkonsisten inkubasi inkubator innalillahi innova inovasi inovatif inpari
inpassing inpres input insaf insan insang insektisida inseminasi insentif inshaallah insiden insinerator insinyur insomnia
inspeksi inspektorat inspektur inspirasi inspiratif instagram instal instalasi install instan instansi insting institusi
institut instruksi instruktur instrumen instrumental insulin insya insyaallah intai intake integral integrasi integritas
intel intelek intelektual intelijen intens intensif intensitas interaksi interaktif interest interior interkoneksi internal
internasional internet interogasi interpelasi interpretasi interupsi interval intervensi inti intim intimidasi intip
intisari into intoleran intoleransi intonasi intrik intrinsik intro introspeksi intuisi intuitif invalid invasif inventaris
inventarisasi inverter investasi investigasi investor invoice iota ipa ipal ipalt ipar ipe iphone ipnu ippnu iqra iqro ir
irak irama iran irasional ireng iri irigasi iring iris irisan irit iritasi irlandia ironi ironis irt irung irus is isane
isap isbat isbn iseh iseng isi isih isin isine islam islami islamic islamisasi islamiyah iso isoh isok isolasi isolator
isotop ispa isra istana isteri istiadat istighosah istighotsah istigosah istikharah istilah istimewa istiqamah istiqlal
istiqomah istirahat istri isu isuk isuke isun isuzu isya isyarat italia itel item itik itikad itu itukan itulah itung itupun
iud iuran iwak iya iyo izin jaba jabal jabat jabon jabres jabung jadah jadi jadul jadwal jaga jagal jagat jagoan jagong
jagongan jaguar jagung jahanam jahat jahe jahil jahiliyah jahit jaja jajahan jajak jajal jajan jajanan jajaran jaket jaksa
jala jalak jalan jalang jalar jalaran jalarane jaler jalin jalinan jaluk jalur jam jamaah jamak jaman jambak jamban jambang
jambanisasi jambaran jambean jambore jambret jambu jambul jamiah jaminan jamkrindo jampersal jampi jamsostek jamu jamur jancok
jancuk janda jangan janggal janggut jangka jangkar jangkau jangkauan jangkrik jangkung janin janji janjine jantan jantung
janturan januari january japan jarak jaran jaranan jarang jare jarene jargon jari jariah jaring jaringan jarum jas jasa
jasad jasaraharja jasindo jasmaniah jatah jathilan jatuh jauh jawab jawaban jawah jawapos jawara jawarandu jawatan jawi
jayapura jazakallah jazakumullah jazirah jazz jd jdi jdih jdwl jebak jebakan jeblok jebol jebul jebule jeda jedhing jeding
jeglek jeglong jeglongan jejak jejaring jelaga jelajah jelang jelantah jelas jelasin jelata jelek jeli jemaah jemaat jemari
jembar jembatan jembatane jemblong jembrana jempol jemput jemputan jemu jemur jemuran jenaka jenang jenazah jendela jenderal
jeneng jenengan jenenge jenengku jeng jenggot jengkal jengkel jengkol jenis jenius jenjang jentik jenuh jepit jepitan jepret
jepun jera jeram jerambah jerapah jerat jerawat jerigen jerigenan jerih jerit jerman jernih jero jeru jeruji jeruk jetpump
jetski jg jga jgn jhalan ji jiah jibeg jibril jidat jihad jijik jijiki jik jika jikalau jilat jilbab jilid jimat jimpitan
jinak jinakkan jingga jintan jinten jipang jiplak jiran jitu jiwa jiwasraya jk jka jkn jkt jl jlek jln jlnan jls jmbatan jml jmn
jmpt jne jnis jnji jnt job jobo jodoh joget jogging joging joglo jogo jogoboyo jogrok joki joli jolly jomblo jompo jonegoroan
jonggol jonggrang jongkok joper jorok jos joule jpl jpo jrg jt jtb jth jua jual jualan juara jubah jublang judes judheg judi
judo judol judul juga jugangan jukir juklak juknis julukan july jumadilakhir jumadilawal jumantik jumatan jumbo jumlah jumpa jumper
jumping june jungkat jungkir jungkit junjung jupiter jupuk jurang juri jurigen jurnal jurnalisme jurnalistik juru jurus
jurusan juruselamat jus justru juta jutaan jutawan jutek juwet jwb jwban ka kab kaba kabag kabar kabari kabeh kabehane kabel
kabid kabilah kabin kabinet kabisat kabr kabulkan kabupaten kabur kabut kaca kacamata kacang kacau kacer kadal kadaluarsa
kadamel kadang kadang2 kadangkala kadar kadaster kader kaderisasi kades kadet kadhang kadhi kadhos kadhung kadi kadin kadinkes kadinsos kadis kadisdik kadishub
kado kadohan kados kadose kadosipun kadung kae kaet kafan kafe kafilah kafir kaga kagak kagem kaget kagum kah kaidah kail
kain kait kaitan kajeng kaji kajian kak kakak kakao kakap kakatua kakawan kakek kaki kakilima kaktus kaku kakung kalah
kalahkan kalajengking kalak kalang kalangan kalau kaldu kalebu kaleh kalem kalen kalender kaleng kali kalian kaliber
kalibrasi kaligrafi kalih kalimat kalium kaliwedi kaliyan kalkulasi kalkulator kalkulus kalkun kalo kalong kalor kalori
kalsiboard kalsium kalu kalung kalut kamar kambil kambing kambuh kamera kami kamil kamituwo kamling kamp kampanye kampar
kampas kampret kampung kampus kamu kamuflase kamus kan kana kanada kanak kanal kanan kanca kancah kancing kandane kandang
kandani kandas kandha kandhang kandidat kandung kandungan kane kang kangen kangge kanggo kangguru kangkung kangmas kangmase
kanguru kanibal kanibalisme kanjeng kanji kanker kano kanopi kans kanselir kansteen kanstin kanthi kanthong kantin kantong
kantor kantuk kantung kanvas kaos kapabilitas kapak kapal kapan kapang kapanpun kapas kapasitas kapasitor kapel kapiler
kaping kapita kapital kapitalis kapitalisasi kapitalisme kapok kapolda kapolres kapolsek kaporit kappa kaprah kapsul kapuk
kapur karakter karakteristik karamel karang karangasem karantina karaoke karapan karat karatan karate karaten karavan
karawitan karbohidrat karbon karburator karcis kardinal kardiovaskular kardus kareben karena karep karepe karet kargo
karhutla kari karib karier karikatur karimun karismatik karnaval karnivora karo karoseri karpet karsinoma karst kartan
kartel karton kartu kartun karuan karun karung karya karyawati karyawisata kas kasa kasad kasar kasasi kasat kasatlantas
kasatreskrim kasep kaset kasi kasian kasidah kasihan kasihi kasihlah kasir kasmaran kasta kastil kasual kasubag kasubbag
kasuistik kasun kasur kasus kasut kata katah katak katakana katalis katalog katarak katedral kategori katekis katering kates
kathah katib katil katolik katon katrol katuk katul katun katup katut kau kaulah kaule kaum kaur kaus kavaleri kavling kawah
kawal kawanan kawasaki kawasan kawat kawatir kawelasan kawin kawit kawula kawulo kaya kayadene kayak kayake kayane kayangan
kayim kayu kb kbm kbr kcl kcwa kdai kdang kdmp kdng ke keadaan keadaanmu keamanan kebab kebablasan kebaca kebacut kebak
kebakaran kebal kebalik kebas kebat kebaya kebelet kebersihan kebes kebijakan keblabasan keblinger kebo kebon kebul kebun
kebut kebutan kec kecam kecamatan kecamatane kecambah kecap kece kecelakaan kecelik kecemplung kecewa kecik kecil kecing
kecipir kecoa kecoak kecoh kecuali kecubung kecupan kecut kedaden kedadosan kedaftar kedah kedai kedaluwarsa kedap kedelai
kedhung kedhuwuren kedip kedok kedokan kedondong kedua keduman kedung kedungrejo kegiatan kehendak kehilangan keindahan
kejaba kejaksaan kejam kejang kejap kejar kejari kejeblos kejebur kejelasan keji kejora keju kejurda kejurkab kejurnas kejut
kek kekal kekang kekar kekasih kekeh kekeringan kekinian kekurangan kel kelabu kelak kelakar kelakon kelam kelambu kelamin
kelangkaan kelapa kelar kelas keledai kelelawar kelengkeng kelenjar kelereng keleru keles keli keliling kelinci keling
kelingking kelip kelir keliru kelok kelola kelompok kelontong kelopak kelor keluar keluarga keluh keluhan keluhkan kelurahan
kelurahane kemacetan kemah kemana kemangi kemarau kemaren kemarin kemarung kemas kemasan kemauan kemawon kembali kembang
kembung kemelut kemenag kementhus kemerdekaan kemih keminter kemiri kemiskinan kemo kemoterapi kempes kempis kemproh kemudi
kemudia kemul kena kenaikan kenal kenalpot kenang kenapa kencan kencang kenceng kencing kencur kendala kendali kendang
kendaraan kendati kendel kendhi kendi kendor kenduren kenduri kene kenek keng kengeng kenging kengingopo kenikir keno kenong
kental kentang kentara kenthel kentut kenya kenyal kenyamanan kenyang keok keong kepada kepak kepal kepala kepang kepanggih
keparat kepater kependudukan kepengin kepentingan kepincut keping kepiting keplepek kepleset kepleseten keplindhes keplosok
kepmen kepo kepok kepompong keponakan keppres kepres kepriye keprok kepsek kepung keputusan kepyur kera kerabat kerah kerak
keramas keramat keramba keramik keran keranda kerang kerangka keranjang kerap kerapu keras kerasa keraton kerawang kerbau
kerdil keren kerep kereta keretek keri kerikil kering keringat keringet keripik keriput keris keriting kerja kerjabakti
kerjasama kernet kerok keroncong keropos keroseri keroyok kersa kersane kertajaya kertas kertu kerucut kerudung keruh kerupuk
kerusakan kerut kerutan kesah kesal kesalahan kesan kesasar kesatria kesbangpol kesehatan kesejahteraan kesel keselamatan
keseleo kesempatan kesensor keserempet keset kesra kesulitan kesupen kesusu kesuwen ket ketam ketan ketanggor ketangkep
ketapang ketat ketel ketela ketemu keterangan keterima keterlambatan ketertiban kethek kethoprak ketiak ketiban ketiga
ketigo ketik ketika ketikan ketimun ketingal ketipung ketok ketoke ketombe ketompo ketoprak kettle ketua ketuk ketukan
ketumbar ketupat ketus ketutup kewajiban kewan keyboard kfc kg khairan khaki khalayak khalifah kharismatik khas khasiat
khatam khataman khatib khatimah khatmil khatulistiwa khawatir khayal khayangan khazanah khdpk khianat khidmat khilaf
khilafah khitan khitanan khotbah khotmil khotmul khusus khusyuk khutbah ki kia kiai kiamat kiambang kian kiasan kiat kibar
kiblat kicau kicauan kidal kidul kidulan kidung kie kih kijang kikir kikis kikuk kilang kilas kilat kilau kilo kilogram
kilometer kimia kimiawi kimono kimpul kincir kinerja kinetik kini kintir kinurmatan kios kiosk kip kipas kiper kiprah kir
kira kirab kirang kiri kirim kiriman kirimi kirmir kiro kis kisah kisaran kisdam kisi kismis kisruh kista kiswah kit kita
kitab kiwa kiwi kiwo kiyambak kk kkpr kks klaim klakson klambi klarifikasi klasa klasemen klasifikasi klasik klaster klau
klausa klausul klawan klelep klempun klendran klenger klenteng klentu klepon klhk klien klik klilipen klimaks klimatologi
klinik klinis klip kliping kliring klise klithih klitoris klo kloning klopo klorida klorin klorinasi klorofil klorpirifos
kloset kloso kloter klp klr klrg kls klub klumpuk klungkung kluthuk klutuk kluwak kluwih klw klx km kmana kmarin kmi kmn
kmpng kmpung kmren kmrn knalpot kndraan knot knp knpa kntor kntr ko koagulasi koala koalisi kobar kober kobis koboi kobong
kobra koclak kocok kode kodim kodok kodrat koefisien koen kog kognitif kohort koi koil koin koja kok kokain kokas koki kokoh
kokpit koktail kol kolaborasi kolaboratif kolagen kolak kolaka kolam kolang kolega koleksi kolektif kolektor kolera
kolesterol kolibri kolom kolombia kolonel kolong koloni kolonial kolonialisme kolonjono kolosal kolot kolowingi kolu kolusi
koma komandan komando komatsu kombinasi komboran komedi komedo komen komentar komentator komersial komidi komik komikus kominfo
komisariat komisaris komisi komisioner komite komitmen komoditas komoditi komodo komodor kompak komparatif kompartemen
kompas kompatibel kompatibilitas kompensasi kompeten kompetisi kompetitif kompetitor kompi kompilasi komplain komplek
kompleks kompleksitas komplet komplikasi komplit komplotan komponen kompor kompos komposer komposisi komposit komposter
komprehensif kompresi kompresor kompromi komputasi komputer komputerisasi komunal komuni komunikasi komunikatif komunikator
komunis komunisme komunitas komuter konangan konci konco kondang kondangan kondektur kondisi kondo kondom kondominium
konduksi konduktor kondur kondusif koneksi konektivitas konektor konfederasi konferensi konfigurasi konfirmasi konflik
konfrontasi kongkalikong kongkon konglomerat kongres kongsi koni konjungsi konkret kono konon konsekuen konsekuensi
konseling konselor konsensus konsentrasi konsentrat konsep konseptual konser konservasi konservatif konsesi konsisten
konslet konsleting konsol konsolidasi konsonan konsorsium konspirasi konstan konstanta konstelasi konstituen konstitusi
konstitusional konstruksi konstruktif konsul konsulat konsultan konsultasi konsumen konsumsi kontainer kontak kontaktor
kontaminasi kontan konteks kontekstual kontemporer konten kontener konter kontes kontestan kontinental kontingen kontol
kontra kontradiksi kontrak kontrakan kontraktor kontras kontrasepsi kontribusi kontributor kontrol kontroversi kontroversial
kontruksi kontur konveksi konvensi konvensional konversi konvoi konyol kooperatif koordinasi koordinat koordinator kop
kopdar kopdes koper koperasi kopi kopiah kopilot kopine kopling koplo kopra kopral kopyok kopyor koq kora korah koral
koramil koran korban korden kordinasi korek koreksi korelasi koreografi koresponden korespondensi koridor kormi kornea
korona koroner korosi korosif korporasi korporat korsel korset korslet korsleting korteks korup korupsi koruptor korwil kos
kosakata kosan kosek koset kosmetik kosmos kosong kospin kost kostum kota kotak kotamadya kotor kotoran kotos kowe koyak
koyo koyok koyone kpd kph kpj kpk kpknl kpm kpn kpnpun kpps kpu krai kran kranji krayon kreasi kreatif kreatifitas kreativitas
kreator kredibel kredibilitas kredit kreditur kredivo krem kremasi kresek kreteg krg kribo krida krim kriminal kriminalisasi
kriminalitas kriptografi krisan krisis kristal kristen kristus kriteria kritik kritikan kritikus kritis krj krja krn krna
krokot kromosom kronik kronis kronologi kros kroscek krosok krowak krpl krtu kru krungu krupuk krusial ksatria ksh ksih ksn
kt kta kthr kti ktk ktm ktmu ktp ktr ktrgn ku kuabeh kuadran kuadrat kuah kuala kuali kualifikasi kualitas kualitatif
kuantitas kuantitatif kuantum kuarsa kuartal kuarter kuas kuasa kuat kuatir kuba kubah kubangan kubik kubikasi kubikel kubis
kubota kubu kubur kuburan kucing kuciwa kucur kuda kudapan kudeta kudis kudisan kudu kudune kue kuesioner kuharap kui kuil
kuintal kuis kuitansi kukira kuku kukuh kula kulanuwun kulawarga kuli kuliah kulihat kuliner kulit kulkas kulo kulon
kulonprogo kulonuwun kultur kultural kultus kumaha kumalungkung kuman kumat kumbang kumiliki kumis kumparan kumpul kumpulkan
kumuh kumulatif kumur kunang kunaon kunci kuncup kundang kungfu kuning kunir kunjung kuno kuntilanak kunu kunyah kunyit
kuorum kuota kupas kupat kupatan kupikir kuping kupon kupu kur kura kurang kurangajar kuras kurasakan kurator kurban kurcaci
kurikuler kurikulum kurir kurma kursi kursus kuru kurung kurus kurva kusadari kusam kusir kusta kusuka kusut kuta kutang kutil
kutilang kutip kutipan kutu kutuan kutub kutuk kutukan kuwi kuyup kv kwalitas kwarcab kwarda kwarran kwartir kweni kwetiau
kwh kwitansi kwt kyai kyak kyk
halimun heci help hemodialisis hernia idulfitri iko irjen itjen itwil jamiyah jasmas jemuah jemuwah johar
jumadil jumbuh jumuah kagol kagungan kaparingan kapitu karaharjan kardiologi kasanga kasongo kate kateter katimbang
katu kawolu kebangeten kemenaker kemendagri kemendes kemendikbud kemenhub kemenkes kemenkeu kemenkop kemensos kempul
kepbup kepgub kepmenaker kepmendagri kepmenkes kepmensos kidang kodam kon korem kpud kriya krucil kuwatir
`;
