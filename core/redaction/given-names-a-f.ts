/** Given names common in East Java, A to F, from general knowledge; no is meant. Hardly ever another word. */
export const GIVEN_A_TO_F = `
aan aang aarav abbas abdillah abdul abdullah abdurrahman abdurrohim abdurrohman abidin abidzar abimanyu abiyasa abizar
abqari abror abyan ace achin achmad achsan acong adam adara ade adelia adeline adelio adellia adhi adhitama adhitya
adiba adibah adika adinata adinda adipati adit aditya adnan adri adrian adriana adriansyah adriyanto adyatama aep
afandi affan afgan afiah afifah afifudin afnan afni afrizal afung agan agatha aghnia agnes agni agus agusti agustian
agustin agustina agustinus ahda ahmad ahmadi ahmat ahnaf ahong ahsan aida ainiyah ainul ainun ainur airin airlangga
aisha aishwa aisy aisyah ajiman ajiono akhmad akhsan akiong akmal aksan alamsyah alana alanna albert alberta alberto
albertus aldebaran alden aldi aldo alesha alex alexander alexandra alfa alfan alfarizi alfarizqi alfath alfatih alfi
alfian alfin alfina alfiyah alfred ali alief alif alifa alifah alifia alimah alimin aline aling alisha alisya alivia
aliya aliyah aliyudin allen alma almaira almer almira alodia aloysius alvaro alvian alviano alvin alvina alya alyssa
alzam amalia amam amanda amanta amar amara amaroso amarta ambarwati amel amelia amelinda amina aminah aminuddin
aminudin amira amirah amiruddin amirudin amirullah ammar amri amrina amru amrullah anam anandita anang ananta
anastasia anbar andaru andhika andi andik andina andini andra andre andrea andreas andrew andri andriani andriano
andriyani andriyanto andy anelka anesya angela angelia angelica angelina angeline angga anggara anggi anggia anggit
anggita anggoro anggraeni anggraini anggriawan ani anik anindita anindya anis anisa anisah anissa anita anjani anna
annas annisa annisatul anshori ansori antika antok anton antoni antonia antonio antonius anwar apri aprilia apriliani
aprilianto apriyanto aqil aqila aqilah arafat ardan ardana ardhan ardi ardian ardiansyah ardianto ardina ardiyanti
ardiyanto arfa arfan argo argono aria ariana ariani arianto aridho arie arief ariel ariella arifa arifah arifatul
arifin arifudin arina aris arissa arista aristo aritonang ariyadi ariyani ariyanti ariyanto arka arkan arkana arkhan
arman armando armansyah armia arni arnold arra arsa arsenio arsy arsya arsyad arsyi arsyila artana artanto arthur arum
arumi arviano arvin ary arya aryani aryanti aryanto aryasatya aryo arzan arzaqu asadel aseng asfiyah ashadi ashar
ashari ashraf asiyah askari aslijan asmadi asmah asmani asmaul asmawati asmi asmianto asmin asmito asmuni asnawi aspan
asrofi asrori asrul astri astrid astuti astutik aswandi asyari asyifa asyraf athalla athar athaya atik atika atikah
atikatul atim atiqah atmo attar audi audrey aurel aurelia aurellia avicenna aviv awaludin awanda ayesha ayla ayra
aysha ayub ayudia ayunda ayuning ayuningtyas ayunita azahra azalea azam azaria azhar azhari aziz azizah azka azkia
azkiya azmi azriel azril azura azzahra azzam bachtiar badriah badriyah badrul badrun bagaskara baharuddin bahrudin
bahrul bahtiar baihaqi bakiadi bakianto bakijan bakiman bakiono bakri baktiadi baktianto baktiono balijan balqis
bambang bandi bandiyah basir baskara baskoro basofi basori basri basrowi basuni basyir batubara bayhaqi bayuaji
belinda bella benediktus beni benny berliana bernadeta bernadus bihari bilqis bimo bintari bisri bobby boby bonari
bondan bonifasius brian bryan budhi budi budianto budiono budiyanto budiyono bukhori bunyamin burhan burhanudin busro
bustomi cahya cahyadi cahyani cahyaningrum cahyanto cahyo cahyono calista callista camelia cantika carissa carla
carolina caroline casandra cawisadi cawisono cayadi cecep cecilia chairil chairul chandra charles chasanah chelsea
chintya choiri choiriyah choirul choirun cholifah cholifatul cholik cholil cholis chomsatun chrisna christian
christiana christina christine chusnan chusnul cici cindy cinthia cipto citrawati clara clarinta clarissa claudia
cokorda cokro cornelia corry cristian cynthia dadang dafa daffa dahlan dahlia dahniar daim dalijo daliman dalimin
dalinah daliono damanik damara damari damayanti damin damiri danang danar danendra dani daniel daniela daniyah danu
danuarta danur daren darijan darji darjo darkun darma darmadi darmaji darman darmanto darmawan darmawati darmi
darminah darminto darmo darmono darno darojat darsi darsih darsinah darso darsono darti dartono daru darul darwis
daryani daryanto daryati daryl daryono dasimah dasiran dasmi dasri dasuki davi david davin deddy dede deden dedi dedik
dedy deki delia delima della denada deni denis denny deny dera desi desta deswita desy devano devi devia devina
dewanti dewanto dewantoro dhani dharmawan dhea dhika dhimas dhofir dhofirul dhony diah dian diana diandra dianita dias
didit dika diki dikin dila dilan dilla dillah dimas dimaz dimyati dinar dinda dion dionisius dirgantara dita ditya
diva djamin djasmin djojohadikusumo djoko djono djumadi djumain dodi dodik dodit dody dominikus dona doni donna donni
donny dony dora dorothea drajat duki dul dulhadi dulkamid dullah dulmanan dulrokhim dulsalam durahman durajak durakim
dwi dyah dzaki dzakira dzakiya dzakwan dzulfikar eddy edi edison edo eduard edward edwin edy efendi effendi egi eka
ekawati eki eldo elena elfi elfira eli eliana elis elisa elisabet elisabeth eliza ella ellen elly ellya elmira elsa
elshanum elvina elvino elvira ely elza ema emanuel emelia emi emil emilia emma emmanuel encep endah endang endin endra
endri endro enggar engkos eni enny entin enung erick erik erika erina erine erisa erlan erlangga erlin erlina erlinda
erna ernawan ernawati ernest erni ersa ervan ervin ervina erwan erwin eryanto esa esperanto ester esti estiningsih
estiono eti euis eunike eva evan evelin evi evita fabian fabio fachri fachrul fadhil fadhila fadhilah fadil fadila
fadilah fadlan fadli fahim fahira fahmi fahri fahrizal fahrudin fahrul faisal faishal faiz faiza faizah faizal faizin
faizul falah falisha fandi fania fanny fara faradila faradina farah farel fareza farha farhah farhan farhana farhatun
farid farida faridah faridatul farikha faris farisa fariz fariza farouq farras farros faruq fasya fatah fatahillah
fatan fatchur fateh fathan fathia fathin fathir fathiyah fathoni fathullah fathur fathurrohman fatih fatiha fatima
fatimah fatimatus fatkhul fatkhur fatkul fatkur fatma fatonah fatoni fatur fauzan fauzi fauzia fauziah fauziyah fauzul
fauzun fawaz fawwaz febby febi febian febri febrian febriana febriani febriansyah febrianti febrianto febrina febry
felicia felisha felix fendi feni fenty ferdi ferdian ferdiansyah ferdinan ferdinand ferdy feri fernanda ferry fery
fidela fidelia fifi fifin fika fikri fikriyah filza fina firda firdaus firdausi firgantoro firmansah firmansyah firza
firzah fitra fitria fitriah fitrian fitriana fitriani fitriyah fitriyani fitriyanti fitroh fitrotul florensia
fransisca fransiska fransiskus fredy freya frida friska fuad fuadi fujiati furqon
`;
