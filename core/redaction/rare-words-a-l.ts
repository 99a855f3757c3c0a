/** Rarer words that are no names, A to L: acronyms of offices, Javanese, loan words, terms of faith and trades. */
export const RARE_WORDS_A_TO_L = `
aamin aanmaning abangijo abk abocath abolisi abortus abuh abuhabuh abuhe accu adain adhoh adiluhung adohadoh aduin advent adzan afasia ahliwaris
ahlussunnah airsoft ajb aje ajenge ajurajuran akhlaq akon akuh alah alaihi alaikumsalam albaqarah alfatihah alhamdulillahirabbilalamin
alhamdulillahirobbilalamin alinyemen allahuakbar allahuma allahumma allohuakbar alonalon alu alzheimer ambeien ambeyen amblek amblong ambulance
amdalnet amenore amiin amophos ampela ampul ancemin anchor angdes angguna angkur angrem angsle anjal anjrit annahdliyah antasida antem anterin anyel
anyele apendisitis apiapi apindo apip apj apms appellant appendicitis appraisal approval approve appstore apti aptri apusapus aqwamith arasarasen
aremania armatur armed armuzna arthritis artificial artritis asalamualaikum asamlambung asamurat asbuilt asepe askes askeskin askot asmaradana
asmarandana asoy aspalbeton asper asphalt asprov assalammualaikum assalamualaikumm assalamualaykum assalamuallaikum assurance astaghfirullahaladzim
astaghfirulloh astigmatis asune aswaja asyuro atine atos atose atp atsiri attachment atterberg autodebit awakdewe awakedewe awu awune ayatkursi
ayyamul babinkamtibmas babinpotmar babras bacabup bacakades bacaleg backup badeg bader bahtsul bajaringan bajindul bajulijo bakamla bakdiyah bakiak
bakkontrol bako bakone bal baledesa baledeso balekke ballpoint balsa bancet bandalam bandem bandhem bandongan bandotan bangke banjur bankeu
bankgaransi bankthithil bankum banpol banprov bantengan bantengane bapanas bapang bapas bapaslon barakallahu barakallahufik barakalloh barakuda
barangbukti barbuk bareskrim barokallah baronang basecourse basyariyah batangbawah bathuk bathuke batuempedu bazis bbg bblr bearing bedahrumah bedes
bedhah bedhaya bedhidhing bediding bedoyo begah begel begesting bek bekecot bekel bekelan bekesting bekho belekan beleken belom bemo bemper
benchmark bendho bendina bendino bendinten bengkah benter benthik bentonit bentor benur berkop besek beskalan beskap beslag betel bethet beya
bhikkhu bichecking bidai bidal bides bifast bikang bikelane bilirubin billahi billahitaufiq bilyet bindeng bintit biodigester bipih bisah bishawab
bismillahirohmanirohim bismillahirrahmanirrahim bismillahirrahmanirrohim bisshowab biyar biyasane bkad blangkon bledek blekok blendung blengur bli
bloat blockchain blotong blowout bltdana bltdd blud blue bodhing boding bolabali bolakbalik bolanbaleni bombay bondek bondex bonekmania bongkol
bongkrek boongin bop bopda bored borepile borgtocht boring boroken bosp bospaud bph bphmigas bpih bpkh bpntd bpopp bpsdm bptp bray brayo breakwater
brebegi brebeten brengos brengose brizzi brmp broncaptering bronkopneumonia brujul bruselosis budeg budheg budhugen budug built bujangganong
bukagiling bukaken bukakno bulek bulin bungkil burdah buri bushing busyet buwoh byuk cabup cacak cagub cakalang caket cakwe calendar candela
cangkrangan canopy canthing cantrang caos capd capgome capgomeh caption captopril capture carabikang carang cartridge catalytic cawabup cawagub
cawali cawawali cdm cedek cekelen ceklek ceklis cekot cekotcekot cekrek celcius celurit cemeng cempe cempene cemue cendet cengel cengele cengkih
centhong cenutcenut cepetcepet ceplok cepret ceriping cessie cethil cetirizin cetirizine cettar chasis check checkdam checking chrome cidhuk cihuy
cikar ciliken cilor city client clurit coat cobek cocotmu coek coklit collateral collectibility colong conector congklak conservatoir contact
control cooling copy corcoran core coro coverage cowek cpi crossing crusher cublak cukimak culpa cungur curanmor curas curat curb curwan cutout
cyber cycling daftarhadir dahak dahar dahwen daiyah dakon dambendung damdaman dancok dancuk dandakno dandanggula danki danlanal danlanud danru
danyon datun dcs debarkasi debog debok debridement debtcollector debug dech ded dekdok dekno dekompensasi dekopin dekopinda dekranas dekranasda
deksametason deleh delehno deleng delete delok delokno dere deruk design desiliter desimeter desktop dexamethasone dhadha dhadhakmerak dhalang
dhandhang dhandhanggula dhelikan dhengkul dherek dhingklik dhoho dhuar dhudhuk dhuhur dhukun dhusun diakon dialem dibor diemin digae dihack diheck
dinane dipras dirkeu dirops dirtek ditag dkm dlamakan dleweran dlhk dlhkp dlingo dlp dmi doank doc dodoku dogol dokterhewan dolus dongkol donk dprkp
dptb dpuck dpupr draft drafter drain drawing dresscode drill driller dropship duar dumas duowo dupak duplik dureng dwangsom dynabolt dzikir dzikiran
dzulhijah dzulqadah ecoprin ecoprint efusi egrang ehe eid ekatalog ekios eklamsia eksepsi ekshumasi ekstratime elcb elekelek elektroda elu embarkasi
emben emoney empok empyak emulsi encoken endog endometriosis eneg enget enggalenggal engineering engkle engklek ensefalitis entasentas entenana
enthong enthung entong entres epang epek epekepek epidemiologi episiotomi eproc epurchasing eritrosit erwe esamsat eskavator estimator ett faba
falaq fanbelt faraid fasakh fasumfasos fatehah feasibility fiberoptik field fiikum fikum filariasis firefox fisabilillah fkdm fkl fkub flashsale
flazz floor flubabi followup folow footplate forkopimcam forkopimda forkopimka forpimda fotosel fraktur frambusia frontage ftth furadan fuse gabion
gadget gadu gae gageo gajaholing gakkumdu gakpapa galatama galianc galvanis gambuh gambyong gan gancang gancu gandos gangrep gangsir garangan gardan
garengan garutan garwo gasflare gasket gaspol gasruk gastritis gatelen gatevalve gathel gatheng gbi gear gearbox gebyok gedabigan gedandapan gedange
gedebug gedebuk gedeg gedigede gedog gejik gelagepan gemblong gembor gemborgembor gembrot gembrotan gembus gemek gemludug gemluduk gempil gemrebek
gemrobyos gemrojog gemrubyug gendhing gending geometrik geotermal geotextile geothermal gepuk geragu gerd gerebek gero gharar gharim ghunnah gilak
gillnet gips gir githok githoke gitok gitulho gizbur gki gkjw gliricidia glodok gludak gluduk gmki gobaksodor goblog gobyos godam godheg godongjeruk
gogo gogolan gogrok goib goiter gojlok gojlokan gondongen gopohgopoh gording gori goronggorong gosrok gotakan gout gpib gradakan gravel grebeg
grenengan gresikunited grill gringgingen gringsing grojogan gronjal grontol groyne gty gubrak gudep gudig gudigen guede gugurgunung gulkarmat gulo
gulon gulone gulu gulune gumbreg gumregah gumuk gundu guoblok gurameh guwak guyubrukun habaib hadanah hadeuh hadhanah hafidzahullah hakordia
hakteknas halalbihalal halaqoh halu hamdalah handak haornas hardiknas harganas harkitnas harkopnas harlah hashtag hazard headlamp hebel hecting
hectometer hektometer helmintiasis hemaptoe hematokrit hemiparesis hemofilia hemoroid hertz hfmd hgb hgn hgu hib hidrila hihi hijaiyah hijauanpakan
hipam hiperkolesterol hipmi hipmikindo hipotensi hiu hkbp hkn hmi holopis holstein homogeneous hotmail hpv hubungin huhu hump huntap huntara
hyperlink ibnusabil ibuprofen iddah idem idgham idhul iduladha ied ijarah ijek ijonijon ikanasap ikhfa iktikaf ilaran ilat ilate iling illabillah
ilppd imd imla imm imrithi indrive injector injing inkracht inkrah innalilahi insaallah insaniyah inseminator instalatir instalatur insyaalloh
intelligence interface internis ios ips ipt ipv iqamah iqlab iqomah irig irwasda ishari ishoma isian isoman isoter istighfar istikhoroh istinja
istisqa isukisuk itikaf itwasda iup iupop iwapi iyah iye jagabaya jagani jagatirta jagone jajagoan jamarat jamasan jamintel jamkesda jamkesmas
jamkrida jamput jamwas jancik janger janggel jangkah jangkrek japri jarankepang jargas jarik jaringklitik jarit jarku jathil jatimcettar jatman
jazakallahu jazakillah jedah jedhar jedhor jedor jegal jegur jeleh jenthik jersey jetty jides jimakir jimawal jinggoan jingklong jitut jiwit jobfair
jogingtrack jogoen jogotirto joint jok jothakan jotos jpeg jpg jpu jqh jsit jugak juglangan jukirliar jukung julajuli julung julungpujud julungwangi
jumadilakir jumadilula jumputan junub jurumiyah justice juz kabareskrim kabiro kadas kademen kafalah kafarat kai kakean kakehan kakigajah kalapas
kalawingi kaliandra kalima kaling kaliper kalok kalpataru kamarjenazah kamitenggengen kamituwa kamseltibcarlantas kamtibcarlantas kamtibmas kamuh
kandel kanem kanim kanit kanitlantas kanitregident kanitreskrim kanstein kanwil kap kape kapindho kapling kaplok kapolresta kapolrestabes kapus
kapuskesmas karamba karapansapi karom kartunelayan kartuprakerja karu karumkit karutan kasada kasadasa kasatpol kasatreskoba kasekolah kasihin
kasinggihan kasintel kasipidsus kaspe kasubbid kasubdit kasubid kasubsi katelu katelune katsiran katsiron kawanen kawung kayuapu kbih kbihu kbkph
kdg kdkmp keairan kebablasen kebacuten kebanteren kebayan kebengien keblasuk keblowok kebrebeg kebrebegen kecantol kecebong kecebur kecedhaken
kecekel kecenthok keciliken kedawan kedep kedhuk kedhut kedik kedutan kegeden kegencet kejapung kejati kejawen kejedhuk kejedot kejeduk kejeglok
kejegur kejempalik kejengkang kejepet kejungkel keket kelabang kelalen kelawasen kelelep kelepon kelindes keltan kemben kembungen kemdikbud kemenbud
kemendag kemendikbudristek kemendikdasmen kemenhut kemenko kemenkominfo kemenkumham kemenlhk kemenlu kemenparekraf kemenperin kemenpora kemenpupr
kemenristek kemlinting kemlothak kempol kempole kemrecek kemresek kemriyek kemrosak kemrungsung kemruwuk kemutan kenaf kendhang kendo kengken
kepanasen kepeleset kepising keplak keplok keploki keponthalponthal kerendem kerjobakti kerso kesambet kesbang kesenggol kesenggole kesetrom kesling
kesok kesoren kesrimpet kesuh kesuson keswan keteter kethipkethip ketimpa ketonggeng keyong khitbah khuluk khusuf kiambu kieserit kifarat kilovolt
kilowatt kipi kirek kirik kirike kisinan kja kkks kknya klabakan klabang klanting klaras klawu klekap klepekklepek kletek klethek kliyengan klontang
klonthang klothak klothekan klu klutik koagulan koarmada koas kokam koksidiosis kolateral kolektibilitas kolelitiasis kolesistitis kolonoskopi
komdigi komorbid kompolnas kondensat konfercab konferda konferwil konghucu konida konjungtivitis konsinyasi konting koor kopaska kopassus kopdeskel
kopel kopkar koptan kopwan kordis koreng korengen korpri korwilcam koskosan kostrad kostratani kothakan kothekan kpmd kppsln kracak krambil krasan
krasikan kreatinin kreco kremah krenggosan kreteke kriet kripike kripto kriyet kroyokan krph krucuk krucukkrucuk kruk krukrukan ksbsi kspps ktsp kua
kuciwo kud kudakuda kudalumping kudanan kudanen kukul kulina kulinan kulitkopi kumlinting kumlothak kumrecek kumresek kumriyek kungkum kuntul
kunyitasem kurantil kurap kuret kuretase kurisi kurmer kursiroda kurtilas kuruwelut kusem kusuf kuthone kuthuk kuwalahan kuwung kwali kwarnas
kwhmeter kwi kwintal labkes ladrang lag lagging lahaulawala lahbako laher lakip lakonono laktasi lampit lampudepan lamtara lanal lancur landhak
langgam langkir lanmar lantamal lanun larung laserasi lataston lawa layah layanglayang layur laznas lcc ldnu lebokno ledheng lembayung lemet lemi
lemparlempar lempuk lemuru lemut lemute len lendhut lepen lepet lerenono lesbumi leukimia leyeh lgbt lhe lhkasn lhkpn libero lidik lifting limalas
limangewu limfoma lindu linu liris lisplang listplank lisus litang lkjip lkmd lkpd lkpj locus loe lohjinawi lohor loko longor lontongbalap lowo lpa
lpb lpbi lpbinu lpmk lppnu lpsk ltmnu lttki lumpang lumpsum lurahpondok luwang luwange luwing lyn
`;
