/** Names of things and of no person, A to L: brands, medicines, species, firms, clubs, foreign places. */
export const THINGS_A_TO_L = `
aal aau abacel abbocath abc abcjuice abcsusu abipraya abpednas abri abudhabi abuja abuki acacia acarbose accelera accent accor accord accra accuchek
accura achilles acmilan acres acrobat acset actara actaris actifed actros acuminata acura acuta acyclovir adakami adamair adapundi adata adb ademos
ades adidas adihusada adnoc adobe advan advance advanta advjago aedes aegis aegypti aeolus aerio aerodramus aerosmith aespa afc aff affinis africa
aftershine aftopor aftosa agarasa agathis agenbrilink ager agip agoda agramas agrept agrihorti agrimec agrimex agrotis agroxone aguaria agv ahbabul
ahm aia aibon aica aice aion airasia airbnb airbus aires airev airfast airlux airmancur airpods airventure airy aiv ajax ajinomoto akas akd akmil
akpol akr akrapovic alabio alamo alaska alazhar albacares albania albasia albendazol albendazole albicans albizia albopictus alcon alderon aleppo
alfaromeo algeria alhilal alienware aligator alirsyad alittihad aljazeera alligator allium allobank allopurinol almaktabah alnassr alpenliebe alphard
alpinia alprazolam alteco alternaria altex altilis altis amandabrownies amaron amazon ambarawa ambarawaekspres ambroxol amd america americana amico
amidis amild amistar amitriptyline amman ammoniak amorphophallus ampicillin ampicol ampisilin ampligo amprol amsoil amsterdam amtsilati amway anabas
andrographis andromax angkasapura angkudes anglo angola angora anguilla animax ankara anker anlene anmum annuum anopheles antalgin antangin antaranews
anthravet anthrax anthurium anticoccidial antisep antonik antrol antv anvil anydesk aoka aoki aov apache apacs apdesi apec apexindo aphis aphthovac
aplicares apollo appgallery apple aquadis aquaproof aquaria aquos arabica arachis aramco arapaima arashi arbor arborea arcgis arcoxia ardiles arei
arektv aremafc argentiventer argodwipangga argolawu argowilis aristatus arius arkas arktik armega armenia armigera arrivo arrow arthagraha artocarpus
artos arutmin ascalonicum ascaris ase asefat asei asepso asering asiangames asics asiklovir aspergillus aspira aspire asrock astec aston astor
astragroup astrapay astrea asuransitani atalanta atambua atari atasangin atego athens athlete athlon atlantik atletico atonik atorvastatin atoz
atrazin atrazine atropin attack attapulgite atto auckland audax auderpro auratus aureus auriculiformis ausaid autan autocad autocheck autolite autsk
avante avast avatar avega avengers aveo averrhoa avianbrands aviaryvax aviator avitex avolution avon avrist avtur axe axiata axioo axor azithromycin
azko azolla azospirillum azotobacter azoxystrobin babarafi babolat bacillus backstreet bactocyn bactrocera badoo bagdad bagendit baghdad bahrain baidu
balasyik balihai baliunited baliutd balkan balpirik baluran bambusa bancrofti bandicota bangalore bango bangsaonline bangunkarta bankjateng bankjatim
bapindo bappilu barbados barbonymus barca barcelona barclays barco bareksa baretone barindo barito baroma bartelsi barunajaya baseus basmilang basrah
batatas batavia batavus batman batrachus battlax batuijo baturraden bauji baxter bayclin bayer bayern bayfolan baygon bayrusil bazoka bbc bbraun bbs
bbstv bdr beam bearbrand beatles beatstreet beauty beauveria bebekkloset bebelac bebelove bechtel becomc becomzet begomovirus behaestex behringer
beijing beinsport beirut beko bekonang belajarid belfoods belgian belgium belkote bemisia benelli benfica bengalensis bengbeng benin benjamina benlate
benomyl bentley benz benzoat berlin besiktas bestie bestox besuki betahistin betametason betason betavila betavo betle betlehem betonindo betras betta
bfi bgjunction bhaktiwiyata bhirawa bhutan biante bicolor big bigbang bigcola bigo bigtv bii bilbao bilka binance binguo binomo binotalis bintangbir
bintangtoedjoe binus biochar biocid biodin biofarma biogesic bion biontech bioplacenton biore biosaka biosalamine biosan bioslurry biovarnish birma
birmingham biroklasifikasi biskuat bisolvon bisoprolol bitcoin bitec bjb bki blackberry blackhawk blackmores blackpink blade blambangan blast blatta
blattella blesscon bligon blimbingsari blink blitz blizzard blogger blogspot bloktuban bloomberg blorasura blu blueband bluebird bluegaz bluescope bmc
bmtnu bmtugt bmw bobcat bobotoh boca boeing boer boerawa bogasari bogo bogota bogowonto bohai bojonegoroinstitute bojonegoromatoh boktor bolivia
bologna boma bomag bombardier bonansa bonanza bonero boneto bongong bonjovi bonn bonnet boom boomerang boots bopv bordetella borneofc borussia borzo
bosch bosche bose boshe bosnia bosowa bospnasional bospreport bostik boston botswana botulinum bougainvillea bouraq bournemouth bovivet boyz bpmc
bpmigas bpp bpupki brachiaria brainly braito brangbiji brantas brasilia brasiliensis bravia bravoxone brawijaya brazil breadtalk breaker brembo bremen
brengolo brentford brewog briapi bricon bridgestone brighton brilife brilinta brisat brisbane britania broco bromheksin bromo brompton brontispa
brooklyn brugia bruguiera brussel brussels brylcreem bst btpn btype buavita buccheri budapest buenos bugatti buick bukarest bukitasam buldak buldok
buldoser buldozer bulgaria bulldock bulldog bulls bululawang bumble bundesliga bungarus buprofezin burangrang burgerking burgman burley burma burnley
burundi caberg cabrio cacao cadbury cadillac caffino cairo cajuputi cakrakembar caladine caladium calaris calcarifer calcidex calcium caliburn
california calloselasma calmlet caltex calvary calya cambodia cambridge camclair camclar camel cameroon camlet campagnolo campanulata campbell
campestris campina camry canada canaliculata canberra candesartan candida candidus canephora canesten cangkring cannondale canva canyon capcut
capetown caplak capsici capsicum captain captiva caracas carambola carbamazepine cardinal care carens cargill cargloss carica carigali carisoprodol
carlsberg carlsjr carnation carnival carotovora carpio carrefour carvil casablanca cashcash cashwagon casio cassa cassia castrol cataflam catappa
caterpillar cathay catylac cavac cbf cbsa cbx cebu cedea cefadroxil cefixime cefotaxime ceftriaxone ceko celeron celestamine celtic celtics cenfresh
cening centro centrum century cepa cerbera cercospora cerebrofort cerebrovit cerelac ceres cervarix cessna cfc cgf cgm chad challenger chamisul
champion changchai changfa changhong changshin chanos chargel charoen charolais chatgpt chatime cheers cheetos cheiljedang chennai cherax chernobyl
chess chevrolet chicago chief chiki chikiball chikiballs chikibul chili chilkid chilmil chilo chinensis chitato chivas chiyoda chloramphenicol
chlorpheniramine chocochips cholera chromolaena chrysler chubb chunky chupa chupachups chups cialis cibogo cielo cifor cigna cilamaya cimbniaga cimory
cinnamomum cipaganti cipanas cipkon cipro ciprofloxacin ciptadent circlek cirex cisadane cisangkan cisco cisplatin citaro citibank citicon citilink
citrifolia citroen citrus civic clandys clans clarias claritin clash clashofclans classmild classroom clavo clevo clincher clindamycin clipan clipsal
clobazam clomid clopidogrel closeup clostridium cloudev clozapine cmos cnaphalocrocis cnbc cnooc coarctata cobb cobra coca cocacola cocos codeigniter
coffea coffee coffeemix cola colamox coldplay colgate colletotrichum collocalia cologne colombia colossoma columbia columbus combantrin combi
combivent comfeed comment commodore commonwealth commuterline compaq conan concerto conch concor confero confidence confidor congo conlog conmebol
conoco conocophillips conopomorpha consina continental contrexin converse convey conwood coocaa cooper copenhagen copilot copra copsychus coptotermes
corel coreldraw corinthians cornetto corolla coronavac corsa cortez corynebacterium coryza cotrimoxazole counterpain counterstrike covina covovax coxy
cozeb cpin cpp cramerella crassipes crawler crestor crf croatia crocidolomia crocs croner crown cruiser crus crypton crystalant crystalin cst csul ctm
cuba cucurbitae cuddle culex cummins cupravit curacron curater curbix curcuma cureng curvignathus cussons cyclofem cylindrica cyperus cyprinus cyprus
cytotec czech dab dacademy dahana dahon dahua daia daikin dairymilk daiso dakota daktarin dalbergia dallas damaskus dammam damparit danabrite danacita
danafix danamas danantara danareksa dankos daop dap dapodikdasmen dapurgeprek datsun davao davidoff daytona dcnada ddgs debenhams debian decapterus
decathlon decis decofresh decolgen decolith deepseek deepublish deere defibrilator dekaform dekalb dekstrometorfan dekstrose delcoprima delfi delft
delhi delica delium deliveree delkor dell delmonte delonix delsene deltalube deltametrin deltomed delvac demacolin demolish denapella dendrocalamus
dengvaxia denhaag denpoo denso denza depakote derosal destructor detikcom detikjatim detol detroit dettol deutsche deutz dewalt dex dexa dexamedica
dexametason dextone dextro dextromethorphan dfsk dhaka dharmawangsa dialac diapet dicol dinoyo diovan disney diton djabesmen djago djagung djakarta
djarkom djembe dji djinggo dki dkriuk dlink dma dmax dodge dogecoin doha doit doku dolphin dombos domestica domesticus domestos dominika dominos
domperidon domperidone dompetdhuafa donatello dongfang dongfeng donuts doosan doraemon dorland dornier dorsalis dortmund dota doublemint doublestar
dove dovenix downy doxycycline doxyvet dracaena drager dragonball drechslera drupal drymix dtc dtracker dubay dublin ducati duckduckgo dulux dumbo
dumolid dunhill duniatex dunkin dunlop duolingo duphaston durban durex durio duror dursban dutchlady duty dwikora dynabook dynamix dynapac eastern
easycash easytouch eaw ebansos ebara ebola ebox ebta ebtanas ebudgeting ecg echinochloa eclipse ecosport ecuador edabu edge edifier edinburgh edmi
efhub efootball egg egypt eichhornia eiger eindhoven ekamas ekinerja ekonomat eksimer ekuador elantra elanus elastica electrolux elevenia eliminator
elnusa elpse elshinta elsimil elster elviktor elzatta emblica embraer emco emeron emico emulsion endure enduro eneos enervon enervonc enfagrow enfamil
enfield engerix england enhypen enrofloxacin ensco entamoeba entrostop envi envio enviomild eparkir epcil epersonal epinefrin epinephelus epiphone
eplanning eprex epuskesmas equil equinor equisetifolia equity erafone eredivisie eretribusi ergotamin ericsson eritrea eritromisin erythromycin
erythropoietin esakip esaunggul escherichia escudo esculenta esemka esia esilgan espanyol espass esse essenza esteem esteh esteler estilo estonia
estrella esurat etambutol etawah etercon eterna eternit ethereum ethiopia etihad etilang etiopia etios eucalyptus euro europe euthynnus evaair evalube
evaplast evercoss everest evergreen everlast everton evil evinix evora excelso excimer executive exforge exigua exim exo exomild explore exsotic
exspan extrajoss extravaganza exynos eyelevel ezviz fairlovely fakfak falcataria falciparum falcon falken familymart fanta fantech fao fascicularis
fastron fatigon favehotel favipiravir faw fdj fedex fedora feed feldene fender fenerbahce fengli fenitoin fenobarbital fentanil ferguson feroza
ferrero ferriz ferron ferrugineus fertila fertiphos festiva feyenoord fiat fiberhome ficus fiesta fifgroup fighter figma fiji filano filtra finmas
fiorentina firstmedia fisherman fiz fkppi fladeo flamengo flemish flexi florida floridina flow flower fluor fluorescens fluoxetine flutamol flynas
flypower fokker foley folicur followers fongers foodhall forceum ford forki formades fornas forsa fortnite forza foton fourpoints fourtwnty foxs
foxsports fpi fpso fragrans france frankfurt freego freeport fren freselle fresenius frestea friendster friesian frigigate frisianflag fronteone
frontone frugiperda fruittea frutescens ftalit fuciphaga fujifilm fujitec fujiwan fukushima fulham fulica funguran furnacalis furosemid furosemide
furukawa fuscipes futata futura fwd gabapentin gadjah gajahtunggal gajayana galanga galant galatasaray galaxy galaxymall galbay gallus gambia gamble
gambro gandasil ganeca ganoderma gapkindo gaple gapoktanhut gardasil gariepinus garlon garnier garpit garudafood gasspol gastrul gasuma gatsby gaucho
gaza gazelle gazprom geboy geekvape geely geforce geliga gembrong geminivirus generali geneva genose genshin gentamicin gentamisin geomild geopelia
germany gesaprim gesits gessmild gestapu getmecom getz ghana ghosting giant gibson gift gigabyte gigantochloa gildcoustic gilimanuk gilvus gingseng
girona github gitlab giv giz gkpri glade glaxo gledek glibenclamide glibenklamid glico glimepirid glimepiride glints gliseril glmax globaltv globodera
gloeosporioides glomet glotex glpro glucodr glycine glyphosate gmahk gmbi gmc gocar godbless gofun gogoro gokana goldcoin goldman goldstar golia
gondii gongcha gonionotus goodday goodtime goodyear goon gopanca gopaylater gopek gopro goramy goride gosend gossypii gpdi gpn grabbike grabcar
grafindo gramaxone gramedia grandiflora grandis granita grasindo grc greatwall gree greece greenday greenfields greenlight greenpeace greenstar
greentea gress griseofulvin grob gromoxone grompol grove grower growgoland growmore growtopia grundfos gsastra gsi gsx gta gtradial gtv gtwenty gtz
guaifenesin guajava guangzhou guano guatemala guinea guinness gujarat gulaku gumarang guppy gusanex gwm habatusauda habbatussauda hadhramaut hadramaut
hager haier haiti halliburton halodinas haloperidol hamburg hamm hammer hampala hampei hanamasa handroanthus handsaplast hankook hannochs hanochs
hanoi hansaplast hanta happydent happynappy happysoya happytos hardrock hardwell harflex harley harpic harrier harvard hatari haval havana havrix
hawaii hbo hcml healing hebron hedges hedonal heineken heksa heksakonazol helicobacter helicoverpa helio hella helminthosporium helo helopeltis
helsinki hemapo hematopan hemaviton hemibagrus hemileia hemobion hennessy heparin herbalife herbatop herborist herceptin hereford herocyn herona
hersprotex heterophyllus hevea hewlett hexing hexos hexpharm hexymer hibiscus hidroklorotiazid hidrokortison higgs hikvision hiline hilo hilti hilton
himalaya himpaudi hipa hiprovit hiprovite hiroshima hisense hisex hizbul hjkb hkti hmind hndmild hni hnm hohner hokabento hokben hokkaido holland
hollywood holotrichia homecredit homyped honduras honolulu hopcin hormonik hortigro hotin hotspur hotstar houston howo hpai hsbc htc hti huawei
hubbard hubble huggies hughes huidobrensis humber hummel hummer hungaria hungary huper husky hwaseung hwfc hyatt hyblaea hycole hydrilla hydro
hydrococo hyline hypafix hypogaea hypoma hyponex hypophthalmus hypostomus hypothenemus iai ibanez ibis ibl ibox icbc iceland icelander ichiko ichitan
icland icrc icw idealife ideapad idemitsu idexpress idfos idntimes ielts ifrc igi iglas igra igtki iik ijenattraction ikad ikea ikip ikn ikonos ilc
imac imboost imf imodium imola impassing imperata implanon impra impressa inaco inacraft inalum inaproc inavac inazuma inbrida incertulas incheon
incidal incoe indahkarya indicus indigofera indocafe indocement indodana indodax indofarma indogress indogrosir indomilk indoparts indosaku indosiar
indostar indovac indovision inews inex infestans infiniti influvac infogtk informa inhutani injectamin ink inkado inkai inkanas inlite innotata inpago
inpara inpex inspiron insto insumo insuri interbat interhistin interlac intermectin intermi intermilan intermild interplay interworld intiland intilon
intunal investree inza inzana ioniq ipad ipaymu ipb ipk ipm ipomoea ipsi ipsilon ipubers iqiyi iqoo iqos iraq irbesartan irc ireland ironman isaku
isamu isarplas iseki isikhnas isl islamabad islandia isoniazid isoplus isotonik ispar ispatindo istaka istanbul istara italy itb itc itron its itzy
iveco ivermectin ivermektin ivomec jackhammer jadam jaecoo jakaba jakmania jalalain jalinmatra jamaica jamaika jambuluwuk jamrud jamrut janeiro
janjijiwa janome janssen japex japfa japota jarkom jasamarga jasatirta jasjus jatam jatayu jatimgraha jatimnotif jatimnow jatimtimes jatiwangi java
javan javana javanica javanicus jawatol jayaboard jayamix jazone jazztraffic jco jconnect jdid jeep jeliteng jembo jendil jenewa jenin jerusalem
jetbus jetour jetstar jetz jfc jgc jgu jharing jialing jiandong jica jiep jimbe jimni jimny jinro jntexpress jobppej jobstreet jogjakarta
joglosemarkerto johannesburg johor johorbahru joma joomla joox jotashield jotun joyday jpmorgan jpnn jtd jtrust jtv juke julo jupitermx jupiterz
jurnalpos juul juventus kabarbojonegoro kabarmalang kabelindo kabelmetal kadetliga kaempferia kahf kahitna kahuripan kairo kakaotalk kalbazen kalibrr
kalifornia kaligesing kaligung kalimba kalmetason kalpanax kalsiclad kaltim kamandaka kamaz kamerun kamper kandahar kangaroo kangenband kanisius
kanmuri kansai kansas kanzler kaohsiung kapalapi kapanlagi kaptopril kapuas karachi karangpilang karbala karbamazepin karbendazim karbofuran karbol
karcher karibia karisoprodol karper kartuas kartumu kashmir kaskus kaspersky kastilo katadata katana kathmandu katsuwonus kaukasus kawai kawakawa
kayaba kayabas kayumas kazakhstan kaze kbbukopin kdi kediripedia kediritown kejarcita kelme kemloko kemtone kenacort kenalog kenda kenfosat kenmaster
kerasakti kerispatih kertajati ketikmedia keting ketjubung ketoconazole ketokonazol ketorolac kfarma kgw khongguan kicks kiev kihajar kilisuci
kimiafarma kinabalu kinder kinderjoy kinemaster kingland kingsfisher kingston kinkids kinshasa kipor kirgistan kiribati kirin kirloskar kispray kitaco
kitalulus kitkat kiyora kkn klebsiella klebus kleenup klerat klindamisin klobazam klopindo kloramfenikol klorantraniliprol kloreofil klorotalonil
klorpromazin knauf kno kobatama kobe kobelco kocide kodak kodeco kodomo koes koesplus kohler koica koinworks kokoon koleridin kolesom kolintang
kolistin kolkata kolkisin komcad komdat komida komix kompasiana kompastv konawe konbes kongo konica konidin konimex kopay kopdit kopenhagen koperindo
kopikap kopikenangan kopiko kopisoe kopken korros kosovo kosppi kosta kotabumi kotaku kotawaringin kotex kotrimoksazol kpc krakatau kratingdaeng
kredifazz kredinesia kredito kreditpintar kreditplus kresbetan kretek kretekku krezt kricak krisbow kriuk kroasia ksb kualalumpur kub kuching kujang
kukubima kulinkk kumho kumon kupedes kutojaya kvision kwai kyaikanjeng kyb kyiv kymco kymtrans kyocera kyodo kyt kyumbut labuanbajo lacoste lactamil
lactob lactobacillus lactogen ladju ladombra laeviceps lagaligo lagerstroemia lagista lagos lahore lakers lalamove laliga lalights lamania lamborghini
lameson lamild lamudi lamuru lancer lancia lancor landcruiser landrover landsat landson lannate lansoprazole lantus lapindo lappaceum laravel larvin
lasbutag lasota lasvegas lates latifolia latulipe latvia laudis laurier lavalette lavor lawson laxing lays lazio ldg ldii leacardinal leces leeds
leghorn legrand lehman leibel leica leicester leiden leipzig lemfox lemineral lemkari lemna lemonilo leningrad lenkote lenmarc lenterajatim leovince
lepidiota leptocorisa leptospira lesotho letterc letto leucadendron leucaena leucocephala leucopsar leukoplast levemir leverkusen levitra levofloxacin
levotiroksin lexus leyland lhasa libanon liberia liberica libreoffice lidocaine lidokain liebherr liechtenstein lifebuoy lightroom ligina ligue lille
limoxin limura lindomin linflow linglong lining linkedin linkinpark linksys lintasarta linux lion lionair lionparcel lipitor lippo lippogroup lippro
liquid liriomyza lisabon lisbon lisinopril lister listeria listerine lithuania litopenaeus littmann littoralis lituania litura liugong liverpool lloyd
lmi locusta lodaya logawa logitech logran lokananta loketku lonchura loncin london londsum longa longan longifolia longwell lonking loperamid
loratadine lorazepam loreal losangeles lotte lottegrosir lottegum lottemart lotto louhan lova lowara lowbed loyant lpbh lsm lssn ltmpt luckystrike
luffman lufman lufthansa lugens lukoil luksemburg lumbricoides luminor lumpivax lumpyvax luwuk lux lvd lycopersicum lyon lysaght
`;
