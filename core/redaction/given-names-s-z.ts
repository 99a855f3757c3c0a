/** Given names common in East Java, S to Z, from general knowledge; no person is meant. Hardly ever another word. */
export const GIVEN_S_TO_Z = `
saadat sabari sabarudin sabeni sabihis sabikan sabila sabilla sabiq sabri sabrina sabrun sadewa sadi sadikan sadikin
sadimah sadimin sadinah sadinem sadini sadirah sadiran sadiyah sadiyem sadjad saefudin saeful saefullah safa safaat
safana safara safii safika safina safinatun safira safitri safiyah safrizal safrudin sagi sagiman sagimin sagino
sagirah sagiran sagiyem saguh sahal sahid sahila sahira sahlan sahri sahroni sahrudin sahrul saidah saifudin saiful
saifullah saijan saikan saikem saila saimah saiman saimin saimun sainah saini sainten saipul sajad sajid sajiman
sajimin sajirah sajiran sakdan sakdun sakeh sakhur sakijan sakila sakiman sakimin sakini sakirah sakiran sakiyem
sakri sakur salahudin salamah salamun salbiyah salekah salikin salim salimah salimin salma salmaa salman salmi salsa
salsabila salsabilla salwa samad samadi samani samantha samaria samiadi samiah samiaji samian samiasih samiati
samidi samidin samigan samijah samijan samijo samikan samilah saminah saminem samini samino saminten samira samirah
samiran samiri samirin samiyah samiyem samiyo samosir samsi samsiah samson samsudin samsul samsuni samsuri
samto samuel samuji sanadi sanawi sanaya sandra sandrina sandy sangadah sangadi sangidah sanijan sanikem saniman
saniyah santika santini santosa sanuri sanusi sapan sapari saparno saparudin saparun sapii sapin sapinah sapingi sapon
saptono saptorini sapuri saputra saputri saragih sarah sarapudin sarbini sardi sardiman sardjono sarengat sarengin
sarijan sarijem sarijo sarikah sarikem sarimah sariman sarimin sarimun sarinah sarinem sarini sarino sariono sarip
saripah saripin sariyah sariyati sariyem sariyo sarji sarjono sarju sarkam sarkawi sarkun sarlan sarmadi sarman sarmi
sarmidi sarmijan sarmila sarmin sarminah sarmini sarmo sarmuji sarnadi sarnam sarnan sarni sarno sarpan sarpani sarpin
sarpinah sarpono sarsi sarsini sartam sarti sartinah sartini sartiyem sartono sarwadi sarwan sarwi sarwo sarwono
sarwoto saryono sasa sasha saskia sastro satari satemi satemin satijah satijan satimah satiman satimin satinah satinem
satini satirah satiran satiyem satmi satmin satmoko satriawan satrio satriya satriyo satuki satumi satun satya
satyawati satyo saudah saukani saunah savina savira sawijan sawiji sawijo sawinah sawitri sawiyah sayekti sayem sayuti
sayyid sayyida sayyidah sebastian sechan segiman sekarwati selena selfi selfia selina selly selma selvi selvia
selviana sembiring sendy septa septi septia septian septiana septiani septianto septiyani serafina serena serli serly
sesilia setiadi setiaji setiani setianingsih setiarini setiawan setiawati setiono setiyani setiyono setyabudi
setyaningsih setyawan setyawati setyo setyono setyorini severinus shafa shafira shafiyah shaka shakeel shakila shakira
shalimar shanaz shania shanum shaquille sharifah sharon shazia sheila shella shelly sherly shidqi shila shinta shiva
shodiq shofa shofi shofia shofiyah shofiyullah sholahudin sholeh sholeha sholehah sholichin sholihah sholihatun
sholihin sholihul sholikah sholikhah sholikhatun sholikhin sholikin siagian sianipar sianturi sibarani sidin sidiq
sidqi sigit sihombing sihotang silaban silalahi silvana silvi silviana silvy simamora siman simanjuntak simarmata
simatupang simbolon simin simon sinaga sindi sindy sinem sinta sipan sipayung sirait siran siregar sisca siska siswadi
siswandi siswanto siswati siswono siswoyo sitaresmi sitepu siti sitompul sitorus situmorang sity siyami siyem siyono
sobari sobirin sodik sodikin sodiq sodo soebandi soedjono soekarmin soemarno soenarto soeparman soeparno soeradji
soetomo soetrisno sofi sofia sofiah sofian sofiana sofiatun sofiyah sofiyan sofwan sofyan sokeh sokib sokibi
solehah solekah solekhan solichin soliha solihah solihin solikah solikhah solikhatun solikhin solikin soliman
somo sonia sonny sontani sopia sopiah sopian sopiyah soponyono sopyan soraya sowikromo sri sriasih sriatun
srigati srihartini srinah srinatun srini srining sriwahyuni sriyanti sriyanto sriyati sriyatun sriyono stefani
stefanus steffi stella stevani stevanus steven suaib suaidah suaji suandi suardana suardi suarno suarsih suarti
suartini suasono subadi subagio subagyo subaidah subaidi subakir subakti subandi subandiyah subandriyo subani subari
subarjo subarkah subarno subarto subastian subawi subekan subeki subekti suberi subhan subianto subiantoro subiati
subijanto subikan subinah subini subito subiyanti subiyanto subiyono subroto suciati sucipto sucitro suciyono sudadi
sudar sudarji sudarlin sudarmadi sudarmaji sudarman sudarmi sudarminto sudarmo sudarmono sudarno sudarsih sudarso
sudarsono sudarta sudarti sudartik sudarto sudarwanto sudarwati sudaryanto sudaryono sudiarta sudiati sudibyo sudijan
sudikan sudirjo sudirman sudiro sudiyono sudjarwo sudjatmiko sudji sudjito sudjono sudono sudrajad sudrajat suef
suganda sugandi sugati sugiantini sugianto sugiarti sugiarto sugiati sugihartini sugiharto sugik sugino sugiono
sugirah sugirin sugito sugiyanto sugiyarti sugiyem sugiyono sugondo sugriwo suhada suhadak suhadi suhaemi suhaili
suhaimi suhardi suhardjo suhari suharini suhariyanto suharjito suharmanto suharmi suharni suharno suharsih suharso
suharsono suhartatik suharti suhartinah suhartini suharto suhartono suharyono suhendar suhendra suhendro suherman
suhermin suherni suhud suhudi suiswanto suja sujadi sujai sujak sujana sujani sujari sujarno sujarwati sujarwo sujasmi
sujati sujatmiko sujatmo sujiah sujian sujiati sujiman sujinah sujio sujito sujiyanto sujiyem sujiyo sujiyono sujoko
sujono sukadi sukaelan sukaeni sukaji sukamdi sukamti sukamto sukandar sukani sukardi sukarji sukarjo sukarlan
sukarlin sukarman sukarmi sukarmin sukarminah sukarmini sukarni sukarsi sukarsih sukarso sukarti sukartini sukarto
sukartono sukasmi sukasno sukasri sukati sukatin sukatman sukatmi sukatminah sukatno sukemi sukeni sukerta sukesi
suketi sukiati sukibi sukidi sukidin sukijah sukijan sukijo sukimah sukiman sukimin sukinah sukinem sukini sukino
sukip sukir sukirah sukiran sukirman sukirno sukis sukisman sukisno sukiswati sukiyah sukiyat sukiyati sukiyem sukiyo
sukiyono sukmawati suko sukoco sukoyo sukrisno sukron sulaeman sulaikah sulaiman sulamah sulami sulan sulanjari
sulas sulasih sulasmi sulasminah sulasmini sulasno sulasri sulastin sulastini sulastri sule sulhan sulianah suliani
sulianto suliati sulihah sulijah sulikah sulikan sulikin sulimah sulimin sulin sulinah sulisno sulisti sulistiani
sulistianingsih sulistianto sulistiawati sulistina sulistiono sulistiowati sulistiya sulistiyani sulistiyono sulistya
sulistyani sulistyaningsih sulistyawati sulistyo sulistyorini sulistyowati suliswanto suliswati suliyah suliyanto
suliyem suliyo suliyono sulkan sulthan sulton sultoni sumadi sumadji sumaji sumali sumani sumanto sumantri sumar
sumardi sumardji sumargono sumari sumariah sumariono sumariyah sumarji sumarjo sumarlan sumarlik sumarlin sumarmi
sumarminah sumarmo sumarni sumarno sumarsih sumarsono sumarti sumartini sumarto sumartono sumarwan sumarwi sumaryani
sumaryanto sumaryati sumaryo sumaryono sumedi sumengkar sumi sumiah sumiarsih sumiarti sumiasih sumiati sumiatun
sumidi sumijah sumijan sumijati sumikan sumilah sumin suminah suminem sumini suminten suminto sumintri sumirah sumiran
sumirin sumisih sumitro sumiyah sumiyati sumiyem sumono sumpeno sumrah sumrambah sumual sumurono sunaji sunandar
sunani sunardi sunari sunarji sunarko sunarmi sunarni sunarno sunarsih sunarso sunarti sunartik sunarto sunarwan
sunarwi sunarya sunaryati sunaryo sunawi sundari sundoro sungadi sungatemi sungep sungkono suniah sunik sunindar
suningsih sunoko sunoto sunoyo suntari suntiah suntono sunyono sunyoto supaat supadi supadmi supaeni supandi supangat
supangkat supardi suparjan suparji suparjo suparlan suparlin suparman suparmi suparmin suparminah suparmo suparmono
suparni suparno suparsih suparti supartini suparto supartono suparwati suparwi suparyono supatmi supatmo supatno
supeni supeno superi supi supiah supiani supiati supii supijan supinah supini supiyah supiyan supiyati supiyem supjan
suprapti supraptini suprapto supraptono supratikno supratman supri supriadi suprianto supriati supriatin supriatun
supribadi suprih suprihadi suprihati suprihatin suprijono supriono supriyadi supriyanti supriyanto supriyati
supriyatin supriyono suprobo supyan suradji surahman surajan suraji surani suranto surasa surasmi surasno suratemi
suratih suratin suratinah suratini suratman suratmi suratmin suratno suratun surawi surbakti surip suripah
suripan suripto suriyah suroso surtiah surtinah surtini surtiyem suryadi suryadinata suryana suryani suryanti suryanto
suryati suryatin suryatun suryo suryono susan susana susanti susanto susetyo susi susiadi susiami susiani susianti
susianto susiati susilah susilaningsih susilawati susilo susilowati susiyanti susiyati susmiati susmini susno susri
sustiyah suswati susyanto sutadi sutadji sutaji sutamaji sutaman sutami sutan sutanto sutar sutari sutarji sutarjo
sutarman sutarmi sutarni sutarno sutarsih sutarti sutarto sutarwi sutaryo sutasmi sutejo sutekno suti sutiah sutianah
sutiani sutijah sutijan sutik sutikah sutikanah sutikno sutimah sutiman sutimin sutinah sutinem sutini sutirah sutiran
sutirin sutiyah sutiyani sutiyem sutiyo sutiyono sutjipto sutomo sutono sutopo sutoyo sutrimah sutriman sutrimo sutris
sutrisni sutrisno sutriyah sutriyono suud suwadi suwaji suwandi suwanto suwardi suwari suwarji suwarjo suwarlan
suwarmi suwarni suwarno suwarsi suwarsih suwarso suwarsono suwarti suwartini suwarto suwarwi suwasis suwasono suwasti
suwati suwatno suweni suwignyo suwiji suwiknyo suwitno suwito suwoko suwondo suwono suwoto suyadi suyahmi suyamto
suyanti suyantini suyanto suyarni suyatemi suyati suyatin suyatini suyatman suyatmi suyatminah suyatno suyitno suyono
suyoto suyud suzana swasti swati syafa syafii syafiq syafira syafrizal syafrudin syahid syahputra syahrani
syahreza syahrial syahrini syahroni syahrudin syahrul syaifuddin syaifudin syaiful syaifullah syaikhu syaila syakila
syakira syakirah syakur syamsi syamsiah syamsiyah syamsudin syamsul syamsuri syania syaquita syarif syarifa syarifah
syarifudin syarofah syasya syaugi syaza syifa syifana syifaul syofyan syukri tabina tabita tabitha tabri
tahmid tajab tajudin takim takiyah talkah tamaji tamami tamara tambunan tami tamijan tamin taminah tamini tamirah
tamiran tamjis tampubolon tamrin tamsi tamsir tamsuri tamuji tamyis tanoto tanti tanto tantri tanujaya tarbu
tarigan tarji tarjo tarman tarmi tarmiati tarmidi tarmijan tarmin tarminah tarmini tarminto tarmo tarmono tarmudi
tarmuji tarmujianto tarni tarsan tarsi tarsih tarsini tarsiyah tarso tarsono tarti tarto taruno tarwi taryono tasdik
tasmi tasmiatun tasmijan tasmin tasminah tasmini tasmirah tasmiran tasmo tasmuji tasnim tasrib tasrif tasrifah
tasrikah tasrim tasrip tasripah tasripan tasriyah tasrun tasurun taswadi taswan taswi taswir tasya tatang tatiana
tatik tatok taufan taufik taufiq taufiqurrohman teddy tedi tedja tedy temi teresa teresia tesa thalia thalita thamrin
theodora theodorus theresia thoha thohari thohir tholib thomas thoriq thoyib tia tiana tifani tiffany tika tikno tiko
tinah tini tio tirtayasa tirtono titania titin tiyas tjahjono tjahyadi tjan tjandra tjiptadi tjoa tjokro tobi tobing
toby tofik tohari tohir tohirin toifur toipah toipur toirin tomas tomi tommy tomy toni tonny tono tony tori torik
totok tovan towi toyib toyibah triana triani trianto triantoro triatmi tricahyo tridadi trimah triman trimo
trimulyo trimurti trini trining triono tris trisna trisnawati trisni trisno trisnowati tristan triwahyudi triwahyuni
triwati triyana triyani triyanto triyatmi triyatmo triyono truno tsabita tsaniya tsurayya tugi tugimah tugiman tugimin
tuginah tuginem tugini tugino tugirah tugiran tugiyah tugiyem tugiyo tugiyono tuhumury tujilah tujiman tukidi tukijah
tukijan tukijo tukilah tukimah tukiman tukimin tukinah tukinem tukini tukino tukirah tukiran tukirin tukiyah tukiyem
tukiyo tulabi tumadi tumaji tumar tumari tumarno tumbelaka tumi tumiah tumiasih tumidi tumijah tumijan tumijo tumilah
tumin tuminah tuminem tumini tumino tuminten tumirah tumiran tumirin tumiyah tumiyem tumiyo tumpi tunari tuni
tuniah tuniyah tupan tupon turahman turaji turikah turimah turiman turimin turinah turinem turini turipah turipan
turisih turiyah turiyem turmi turmiati turmidi turmudi turmuji turnadi turnia turno turyati turyono tusi tusiran
tusiyem tuslikah tuti tutik tutus tuwuh twi twuji tyas tyo ubaid ubaidah ubaidillah uci ucup udin ujang ukasah uki ulfa
ulfah ulfi ulfia ulfiyah ulifah ulil ulla ulva ulya uma umaiyah umam umamah umar umaroh umiati umihani umiyati ummi
umul ungki untari ursula usamah usman uswanto uswatun utami utsman uun uus uyun vanesa vanessa vania vanya velisia
vena vera verawati verdi veren verina vernanda vero veronica veronika vian viana vicky victor vidi vidya vika viki
viko viktor vilia viman vina vincent vincentius vino viola violeta viona virgiawan virgina virna visca vita
vito vivi vivian viviana vivin wachid wachidah wafi wafiq wagi wagimah wagiman wagimin waginah waginem wagini wagino
wagirah wagiran wagirin wagito wagiyah wagiyem wagiyo wahab wahida wahidah wahidatul wahidin wahidun wahit wahyono
wahyudi wahyudin wahyuni wahyuningsih wahyuningtyas wainem wakid wakidah wakidi wakijah wakijan wakijo wakiman wakimin
wakinah wakinem wakini wakirah wakiran wakit wakiyem wakiyo wakri walid walidah walidi walidin walim waluyo wanda
wandi wantini wanto wantoro warda wardah wardani wardatul wardha wardiman wardinah wardoyo waridi warijan warijem
warimin warinah warinem warini warisah warjan warji warjo warkam warlan warmi warmin warniti warno warsam warsan warsi
warsidi warsih warsijan warsilah warsilan warsiman warsimin warsinah warsini warsino warsita warsiti warsito warsiyem
warso warsono warsum warti wartinah wartini wartiyem warto wartono waryati waryono wasi wasiah wasidi wasijan wasikan
wasilah wasiman wasimin wasinah wasinem wasini wasino wasirah wasiran wasis wasiti wasito wasiyem waskito waslam wasmi
wasno wasono waspan waspodo wasri wasti wastini wasto wastuti wasul watemi watik watini wawan waworuntu weni wening
wenny werdi wibi wibisono wicaksono wida widad widayanto widayat widayati widhi widia widiana widianti widianto
widiarti widiastuti widiawati widiyanti widiyanto widjaja widji widjianto widnyana wido widowati widya widyaningrum
widyastuti widyawati wigati wiguna wijanarko wijayanti wijayanto wijianto wijiati wijiono wijiyono wiknyo wilda wildan
wiliam william wilson wimala winanda winanti winardi winarni winarno winarsih winarsono winarti winarto winda
windarti windarto windi windy winona winoto winto wiranto wiratama wiratno wirawan wirayuda wiro wiryo wisnu wisnuaji
wisnumurti wita witanto witantri wiwi wiwid wiwik wiwin wiwoho wiyanto wiyono wiyoto wongso wowor wulandari
wulaningsih wulansari wuryani wuryanto yahman yahya yaimin yakobus yakub yamin yana yanah yance yanita yanti yanto
yanuar yanuarta yasinta yasir yasmin yasmine yateman yatemi yati yatik yatimah yatiman yatin yatinah yatini yatiyem
yatmi yatminah yatmo yatno yatun yayan yayat yayuk yeni yenni yenny yesi yessi yessica yessy yeyen yitno yoana yogi
yohan yohana yohanes yohanis yolanda yongki yono yopi yosef yosefa yosep yoseph yosepha yosi yossi yovi yoyo yoyok
yoyon yuana yudha yudhi yudhistira yudi yudianto yudik yudiono yudit yulaikah yuli yulia yulian yuliana yuliani
yulianti yuliantika yulianto yuliarti yuliasih yuliati yuliatin yulikah yulis yulita yulius yuliyanti yuliyanto
yuliyati yulyanti yuma yumna yuna yunia yunianti yunianto yuniar yuniarti yuniati yunita yunus yura yusa yusak yusdi
yusi yusman yusril yusron yustina yusuf yusup yuswanto yuwono yuyun zacky zada zaenab zaenal zaenudin zaenuri zafira
zafran zahara zahid zahida zahira zahiroh zahra zahrah zahro zahroh zahrotul zahrotun zahwa zaid zaidan zaidi zaidun
zain zaina zainab zainal zaini zainuddin zainudin zainul zainuri zaira zakaria zaki zakia zakiah zakir zakiya zakiyah
zakiyatul zakky zaky zalfa zalika zalindra zalsabila zamroni zamzami zara zarkasi zayan zayn zaynab zayyan zelda zelin
zena zeni zensya zhafira zhafran zia zian ziana zico zidan zidane zidni ziko zinedine zirly zita zubaidah zubaidi
zuhairi zuhdi zuhri zuhriyah zuhroh zuhrotul zulaeha zulaekah zulaicha zulaika zulaikah zulaikha zulfa zulfan zulfi
zulfia zulfiah zulfikar zuliana zulianti zuliati zulis zulkarnain zulkifli zulmi zumaroh zumrotul zumrotun zunaidi
zunaroh zuniarti zuniati zuraidah zurotul
`;
