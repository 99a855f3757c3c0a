/** Given names common in East Java, A to M, from general knowledge; no person is meant. Hardly ever another word. */
export const GIVEN_A_TO_M = `
karjan karijo hanafi jiyem maimanah
abdul abdullah abdurrahman abdurrohman abidin abimanyu abror achmad achsan adam ade adhitama adit aditya
adri adriansyah afandi afifah afrizal agnes agus agustian agustin agustina ahmad ahmat ahsan aida ainiyah
ainul ainun ainur airlangga aisyah akhmad akhsan akmal alamsyah alfan alfi alfian alfiyah ali alif
alifah alimah alimin almira alvian alvin amalia amam amanda amanta amelia aminah aminuddin aminudin
amiruddin amirudin anam anang anastasia andi andik andini andre andreas andri andriani andy anggara anggi
anggit anggoro anggraeni anggraini anggriawan ani anik anindya anis anisa anisah anita anjani anna annisa
anshori ansori antok anton antoni anwar aqila ardana ardi ardian ardianto ardiyanti arianto arie arifah
arifin aris arjuna arman arni arum arumi ary arya aryani aryanti aryanto aryo ashari asiyah asmadi asmaul
asmi asmin asmito asmuni asnawi aspan asrori astri astuti astutik aswandi asyari atik atim atmo aurelia aviv
ayub azhar aziz azizah azmi azzahra bachtiar badriyah badrun bagaskara bahrul bakri bambang bandi bandiyah
basir basri basrowi basuni bayuaji belinda bella beni benny bero bimo bintari bisri bonari bondan budhi budi
budianto budiono budiyanto budiyono burhan burhanudin cahya cahyadi cahyani cahyo cahyono calista carla
cecep chairul chandra chasanah chelsea choiri choirul choirun cholifah cholifatul cholik cholil cholis
chomsatun chusnan chusnul cindy cinthia cipto clara cornelia dadang dalijo dalimin dalinah damanik damari
damayanti damin damiri danang dani daniel danu darijan darji darjo darkun darmadi darmaji darman darmawan
darmi darminah darminto darmo darmono darno darojat darsi darsih darsinah darso darsono darti daru daryani
daryanto daryati daryono dasimah dasiran dasmi dasri dasuki davin deddy dedi dedy deni denny desi desy devi
dewanto dhani diah dian diana dikin dimas dimaz dinda dirgantara djamin djasmin djoko djono djumadi djumain
dodik dody dona doni donny drajat dul dulkamid dulmanan dulrokhim dulsalam durahman durajak durakim dwi dyah
eddy edi edison edward edy efendi effendi eka eki elfi eli elis elisa ella elly ely emil endah endang endra
endri endro eni enny erik erika erlangga erlin erna ernawati erni erwin eryanto esti eti eva evi fabian
fadhil fadil fadli fahmi fahri fahrudin fahrul faisal faizah faizal faizin fandi farah farhan farid farida
faridah farikha fatah fatchur fathur fatimah fatkhul fatkhur fatkul fatma fatonah fatoni fauzan fauzi
fauziah fauzun febi febian febri febriana febrianti febrianto febrina ferdi ferdian ferdiansyah ferdinand
ferdy feri fernanda ferry fifin fikri firgantoro firmansyah fitria fitriani fitriyah fredy fuad
fujiati galih gatot ghofar ghofur ghoni ghopar ghufron gilang gilda giman gina ginah gino giran gito gufron
gunadi gunarso gunarto gunawan guntoro habibi hadi hadiono hafid hafidz haikal hairyanto halim halimah
hamdan hamdani hamid hamidah hamim hamzah handayani handini handoko hanif hanifah hardi hardiansyah hariadi
harianto hariati hariono haris hariyadi hariyah hariyanto hariyati hariyono harja harjanto harjito
harjo harjono harmanto harmini harno harsanto harsaya harsono hartanto hartati hartatik hartini harto
hartono hartoyo haryadi haryanti haryanto haryati haryono hasan hasanah hasanudin hasbi hasim hasna hasto
hastuti hasyim hendra hendri hendrik hendro heni henny henry herawati heri heriyanto herlambang herlina
herman hermanto hermawan hernanik heru hery heryanto hesti hidayanto hidayat hidayati hidayatul hikmatul
hilda himawan humaidi humaira husain husein husen husna husni husnul hutagalung hutapea ibnu ibrahim icha
ida idris ifa iin ika ikhsan ilyas imas imron inayah inayati indar indarti indarto indira indrawati
indri indriani indriyani inem inggit inka inun ipah iqbal irawan irawati irfan irfandi irma irnanto irsad
irwan irwanto isfan iskandar ismail ismanto ismiati ismiyati isna isnaini isti istianah istikhomah istikomah
istiqomah iswahyudi ita iva ivan iwan iyem izza jaelani jaeman jailani jamaludin jamari jamaun jamiatun
jamil jamilah jaminah jane janet janti jarno jarot jarwadi jasmin jasminah jaswadi jatmiko jayadi jayanti
jazuli jefri jessica jihan joko joni juari juariyah juhari jujuk juki julaiha julaikah julianto juliati
jumadi jumaidi jumain jumani jumari jumarno jumiati jumiatun jumikan juminah juminten jumirah jumono junaedi
junaidi jupri kabib kadarwati kadir kadiran kadiyem kaelan kairan kalim kaliman kambali kamdi kamid kamijan
kamilah kamim kamin kaminah kamirah kamisah kamsi kamsiah kandik karen karijan kariman karjo karlan karman
karmi karmijan karmin karminah karmo karno karsi karsih karsiman karsini karso karsono kartijan kartiman
kartinah kartono karyadi karyo karyono kasan kasanah kasbi kasboel kasbollah kasdi kasiadi kasiati kasim
kasimin kasimun kasinah kasini kasirah kasiran kasiyan kasiyem kasiyo kaslan kasman kasmani kasmi kasmiati
kasmijan kasmin kasminah kasmini kasmiran kasmo kasmudi kasmuri kasnan kasno kaspan kaspi kasri kasriah
kastam kastari kastini kasto kastubi kasturi kaswadi kaswan kaswati kasyanto katemi katemin katijah katijan
katimah katimin katimun katinah katini katiran katiyem katmi katmiran katmo katno katono katrin kayla keisha
kevin kezia khairul khalid khalimah khamid khasanah khoiri khoiriyah khoiron khoirul khoirun kholid kholifah
kholik kholil kholis khotib khotijah khotimah khusna khusnul kiki kirno kiswanto kiswati kodir komar komari
komariyah komarudin komsatun koni kosim kosiyah kristanto kristiani kristina kunarti kuncoro kundari kundori
kurnia kurniadi kurniasih kurniati kurniawan kurniawati kusairi kusen kusmawati kusmiati kusmin kusminah
kusnadi kusnan kusno kusrini kustini kusumaningrum kusumawati kusumo kuswandari kuswanto kuswati kuswoyo
laela laila lailatul lailiyah laksmiwati lamidi lamidjan lamijan lamijo lamini lamirah lamiran lamsi lamtini
larasati larno lasdi lasidi lasiman lasimin lasinah lasini lasirah lasiran lasiyem lasiyo lasmadi lasman
lasmani lasmanto lasmi lasmijan lasmin lasminah lasmini lasmono lasno lasri lastri latif latifah legiman
legimin leginah legiran legiyem leilani leni lesmana lia lida lidya lilik lilis liman lina lis lisa lisna
listiani listyowati luki lukita lukito lukman lulu lulud luluk lutfan lutfi lutfiah luthfi mabrur machfud
madekur mahdi mahendra mahesa maheswari mahfud mahmud mahmudah mahmudi maida maimun maimunah mainah maisaroh
majid makmun maksum malik malikah malikul mamad maman mamik mandasari mansur mansyur manto manullang marbun
marfuah margana margono maria mariadi mariana mariani maridi marijan marijo marikah marikun marimin marinah
marinem marini mariono maritin mariyah mariyam mariyati mariyem mariyono marjan marji marjo marjono marjuki
marjuni markam markasan markum marlan marlin marmi marno marpaung marpuah marsam marsanah marsi marsiah
marsih marsinah marsini marsiti marsito marsiyah marsiyem marsono marsudi marsuki marsum marsya martana
martha marti martin martinah martini martono martoyo maruf maryadi maryam maryani maryanto maryati maryatun
maryono masduki masfufah mashudi mashuri maskur masliah maslikah masrifah masrikan masrukin masrun masruroh
masyhuri masykur matal matali matkasan matrais matsari maulana maulida maulidah mayasari meilani meisya
meliana melinda mella mia miah michelle mifta miftah miftahul mila minah minarsih minarti minto mira mirna
misbah misbahul misdi misijan misinah misirah miskan misman misnah misnan misni misno mispan misran misti
mistin moch mochamad modo mohamad mohammad monica muadi muanah muawanah mubarok muchlis muchtar mudjiono
mudrik mudrikah mufid mufidah muh muhadi muhaimin muhamad muhammad muharom muhibin muhidin muhtadi muhtar
muhyidin muiz mujahidin mujayanah mujiah mujianto mujiati mujib mujiman mujinah mujini mujiono mujito
mujiyanto mujiyem mujiyono mujoko mukarom mukayat mukhlas mukhlis mukhtar mukidi mukijan mukinah mukini
mukiyat mukri muksin mukti mulyadi mulyanah mulyani mulyanto mulyati mulyono mulyoto mumun munadhiroh munadi
munah munandar munasir munawar munawaroh munif munirah munjiah munjiati munjin munsarif muntamah muntari
munthohar muntiani muntini murdiono murjani murjiati murjito murniasih murniati mursid mursidah mursidi
mursini mursiti murtadho murti murtinah murtini murtopo musa musani musdalifah muslih muslikah muslikhah
muslimun musni musofa mustafa mustain mustakim mustaqim mustari mustiko mustofa mutamimah muthmainnah mutiah
mutiin mutmainah mutoharoh muzaki
`;
