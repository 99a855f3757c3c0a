/** Words of complaints that are not names, H to M: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_H_TO_M = `
ha habis hacker hadap hadeh hadiah hadir haduh hafal haha hahaha hai haid hajat hajatan haji hak hakikat hal halal
halaman halang halangan halau hallo halo halte halus hama hamba hambar hambat hamil hampa hampir hancur handal
handphone handuk hangat hangus hansip hantam hantu hanya hanyut hapus haram harap harapan hardware harga hari harimau
harmonis harta haru harum harus haruss has hasil hasrat hasut hati hatur haturkan haus have hayat hbngi hbs hdp hebat
heboh hehe hehehe hektar hektaran helai heller helm hemat hembus henteu henti heran here heroik het heula hewan hias
hibah hibur hidang hidangan hidayah hidp hidrolik hidroponik hidung hidup hijab hijau hijrah hilang hilir himbauan
himpit hina hindar hingga hinggap hippa hippam hiruk hirup hisap hitam hitung hitungan hjn hny hnya hoax hobi home
honor honorer hore horeg hormat hotel hotline hotmix hp hpp hr hrd hrg hri hrp hrs hsl htg https hub hubungi huft
hujan hujat hukum hulu huma humas humor huni hunian huruf hut hutan hutang ia ib ibadah ibarat iblis ibu ibuk ibuku
icon id idaman ide ideal identik identitas idep idola idpel idpelanggan ieu ig igal igd iii ijab ijazah ijik ijin ijn
ijo ikal ikan ikat ikd iki iklan iklim ikon ikrar ikt iku ikut ilalang ilang ilegal iler ilmiah ilmu ilng ilusi imbal
imbalan imbang imbas imbau imel imigrasi imitasi impas impian implan impor imunisasi in inap inbox incar indeks
independen indera individu indomaret induk industri infeksi inflasi info infone informasi infrastruktur infus inget
inggih inggris ingin ingkang ingkar ingn ini inisial inisiatif injak inkubator inovasi inpari inpres input insaf insan
insang insektisida insentif insiden insinyur inspeksi inspektorat inspektur inspirasi instagram instalasi install
instansi instruksi insya insyaallah integritas intel intensif interaksi internet intip intrik investasi investigasi
investor invoice ipar ir irama ireng iri irigasi iring iris irisan irit irt is isbn iseng isi isih isine islam islami
islamiyah iso isolasi istana istimewa istirahat istri isu isun item itik itu itupun iuran iwak iya iyo izin jabat jadi
jadwal jaga jagal jagat jagung jahat jahe jahil jahit jajal jajan jajanan jaket jaksa jalak jalan jalang jalaran jaluk
jalur jam jamaah jaman jambak jamban jambret jambu jamin jaminan jamsostek jamu jamur janda jangan janggal janggut
jangka jangkar jangkau jangkauan jangkrik janji jantan jantung januari january jarak jarang jare jarene jari jaring
jaringan jarum jas jasa jasad jatah jatuh jauh jawab jawaban jawah jazirah jd jdi jdwl jebakan jebol jebule jeglongan
jejak jelajah jelang jelas jelasin jelata jelek jembar jembatan jembatane jemput jemputan jemu jemur jemuran jenaka
jenazah jendela jeneng jenenge jenengku jentik jenuh jera jeram jerat jerawat jerigen jerigenan jerih jerit jernih
jero jeru jeruji jeruk jetski jg jga jgn jhalan ji jiah jidat jik jika jilat jinak jinakkan jingga jiplak jiwa jk jka
jkn jl jlek jln jlnan jls jmbatan jmn jmpt jnis jnji job jodoh jogoboyo joli jomblo jonegoroan jongkok jorok jpl jrg
jt jth jual jualan juara judes judi judul juga jukir july jumbo jumlah jumpa june juni junjung jupuk jurang juri
jurnal juru jurus jurusan justru juta jutaan jwb jwban ka kab kabag kabar kabari kabeh kabel kabid kabin kabr kabulkan
kabupaten kabur kabut kaca kacang kacau kadaluarsa kadang kadar kader kades kadhi kadhos kadin kadis kado kadohan
kados kafe kafir kaga kagak kagem kaget kagum kah kain kait kaitan kaji kajian kak kakak kakao kakek kaki kaktus kaku
kakung kalau kaldu kalender kaleng kali kalian kalih kalimat kaliwedi kaliyan kalkulator kalo kalung kamar kambing
kambuh kamera kami kamituwo kampanye kampung kampus kamu kamuflase kamus kan kanal kanan kancil kancing kandane
kandang kandani kandas kandha kandung kandungan kang kanggo kangkung kanker kano kanthong kantin kantong kantor kantuk
kantung kanvas kapak kapal kapan kapas kapasitas kaping kapita kapok kapolda kapolres kapolsek kaporit kapsul kapur
karakter karang karantina karaoke karat karatan karate karcis karena karep karepe karet kargo kari karier karna karo
karton kartu karung karya karyawati kas kasar kasep kaset kasi kasihan kasir kasta kastil kasubag kasubbag kasun kasur
kasus kata katah katak katalog katarak katering kathah katib katun kaule kaum kaur kaus kawah kawal kawasan kawat
kawelasan kawin kawit kawulo kaya kayak kayangan kayu kbr kcl kcwa kdang kdng ke kebaca kebak kebal kebalik kebas
kebaya keblinger kebun kec kecambah kecap kecemplung kecewa kecil kecoak kecut kedaftar kedah kedai kedap kedelai
kedip kedok kedua keduman kedung kedungrejo kejaba kejam kejar kejari kejeblos keju kejut kek kekal kekang kekar kel
kelabu kelakar kelakon kelam kelambu kelamin kelapa kelar kelas keledai kelelawar kelenjar kelereng keleru keles
keliling kelinci kelir keliru kelola kelompok keluar keluarga keluh keluhan kemah kemana kemarau kemaren kemarin kemas
kemasan kemawon kembali kemudi kemul kena kenal kenang kenapa kencang kenceng kencing kendala kendali kendang kendel
kenduri kene keng kental kentang kentara kentut kenyal kenyang kepada kepak kepal kepala kepang kepengin keping
kepiting kepo kepompong kepriye kepsek kerabat kerah kerak keramat keramba keramik keran keranjang kerap keras kerasa
kerbau kerdil keren kerep kereta keretek kering keringat keripik keris keriting kerja kernet kersa kersane kertas
kerucut keruh kerupuk kesal kesan kesel kesensor keserempet kesuwen ket ketam ketan ketangkep ketat ketel ketemu
keterima kethek ketiak ketiban ketiga ketigo ketik ketika ketimun ketingal ketipung ketok kettle ketua ketus ketutup
kewan kg khaki khas khasiat khatulistiwa khawatir khayal khianat khidmat khilaf khitan khotbah khusus kia kiai kiat
kibar kidal kidul kidulan kijang kikir kikis kilang kilas kilat kilau kilo kimia kincir kinerja kinurmatan kios kip
kipas kiper kiprah kir kira kirang kiri kirim kiriman kiro kis kisah kismis kisruh kit kita kitab kiwo kiyambak kk
klaim klakson klambi klasik klau klien klik klinik klinis klo klp klr klrg kls klub km kmana kmarin kmi kmn kmpng
kmpung kmren kmrn knalpot knp knpa kntor kntr ko kobar kober kobong kode kodim kodok koin kok kokoh kolam kolang
kolega koleksi kolektif kolektor kolera koma komedi komen komentar komik kominfo komisi komite komitmen komoditas
kompas kompensasi kompeten kompetisi komplain komplotan komponen kompor kompos kompromi komputer komunal komunikasi
komunitas konci konco kondang kondektur kondo konduksi kondusif konflik kongkalikong kongkon kongres konkret kono
konseling konsep konser konservasi konsisten konstruksi konsultan konsultasi konsumen kontainer kontak kontan konteks
konten kontrak kontraktor kontras kontribusi kontrol konveksi konversi konvoi konyol kop koper koperasi kopi koplo
kopra kopyor koq korah koramil korban kordinasi korek koreksi koridor korosi korsleting korup korupsi koruptor kos
kosakata kosmetik kosong kost kostum kota kotak kotor kotoran kowe koyak koyo kpd kpk kpm kpn kpnpun kran krayon
kreasi kreatif kredit kresek kreteg krg krim kriminal krisis kriteria kritik kritis krj krja krn krna kronis kronologi
kros krtu krungu ksh ksih ksn kt kta kti ktk ktm ktmu ktp ktr ktrgn ku kuabeh kuah kualitas kuas kuasa kuat kubah
kubangan kubikasi kubu kubur kuburan kucing kucur kudis kudisan kudu kue kuku kukuh kula kuli kuliah kuliner kulit
kulkas kulo kulon kumaha kuman kumat kumis kumpul kumpulkan kumuh kunang kunaon kunci kuning kunjung kuno kuota kupas
kupon kupu kur kurang kuras kurban kurikulum kurir kurma kursi kursus kurung kurus kusta kusut kutang kutip kutipan
kutuan kutub kutuk kuwi kuyup kv kwh kwitansi kyai kyak kyk lab laba labil laboratorium labu lacak laci ladang laga
lagak lagghu lagi lagian lagu lah lahan lahap lahh lahir lahiran laik lain lairan lajang lajeng laju lajur lak laki
lakon laku lalai lalat lali lalim lalu lama laman lamar lamaran lambai lambaian lamban lambat lambung lampau lampias
lampion lampir lampiran lampu lamun lan lancang lancar lancip landa landai landak landas landasan landep langgan
langganan langgar langit langka langkah langsing langsung lanjut lanjutan lansia lantai lantang lantas lapak lapang
lapangan lapar lapas lapis lapisan lapor laporan laporkan laptop lapuk larang larangan lare lari laron larut las
laskar latah latar latihan lauk launching laundry laut lawak lawan lawang layak layan layanan layang layar layat layu
lazim lbh lbr lebah lebam lebar lebaran lebat lebay lebih lebur lecet ledak ledakan ledek leding lega legal legalisir
legenda leher lek lekas lekat lelah lelaki lelang lele leleh lelek lelucon lemah lemak lemari lemas lembab lembaga
lembar lembaran lembur lembut lemot lempar lempeng lempung lenceng lendir lendut lengah lengan lengkap lengket
lengkung lensa lentera lentur lenyap lepas lepek lereng lesehan lestarikan lesu letak leter letih letus leukemia level
lewat lezat lg lgi lgs lgsg lgsng lha lho lht liang liar liat libas libur licin lidah lift liga lihai lihat lik like
likuid lilin lima limbah limo limpah limun lincah lindas lindung line lingkar lingkaran lingkungan lingkup linglung
link linmas lintah lintas lintasan linting lipan lipat lipstik liput lirik lisan lisensi listrik liter literasi live
liwat liya liyane lks lm lma lmpu lngkap lngkp lngsng lo loading lobang lock log logam logat logika login logis
logistik logo logout loh lokakarya lokal lokasi loker loket lokomotif lolos lomba lombok lompat loncat longgar longsor
lonjak lonte lor loro lorong los losmen loteng lotre loyal lp lpj lpm lpmd lpor lpran lpse lu luang luap luapan luar
luas lubang lucu ludah ludes lugas luhur luka lukis lukisan luluh lulus lulusan lumas lumayan lumayanlah lumba lumbung
lumpuh lumpur lumrah lumut lunak lunas lungguh lungo lupa luput lurah lurus lusa lusuh lutut luwe luweh luwih luwung
lwat lwt maaf mabuk macam macan macet mada madang madrasah madu mafia magang magma magrib mah mahal mahar mahasiswa
mahasiswi mahir mahkamah mahkota mail main mainan majalah majelis majikan maju mak maka makadam makam makan makanan
makar makasi makasih makelar maki makin maklum makna maksa maksiat maksud malah malaikat malam malapetaka malaria
malas malem males malih maling mall malu mamalia mambu mampet mampir mampu mampus mana manabi manager mancing mancur
mandat mandeg mandek mandheg mandi mandiri mandor mandul maneh manfaat mangan mangga manggil manggis mangkal mangke
mangken mangkir mangkok mangkrak manja manjur mantan mantap mantri manual manula manusia mapan maps mara marah marak
maraton march maret marga margi mari maringi marka market marketplace marmer martabat mas masa masak masal masang masi
masih masinis masjid master masuk masyarakat masyhur mata matang materai materi material mati mator matras matur
maturnuwun mau maupun maut mawon may mayat mayor mayoritas mbah mbak mbangun mbayar mbeji mbeling mberesi mbg mbiyen
mbk mbl mbok mboten mbps mbugel mbuh mburi mcb mck md mebel mebeler medali medeni media medis medsos meeting megah meh
meja mekanik mekanisme mekar melarat melayani meledak melek meloloskan melompong melon melu meluap meluber memang
memar member memo memori mempan menang menawi meneng mengko menika meniko menit menowo mentah mental menu menuju menur
menyan mepet merah merak merambat merana merantau merapat merata merdu merek mereka meresahkan mergo meriah meriam
merica merk merosot merpati mertua mesakne mesin meski mesra message mesti mesum meteor meter meterai meteran
metformin metode metu mewah mg mgg mggu mgkn mhn mhon mi miang mie migas mikir mikul miliar milih milik milyar mimisan
mimpi min minat mineral minggu minim minimal minimarket minor minta minum minuman minus minyak minyakita miras miring
mirip mirsani misah misal misi miskin misteri mitos mitra mk mka mkin mkn mksd mksh mlaku mlampah mlarat mlayu mlebet
mlebu mlh mligi mlm mls mlt mlumpat mm mna mngkn mnrt mnt mnta mntr mnum mobil mobile mobilitas modal mode model
moderat modern modin module modus moga mogok mohon molor momen momentum monday monggo monitor monitoring monoton
montir monumen monyet moral motif motivasi motong motor motorku moyang mpp mrh mriki mriksani mriku msh msih msk mskn
msl mslah mslh msyrkt mtor mtr muai muak mual mualaf muara muat muatan muda mudah mudhun mudik mudun mufakat mugi mugo
muka mukim mukjizat muktamar mulai mulas muleh mules mulih mulu mulus mulut mumet mumpung munafik muncrat muncul
mundhak mundur mung munggut mungil mungkin mungkur munjung muntah mupuk mur murah murid murka murung musang musdes
museum mushola musholla musibah musik musim muslihat musnah musrenbang musuh musyawarah mutakhir mutasi muter mutiara
mutu mw mypertamina
jazakumullah khairan legi karo maulid muharram kpps
`;
