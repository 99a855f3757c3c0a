/** Words of complaints that are not names, L to M: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_L_TO_M = `
lab laba label labil labirin labkesda laborat laboratorium labu labuh lacak laci lada ladang laden ladhu ladu lafal laga
lagak lagek lagghu lagi lagian lagipula lagu laguna lah lahan lahap lahar lahat lahh lahir lahiran laik lain lairan lajang
lajeng laju lajur lak laka lakban laki lakmus laknat lakon lakpesdam laksamana laksana laktat laktosa laku lalai lalapan
lalat laler laleripun lali lalim lalin lalu lalulintas lama laman lamar lamaran lambai lambaian lamban lambang lambat lambe
lambert lambung lamina laminating laminipun lampau lampias lampion lampir lampiran lampu lamun lan lancang lancar lanceng
lancip landa landai landak landas landasan landep landhep langgan langganan langgar langit langka langkah langkat langkung
langsa langsing langsung lanjut lanjutan lansia lansir lanskap lantai lantang lantaran lantas lantik lantunan lanud lanyah
laos lapak lapang lapangan lapar lapas lapen lapis lapisan lapo lapokne lapor laporan laporkan laptop lapuk lara larang
larangan lare larelare lari larikan laron larut larva larvasida las laser laskar laston latah latar lateks laten lateral
latih latihan lauk laun launching laundry laut lava lavender lawak lawakan lawan lawang lawas lawatan lawuh layak layan
layanan layang layangan layar layat layer layu lazada lazim lazismu lazisnu lbh lbr lcd leak leasing lebah lebak lebam
lebanon lebar lebaran lebat lebay lebet lebih lebu lebur lecet led ledak ledakan ledek ledeng ledhek leding ledre legal
legalisasi legalisir legalitas legenda legendaris legi legislasi legislatif legislator legit legitimasi legiun lego legowo
leher lek lekang lekas lekat lekuk lekukan lelah lelaki lelang lelap lele leleh lelek lelet leluasa lelucon leluhur lemah
lemak lemari lemas lembab lembaga lembang lembap lembar lembaran lembata lembek lembing lembu lembur lembut lemes lemon
lemot lempar lempeng lemper lempoh lempung lempuyang lemu lencana lenceng lendir lendut lenga lengah lengan lengang lenggang
lengkap lengket lengkuas lengkung lengser lenovo lensa lenteng lentera lentik lentur lenyap lepas lepek lepra leptospirosis
leren lereng leres les lesbi lesbian lesehan lesi lestarikan leste lesu lesung letak letakan letda leter letih letjen letnan
letter letus leukemia level leveling lewat lex lezat lg lgi lgs lgsg lgsng lha lho lhokseumawe lhp lht liang liar liat libas
libatkan liberal liberalisasi liberalisme libido libra libur liburan libya licik licin lidah lidi lift liga light lihai
lihat lik like liku likuid likuiditas likur lilin lilitan lima limapuluh limasan limau limbah limit limo limosin limousin
limpa limpah limun lincah lincak lindas lindhu lindi lindung line linear linen linggis lingkar lingkaran lingkungan lingkup
linglung lingsem linguistik lini linier linimasa link linkaja linmas lintah lintas lintasan linting liontin lipan lipat
lipstik liput lira lirih lirik lisan lisensi listrik litbang liter literasi literatur liur live liver livin livina liwat
liya liyane liyer lkp lks lm lma lmdh lmpu lngkap lngkp lngsng lo loader loading loak lobak lobang lobangnya lobi lobster
loc lock lodeh lodho lodong log logam logaritma logat logging logika login logis logistik logo logout loh loka lokakarya
lokal lokalisasi lokasi loker loket loketnya lokomotif lolos lomba lombok lompat loncang loncat lonceng londri longgar
longsor longsoran lonjak lonjakan lonjong lontar lonte lontong lor lorena lori loro lorong los lose losmen loteng lotere
lotre lotus lovebird lowongan loyal loyalitas loyang loyo lp lpg lpj lpm lpmd lpor lppd lpran lpse lsd lu luang luap luapan
luar luas lubang luber lubuk lubuklinggau lucu ludah ludes ludruk lugas lugu luhur luka lukis lukisan luku luluh lulur lulus
lulusan lumaku lumampah lumas lumayan lumayanlah lumba lumbung lumen lumpia lumpuh lumpur lumrah lumut lunak lunas luncur
luncurkan lunga lungguh lungo luntur lupa lupus luput lurah lurik luring lurung lurus lusa lusin lusinan lusuh lutut luwak
luwe luweh luwih luwu luwung luxio lwat lwt maaf maag maap mabuk macam macan macau mace macet macul mada madagaskar madam
madang madani madin mading madosi madrasah madu madumongso madya maem maen maestro mafia magang magenta mager maggot maghrib
magicom magis magister magma magnesium magnet magnetik magnitudo magrib mah maha mahakarya mahakuasa mahal mahar mahasiswa
mahasiswi mahir mahkamah mahkota mahluk mahoni mail main mainan maja majah majalah majalengka majas majelis majemuk majikan
maju mak maka makadam makam makan makanan makane makar makara makaroni makasi makasih makcik makelar makhluk maki makin
making maklum maklumat makmum makna makno makro maksa maksiat maksimal maksimalkan maksimum maksud mal maladewa malah
malaikat malaka malam malapetaka malaria malas male maleh malem males malih maliki maling mall malpraktik malu mama mamaku
mamalia mambo mambu mampat mampet mampir mampu mampus mamuju mana manabi manager manajemen manajer manajerial manakala
manakib manalagi manapun manaqib manasik manawa mancanegara mancing mancung mancur mandailing mandarin mandat mandau mandeg
mandek mandhap mandheg mandi mandiri mandor mandul maneh manekin manfaat mangan mangertos mangga manggar manggarai manggil
manggis manggon manggung mangka mangkal mangkane mangkat mangke mangkel mangken mangkir mangkok mangkrak mangkuk mangrove
mangsa mania maniak manifestasi manik manila manipulasi manisan manja manjur mankozeb manokwari manometer mantab mantan
mantap mantel manten mantenan mantra mantri mantu mantuk mantul mantun manual manufaktur manuk manula manunggal manusia
manusiawi manuskrip manut manuver mapan maps mara marah marak maraton maratuwa marbot march marching mareng maret marga
margarin margasatwa margi margin mari mariki maringi marinir maritim marjinal marka market marketplace markisa markotop
marmer marmut marning maroko maros marsekal martabak martabat martapura martil martir marut mas masa masak masal masala
masalah masam masang masehi masi masif masih masin masing masinis masiya masjid maskapai masker maskot masku maskulin
maspion massal master mastitis masturbasi masuk masukan masya masyaallah masyarakat masyhur mata matahari matahun matang
matchday mate matematika matematikawan matematis mateng materai materi material materialistis materiil mati matoa mator
matras matriks matrikulasi matrix matter matur maturnuwun matursuwun mau maulidan maumere maun maune maung maupun maut mawas
mawon maxim may mayang mayat maybank mayit mayones mayor mayoritas mayur mazda mazhab mazmur mbah mbahe mbak mbakar mbako
mbakyu mbakyune mbalek mbaleni mbalik mbangun mbanjiri mbantu mbatin mbayar mbayung mbebani mbecak mbecek mbedah mbegal
mbeji mbeling mbenakke mbenakno mbeneke mbenerke mbenerno mbengi mbengok mberesi mbesok mbesuk mbg mbi mbiyen mbk mbl
mblandang mblarah mblebes mbledos mblenjani mblesek mbleyer mblusuk mbok mboke mbokya mbokyao mbokyo mbolos mborong mbotem
mboten mbps mbrebet mbrodol mbrong mbten mbuang mbuangi mbubarno mbugel mbuh mbujuk mbukak mbulak mbulet mburi mbuwak
mbuwang mcb mcd mck md mebel mebeler medali medeni media median mediator medik medis meditasi mediterania medium medsos
medusa meet meeting megah megapro megengan meh meja mek mekanik mekanika mekanis mekanisme mekar mekaten meksa meksiko
meladeni melainkan melambangkan melankolis melapor melar melarat melas melawat melayani melecehkan meledak melegakan meleh
melek melesat meleset melibatkan melintang melodi meloloskan melompong melon melontarkan melorot melotot melu meluap meluber
melucuti melulu meluncur meluncurkan memang memar membayar member memek memicu meminta memo memohon memori mempan
memperbaiki memuja memuji menag menang menanyakan menara menari menata menawa menawi mendapat mendapatkan mendem mendha
mendhung mendut meneh menek meneng menerima mengadu mengajukan mengapa mengeluh mengenai mengke mengko mengurus menhir
menika meniko menit menjadi menjelaskan menjes menopo menowo mens mentah mental mentas menthok mentok mentor mentri menu
menua menuju menunggu menur menyan meong mepet meraba merah merajalela merajut merak merambah merambat merana merang
merangkak merantau meranti merapat merasuki merata merauke mercon mercu mercusuar merdu mere merek mereka merekah merekrut
merenggut meresahkan merga merger mergo meriah meriam merica merinding merindukan merk merkuri merkurius merosot merpati
mertua meru merubah merupakan mesakke mesakne mesem mesin mesincuci mesiu mesjid meski meskipun mesra message messi mesthi
mesthine mesti mestine mesum mesut metabolik metabolisme metafisika metafora metal metalik metamorfosis metana mete meteor
meteorit meteorologi meter meterai meteran metformin methentheng metode metodologi metrologi metromini metropolis
metropolitan metu meulaboh mewadahi mewah mewujudkan mezanin mezbah mg mgg mggu mgkn mhn mhon mi miang mic microphone mie
migas migor migrain migran miji mikir mikro mikroba mikrobiologi mikrobus mikrofon mikroorganisme mikroskop mikroskopis
mikul milad milenial milenium mili miliar miliarder miligram milih milik milimeter milisi militan militer milyar mimba
mimbar mimi mimik mimisan mimpi minahasa minang minat mindah minder mindi mindo mindring mineral minggah minggat minggir
minggu mingsor mini miniatur minibus minim minimal minimarket minimum minor minoritas minta minum minuman minus minyak
minyakita mio miom mirai miraj miras mireng miring mirip miris mirsani misa misah misal misale misi misil misionaris miskin
mistar misteri misterius mistik mistis misuh misuhi mitigasi mitologi mitoni mitos mitra mitsubishi mix mixue miyako mk mka
mkin mkn mksd mksh mlajeng mlaku mlampah mlarat mlayu mlebet mlebu mlh mligi mlijo mliwis mlm mls mlt mlumah mlumpat mm mna
mngkn mnrt mnt mnta mntr mnum mobil mobile mobilio mobilisasi mobilitas mochi moda modal mode model modeling modem moderat
moderator modern moderna modernisasi modernitas modifikasi modin modis modul modular module modus moga mogok mohon mojang
mojo mok molai mole molekul molekuler molen molor moluskisida momen momentum momok momongan monarki moncer moncong moncrot
monday mondok moneter monev monggo mongol mongolia mongso monitor monitoring monogami monokini monolog monopoli monorel
monoton monster montir montok monumen monumental monyet moral moralitas morat moratorium morfin morfologi moro morotuo morse
mortar mortir mos mosi motel motif motivasi motivator moto motocross motong motor motorik motorku mou moulding moyang mozaik
mpasi mpls mpp mpun mracang mrene mrh mrika mriki mriksani mriku mripat mriyang mrono mrotol msh msih msk mskn msl mslah
mslh msyrkt mtor mtr mtsn muadzin muai muak mual mualaf muamalat muara muaro muasal muat muatan muazin mubazir mubeng
mucikari muda mudah mudeng mudheng mudhun mudik mudun mufakat muga mugi mugiyo mugo muhammadiyah muharram mujahadah mujair
mujarab mujizat mujur muka mukadimah mukena mukenah mukim mukjizat mukosa muktamar muktamirin mula mulai mulakno mulane
mulas muleh mules mulih mulo mulsa multifungsi multimedia multinasional mulu mulud muluk mulus mulut mumet mumi mumpung
mumpuni mumur munafik muncrat muncul mundhak mundhut mundur mung munggah munggut mungil mungkin mungkur muni munjung
muntaber muntah mupuk murah murai mural muram murid muring murka murtad murub murung murup murus musabaqah musafir musala
musalla musang musdes musdus museum mushaf mushola musholah musholla musibah musik musikal musim musisi muslihat muslimat
musnah muspra muspro musrenbang mustahik mustahil mustahiq musti musuh musyawarah musyawarahaken musyrik mutah mutakhir
mutasi muter mutiara mutilasi mutlak mutu mutung muzik mw mwcnu mypertamina myrepublic
lami lamtoro langen langsep latu lengkeng leukosit limbuk lingsir lore lumping lupis lutung maido maintenance mangerti
marang marawis maternal mbandel mbangkang mbantah mbarep mbekta mbenjing mbeto mbideg mbledhos mbokmenawa mbokmenowo
mejid melinjo mendes menhub menkeu menkop mertuwo mesakake mesakno milo misanan mlandingan mletek mlinjo monstera
morotuwo mudha mugiya muharam mujaer munyuk muscam musrenbangcam musrenbangdes
matoh
`;
