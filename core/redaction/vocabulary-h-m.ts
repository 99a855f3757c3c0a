/** Words of complaints that are not names, H to M: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_H_TO_M = `
ha habis habitat hacker hadap hadeh hadiah hadir hadis hadits hadjar hadrah hadroh haduh hafal hafidzoh haha hahaha hai
haid hail hajat hajatan haji hak haki hakikat hakiki hal halal halaman halang halangan halaqah halau haleluya
halilintar hallo halmahera halo halte haluan halus halusinasi hama hamba hambar hambat hamburger hamil hampa hamparan
hampir hancur handal handphone handtractor handuk hang hangat hanggar hangus hansip hantam hantar hantu hanya hanyut
hapal hape hapus hara harafiah haram harap hard hardware harfiah harga harian harimau harkat harmoni harmonika harmonis
harmonisasi harpa harta haru harum harus haruss has hasil hasrat hasut hati hatur haturkan haul haus have hawar hayat
hayo hbngi hbs hcu hdp hdpe headset hearing hebat heboh hegemoni hehe hehehe hektar hektaran helai helikopter helium
heller helm helpdesk hemat hembus hemodialisa hemoglobin hendak hengkang hening hentakan henteu henti hepatitis heran
herba herbal herbisida herbivora here heroik heroin herpes het heterogen heteroseksual heula hewan hiace hias hiatus
hibah hibernasi hibrida hibur hiburan hidang hidangan hidp hidran hidrasi hidrogen hidrolik hidroponik hidung hidup
hierarki higienis hijab hijau hijrah hijriah hijriyah hikayat hikmat hilal hilang hilir hilux himbauan himpit himpunan
hina hindar hindia hindu hingga hinggap hino hiperaktif hipertensi hipnosis hipnotis hipotek hipotesis hipotetis hippa
hippam hiruk hirup hisab hisap histeria histeris historis hitam hitung hitungan hiv hizbullah hjn hny hnya hoaks hoax
hobi hoki holcim holistik hollow hologram home homo homogen homoseksual honda hongaria honor honorer hore horeg horison
horisontal horizon horizontal hormat hormon horor hortikultura hospital hostel hosting hotel hotline hotmix hotspot hp
hpp hr hrd hrg hri hrp hrs hrv hsl htg htr https hub hubungan hubungi hubungkan huft hujan hujat hujung hukum hulu huma
human humaniora humanis humas humor huni hunian huruf husada husnulkhotimah hut hutan hutang hypermart hyundai ia iain
ialah ib ibadah ibadat ibarat iblis ibtidaiyah ibu ibuk ibukota ibuku ibumu ibunda ibune ical icon iconnet icsada icu
id idaman ide ideal idealisme identifikasi identik identitas ideologi ideologis idep idiom idiot idola idpel
idpelanggan idul ieu iftar ig igal igd ignis ihwal iii ijab ijasah ijazah ijik ijin ijn ijo ijon ijtihad ikal ikan ikat
ikd ikhtiar iki iklan iklim ikm ikon ikonik ikrar ikspi ikt iku ikut ilah ilahi ilalang ilang ilegal iler ilmiah ilmu
ilmuwan ilng ilusi ilustrasi ilustrator imajinasi imajinatif imajiner imb imbal imbalan imbang imbas imbau imei imel
imidakloprid imigran imigrasi imitasi imlek impas imperial imperialisme imperium impian impikan implan implementasi
implikasi impor importir impoten impotensi impresif improvisasi impuls impulsif imsak imsakiyah imun imunisasi imunitas
imut in inalillahi inang inap inbox inca incar inci indekos indeks independen indera india indigo indihome indikasi
indikator individu individual indofood indomaret indomie indonesia indosat indriver induk industri infak infanteri
infaq infeksi inferior inferno infinix inflamasi inflasi influenza info infografis infone informal informan informasi
informatif informatika inframerah infrastruktur infus ing ingat ingatanku ingatkan ingatlah inget inggeris inggih
inggil inggris ingin ingkang ingkar ingn ingus ingusan ini inikah inilah inisial inisiasi inisiatif inisiator injak
injeksi injih injil inkarnasi inklusif inkubasi inkubator innalillahi innova inovasi inovatif inpari inpassing inpres
input insaf insan insang insektisida inseminasi insentif insiden insinerator insinyur insomnia inspeksi inspektorat
inspektur inspirasi inspiratif instagram instalasi install instan instansi insting institusi institut instruksi
instruktur instrumen instrumental insulin insya insyaallah intai integral integrasi integritas intel intelek
intelektual intelijen intens intensif intensitas interaksi interaktif interest interior interkoneksi internal
internasional internet interogasi interpretasi interupsi interval intervensi inti intim intimidasi intip intisari into
intoleran intoleransi intonasi intrik intrinsik intro introspeksi intuisi intuitif invasif inventaris inventarisasi
investasi investigasi investor invoice iota ipa ipal ipalt ipar ipe iphone ipnu ippnu iqra iqro ir irak irama iran
irasional ireng iri irigasi iring iris irisan irit iritasi irlandia ironi ironis irt irung irus is isane isap isbat
isbn iseh iseng isi isih isin isine islam islami islamic islamisasi islamiyah iso isoh isok isolasi isotop ispa isra
istana isteri istiadat istighosah istighotsah istigosah istikharah istilah istimewa istiqamah istiqlal istiqomah
istirahat istri isu isuk isuke isun isuzu isya isyarat italia itel item itik itikad itu itukan itulah itupun iud iuran
iwak iya iyo izin jaba jabal jabat jabon jabres jabung jadah jadi jadul jadwal jaga jagal jagat jagoan jagong jagongan
jaguar jagung jahanam jahat jahe jahil jahiliyah jahit jaja jajahan jajak jajal jajan jajanan jajaran jaket jaksa jala
jalak jalan jalang jalar jalaran jalarane jaler jalin jalinan jaluk jalur jam jamaah jamak jaman jambak jamban jambang
jambanisasi jambaran jambore jambret jambu jambul jamiah jaminan jamkrindo jampi jamsostek jamu jamur janda jangan
janggal janggut jangka jangkar jangkau jangkauan jangkrik jangkung janin janji janjine jantan jantung janturan januari
january japan jarak jaran jaranan jarang jare jarene jargon jari jariah jaring jaringan jarum jas jasa jasad
jasaraharja jasindo jasmaniah jatah jathilan jatuh jauh jawab jawaban jawah jawapos jawara jawatan jawi jayapura
jazakallah jazakumullah jazirah jazz jd jdi jdih jdwl jebakan jeblok jebol jebul jebule jeda jedhing jeding jeglong
jeglongan jejak jejaring jelaga jelajah jelang jelas jelasin jelata jelek jeli jemaah jemaat jemari jembar jembatan
jembatane jembrana jempol jemput jemputan jemu jemur jemuran jenaka jenang jenazah jendela jenderal jeneng jenengan
jenenge jenengku jeng jenggot jengkal jengkel jengkol jenis jenius jenjang jentik jenuh jepit jepitan jepret jepun jera
jeram jerambah jerapah jerat jerawat jerigen jerigenan jerih jerit jerman jernih jero jeru jeruji jeruk jetpump jetski
jg jga jgn jhalan ji jiah jibril jidat jihad jijik jijiki jik jika jikalau jilat jilbab jilid jimat jimpitan jinak
jinakkan jingga jintan jinten jipang jiplak jiran jitu jiwa jiwasraya jk jka jkn jl jlek jln jlnan jls jmbatan jmn jmpt
jne jnis jnji jnt job jobo jodoh joget jogging joging joglo jogo jogoboyo joki joli jomblo jompo jonegoroan jonggol
jonggrang jongkok joper jorok jos joule jpl jpo jrg jt jtb jth jua jual jualan juara jubah jublang judes judheg judi
judo judol judul juga jugangan jukir juklak juknis julukan july jumadilakhir jumadilawal jumantik jumbo jumlah jumpa
jumper jumping june jungkir junjung jupiter jupuk jurang juri jurigen jurnal jurnalisme jurnalistik juru jurus jurusan
juruselamat jus justru juta jutaan jutawan jutek juwet jwb jwban ka kab kaba kabag kabar kabari kabeh kabehane kabel
kabid kabilah kabin kabinet kabisat kabr kabulkan kabupaten kabur kabut kaca kacamata kacang kacau kacer kadal
kadaluarsa kadamel kadang kadang2 kadangkala kadar kadaster kader kaderisasi kades kadet kadhi kadhos kadhung kadi
kadin kadis kado kadohan kados kadose kadosipun kadung kae kaet kafan kafe kafilah kafir kaga kagak kagem kaget kagum
kah kaidah kail kain kait kaitan kaji kajian kak kakak kakao kakap kakatua kakawan kakek kaki kakilima kaktus kaku
kakung kalah kalahkan kalajengking kalak kalang kalangan kalau kaldu kalem kalen kalender kaleng kali kalian kaliber
kalibrasi kaligrafi kalih kalimat kalium kaliwedi kaliyan kalkulasi kalkulator kalkulus kalkun kalo kalong kalor kalori
kalsiboard kalsium kalung kalut kamar kambil kambing kambuh kamera kami kamil kamituwo kamp kampanye kampar kampas
kampret kampung kampus kamu kamuflase kamus kan kana kanada kanak kanal kanan kanca kancah kancing kandane kandang
kandani kandas kandha kandhang kandidat kandung kandungan kane kang kangen kangge kanggo kangguru kangkung kangmas
kangmase kanguru kanibal kanibalisme kanjeng kanji kanker kano kanopi kans kanselir kansteen kanthi kanthong kantin
kantong kantor kantuk kantung kanvas kaos kapabilitas kapak kapal kapan kapang kapanpun kapas kapasitas kapasitor kapel
kapiler kaping kapita kapital kapitalis kapitalisasi kapitalisme kapok kapolda kapolres kapolsek kaporit kappa kaprah
kapsul kapuk kapur karakter karakteristik karamel karang karangasem karantina karaoke karapan karat karatan karate
karaten karavan karawitan karbohidrat karbon karburator karcis kardinal kardiovaskular kardus kareben karena karep
karepe karet kargo karhutla kari karib karier karikatur karimun karismatik karnaval karnivora karo karoseri karpet
karsinoma karst kartan kartel karton kartu kartun karuan karun karung karya karyawati kas kasa kasad kasar kasasi
kasatlantas kasatreskrim kasep kaset kasi kasian kasidah kasihan kasihi kasihlah kasir kasmaran kasta kastil kasual
kasubag kasubbag kasuistik kasun kasur kasus kasut kata katah katak katakana katalis katalog katarak katedral kategori
katekis katering kates kathah katib katil katolik katrol katuk katul katun katup katut kau kaulah kaule kaum kaur kaus
kavaleri kavling kawah kawal kawanan kawasaki kawasan kawat kawatir kawelasan kawin kawit kawula kawulo kaya kayadene
kayak kayake kayane kayangan kayim kayu kb kbm kbr kcl kcwa kdai kdang kdmp kdng ke keadaan keadaanmu keamanan kebab
kebablasan kebaca kebak kebakaran kebal kebalik kebas kebat kebaya kebelet kebersihan kebes kebijakan keblabasan
keblinger kebo kebon kebul kebun kebut kebutan kec kecamatan kecamatane kecambah kecap kece kecelakaan kecemplung
kecewa kecik kecil kecing kecipir kecoa kecoak kecuali kecubung kecupan kecut kedaden kedadosan kedaftar kedah kedai
kedaluwarsa kedap kedelai kedhung kedip kedok kedokan kedondong kedua keduman kedung kedungrejo kegiatan kehendak
kehilangan keindahan kejaba kejaksaan kejam kejang kejap kejar kejari kejeblos kejebur kejelasan keji kejora keju
kejurnas kejut kek kekal kekang kekar kekasih kekeringan kekinian kekurangan kel kelabu kelak kelakar kelakon kelam
kelambu kelamin kelangkaan kelapa kelar kelas keledai kelelawar kelengkeng kelenjar kelereng keleru keles keli keliling
kelinci keling kelingking kelip kelir keliru kelok kelola kelompok kelontong kelopak kelor keluar keluarga keluh
keluhan keluhkan kelurahan kelurahane kemacetan kemah kemana kemangi kemarau kemaren kemarin kemas kemasan kemauan
kemawon kembali kembang kembung kemelut kemenag kementhus kemerdekaan kemih keminter kemiri kemiskinan kemo kemoterapi
kempes kemudi kemudia kemul kena kenaikan kenal kenalpot kenang kenapa kencan kencang kenceng kencing kencur kendala
kendali kendang kendaraan kendati kendel kendhi kendi kendor kenduren kenduri kene kenek keng kengeng kenging
kengingopo kenikir keno kenong kental kentang kentara kentut kenya kenyal kenyamanan kenyang keok keong kepada kepak
kepal kepala kepang kepanggih keparat kependudukan kepengin kepentingan kepincut keping kepiting kepleset kepleseten
keplosok kepmen kepo kepok kepompong keponakan keppres kepres kepriye keprok kepsek kepung keputusan kera kerabat kerah
kerak keramas keramat keramba keramik keran keranda kerang kerangka keranjang kerap kerapu keras kerasa keraton
kerawang kerbau kerdil keren kerep kereta keretek kerikil kering keringat keripik keriput keris keriting kerja
kerjabakti kerjasama kernet kerok keroncong keroseri kersa kersane kertajaya kertas kerucut kerudung keruh kerupuk
kerusakan kerut kerutan kesah kesal kesalahan kesan kesasar kesatria kesbangpol kesehatan kesejahteraan kesel
keselamatan keseleo kesempatan kesensor keserempet keset kesra kesulitan kesupen kesusu kesuwen ket ketam ketan
ketangkep ketapang ketat ketel ketela ketemu keterangan keterima keterlambatan ketertiban kethek kethoprak ketiak
ketiban ketiga ketigo ketik ketika ketikan ketimun ketingal ketipung ketok ketoke ketombe ketoprak kettle ketua ketuk
ketukan ketumbar ketupat ketus ketutup kewajiban kewan kfc kg khairan khaki khalayak khalifah kharismatik khas khasiat
khatam khataman khatib khatimah khatmil khatulistiwa khawatir khayal khayangan khazanah khianat khidmat khilaf khilafah
khitan khitanan khotbah khotmil khusus khusyuk khutbah ki kia kiai kiamat kiambang kian kiasan kiat kibar kiblat kicau
kicauan kidal kidul kidulan kidung kie kih kijang kikir kikis kikuk kilang kilas kilat kilau kilo kilogram kilometer
kimia kimiawi kimono kimpul kincir kinerja kinetik kini kintir kinurmatan kios kip kipas kiper kiprah kir kira kirab
kirang kiri kirim kiriman kirimi kirmir kiro kis kisah kisaran kisdam kisi kismis kisruh kista kiswah kit kita kitab
kiwa kiwi kiwo kiyambak kk kkpr kks klaim klakson klambi klarifikasi klasa klasemen klasifikasi klasik klau klausa
klausul klawan klempun klenteng klentu klepon klhk klien klik klimaks klimatologi klinik klinis klip kliping kliring
klise klithih klitoris klo kloning klopo klorida klorin klorofil klorpirifos kloset kloso kloter klp klr klrg kls klub
klungkung klutuk kluwak kluwih klx km kmana kmarin kmi kmn kmpng kmpung kmren kmrn knalpot kndraan knot knp knpa kntor
kntr ko koala koalisi kobar kober kobis koboi kobong kobra kocok kode kodim kodok kodrat koefisien koen kog kognitif
koi koil koin koja kok kokain kokas koki kokoh kokpit koktail kol kolaborasi kolaboratif kolagen kolak kolaka kolam
kolang kolega koleksi kolektif kolektor kolera kolesterol kolibri kolom kolombia kolonel kolong koloni kolonial
kolonialisme kolonjono kolosal kolot kolowingi koma komandan komando kombinasi komedi komedo komen komentar komentator
komersial komik komikus kominfo komisariat komisaris komisi komisioner komite komitmen komoditas komoditi komodo
komodor kompak komparatif kompartemen kompas kompatibel kompatibilitas kompensasi kompeten kompetisi kompetitif
kompetitor kompi kompilasi komplain komplek kompleks kompleksitas komplet komplikasi komplit komplotan komponen kompor
kompos komposer komposisi komposit komposter komprehensif kompresi kompresor kompromi komputasi komputer komputerisasi
komunal komuni komunikasi komunikatif komunikator komunis komunisme komunitas komuter konci konco kondang kondangan
kondektur kondisi kondo kondom kondominium konduksi konduktor kondur kondusif koneksi konektivitas konektor konfederasi
konferensi konfigurasi konfirmasi konflik konfrontasi kongkalikong kongkon konglomerat kongres kongsi koni konjungsi
konkret kono konon konsekuensi konseling konselor konsensus konsentrasi konsentrat konsep konseptual konser konservasi
konservatif konsesi konsisten konslet konsleting konsol konsolidasi konsonan konsorsium konspirasi konstan konstanta
konstelasi konstituen konstitusi konstitusional konstruksi konstruktif konsul konsulat konsultan konsultasi konsumen
konsumsi kontainer kontak kontaminasi kontan konteks kontekstual kontemporer konten konter kontes kontestan kontinental
kontingen kontol kontra kontradiksi kontrak kontrakan kontraktor kontras kontrasepsi kontribusi kontributor kontrol
kontroversi kontroversial kontruksi kontur konveksi konvensi konvensional konversi konvoi konyol kooperatif koordinasi
koordinat koordinator kop kopdar kopdes koper koperasi kopi kopiah kopilot kopine kopling koplo kopra kopral kopyok
kopyor koq korah koral koramil koran korban korden kordinasi korek koreksi korelasi koreografi koresponden
korespondensi koridor kormi kornea korona koroner korosi korosif korporasi korporat korsel korset korslet korsleting
korteks korup korupsi koruptor korwil kos kosakata kosan koset kosmetik kosmos kosong kost kostum kota kotak kotamadya
kotor kotoran kowe koyak koyo koyok koyone kpd kph kpk kpm kpn kpnpun kpps kpu krai kran kranji krayon kreasi kreatif
kreatifitas kreativitas kreator kredibel kredibilitas kredit kreditur kredivo krem kremasi kresek kreteg krg kribo
krida krim kriminal kriminalisasi kriminalitas kriptografi krisan krisis kristal kristen kristus kriteria kritik
kritikan kritikus kritis krj krja krn krna krokot kromosom kronik kronis kronologi kros krosok krowak krpl krtu kru
krungu krupuk krusial ksatria ksh ksih ksn kt kta kthr kti ktk ktm ktmu ktp ktr ktrgn ku kuabeh kuadran kuadrat kuah
kuala kuali kualifikasi kualitas kualitatif kuantitas kuantitatif kuantum kuarsa kuartal kuarter kuas kuasa kuat kuatir
kuba kubah kubangan kubik kubikasi kubis kubota kubu kubur kuburan kucing kuciwa kucur kuda kudapan kudeta kudis
kudisan kudu kudune kue kuesioner kuharap kui kuil kuis kuitansi kukira kuku kukuh kula kulanuwun kulawarga kuli kuliah
kulihat kuliner kulit kulkas kulo kulon kulonprogo kulonuwun kultur kultural kultus kumaha kumalungkung kuman kumat
kumbang kumiliki kumis kumparan kumpul kumpulkan kumuh kumulatif kumur kunang kunaon kunci kuncup kundang kungfu kuning
kunir kunjung kuno kuntilanak kunu kunyah kunyit kuorum kuota kupas kupat kupatan kupikir kuping kupon kupu kur kura
kurang kuras kurasakan kurator kurban kurcaci kurikuler kurikulum kurir kurma kursi kursus kuru kurung kurus kurva
kusadari kusam kusir kusta kusut kuta kutang kutil kutilang kutip kutipan kutu kutuan kutub kutuk kutukan kuwi kuyup kv
kwalitas kwarcab kwarda kwarran kwartir kweni kwetiau kwh kwitansi kwt kyai kyak kyk lab laba label labil labirin
laborat laboratorium labu labuh lacak laci lada ladang laden ladhu ladu lafal laga lagak lagek lagghu lagi lagian
lagipula lagu laguna lah lahan lahap lahar lahat lahh lahir lahiran laik lain lairan lajang lajeng laju lajur lak laka
laki lakmus laknat lakon lakpesdam laksamana laksana laktat laktosa laku lalai lalapan lalat laler laleripun lali lalim
lalin lalu lalulintas lama laman lamar lamaran lambai lambaian lamban lambang lambat lambe lambert lambung lamina
laminipun lampau lampias lampion lampir lampiran lampu lamun lan lancang lancar lanceng lancip landa landai landak
landas landasan landep langgan langganan langgar langit langka langkah langkat langkung langsa langsing langsung lanjut
lanjutan lansia lanskap lantai lantang lantaran lantas lantunan lanud laos lapak lapang lapangan lapar lapas lapen
lapis lapisan lapo lapor laporan laporkan laptop lapuk lara larang larangan lare larelare lari larikan laron larut
larva las laser laskar laston latah latar lateks laten lateral latih latihan lauk laun launching laundry laut lava
lavender lawak lawakan lawan lawang lawas lawatan lawuh layak layan layanan layang layangan layar layat layer layu
lazada lazim lazismu lazisnu lbh lbr lcd leak lebah lebak lebam lebanon lebar lebaran lebat lebay lebet lebih lebur
lecet led ledak ledakan ledek ledeng ledhek leding ledre legal legalisasi legalisir legalitas legenda legendaris legi
legislasi legislatif legislator legit legitimasi legiun lego legowo leher lek lekang lekas lekat lekuk lekukan lelah
lelaki lelang lelap lele leleh lelek lelet leluasa lelucon leluhur lemah lemak lemari lemas lembab lembaga lembang
lembap lembar lembaran lembata lembek lembing lembu lembur lembut lemes lemon lemot lempar lempeng lemper lempung
lempuyang lemu lencana lenceng lendir lendut lengah lengan lengang lenggang lengkap lengket lengkuas lengkung lengser
lenovo lensa lenteng lentera lentik lentur lenyap lepas lepek lepra leptospirosis leren lereng leres les lesbi lesbian
lesehan lesi lestarikan leste lesu lesung letak letakan letda leter letih letnan letter letus leukemia level leveling
lewat lex lezat lg lgi lgs lgsg lgsng lha lho lhokseumawe lhp lht liang liar liat libas libatkan liberal liberalisasi
liberalisme libido libra libur liburan libya licik licin lidah lidi lift liga light lihai lihat lik like liku likuid
likuiditas likur lilin lilitan lima limapuluh limasan limau limbah limit limo limosin limousin limpa limpah limun
lincah lincak lindas lindhu lindi lindung line linear linen linggis lingkar lingkaran lingkungan lingkup linglung
lingsem linguistik lini linier linimasa link linkaja linmas lintah lintas lintasan linting liontin lipan lipat lipstik
liput lira lirih lirik lisan lisensi listrik litbang liter literasi literatur liur live liver livin livina liwat liya
liyane lkp lks lm lma lmdh lmpu lngkap lngkp lngsng lo loading loak lobak lobang lobangnya lobi lobster loc lock lodeh
lodho log logam logaritma logat logika login logis logistik logo logout loh loka lokakarya lokal lokalisasi lokasi
loker loket loketnya lokomotif lolos lomba lombok lompat loncang loncat lonceng londri longgar longsor longsoran lonjak
lonjakan lonjong lontar lonte lontong lor lorena lori loro lorong los lose losmen loteng lotere lotre lotus lovebird
lowongan loyal loyalitas loyang loyo lp lpg lpj lpm lpmd lpor lppd lpran lpse lsd lu luang luap luapan luar luas lubang
lubuk lubuklinggau lucu ludah ludes ludruk lugas lugu luhur luka lukis lukisan luku luluh lulur lulus lulusan lumas
lumayan lumayanlah lumba lumbung lumen lumpia lumpuh lumpur lumrah lumut lunak lunas luncur luncurkan lunga lungguh
lungo luntur lupa lupus luput lurah lurik lurung lurus lusa lusin lusinan lusuh lutut luwak luwe luweh luwih luwu
luwung luxio lwat lwt maaf maag maap mabuk macam macan macau mace macet mada madagaskar madam madang madani madin
mading madosi madrasah madu madumongso madya maem maestro mafia magang magenta mager maggot maghrib magicom magis
magister magma magnesium magnet magnetik magnitudo magrib mah maha mahakarya mahakuasa mahal mahar mahasiswa mahasiswi
mahir mahkamah mahkota mahluk mahoni mail main mainan maja majah majalah majalengka majas majelis majemuk majikan maju
mak maka makadam makam makan makanan makane makar makara makaroni makasi makasih makcik makelar makhluk maki makin
making maklum maklumat makmum makna makno makro maksa maksiat maksimal maksimalkan maksimum maksud mal maladewa malah
malaikat malaka malam malapetaka malaria malas male malem males malih maliki maling mall malu mama mamaku mamalia mambo
mambu mampet mampir mampu mampus mamuju mana manabi manager manajemen manajer manajerial manakala manakib manalagi
manapun manaqib manasik manawa mancanegara mancing mancung mancur mandailing mandarin mandat mandau mandeg mandek
mandhap mandheg mandi mandiri mandor mandul maneh manekin manfaat mangan mangertos mangga manggar manggarai manggil
manggis manggung mangka mangkal mangkane mangkat mangke mangkel mangken mangkir mangkok mangkrak mangkuk mangrove
mangsa mania maniak manifestasi manik manila manipulasi manisan manja manjur mankozeb manokwari mantab mantan mantap
mantel manten mantenan mantra mantri mantu mantuk mantul mantun manual manufaktur manuk manula manunggal manusia
manusiawi manuskrip manuver mapan maps mara marah marak maraton maratuwa marbot march mareng maret marga margarin
margasatwa margi margin mari maringi marinir maritim marjinal marka market marketplace markisa markotop marmer marmut
marning maroko maros marsekal martabak martabat martapura martil martir marut mas masa masak masal masala masalah masam
masang masehi masi masif masih masin masing masinis masjid maskapai masker maskot masku maskulin maspion massal master
masturbasi masuk masukan masya masyaallah masyarakat masyhur mata matahari matahun matang matchday mate matematika
matematikawan matematis materai materi material materialistis materiil mati matoa mator matras matriks matrikulasi
matrix matter matur maturnuwun matursuwun mau maulidan maumere maune maung maupun maut mawas mawon maxim may mayang
mayat maybank mayit mayones mayor mayoritas mayur mazda mazhab mazmur mbah mbahe mbak mbako mbakyu mbakyune mbalik
mbangun mbantu mbayar mbayung mbecek mbedah mbeji mbeling mbenakno mbeneke mbenerno mbengi mbengok mberesi mbesok
mbesuk mbg mbi mbiyen mbk mbl mblandang mbledos mblenjani mblesek mbleyer mbok mboke mbokya mbokyao mbokyo mbotem
mboten mbps mbrebet mbrodol mbrong mbten mbuang mbuangi mbubarno mbugel mbuh mbujuk mbukak mbulak mbulet mburi mbuwak
mcb mcd mck md mebel mebeler medali medeni media median mediator medik medis meditasi mediterania medium medsos medusa
meet meeting megah megapro megengan meh meja mek mekanik mekanika mekanis mekanisme mekar mekaten meksiko meladeni
melainkan melambangkan melankolis melapor melar melarat melawat melayani melecehkan meledak melegakan melek melesat
meleset melibatkan melintang melodi meloloskan melompong melon melontarkan melorot melotot melu meluap meluber melucuti
melulu meluncur meluncurkan memang memar membayar member memek memicu meminta memo memohon memori mempan memperbaiki
memuja memuji menang menanyakan menara menari menata menawa menawi mendapat mendapatkan mendem mendhung mendut meneng
menerima mengadu mengajukan mengapa mengeluh mengenai mengke mengko mengurus menhir menika meniko menit menjadi
menjelaskan menjes menopo menowo mens mentah mental menthok mentok mentor mentri menu menua menuju menunggu menur
menyan meong mepet meraba merah merajalela merajut merak merambah merambat merana merang merangkak merantau meranti
merapat merasuki merata merauke mercon mercu mercusuar merdu mere merek mereka merekah merekrut merenggut meresahkan
merga merger mergo meriah meriam merica merinding merindukan merk merkuri merkurius merosot merpati mertua meru merubah
merupakan mesakke mesakne mesem mesin mesincuci mesiu mesjid meski meskipun mesra message messi mesthi mesthine mesti
mestine mesum mesut metabolik metabolisme metafisika metafora metal metalik metamorfosis metana mete meteor meteorit
meteorologi meter meterai meteran metformin metode metodologi metrologi metromini metropolis metropolitan metu meulaboh
mewadahi mewah mewujudkan mezanin mezbah mg mgg mggu mgkn mhn mhon mi miang mic microphone mie migas migor migrain
migran mikir mikro mikroba mikrobiologi mikrobus mikrofon mikroorganisme mikroskop mikroskopis mikul milad milenial
milenium mili miliar miliarder miligram milih milik milimeter milisi militan militer milyar mimba mimbar mimi mimik
mimisan mimpi minahasa minang minat mindah minder mindi mindo mindring mineral minggah minggat minggir minggu mini
miniatur minibus minim minimal minimarket minimum minor minoritas minta minum minuman minus minyak minyakita mio miom
mirai miraj miras mireng miring mirip miris mirsani misa misah misal misale misi misil misionaris miskin mistar misteri
misterius mistik mistis misuh misuhi mitigasi mitologi mitos mitra mitsubishi mixue miyako mk mka mkin mkn mksd mksh
mlajeng mlaku mlampah mlarat mlayu mlebet mlebu mlh mligi mlijo mlm mls mlt mlumpat mm mna mngkn mnrt mnt mnta mntr
mnum mobil mobile mobilio mobilisasi mobilitas mochi moda modal mode model modeling modem moderat moderator modern
moderna modernisasi modernitas modifikasi modin modis modul modular module modus moga mogok mohon mojang mojo mok mole
molekul molekuler molor moluskisida momen momentum momok momongan monarki moncong monday mondok moneter monev monggo
mongol mongolia mongso monitor monitoring monogami monokini monolog monopoli monorel monoton monster montir montok
monumen monumental monyet moral moralitas moratorium morfin morfologi morotuo morse mortar mortir mos mosi motel motif
motivasi motivator moto motocross motong motor motorik motorku moulding moyang mozaik mpasi mpls mpp mpun mracang mrene
mrh mrika mriki mriksani mriku mripat mriyang mrono mrotol msh msih msk mskn msl mslah mslh msyrkt mtor mtr mtsn
muadzin muai muak mual mualaf muamalat muara muaro muasal muat muatan muazin mubazir mucikari muda mudah mudeng mudheng
mudhun mudik mudun mufakat muga mugi mugiyo mugo muhammadiyah muharram mujahadah mujair mujarab mujizat mujur muka
mukadimah mukena mukenah mukim mukjizat mukosa muktamar muktamirin mula mulai mulakno mulane mulas muleh mules mulih
mulo mulsa multifungsi multimedia multinasional mulu mulud muluk mulus mulut mumet mumi mumpung mumpuni mumur munafik
muncrat muncul mundhak mundhut mundur mung munggah munggut mungil mungkin mungkur munjung muntaber muntah mupuk murah
murai mural muram murid muring murka murtad murung murup murus musabaqah musafir musala musalla musang musdes musdus
museum mushaf mushola musholah musholla musibah musik musikal musim musisi muslihat muslimat musnah muspro musrenbang
mustahik mustahil mustahiq musti musuh musyawarah musyawarahaken musyrik mutah mutakhir mutasi muter mutiara mutilasi
mutlak mutu muzik mw mwcnu mypertamina myrepublic
`;
