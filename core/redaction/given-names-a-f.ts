/** Given names common in East Java, A to F, from general knowledge; no person is meant. Hardly ever another word. */
export const GIVEN_A_TO_F = `
aan aang aarav abbas abdillah abdul abdullah abdurrahman abdurrohim abdurrohman abidin abidzar abimanyu abiyasa abizar
abqari abror abyan achin achmad achsan acong adam adara ade adelia adeline adelio adellia adhi adhitama adhitya
adiba adibah adika adinata adinda adit aditya adiwijaya adji adnan adnin adri adrian adriana adriansyah adriyanto
adyatama aep afandi affan afgan afiah afifah afifudin afnan afni afrizal afta afung agatha aghnia agil agnes agnesia
agni agus agusti agustian agustin agustina agustinus ahda ahkam ahmad ahmadi ahmat ahnaf ahong ahsan ahsin aida
ainiyah ainul ainun ainur airin aisah aisha aishwa aisy aisyah ajiman ajiono akhmad akhsan akiong akmal aksan alamsyah
alana alanna albab albert alberta alberto albertus aldebaran alden aldi aldo alesha alex alexander alexandra
alfan alfarizi alfarizqi alfath alfathir alfatih alfi alfian alfiana alfiansyah alfin alfina alfiyah alfred alghifari
ali alief alif alifa alifah alifia alimah alimin alina aline aling alisa alisha alisya alivia aliya aliyah aliyudin
allen alma almaira almer almira alodia aloysius alvaro alvian alviano alvin alvina alwi alya alyssa alzam amalia
amaliah amaliyah amam amanatul amanda amanta amara amaroh amaroso amarta ambarwati amel amelda amelia amelinda
amina aminah aminatus aminuddin aminudin amira amirah amiruddin amirudin amirullah ammar amri amrina amru amrul
amrullah anafi anam anandita anang ananta anas anastasia anbar andaru andhika andi andik andina andini andira andra
andre andrea andreansyah andreas andrew andri andriani andriano andrianto andriyan andriyani andriyanto andy anelka
anesya angela angelia angelica angelina angeline angga anggara anggi anggia anggian anggit anggita anggoro anggraeni
anggraini anggriawan ani anik anindita anindya anis anisa anisah anissa anita anjani anjarwati anna annafi annajwa
annas annisa annisatul annur anshori ansori antika antok anton antoni antonia antonio antonius anuriyah anwar
anwaruddin apipah apri aprilia apriliani aprilianto apriyani apriyanto aqil aqila aqilah aqilla aqsa arafat ardan
ardana ardhan ardhani ardhi ardi ardian ardiansyah ardianto ardina ardiyan ardiyanti ardiyanto arfa arfan arfian argi
argono
aria ariana ariani arianto aridho arie arief ariel ariella arifa arifah arifan arifatul arifin arifuddin arifudin
arina arini arinta aris arissa arista aristo aritonang ariyadi ariyani ariyanti ariyanto arjun arka arkan arkana
arkhan arman armando armansyah armia arnanda arni arnold arra arsa arsenio arsila arsy arsya arsyad arsyi arsyila
arsyla artana artanto arthur artika arumdani arumi arviano arvin ary arya aryadi aryani aryanti aryanto aryasatya
aryo arza arzan arzaqu asadel asbun aseng asfia asfiyah ashabul ashadi ashar ashari ashilla ashraf asikin asiong
asiyah askari askur aslijan asmadi asmah asmaiyah asmani asmaul asmawati asmi asmianto asmin asmito asmunah asmuni
asnan asnawi asngari aspan asriati asrofi asrofin asrori asrudin asrul assifa astri astrid astuti astutik aswandi
asyari asyhari asyifa asyifah asyraf atek aterim athalla athar athaya atik atika atikah atikatul atim atiqah atmaja
atmo atmojo attar audi audrey aulani aurel aurelia aurellia avicenna aviv awalia awaludin awanda awwalin ayesha ayla
ayra aysha ayub ayudia ayunda ayuning ayuningtyas ayunita azahra azalea azam azaria azhar azhari aziz aziza azizah
azka azkia azkiya azmi azmia azriel azril azura azzahra azzam azzura bachrudin bachtiar badriah badriyah badriyatul
badrul badrun bagaskara bagio bagiyo bagyo baharuddin bahrudin bahrul bahtiar baihaqi bajuri bakiadi bakianto bakijan
bakiman bakiono bakir bakri baktiadi baktianto baktiono balgis balijan balqis bambang bambangsutedjo bandi bandiyah
basir basiran baskara baskoro basofi basori basri basrowi basuni basyir bayhaqi bayuaji bayumi bejan belinda
benediktus beni benny berliana bernadeta bernadus bertha bihari bilqis bimo bintari bisri bobby boby boiman boimin
boini boirah bonari bonavasius bondan boni bonifasius boyadi boyati bramantyo brian bryan buamin buari budhi budi
budianto budiarjo budiarti budihardjo budihartono budiono budiyanto budiyono buhari bukhori bunaji bunari bunasir
bundari bunyamin burhan burhanudin busiri busro bustomi busyro cahya cahyadi cahyani cahyaningrum cahyaningsih
cahyanto cahyati cahyo cahyono calista callista camelia cantika carissa carla carmi carolina caroline carsini casandra
casmadi casmin cawisadi cawisono cayadi cecep cecilia celsi chafid chaidir chairil chairul chalim chamdani chamid
chandra charles chasanah chelsea chintya chodijah choiri choiriyah choiron choirul choirun choirunnisa cholid cholidah
cholifah cholifatul cholik cholil cholis chomsatun chrisna christian christiana christina christine chumaidi chusnan
chusnul cici cicilia cindi cindy cinthia cintya ciptadi cipto ciptono citrawati clara clarinta clarissa claudia
cokorda cokro colik corina cornelia corry cristian cynthia dadang dafa daffa dahlan dahniar daim dakelan dalhar
dalijan dalijo daliman dalimin dalinah dalinem daliono daliyah daliyem daliyo damanik damara damari damayanti damin
damiri damuri danang danar dandung danendra dani daniel daniela daniyah danu danuarta danur danuri daren darijan
darini darisman darji darjo darkam darkum darkun darlan darlina darma darmadi darmaji darman darmanto darmawan
darmawati darmi darmiatun darminah darminto darmo darmono darmuji darni darno darnoto darojat darsam darsi darsih
darsinah darsini darsiti darso darsono darti darto dartono daru darul darusman darwadi darwan darwati darwis darwito
darwono daryani daryanti daryanto daryati daryatmo daryatun daryl daryono dasim dasimah dasinem dasiran dasiyah
dasiyem daslan dasmi dasmini dasri dasuki davi david davin deasy deddy dede deden dedi dedik dedy deki delia della
denada deni denis denny deny dera desi desta destiana desvita deswita desy devano devanto devi devia devina dewanti
dewanto dewantoro dhafa dhani dharmawan dhea dhika dhimas dhini dhiya dhofir dhofirul dhony diah dian diana diandra
diani dianita dias dibyo didit digdo dika diki dikin dila dilan dilla dillah dimas dimaz dimiyati dimyati 
dinarto dinda dion dionisius dirjo dirjosuwarno disman dita ditya diva diyah diyanti djaelani djamari djamil djamin
djarwo djasmani djasmin djatiman djatmiko djayadi djojohadikusumo djoko djono djoyo djumadi djumain djumari djumiati
djuminah djumiran djunaedi djunaidi djuwadi djuwari djuwarno doddi dodi dodik dodit dody doelah dolah dollah dominikus
domo dona doni donna donni donny dony dora dorothea dorrah drajat duki dul dulah dulajis dulhadi dulhamid dulkamid
dulkarim dullah dulmanan dulrahman dulrasid dulrokhim dulsalam durahman durajak durakim duriyat durotun dwi
dwijo dwiki dwiyani dwiyanti dwiyono dyah dzaki dzakira dzakiya dzakwan dzulfikar eddy edhy edi edison edo eduard
edward edwin edwina edy efendi effendi eggy egi eka ekawati ekayanti eki eko eldo elena elfi elfira elfrida eli eliana
elis elisa elisabet elisabeth elita eliyah eliza ella ellen elly ellya elmira elsa elshanum elvina elvino elvira ely
elya elysia elza ema emanuel emelia emi emil emilda emilia emiliana emma emmanuel encep endah endang endarti endarto
endik endin endra endrawati endri endrik endro enggar engkos eni enik enny entin enung erfan erfina erick erik erika
erina erine erisa erlan erlangga erlin erlina erlinda erna ernanto ernawan ernawati ernest erni ersa ervan erviana
ervin ervina erwan erwin erwina eryanto erzha esperanto ester esthi esti estiningsih estiono eti etty euis eunike
eva evan evanda evander evelin evi evita evrilia ezra fabian fabio fabiola fachri fachrudin fachrul fachrur fadhil
fadhila fadhilah fadil fadila fadilah fadillah fadlan fadli fadly fahad fahim fahira fahmi fahri fahriza fahrizal
fahrudin fahrul faida faiq faiqoh faisal faishal faiz faiza faizah faizal faizin faizul fajariyah fakhri fakih
falahudin falih falisha famuji fanani fandi fani fania fanny fara faradila faradina farah farel fareza farha farhah
farhan farhana farhatun farid farida faridah faridatul farikah farikha faris farisa fariz fariza farizal farohah
farouq farras farros faruq fasichul fasikin fasya fatah fatahillah fatan fatchur fateh fathan fathia fathin fathir
fathiya fathiyah fathoni fathullah fathur fathurohman fathurrahman fathurrohman fathurrozi fatih fatiha fatihatul
fatikah fatima fatimah fatimatus fatimatuz fatkan fatkhul fatkhur fatkul fatkur fatma fatmah fatmala fatonah fatoni
fatur faturrohman fauzan fauzi fauzia fauziah fauziyah fauzul fauzun fawaz fawwaz febby febi febian febri febrian
febriana febriani febriansyah febrianti febrianto febrina febriyan febriyanti febry feby felicia felisa felisha felix
fendi feni fenty ferdi ferdian ferdiansyah ferdinan ferdinand ferdy feri fernanda ferry fery fiantika fidela fidelia
fidiya fifi fifin fika fikar fikri fikriyah filbert filda filia filza fina finda firda firdaus firdausi firdha
firgantoro firmansah firmansyah firmanto firnanda firza firzah fitra fitria fitriah fitrian fitriana fitriani
fitrianingsih fitrianto fitriningsih fitriya fitriyah fitriyani fitriyanti fitroh fitrotul fiyan florensia fransisca
fransiska fransiskus fredy frenky freya frida friska fuad fuadi fujiati furqon
`;
