/** Given names common in East Java, N to Z, from general knowledge; no person is meant. Hardly ever another word. */
export const GIVEN_N_TO_Z = `
nababan nabila nadia nadif nadine nafiah nafis nafisah naim naimah nainggolan najib najmudin najwa nana
nanang nanda nandang nani nanik nanin nano napitupulu narji narmi narno narsih narso narti narto naryo
nasekah nashiruddin nasih nasihin nasikah nasikin nasim nasir nasirin nasirudin nasrul nasrullah nasrulloh
nasuha natalia natsir nawawi neneng neni ngaderi ngadi ngadimah ngadiman ngadimin ngadinah ngadini ngadino
ngadirah ngadiran ngadirin ngadiso ngadiyah ngadiyem ngadiyo ngadiyono ngafiah ngaijan ngainah ngaini
ngaisah ngaminah ngarijan ngarpan ngasiah ngasibah ngasijan ngasimah ngasinah ngasini ngasirah ngasiran
ngasiyem ngasmi ngasno ngateman ngatemi ngatemin ngatijan ngatijo ngatimah ngatimin ngatinah ngatini
ngatirah ngatiran ngatiyem ngatmi ngatmin ngatminah ngatno ngatri niken nikmah nikmatul nimas nina ninik
nining ninis ninuk nita niti nofi nono noor novan novi novia novianti novita novitasari nugroho nuh nunik
nunuk nunung nur nuraeni nurahman nuraini nurazizah nurcahyo nurdin nurdiyanti nurfaizah nurfitri nurhadi
nurhalimah nurhasan nurhayati nurhidayah nurhidayat nuril nurjaman nurjanah nurjannah nurkasan
nurkhasanah nurkholis nurkolis nurlaela nurlaila nurlela nurmala nurohman nurrohman nursalim nursiah
nursiyah nurul nurwahid nurwahyu nurwanto nurwati nuryadi nuryani nuryanto nuryati nyami nyamik nyamin
nyaminah nyamini nyamiran nyarmi nyoman nyono nyoto oki okta oktavia oktaviani oktovian oky oliva olivia
omar oni ophelia opik padmasari paidi paidin paijan paijem paijo paikem paiman paimin paimo painah painem
paini painten pairah pairan pairin paisah paiton paitun paiyem pamudji pamuji panidi panijan panirah panut
pardi paridin parijan parikem pariman parinah parinem parino paritri pariyah pariyem pariyo parjan parji
parjo parlan parlin parman parmi parmiati parmin parminah parminto parmo parno parsam parsih parsini parti
partik partimah partinah partini partiyem parto partono parwanto parwati parwoto paryadi paryanto paryati
paryono pasinah pasiran pasri patimah patmi patminah patmo patonah patoni patricia paul petrus poerwanto
pojo pomo ponco poniah poniati ponijah ponijan ponikem ponimah poniman ponimin poninah poninem ponirah
poniran poniti ponitri poniyah poniyem prabawa pradana pradipta pramesti prameswari pramono pramudya pranawa
pranowo prapti praptini prapto prasetya prasetyo prastowo prastuti pratama pratiwi prawito prawoto prayitno
prayoga prayogi prayogo priadi prianto priska priyadi priyanto priyatin priyo priyono probo pudjiastuti
puguh pujianto pujiati pujiono pujiyati purjito purnawan purnawati purnomo purwadi purwanti purwanto purwati
purwatik purwito purwo purwoko purwono puryanto puspasari puspitasari puspitosari putro qomar qomariyah
qomarudin qosim rachmawati raditya rafa rafi rafid rafli rahardjo raharjo rahimah rahma rahmad rahman
rahmatika rahmawati rahmi raihan rakhmad rakijan rakiman rakinah ramadani ramadhani ramelan ramidi ramijan
raminah raminten ramli rasidi rasijan rasimah rasimin rasinah rasini rasirah rasiyem rasiyo rasmadi rasman
rasmani rasmi rasmiati rasmijan rasmin rasminah rasmini rasmo rasno raspan ratemi ratih ratijan ratinah
ratini ratmi ratminah ratmo ratna ratnasari ratno ratri rayhan rebi rebin reni renny reno resti retno reyhan
reza riadi rian riandi rianti rianto riatin riatun rida ridho ridwan rifai rifan rifki rika riko rina rini
rio riris risa riska riski rismawati rita riyadi riyan riyani riyanti riyanto riyono rizal rizaldi rizka
rizki rizkiyah rizky rizqi robert robi robiah robiatul robin rochim rochmad rochmah rochman rodiyah rofiah
rofii rofik rofiq rohim rohimah rohmad rohmah rohman rohmatun rohmawati roikah roikhan roisah roji rojikin
rokayah rokhim rokhmad rokhman rokib rokim rokimah romadhon romlah romli rondiyah roni ronny rosalina rosi
rosid rosida rosidah rosidi rosita rosman rosyid rosyidah rosyidi roudhotul roudlotul rubiati rubiono
rubiyah rubiyanto rudi rudianto rudiyanto rudy rufiah rujito rukaini rukayah rukiyah rukiyati rukmana
rukmini rumadi rumanah rumani rumiati rumijan ruminah rumini rumisih rumiyati runtah ruqayah rusdi rusdiana
rusdiyanto rusiani rusiati rusijan rusilah rusiyem ruslan rusli rusman rusmani rusmiati rusmin rusminah
rusmini rusnan rusni rusno rustam rusti rustiana rustini rusyanto ryan saadat sabari sabarudin sabeni
sabikan sabilla sabri sabrina sabrun sadi sadikan sadikin sadimah sadimin sadinah sadini sadirah sadiran
sadiyah sadiyem sadjad saefullah safaat safii safira safitri safrudin sagi sagiman sagimin sagino sagirah
sagiran sagiyem saguh sahal sahid sahlan sahri sahroni sahrul saifudin saiful saifullah saijan saikan saimah
saiman saimin saimun sainah saini sainten saipul sajad sajiman sajimin sajirah sajiran sakdan sakdun sakeh
sakhur sakiman sakini sakip sakirah sakiran sakiyem sakri sakur salahudin salamah salamun salekah salikin
salim salimah salimin salma salman salmi salsabila salwa samad samadi saman samani samiadi samiah samian
samiasih samiati samidi samidin samigan samijah samijan samijo samikan samilah samin saminah saminem samini
samino saminten samirah samiran samiri samirin samiyah samiyem samiyo samosir samsi samsiah samsudin samsul
samsuni samsuri samto samuel samuji sanadi sandy sangadah sangadi sanijan sanikem saniman saniyah santika
santo santosa sanuri sanusi sapan sapari saparudin saparun sapii sapin sapinah sapingi sapon saptono
saptorini sapuri saputra saputri saragih sarah sarbini sardi sardiman sardjono sarengat sarengin sarijan
sarijo sarikah sarikem sarimah sariman sarimin sarimun sarinah sarinem sarini sarino sariono sarip saripah
sariyah sariyati sariyem sariyo sarji sarjono sarju sarkam sarkawi sarkun sarlan sarmadi sarman sarmi
sarmidi sarmijan sarmin sarminah sarmini sarmo sarmuji sarnadi sarnan sarni sarno sarpan sarpani sarpin
sarpinah sarpono sarsi sarsini sartam sarti sartinah sartini sartono sarwadi sarwan sarwi sarwo sarwono
sarwoto saryono saskia sastro satemi satijah satijan satimah satiman satimin satinah satinem satini satirah
satiran satiyem satmi satmin satmoko satrio satriya satriyo satuki satumi satun satya satyo saudah saukani
saunah sawijan sawiji sawijo sawinah sawitri sawiyah sayekti sayem sayuti segiman septi setiadi setiaji
setiani setianingsih setiarini setiawan setiawati setiono setiyani setiyono setyabudi setyaningsih setyawan
setyawati setyo setyono setyorini shania sherly shinta shodiq shofi sholeh sholihah sholihin sholikah
sholikin sidiq sigit sihombing sihotang siman simanjuntak simbolon simin simon sinaga sinta sirait
siran siregar siska siswadi siswanto siswati siswono siswoyo siti sitompul sitorus situmorang siyah siyam
siyami siyem siyono sodikin sodiq sodo soebandi soedjono soeharto soekarno soeparman soetrisno sofi sofia
sofiah sofian sofiatun sofyan sokib sokibi soleh solekah solekhan solichin soliha solihin solikah solikhin
solikin soliman sonny sony sopiah sopiyah soponyono soraya sri sriasih sriatun srigati srinah srini srining
sriwahyuni sriyanto sriyati sriyatun sriyono suaib suaji suardi suarno suarsih suarti suartini suasono
subadi subagio subagyo subaidah subaidi subakir subakti subandi subandiyah subandriyo subani subari subarjo
subarkah subarno subarto subawi subekan subeki subekti subhan subianto subiantoro subiati subijanto subikan
subinah subini subito subiyanti subiyanto subiyono subroto suciati sucipto sucitro suciyono sudadi sudarji
sudarlin sudarmadi sudarmaji sudarman sudarmi sudarminto sudarmo sudarmono sudarno sudarsih sudarso
sudarsono sudarti sudartik sudarto sudarwanto sudarwati sudaryanto sudaryono sudiati sudibyo sudijan sudikan
sudirjo sudirman sudiro sudiyono sudjarwo sudjatmiko sudji sudjito sudjono sudono sudrajat suganda sugandi
sugati sugiantini sugianto sugiarti sugiarto sugiati sugihartini sugiharto sugik sugino sugiono sugirah
sugirin sugito sugiyanto sugiyarti sugiyem sugiyono sugondo sugriwo suhada suhadak suhadi suhaemi suhaili
suhardi suhardjo suharini suhariyanto suharmanto suharmi suharno suharsih suharso suharsono suharti
suhartinah suhartini suharto suhartono suharyono suhendar suhendra suhendro suherman suhermin suherni suhud
suhudi suiswanto suja sujadi sujai sujak sujana sujani sujari sujarno sujarwati sujarwo sujasmi sujati
sujatmiko sujatmo sujian sujiati sujiman sujinah sujio sujito sujiyanto sujiyem sujiyo sujiyono sujoko
sujono sukadi sukaelan sukaeni sukaji sukamdi sukamti sukamto sukandar sukani sukardi sukarji sukarjo
sukarlan sukarlin sukarman sukarmi sukarmin sukarminah sukarmini sukarni sukarno sukarsi sukarsih sukarso
sukarti sukartini sukarto sukartono sukasmi sukasno sukasri sukati sukatin sukatman sukatmi sukatminah
sukatno sukemi sukeni sukesi suketi sukiati sukibi sukidi sukidin sukijah sukijan sukijo sukimah sukiman
sukimin sukinah sukinem sukini sukino sukip sukir sukirah sukiran sukirman sukirno sukis sukisman sukisno
sukiswati sukiyah sukiyat sukiyati sukiyem sukiyo sukiyono suko sukoco sukoyo sukrisno sukron sukur sulaeman
sulaiman sulamah sulami sulan sulanjari sulas sulasih sulasmi sulasminah sulasmini sulasno sulasri sulastin
sulastini sulastri sulhan sulianah suliani sulianto suliati sulihah sulijah sulikah sulikan sulikin sulimah
sulimin sulin sulinah sulis sulisno sulisti sulistianingsih sulistina sulistiono sulistiowati sulistiyani
sulistiyono sulistyani sulistyaningsih sulistyawati sulistyo sulistyowati suliswanto suliswati suliyah
suliyanto suliyem suliyo suliyono sulkan sulton sumadi sumadji sumaji sumali sumani sumanto sumantri sumar
sumardi sumardji sumargono sumari sumariah sumariono sumarji sumarjo sumarlan sumarlik sumarlin sumarmi
sumarminah sumarmo sumarni sumarno sumarsih sumarsono sumarti sumartini sumartono sumarwan sumarwi sumaryani
sumaryanto sumaryati sumaryo sumaryono sumedi sumengkar sumi sumiah sumiarsih sumiarti sumiasih sumiati
sumiatun sumidi sumijah sumijan sumijati sumikan sumilah sumin suminah suminem sumini suminten suminto
sumintri sumirah sumiran sumisih sumitro sumiyah sumiyati sumiyem sumono sumpeno sumrah sumrambah sumual
sunaji sunandar sunani sunardi sunari sunarji sunarko sunarmi sunarni sunarno sunarsih sunarso sunarti
sunartik sunarto sunarwan sunarwi sunarya sunaryati sunaryo sunawi sundari sungadi sungatemi sungep sungkono
sunik sunindar suningsih sunoko sunoto sunoyo suntari suntiah suntono sunyono sunyoto supaat supadi supadmi
supaeni supangat supangkat suparjan suparji suparjo suparlan suparlin suparman suparmi suparmin suparminah
suparmo suparmono suparni suparno suparsih suparti supartini suparto supartono suparwati suparwi suparyono
supatmi supatmo supatno supeni supeno superi supi supiah supiani supiati supii supijan supinah supini
supiyah supiyan supiyati supiyem supjan supoyo suprapti supraptini suprapto supraptono supratikno supratman
supriadi suprianto supriati supriatin supriatun supribadi suprih suprihati suprihatin suprijono supriono
supriyadi supriyanti supriyanto supriyati supriyatin supriyono suprobo supyan surajan suraji surani suranto
surasa surasmi surasno suratemi surati suratin suratinah suratini suratman suratmi suratmin suratno suratun
surawi surip suripah suripan suripto surtiah surtinah surtini surtiyem suryadi suryana suryani suryanti
suryanto suryati suryatin suryatun suryo suryono susanti susanto susetyo susi susiadi susiami susiani
susianti susianto susiati susilah susilaningsih susilawati susilo susilowati susiyanti susiyati susmiati
susmini susno susri sustiyah susyanto sutadi sutaji sutamaji sutaman sutami sutanto sutari sutarji sutarjo
sutarman sutarmi sutarni sutarno sutarsih sutarti sutarto sutarwi sutasmi sutejo sutekno suti sutiah
sutianah sutiani sutijan sutik sutikah sutikanah sutikno sutimah sutiman sutimin sutinah sutini sutirah
sutiran sutirin sutiyah sutiyani sutiyem sutiyo sutiyono sutjipto sutomo sutono sutopo sutoyo sutrimah
sutriman sutrimo sutris sutrisni sutrisno sutriyah sutriyono suud suwadi suwaji suwandi suwanto suwardi
suwarji suwarjo suwarlan suwarmi suwarni suwarno suwarsi suwarsih suwarso suwarsono suwarti suwartini
suwarto suwarwi suwasono suwasti suwati suwatno suweni suwignyo suwiji suwiknyo suwitno suwito suwoko
suwondo suwono suwoto suyadi suyamto suyanti suyantini suyanto suyarni suyatemi suyati suyatin suyatini
suyatman suyatmi suyatminah suyatno suyitno suyono suyoto suyud suzana swasti syafii syahrini syahroni
syahrul syaifudin syaiful syamsudin syamsul syarif syarifah syarifudin syifa tabri takim talkah tami tamin
taminah tamirah tamiran tampubolon tamsi tamsir tamsuri tamuji tamyis tanti tantri tarji tarjo tarman tarmi
tarmiati tarmidi tarmijan tarminah tarmini tarminto tarmo tarmudi tarmuji tarsi tarsini tarso tarti tarwi
taryono tasdik tasmi tasmijan tasmin tasminah tasmini tasmiran tasnim tasrip tasripan tasrun taswadi taswir
tatik taufan taufik taufiq teddy tedi temi thamrin tia tika tikno tinah tini titin tofik tohari tohir
tohirin tomi toni tono towo toyib triana trianto triatmi trimah triman trimo trimulyo trini tris trisnawati
trisni trisno triwahyuni triwati triyani triyanto triyatmi triyono tugimah tugiman tugimin tuginah tugini
tugino tugirah tugiran tugiyah tugiyem tugiyo tujilah tujiman tukijah tukijan tukijo tukimah tukiman tukimin
tukinah tukinem tukini tukino tukirah tukiran tukirin tukiyah tukiyem tumadi tumaji tumar tumari tumiah
tumiasih tumijah tumijan tumin tuminah tuminem tumini tumino tuminten tumirah tumiran tumiyah tumiyem
tunggul tuni tupan tupon turah turahman turaji turimin turinah turinem turini turipah turipan turisih
turiyah turiyem turmudi turmuji turnadi turnia turno turyati turyono tusi tusiran tuslikah tuti tutik tutus
twi tyas tyo uci udin ulfa ulfah ulfiyah ulil ulum ulva umar umaroh umiyati ummi untari usman uswatun utami
vanesa vania vanya vera verawati vero vian vicky victoria viktor viman vina vincent vino vita vivi wagimah
wagiman wagimin waginah wagini wagino wagirah wagiran wagirin wagito wagiyah wagiyem wagiyo wahab wahidin
wahyono wahyudi wahyudin wahyuni wahyuningsih wakid wakidah wakidi wakijah wakijan wakiman wakimin wakinah
wakini wakirah wakiran wakit wakri walidi waluyo wanda wandi wantini wanto wantoro wardah wardani wardiman
wardinah wardoyo warimin warinah warini warjan warji warjo warkam warlan warmi warmin warniti warno warsam
warsan warsi warsidi warsih warsijan warsilah warsilan warsiman warsimin warsinah warsini warsino warsita
warsiti warsito warsiyem warso warsono warsum warti wartinah wartini wartono waryati wasiah wasidi wasijan
wasikan wasilah wasiman wasimin wasinah wasini wasino wasirah wasiran wasis wasiti wasito wasiyem waskito
waslam wasmi wasno waspan wasri wasti wastini wasto wastuti wasul watemi watik watini wawan weni wenny werdi
wibisono wicaksono widia widianto widiarti widiastuti widiyanti widiyanto widjaja widji widjianto wido
widowati widya widyastuti widyawati wijanarko wijayanti wijayanto wijianto wijiati wijiono wijiyono wilujeng
winardi winarni winarno winarsih winarsono winarti winarto winda windarti windarto windi windy winoto winto
wiratno wiro wiryo wisnu wiwik wiwin wiwoho wiyanto wiyono wiyoto wulandari wulaningsih wuri yahman yahya
yakub yamin yana yanah yance yanti yanto yanuar yasin yasir yasmin yateman yatemi yati yatimah yatiman yatin
yatinah yatini yatmi yatminah yatno yatun yayan yayuk yeni yenny yesi yessi yessy yitno yogi yohana yohanes
yolanda yono yopi yosef yoyok yoyon yudha yudhi yudhistira yudi yudianto yudiono yuli yulia yuliana yuliani
yulianti yulianto yuliarti yuliasih yuliati yuliatin yulikah yulis yulita yuliyanti yuliyanto yuliyati yunia
yunianto yuniar yuniarti yuniati yunita yunus yusak yusi yusron yusuf yuswanto zaenab zaenal zaenudin
zaenuri zahra zahrah zahro zahroh zaidi zainab zainal zaini zainuddin zainudin zainul zainuri zakaria zaki
zakir zakiyah zalindra zamroni zelda zidan zubaidah zubaidi zuhri zuhriyah zuhrotul zulaika zulaikah
zulaikha zulfa zulfan zulfi zulfikar zuliana zuliati zulis zulkarnain zunaidi zunaroh zuniarti zuniati
`;
