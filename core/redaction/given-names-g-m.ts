/** Given names common in East Java, G to M, from general knowledge; no person is meant. Hardly ever another word. */
export const GIVEN_G_TO_M = `
gabriel gabriela gabrielia gabrielle gaffar gaiman galih galiono gamanto ganang ganef gani ganis garnis gathan gatot
gatut gaura gavin gawati gayuh geisha gendhis gendis gentur geovani gerald gerry gerson gery gesang ghaisan ghani
ghazali ghea ghifari ghina ghofar ghofur ghoni ghopar ghozali ghozi ghufron gianina gianto gideon gilang gilar gilbert
gilda gimah giman gimo gimun gina ginah ginarsih ginem gino ginten ginting gio giovani giovanni giran gisel gisella
gita gito giyah giyanti giyanto giyarti giyarto giyatmi giyem giyo giyono glenn gofar gofur goh gondho gono 
gracia gregorius gufron gultom gunadi gunari gunarso gunarti gunarto gunasir gunawan gunoto guntoro guridno gusman
gusnadi gustav gustian gustiawan habib habiba habibah habibi habibie habibul habiburrahman hadi hadianto hadijah
hadiono hadisaputro hadisuwarno hadiwijaya hadiyanto hafid hafidh hafidhoh hafidz hafidzah hafiz hafiza hafizh hafsah
hagai hagi haidar haifa haikal hairul hairyanto hajir halim halima halimah halimatus halimi hamam hamami hambali
hamdan hamdani hamid hamida hamidah hamim hamka hamzah hamzani hanafi hanafiah hanan hananto handayani handi handik
handika handini handoko handoyo hanif hanifa hanifah hanik hanin haniyah hanna hannah hanum hanung hapsari harahap
hardi hardiansyah hardiman hardini hardiyanto hardono harfiyah hariadi hariani harianja harianto hariati haribowo
harik harinto harioko hariono haris harisun haritsah hariyadi hariyah hariyani hariyanti hariyanto hariyati hariyono
harja harjanti harjanto harjito harjo harjono harlina harmanto harmini harminto harmoko harnanik harni harno harris
harsanto harsaya harsih harsini harsono hartadi hartanto hartati hartatik hartawan hartinah hartini hartiningsih harto
hartono hartoyo harun haruna harwanto harwati harwono haryadi haryani haryanti haryanto haryati haryono haryuni hasan
hasanah hasanudin hasbi hasbullah hasibuan hasim hasna hasnah hasto hastomo hastuti hasun hasyim hayati hayyin hayyun
hazel hazim heidi helena helmi helmy hendarto hendi hendik hendra hendratno hendrawan hendri hendrik hendriyanto
hendro heni henny henri henry heny herawati herdi heri heriadi heriansyah heriono heriyanto herlambang herlan herlina
herlinda herman hermansah hermanto hermawan hermawati hermin hermini herna hernanik hernawati hernowo heroe herry
hersanti hertin heru herwanto hery heryanto hesti hestiningsih hestu hidayanti hidayanto hidayat hidayati hidayatul
hidayatulloh hikam hikmatul hilda hilma hilmi hilmy hilya himawan hindarto hindun hisyam holil holilah hosnan hosniyah
hudan hudi humaidi humaira husain husaini husein husen husin husna husnan husni husnul husodo hutabarat hutagalung
hutapea ibad ibnu ibra ibrahim ibrohim icha ichsan ichwan ida idha idham idhar idris idrus ifa ifan ifana iffa iffah
ignatius ihsan ihsanudin ihwan iin iis ika ikah ikhsan ikhwanudin ikin ikrima ikrom ila ilmiyah ilmuddin iluk ilyas
ilyasa ilzam imanuel imas imelda immanuel imroah imroatul imron inayah inayati inayatul inda indahwati indar indarti
indarto indarwati indaryani indira indrawan indrawati indri indriani indriyani ineke inem inge inggit inggrid inka
innayah intani intania inun ipah ipin ipul iqbal irawan irawati irfan irfandi irfani irhamni iriani irianti irianto
iriawan irma irmawati irna irnanto irsad irsyad irul irvan irwan irwandi irwansyah irwanto isabella isaka isaura isfan
ishak iskak iskandar isma ismah ismail ismaini ismani ismanto ismariyah ismatul ismawan ismawati ismi ismiati ismiyati
ismono ismoyo ismu ismul ismunandar ismuni isna isnaeni isnaini isnan isnanto isnawati isni isroah isrofil isroi isti
istiana istianah istiani istianto istifadah istifaiyah istikhomah istikomah istiono istiqfar istiqomatul istirokah
istiyah istiyani istiyono iswahyudi iswandi iswanto iswati iswatun iswoyo ita itsna ivan ivana iwan iwuk iyem izam
izatul izza izzah izzat izzatul izzudin jabir jaelani jaeman jaenab jaenal jaenuri jafar jafri jahidin jahroh jahuri
jailani jaiman jaimin jainab jainal jaini jainuri jairan jaka jakfar jalal jalali jalaludin jalil jaliman jalu
jamaludin jamari jamasri jamaton jamaun jambari jamhari jamiati jamiatun jamil jamila jamilah jamilatul jaminah
jamingan jamini jamiran jamiyah jamroni jamsari janari janarko janem janet jannatun janti janto jariyah jariyatun
jarkasi jarkoni jarmani jarno jaroh jarot jarsi jarwadi jarwanto jarwati jasim jaslan jasmadi jasman jasmi jasmin
jasminah jasmine jasmo jasmuri jasri jastro jaswadi jatmika jatmiko jauhar jauharotul javier jayadi jayanti jayus
jazilah jazuli jefri jefry jeki jemi jeminah jeminem jemirah jemiran jemiyem jenar jeni jenny jeremy jerry jesika
jessica jevon jhon jiati jihan jilan jiman jimin jimmy jinem jito jiyah jiyanto jiyati jiyem jiyo jiyono joan
jodi jody joe johanes johannes johari joharin johariyah joko jon jonatan jonathan joned joni jordan joseph josephine
joshua jovan jovita joyce juadi juari juariyah judith juhari juhariyah jujuk juki julaeha julaekah julaiha
julaikah julian juliana juliani julianti julianto juliati juliet julius juliyanti jumaat jumaati jumadi jumaidi jumain
jumaiyah jumali jumani jumanto jumar jumari jumariyah jumarno jumaroh jumasri jumatin jumiah jumiasih jumiati jumiatun
jumikah jumikan jumilah juminah juminem jumingan jumini juminten jumirah jumiran jumiyanti jumiyem jumono jumrah jumri
jumroni jumrotin junaedi junaidi junarti jundi juned junia junianto juniarti juniati jupri juprianto jurianto juriyah
jusman justina jusuf juwadi juwair juwari juwarno juwito juwono juyem kabib kabibah kadari kadarisman kadarmin
kadarsih kadarwati kadijah kadilah kadimin kadinah kadir kadirah kadiran kadiso kadiyah kadiyem kadji kaelan kaelani
kaesang kafabih kafi kahar kaharudin kaila kailani kaira kairan kairul kalalo kalila kalim kaliman kalimin 
kalisha kalista kalsum kamad kamalia kamaludin kamari kamariyah kamaruddin kambali kamdani kamdi kamid kamidah kamidin
kamijan kamila kamilah kamilatul kamilia kamim kamin kaminah kaminem kamirah kamiran kamisah kamisan kamit kamiyem
kamsi kamsiah kamsidi kamsinah kamso kamsuri kamto kanaya kandi kandik kania kanif kanisah kantil kanza karami
karbiyah kardi kardiman kardinah kardjo kareem karen karidin karijan karijo kariman karimin karin karina karinah
karini karipan kariyah kariyati kariyem kariyo kariyono karjan karji karjo karjono karlan karlik karlina karmadi
karmain karmaji karman karmani karmi karmiati karmidi karmijan karmilah karmin karminah karmini karminto karmo karmon
karmono karmuji karmun karnadi karnan karnawi karni karniti karno karnoto karnyoto karolin karpan karpin karsan karsi
karsidi karsih karsim karsiman karsimin karsinah karsini karsiyem karso karsono karsum karsun kartam kartami kartawi
kartijan kartiko kartilah kartiman kartimin kartinah kartinem kartiyah kartiyem karto kartolo kartono kartubi kartumi
karwadi karwanto karwati karwi karwiti karyadi karyani karyati karyo karyono kasan kasanah kasandi kasani kasari kasbi
kasboel kasbolah kasbollah kasbun kasdan kasdi kasdijan kasdin kasdiono kasdiran kasdiyah kasdono kasem kaseman kasemi
kaseni kaseno kaseran kaseri kaserin kasiadi kasiani kasianto kasiati kasiatun kasidi kasidin kasijan kasilah kasim
kasimah kasimin kasimo kasimun kasinah kasinem kasini kasinun kasirah kasiran kasiri kasirin kasirun kasiswanto kasiti
kasiyah kasiyan kasiyani kasiyanto kasiyati kasiyem kasiyo kasiyono kaslan kaslim kasma kasmadi kasmadin kasmah
kasmaji kasman kasmani kasmari kasmawati kasmi kasmiati kasmiatun kasmidi kasmijan kasmin kasminah kasmini kasminten
kasminto kasmirah kasmiran kasmito kasmo kasmoro kasmudi kasmuin kasmuji kasmunah kasmuni kasmuri kasnadi kasnam
kasnan kasnari kasnawi kasni kasno kasnoto kasnu kasnun kasnuri kaspan kaspani kaspari kaspi kaspin kaspinah kaspo
kaspun kaspuri kasrah kasran kasri kasriah kasrin kasripah kasripin kasriyah kasro kasrun kastam kastaman kastamin
kastari kastawi kastiah kastijah kastin kastinah kastini kastiyah kasto kastolan kastono kastubi kastun kastur kasturi
kasubi kasudi kasumi kaswadi kaswan kaswandi kaswanto kaswari kaswati kaswi kaswinah kaswito kaswoto kasyanto katemi
katemin katemo katenan katiah katijah katijan katik katimah katimin katimun katinah katinem katini katino katirah
katiran katiyah katiyem katiyo katmi katminah katmiran katmo katmono katmuji katno katono katoyo katri katrimo katrin
katrina katum katuwi kayah kayana kayati kayem kayla kayun kayyisa kazim keanu keenan keisha keiza kelvin kemadi keman
kemat kemi kemijan keminah kemiran kemisan kemiyem kenan kencono kendra kenzie kenzo kesya kevin keyla keyra keysa
keysha keyza kezia khabib khadafi khadijah khafid khafidin khaidar khairani khairil khairina khairiyah khairudin
khairul khairun khairunisa khairunnisa khalid khalila khalim khalimah khalisa khamdan khamdi khamid khamim khanif
khanifah khansa khanza khasan khasanah khayati khayla khikmah khilmi khodijah khoerul khoir khoiri khoiria khoirin
khoiriyah khoiron khoirotun khoiruddin khoirudin khoirul khoirun khoirunisa khoirunnisa khoirur kholid kholidah
kholidin kholifah kholifatul kholik kholil kholila kholilah kholili kholilur kholipah kholis kholisah kholisatul
kholisatun kholisudin khomariyah khomarudin khomsah khomsatun khomsin khotijah khotim khotimah khotimatul khozin
khozinatul khudlori khudori khulud khumaeroh khumaidah khumaidi khumaira khumairoh khurotin khusaini khusen khusna
khusnah khusnan khusnatul khusni khusnia khusniah khusniyah khusnul khusnun kianti kiara kibtiah kibtiyah kiki kinan
kinara kinasih kiran kirani kirmadi kirman kirno kisman kisminah kismini kismiyati kismo kisnan kiswanto kiswati
kisworo kisyanto kitri kiyat kodir kodirin kodiyah kohar koiri koiriyah koirul kojin kokom kolifah kolik kolipah koman
komar komari komariah komariyah komarudin komarun komed komsatun komsi komsiyah koniah koridah korik kornelius kosim
kosirin kosiyah koslan kosmiatun kosnan kosnin kotijah kotim kotimah kotimin koyimah koyin koyum kresna kridho
krisbiantoro krisdianto krisdiyanto krishna krismanto krismiati krisnanda krisnawati kristanti kristanto kristian
kristiana kristianto kristiawan kristin kristina kristiono kristiyanto kriswanto kriswati krisyanti kuatmi
kuatno kudori kulsum kumaidi kumari kumiati kumijan kumini kumiyati kumsiyah kunadi kunaeni kunah kunaifi kunardi
kunari kunarsih kunarso kunarti kunarto kunaryo kunawan kunawi kuncahyo kuncoro kundari kundarto kundi kundori kunduri
kunen kuniah kunjaeni kunjaini kunjana kuntadi kuntari kuntarti kuntarto kuntini kunto kuntoro kurdi kuriyah kurmen
kurniadi kurniasandi kurniasari kurniasih kurniati kurniawan kurniawati kuroidah kurrotul kursini kusaeni kusaini
kusairi kusbandi kusbiantoro kusdarmadi kusdi kusdiyanto kuseno kuseri kushartono kusharyanto kuslan kusmadi kusmaji
kusman kusmanto kusmaryono kusmaul kusmawati kusmiati kusmin kusminah kusmini kusminto kusmirah kusmiyati kusmono
kusmorini kusnadi kusnah kusnaini kusnan kusnandar kusnanto kusnari kusnawan kusnen kusni kusniah kusnin kusno kusnoto
kusnul kusnun kuspandi kuspiyanto kuspriyanto kusriati kusrin kusrini kusriyah kusriyanto kustam kustamaji kustanto
kustari kustiah kustiani kustin kustinah kustini kustiono kustiwi kustiyah kustono kustoro kusumadewi kusumaningrum
kusumastuti kusumawardani kusumawati kusumo kuswadi kuswan kuswandari kuswandi kuswanto kuswarini kuswati kuswo
kusworo kuswoyo kusyanto kutik kutut kwok laela laeli laila lailasari lailatul lailatus laili lailiyah laksmana laksmi
laksmiwati laksono lala lamidi lamidjan lamijah lamijan lamijo laminem lamini lamirah lamiran lamisih lamsi lamtini
lamuji lani lanjari lanny larasati larissa larno lasdi laseni lasidi lasikun lasiman lasimin lasinah lasinem lasini
lasirah
lasiran lasiyem lasiyo lasmadi lasman lasmani lasmanto lasmi lasmijan lasmin lasminah lasmini lasmono lasno lasri
lastini lastri lasturi latif latifa latifah latifatul latipah latuconsina latupono laudia laura lavina lea leandra
legiman legimin leginah leginem legiran legiyem legiyo leilani leni lenny leo leon leonard leonardo leonita leony
lesmana lestiani letisia lexa lia liana liani lida lidia lidya liem lilia lilian liliana lilik lilis lim liman lina
linawati lintar lis lisa lisbet lisna lisnawati listiani listiyani listiyono listyaningrum listyowati lita livia liza
lois loisa lola lolita lopulalan louis lubis luci lucia luciana ludfi ludfiana ludvi luh lukas luki lukita
lukito lukman lukmanul lukmono lulu lulud luluk lumban lumentut luqman lusi lusia lusiana lusianti lusiyanti lutfan
lutfi lutfia lutfiah lutfiana lutfiyah luthfi luthfia luthfiyah lydia mabrur machfud madekur maesaroh magdalena
mahardhika mahayasa mahdi mahdiyah mahendra mahesa maheswari mahfud mahfudin mahfudz mahmud mahmudah mahmudi mahrus
maida maimanah maimun maimunah mainah maisaroh maisyaroh majid makmun maksum malik malikah malikha malikul mamad maman
mamat mamik manalu manda mandagi mandasari mansur mansyur manto manullang manurung marbun marcel marcelino marcella
marcellinus mardhiyah mardi mardiana mardiyah mareta marfuah margana margaret margareta margaretha margono maria
mariadi mariam mariana mariani maridi marijan marijo marikah marikun marimin marinah marinem marini mariono maritin
maritsa mariyah mariyam mariyati mariyem mariyono marjan marji marjo marjono marjuki marjuni markam markasan markum
markus marlan marlin marlina marmi marno marpaung marpuah marsam marsanah marsela marsha marsi marsiah marsih marsinah
marsini marsiti marsito marsiyah marsiyem marsono marsudi marsuki marsum marsya martana martha marti martin martina
martinah martini martinus marto martono martoyo maruf marvin maryadi maryam maryamah maryani maryanti maryanto
maryati maryatun maryono marzuki marzuqi masduki masfufah mashudi mashuri masithoh maskur maslahah masliah maslikah
maslukah maslukhah masrifah masrikan masruah masruhin masrukan masrukin masrun masrur masrurah masruroh mastur masud
masyhuri masyitoh masykur matal matali matheus matius matkasan matrais matsari maudy maulana maulida maulidah maulidia
maulidya maulina mauludin mayasari maysaroh megan meidina meilani meilia meilina meisya mela melania melda melia
meliana melina melinda melisa melissa mella melly melur melvin merlin merry mery mesinah metha mey meysa mia miah
michael michelle mifta miftah miftahudin miftahul miftakhul mikaela mikail mikayla mila milasari minah
minanti minarsih minarti minto mira miranda mirna mirza misbah misbahul misbakhul mischa misdi misijan misinah misirah
miskan misman misnah misnan misni misno mispan misran misti mistin mitha moch mochamad mochammad modo moh mohamad
mohammad mokoginta monica muadi muanah muawanah mubarok mubin muchammad muchlas muchlis muchlisin muchtar mudakir
mudasir mudayanah mudayat mudi mudiyono mudjianto mudjiati mudjiman mudjiono mudjito mudlofar mudrik mudrikah mudzakir
mudzakkir mufid mufida mufidah mufidatul muflih muflikhah mugeni mugiono mugiyem mugiyono muh muhadi muhaimin muhaini
muhajirin muhamad muhamat muhammad muharom muharrom muhdi muhibbin muhibin muhidin muhlas muhlisin muhlison muhsin
muhtadi muhtar muhtarom muhyidin muhyin muinah muis muiz mujahid mujahidah mujayanah mujayin mujiah mujianto mujiati
mujib mujiburrohman mujilah mujiman mujinah mujinem mujini mujiono mujirah mujiran mujito mujiyanto mujiyem mujiyono
mujoko mukarom mukaromah mukarrom mukayat mukhammad mukhayaroh mukhlas mukhlason mukhlis mukhlisin mukholik mukhsin
mukhtar mukidi mukijan mukinah mukini mukiran mukiyat mukminin mukodas mukri muksin mukti mulasih muliana mulidi
mulkan mulki mulyadi mulyana mulyanah mulyani mulyaningsih mulyanto mulyasari mulyati mulyatin mulyoadi mulyono
mulyoto mumun munadhiroh munadi munah munandar munardi munasir munawar munawaroh munawir mundakir mundari mundir
munfarida munif munifah munip munira munirah muniroh munjiah munjiati munjidah munjin munsarif muntaha muntamah
muntari munthohar muntiani muntik muntini muntiyah muntofiah muntofingah murdani murdi murdiono murdiyanto murhadi
murianto muripan murjani murjiati murjito murkasan murmiyati murniasih murniati murniatun murodi mursalin mursam
mursid mursidah mursidi mursini mursiti mursyid murtadho murtaji murti murtijah murtinah murtini murtiningsih murtiyah
murtono murtopo musa musaddad musafak musani musarofah musarwan musdalifah musholi musiran musiyem muslam muslih
muslihah muslihatin muslikah muslikan muslikatin muslikhah muslikin muslimun musni musofa musrifah musrikan musringah
mustafa
mustafid mustaghfirin mustaghfiroh mustain mustakim mustakimah mustakin mustamar mustamin mustaqfirin mustaqim mustari
mustiah mustiko mustinah mustofa mustofiyah musyafa musyarofah mutamimah mutaqin muthmainnah muthoharoh mutholib
mutiah mutiin mutmainah mutmainnah mutoharoh mutrofin muyassaroh muzaini muzaki muzakki muzamil muzayyanah muzdalifah
mytha
`;
