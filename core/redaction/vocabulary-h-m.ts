/** Words of complaints that are not names, H to M: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_H_TO_M = `
ha habis hacker hadap hadeh hadiah hadir haduh hafal haha hahaha hai haid hajat hajatan haji hak hakikat hal halal
halaman halang halangan halau hallo halo halte halus hama hamba hambar hambat hamil hampa hamparan hampir hancur
handal handphone handtractor handuk hangat hangus hansip hantam hantu hanya hanyut hapus haram harap hardware harga
harian harimau harmonis harta haru harum harus haruss has hasil hasrat hasut hati hatur haturkan haul haus have hayat
hbngi hbs hdp hearing hebat heboh hehe hehehe hektar hektaran helai heller helm hemat hembus hendak henteu henti heran
here heroik het heula hewan hias hibah hibur hiburan hidang hidangan hidp hidran hidrolik hidroponik hidung hidup
hijab hijau hijrah hilang hilir himbauan himpit himpunan hina hindar hingga hinggap hino hippa hippam hiruk hirup
hisap hitam hitung hitungan hiv hjn hny hnya hoax hobi home honda honor honorer hore horeg hormat hotel hotline hotmix
hp hpp hr hrd hrg hri hrp hrs hsl htg htr https hub hubungi huft hujan hujat hukum hulu huma humas humor huni hunian
huruf hut hutan hutang ia ialah ib ibadah ibarat iblis ibu ibuk ibuku ibune icon id idaman ide ideal identik identitas
idep idola idpel idpelanggan idul ieu ig igal igd iii ijab ijazah ijik ijin ijn ijo ikal ikan ikat ikd iki iklan iklim
ikm ikon ikrar ikt iku ikut ilalang ilang ilegal iler ilmiah ilmu ilng ilusi imb imbal imbalan imbang imbas imbau imel
imigrasi imitasi imlek impas impian implan impor imsak imunisasi in inalillahi inap inbox incar indekos indeks
independen indera individu indomaret indonesia indosat induk industri infaq infeksi inflasi info infone informasi
infrastruktur infus ing inget inggih inggris ingin ingkang ingkar ingn ini inilah inisial inisiatif injak inkubasi
inkubator innalillahi innova inovasi inpari inpres input insaf insan insang insektisida inseminasi insentif insiden
insinyur inspeksi inspektorat inspektur inspirasi instagram instalasi install instan instansi instruksi insya
insyaallah integritas intel intensif interaksi internet intip intrik investasi investigasi investor invoice ipal ipalt
ipar ir irama ireng iri irigasi iring iris irisan irit irt is isbat isbn iseng isi isih isine islam islami islamiyah
iso isolasi isra istana istikharah istimewa istirahat istri isu isun isuzu isya item itik itu itulah itupun iud iuran
iwak iya iyo izin jabat jadi jadwal jaga jagal jagat jagung jahat jahe jahil jahit jajal jajan jajanan jaket jaksa
jalak jalan jalang jalaran jaluk jalur jam jamaah jaman jambak jamban jambret jambu jaminan jamsostek jamu jamur janda
jangan janggal janggut jangka jangkar jangkau jangkauan jangkrik janji jantan jantung januari january jarak jaranan
jarang jare jarene jari jaring jaringan jarum jas jasa jasad jatah jatuh jauh jawab jawaban jawah jazakallah
jazakumullah jazirah jd jdi jdih jdwl jebakan jebol jebule jeglongan jejak jelajah jelang jelas jelasin jelata jelek
jemaah jemaat jembar jembatan jembatane jemput jemputan jemu jemur jemuran jenaka jenazah jendela jeneng jenenge
jenengku jenis jentik jenuh jera jeram jerambah jerat jerawat jerigen jerigenan jerih jerit jernih jero jeru jeruji
jeruk jetpump jetski jg jga jgn jhalan ji jiah jidat jik jika jilat jinak jinakkan jingga jiplak jiwa jk jka jkn jl
jlek jln jlnan jls jmbatan jmn jmpt jnis jnji job jodoh joglo jogoboyo joli jomblo jonegoroan jongkok jorok jpl jrg jt
jtb jth jual jualan juara judes judi judul juga jukir juklak juknis july jumbo jumlah jumpa june junjung jupuk jurang
juri jurnal juru jurus jurusan justru juta jutaan jutek jwb jwban ka kab kabag kabar kabari kabeh kabel kabid kabin
kabr kabulkan kabupaten kabur kabut kaca kacang kacau kadaluarsa kadang kadar kader kades kadhi kadhos kadin kadis
kado kadohan kados kafan kafe kafir kaga kagak kagem kaget kagum kah kain kait kaitan kaji kajian kak kakak kakao
kakek kaki kaktus kaku kakung kalak kalau kaldu kalender kaleng kali kalian kalih kalimat kaliwedi kaliyan kalkulator
kalo kalung kamar kambing kambuh kamera kami kamituwo kampanye kampung kampus kamu kamuflase kamus kan kanal kanan
kancing kandane kandang kandani kandas kandha kandung kandungan kang kanggo kangkung kangmase kanker kano kanthong
kantin kantong kantor kantuk kantung kanvas kapak kapal kapan kapanpun kapas kapasitas kaping kapita kapok kapolda
kapolres kapolsek kaporit kapsul kapur karakter karang karantina karaoke karapan karat karatan karate karcis karena
karep karepe karet kargo kari karier karnaval karo karpet kartan karton kartu karung karya karyawati kas kasar
kasatlantas kasatreskrim kasep kaset kasi kasihan kasir kasta kastil kasubag kasubbag kasun kasur kasus kata katah
katak katalog katarak katering kathah katib katun kaule kaum kaur kaus kavling kawah kawal kawasaki kawasan kawat
kawelasan kawin kawit kawulo kaya kayak kayangan kayu kb kbr kcl kcwa kdang kdng ke keamanan kebaca kebak kebakaran
kebal kebalik kebas kebaya kebersihan kebijakan keblinger kebun kec kecamatan kecambah kecap kecelakaan kecemplung
kecewa kecil kecoak kecubung kecut kedaftar kedah kedai kedap kedelai kedip kedok kedua keduman kedung kedungrejo
kegiatan kehendak kehilangan keindahan kejaba kejaksaan kejam kejar kejari kejeblos kejelasan keju kejut kek kekal
kekang kekar kekeringan kekurangan kel kelabu kelak kelakar kelakon kelam kelambu kelamin kelangkaan kelapa kelar
kelas keledai kelelawar kelengkeng kelenjar kelereng keleru keles keliling kelinci kelir keliru kelola kelompok
kelontong keluar keluarga keluh keluhan kelurahan kemacetan kemah kemana kemarau kemaren kemarin kemas kemasan kemawon
kembali kemenag kemiskinan kemoterapi kemudi kemul kena kenaikan kenal kenalpot kenang kenapa kencang kenceng kencing
kendala kendali kendang kendaraan kendel kenduri kene keng kenging kental kentang kentara kentut kenyal kenyamanan
kenyang kepada kepak kepal kepala kepang kependudukan kepengin kepentingan keping kepiting kepmen kepo kepompong
keppres kepres kepriye kepsek keputusan kerabat kerah kerak keramat keramba keramik keran keranda keranjang kerap
keras kerasa kerbau kerdil keren kerep kereta keretek kerikil kering keringat keripik keris keriting kerja kernet
keroncong kersa kersane kertas kerucut keruh kerupuk kerusakan kesal kesalahan kesan kesehatan kesejahteraan kesel
keselamatan kesempatan kesensor keserempet kesra kesulitan kesuwen ket ketam ketan ketangkep ketat ketel ketemu
keterangan keterima keterlambatan ketertiban kethek ketiak ketiban ketiga ketigo ketik ketika ketimun ketingal
ketipung ketok ketoprak kettle ketua ketupat ketus ketutup kewajiban kewan kg khairan khaki khas khasiat khatib
khatulistiwa khawatir khayal khianat khidmat khilaf khitan khitanan khotbah khotmil khusus kia kiai kiat kibar kidal
kidul kidulan kijang kikir kikis kilang kilas kilat kilau kilo kimia kincir kinerja kini kinurmatan kios kip kipas
kiper kiprah kir kira kirang kiri kirim kiriman kiro kis kisah kismis kisruh kit kita kitab kiwo kiyambak kk kks klaim
klakson klambi klarifikasi klasik klau klempun klenteng klhk klien klik klinik klinis klo klp klr klrg kls klub km
kmana kmarin kmi kmn kmpng kmpung kmren kmrn knalpot kndraan knp knpa kntor kntr ko kobar kober kobong kode kodim
kodok koin kok kokoh kolam kolang kolega koleksi kolektif kolektor kolera koma komedi komen komentar komik kominfo
komisi komite komitmen komoditas kompas kompensasi kompeten kompetisi komplain komplotan komponen kompor kompos
kompromi komputer komunal komunikasi komunitas konci konco kondang kondektur kondisi kondo konduksi kondusif
konfirmasi konflik kongkalikong kongkon kongres konkret kono konseling konselor konsep konser konservasi konsisten
konstruksi konsultan konsultasi konsumen kontainer kontak kontan konteks konten kontes kontrak kontrakan kontraktor
kontras kontrasepsi kontribusi kontrol konveksi konversi konvoi konyol koordinasi koordinat koordinator kop koper
koperasi kopi koplo kopra kopyor koq korah koramil korban kordinasi korek koreksi koridor korosi korsleting korup
korupsi koruptor korwil kos kosakata kosan kosmetik kosong kost kostum kota kotak kotor kotoran kowe koyak koyo kpd
kph kpk kpm kpn kpnpun kpps kpu kran krayon kreasi kreatif kredit kresek kreteg krg krim kriminal krisis kriteria
kritik kritis krj krja krn krna kronis kronologi kros krpl krtu krungu krupuk ksh ksih ksn kt kta kthr kti ktk ktm
ktmu ktp ktr ktrgn ku kuabeh kuah kualitas kuas kuasa kuat kubah kubangan kubikasi kubota kubu kubur kuburan kucing
kucur kuda kudis kudisan kudu kue kuitansi kuku kukuh kula kulanuwun kulawarga kuli kuliah kuliner kulit kulkas kulo
kulon kumaha kuman kumat kumis kumpul kumpulkan kumuh kunang kunaon kunci kuning kunjung kuno kuota kupas kupat kupon
kupu kur kurang kuras kurban kurikulum kurir kurma kursi kursus kurung kurus kusta kusut kutang kutip kutipan kutuan
kutub kutuk kuwi kuyup kv kwh kwitansi kwt kyai kyak kyk lab laba labil laboratorium labu lacak laci ladang laga lagak
lagghu lagi lagian lagu lah lahan lahap lahh lahir lahiran laik lain lairan lajang lajeng laju lajur lak laka laki
lakon laksana laku lalai lalat lali lalim lalin lalu lama laman lamar lamaran lambai lambaian lamban lambat lambung
lampau lampias lampion lampir lampiran lampu lamun lan lancang lancar lancip landa landai landak landas landasan
landep langgan langganan langgar langit langka langkah langsing langsung lanjut lanjutan lansia lantai lantang lantas
lapak lapang lapangan lapar lapas lapis lapisan lapor laporan laporkan laptop lapuk larang larangan lare lari laron
larut las laskar latah latar latih latihan lauk launching laundry laut lawak lawan lawang layak layan layanan layang
layangan layar layat layu lazim lbh lbr lebah lebam lebar lebaran lebat lebay lebih lebur lecet led ledak ledakan
ledek leding legal legalisir legenda legi leher lek lekas lekat lelah lelaki lelang lele leleh lelek lelucon lemah
lemak lemari lemas lembab lembaga lembar lembaran lembur lembut lemot lempar lempeng lempung lenceng lendir lendut
lengah lengan lengkap lengket lengkuas lengkung lensa lentera lentur lenyap lepas lepek leptospirosis lereng leres
lesehan lestarikan lesu letak letda leter letih letter letus leukemia level lewat lezat lg lgi lgs lgsg lgsng lha lho
lhp lht liang liar liat libas libur licin lidah lift liga light lihai lihat lik like likuid lilin lima limasan limbah
limo limosin limousin limpah limun lincah lindas lindung line lingkar lingkaran lingkungan lingkup linglung link
linmas lintah lintas lintasan linting lipan lipat lipstik liput lirik lisan lisensi listrik liter literasi live liwat
liya liyane lkp lks lm lma lmdh lmpu lngkap lngkp lngsng lo loading lobang loc lock log logam logat logika login logis
logistik logo logout loh lokakarya lokal lokasi loker loket lokomotif lolos lomba lombok lompat loncat londri longgar
longsor longsoran lonjak lonte lor lori loro lorong los losmen loteng lotre lowongan loyal loyang lp lpg lpj lpm lpmd
lpor lppd lpran lpse lu luang luap luapan luar luas lubang lucu ludah ludes ludruk lugas luhur luka lukis lukisan
luluh lulus lulusan lumas lumayan lumayanlah lumba lumbung lumpuh lumpur lumrah lumut lunak lunas lungguh lungo lupa
luput lurah lurik lurus lusa lusuh lutut luwe luweh luwih luwung lwat lwt maaf maag mabuk macam macan macet mada
madang mading madrasah madu mafia magang maggot maghrib magma magrib mah mahal mahar mahasiswa mahasiswi mahir
mahkamah mahkota mail main mainan majalah majelis majikan maju mak maka makadam makam makan makanan makar makasi
makasih makelar maki makin maklum maklumat makna maksa maksiat maksud mal malah malaikat malam malapetaka malaria
malas malem males malih maling mall malu mamalia mambu mampet mampir mampu mampus mana manabi manager manapun manasik
mancing mancur mandat mandeg mandek mandheg mandi mandiri mandor mandul maneh manekin manfaat mangan mangga manggil
manggis mangka mangkal mangke mangken mangkir mangkok mangkrak manja manjur mantan mantap mantri manual manula manusia
mapan maps mara marah marak maraton marbot march maret marga margi mari maringi marka market marketplace marmer
martabat mas masa masak masal masalah masang masi masih masing masinis masjid masker masku massal master masuk
masyaallah masyarakat masyhur mata matahari matang materai materi material mati mator matras matur maturnuwun mau
maulidan maupun maut mawon may mayat mayor mayoritas mbah mbahe mbak mbakyune mbangun mbayar mbeji mbeling mberesi mbg
mbiyen mbk mbl mbok mboke mboten mbps mbugel mbuh mburi mcb mck md mebel mebeler medali medeni media mediator medis
medsos meeting megah meh meja mekanik mekanisme mekar melainkan melapor melarat melayani meledak melek melibatkan
meloloskan melompong melon melu meluap meluber memang memar membayar member meminta memo memohon memori mempan
memperbaiki menang menanyakan menara menata menawi mendapat mendapatkan meneng menerima mengadu mengajukan mengapa
mengeluh mengenai mengko mengurus menhir menika meniko menit menjadi menjelaskan menowo mentah mental menu menuju
menunggu menur menyan mepet merah merak merambat merana merantau merapat merata mercon merdu merek mereka meresahkan
mergo meriah meriam merica merk merosot merpati mertua merupakan mesakke mesakne mesin meski meskipun mesra message
mesti mesum meteor meter meterai meteran metformin metode metu mewah mg mgg mggu mgkn mhn mhon mi miang mie migas
migran mikir mikro mikul miliar milih milik milyar mimba mimisan mimpi minat mineral minggu mini minim minimal
minimarket minor minta minum minuman minus minyak minyakita mio miraj miras miring mirip mirsani misah misal misi
miskin misteri mitos mitra mitsubishi mk mka mkin mkn mksd mksh mlaku mlampah mlarat mlayu mlebet mlebu mlh mligi mlm
mls mlt mlumpat mm mna mngkn mnrt mnt mnta mntr mnum mobil mobile mobilitas modal mode model moderat modern modin
modul module modus moga mogok mohon mojo molor momen momentum monday monggo monitor monitoring monoton montir monumen
monyet moral mortir motif motivasi motong motor motorku moulding moyang mpp mrh mriki mriksani mriku msh msih msk mskn
msl mslah mslh msyrkt mtor mtr muai muak mual mualaf muara muat muatan muda mudah mudhun mudik mudun mufakat mugi
mugiyo mugo muhammadiyah muharram muka mukim mukjizat muktamar mulai mulas muleh mules mulih mulu mulus mulut mumet
mumpung munafik muncrat muncul mundhak mundur mung munggut mungil mungkin mungkur munjung muntaber muntah mupuk murah
murid murka murung musala musang musdes musdus museum mushola musholla musibah musik musim muslihat muslimat musnah
musrenbang musuh musyawarah mutakhir mutasi muter mutiara mutu mw mypertamina
`;
