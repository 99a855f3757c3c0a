/** Given names common in East Java, G to M, from general knowledge; no is meant. Hardly ever another word. */
export const GIVEN_G_TO_M = `
gabriel gabriela gaffar gaiman galih galiono gamanto gani gathan gatot gaura gavin gawati geisha geovani gerald gerry
gery gesang ghaisan ghani ghazali ghea ghifari ghina ghofar ghofur ghoni ghopar ghozali ghozi ghufron gianina gideon
gilang gilda giman gina ginah gino ginting giovani giran gisella gita gito giyanti giyanto giyarti giyono goh gracia
gufron gunadi gunarso gunarto gunawan guntoro gustav gustian habib habiba habibah habibi habibie habibul hadi hadianto
hadiono hadiyanto hafid hafidh hafidz hafidzah hafiz hafiza hafizh haidar haifa haikal hairyanto halim halima halimah
halimatus hamam hamami hamdan hamdani hamid hamida hamidah hamim hamka hamzah hamzani hanafi hanan handayani handi
handika handini handoko hanif hanifa hanifah hanin hanna hannah hanum harahap hardi hardiansyah hariadi hariani
harianto hariati hariono haris hariyadi hariyah hariyani hariyanti hariyanto hariyati hariyono harja harjanti harjanto
harjito harjo harjono harlina harmanto harmini harmoko harni harno harris harsanto harsaya harsono hartanto hartati
hartatik hartini harto hartono hartoyo haruna haryadi haryani haryanti haryanto haryati haryono hasan hasanah
hasanudin hasbi hasbullah hasim hasna hasnah hasto hastuti hasyim hatta hayati hazel heidi helena helmi helmy hendarto
hendi hendra hendrawan hendri hendrik hendriyanto hendro heni henny henri henry heny herawati heri heriyanto
herlambang herlan herlina herlinda herman hermanto hermawan hermin hernanik hernawati heru herwanto hery heryanto
hesti hestu hidayanti hidayanto hidayat hidayati hidayatul hidayatulloh hikam hikmatul hilda hilma hilmi hilmy himawan
hisyam holil holilah hosnan hosniyah humaidi humaira husain husein husen husna husni husnul husodo hutabarat
hutagalung hutapea ibad ibnu ibra ibrahim icha ichsan ida idham idris ifa ifan ifana iffah ignatius ihsan ihsanudin
ihwan iin iis ika ikah ikhsan ikhwanudin ikin ila ilyas ilzam imanuel imas imelda imron inayah inayati inayatul inda
indar indarti indarto indarwati indira indrawan indrawati indri indriani indriyani ineke inem inge inggit inka innayah
intania inun ipah ipin iqbal irawan irawati irfan irfandi iriani irianto irma irmawati irna irnanto irsad irsyad irvan
irwan irwandi irwansyah irwanto isabella isaka isaura isfan iskandar isma ismah ismail ismanto ismatul ismawan
ismawati ismi ismiati ismiyati isna isnaeni isnaini isnawati isroi isti istiana istianah istikhomah istikomah
istiqomah istiyani iswahyudi iswanto iswati ita itsna iva ivan ivana iwan iyem izza izzah izzatul izzudin jabir
jaelani jaeman jaenab jaenal jaenuri jafar jailani jaiman jaka jalaludin jalu jamaludin jamari jamaun jamhari jamiati
jamiatun jamil jamila jamilah jaminah jane janet janti jarno jarot jarwadi jasmin jasminah jasmine jaswadi jatmiko
javier jayadi jayanti jazuli jefri jeni jenny jeremy jesika jessica jihan jimmy jiyem joan jodi joe johanes johannes
johari joko jonatan jonathan joni jordan joseph josephine joshua jovan jovita joy joyce juanda juari juariyah judith
juhari jujuk juki julaeha julaiha julaikah julian juliana juliani julianti julianto juliati juliet julius jumadi
jumaidi jumain jumaiyah jumali jumani jumari jumarno jumiati jumiatun jumikan juminah juminten jumirah jumono junaedi
junaidi jundi junia juniarti jupri jusuf kabib kadarwati kadir kadiran kadiyem kaelan kafabih kafi kaila kaira kairan
kalalo kalila kalim kaliman kalisha kamalia kamaludin kambali kamdi kamid kamijan kamila kamilah kamilia kamim kamin
kaminah kamirah kamisah kamsi kamsiah kandik kania kanza kareem karen karijan karijo kariman karin karina karisma
karjan karjo karlan karman karmi karmijan karmin karminah karmo karno karsi karsih karsiman karsini karso karsono
kartijan kartiman kartinah kartono karyadi karyo karyono kasan kasanah kasbi kasboel kasbollah kasdi kasiadi kasiati
kasim kasimin kasimun kasinah kasini kasirah kasiran kasiyan kasiyem kasiyo kaslan kasmadi kasman kasmani kasmi
kasmiati kasmijan kasmin kasminah kasmini kasmiran kasmo kasmudi kasmuri kasnan kasno kaspan kaspi kasri kasriah
kastam kastari kastini kasto kastubi kasturi kaswadi kaswan kaswati kasyanto katemi katemin katijah katijan katimah
katimin katimun katinah katini katiran katiyem katmi katmiran katmo katno katono katrin kayana kayla kayyisa keenan
keisha keiza kelvin kenan kenari kendra kenzie kenzo kesya kevin keyla keysa keysha keyza kezia khadafi khadijah
khafid khairina khairul khairunnisa khalid khalila khalimah khalisa khamid khamim khanza khasanah khayla khodijah
khofifah khoiri khoiriyah khoiron khoirudin khoirul khoirun khoirunisa khoirunnisa khoirur kholid kholidah kholifah
kholifatul kholik kholil kholila kholilur kholis kholisatul khomariyah khomsatun khotib khotijah khotim khotimah
khotimatul khozin khozinatul khumaidi khumairoh khusaini khusen khusna khusnan khusni khusnul kiki kinan kinara kiran
kirani kirno kiswanto kiswati kodir kokom komar komari komariyah komarudin komsatun koni kosim kosiyah krisdianto
krisnawati kristanto kristian kristiana kristiani kristianto kristin kristina kristiyanto kunarti kuncoro kundari
kundori kuntari kuntoro kurniadi kurniasih kurniati kurniawan kurniawati kusairi kusdiyanto kusmanto kusmawati
kusmiati kusmin kusminah kusnadi kusnan kusniah kusno kusrini kusriyah kustini kusumaningrum kusumawati kusumo
kuswandari kuswanto kuswati kuswoyo kwok laela laeli laila lailasari lailatul lailatus laili lailiyah laksmiwati lala
lamidi lamidjan lamijan lamijo lamini lamirah lamiran lamsi lamtini lani larasati larissa larno lasdi lasidi lasiman
lasimin lasinah lasini lasirah lasiran lasiyem lasiyo lasmadi lasman lasmani lasmanto lasmi lasmijan lasmin lasminah
lasmini lasmono lasno lasri lastri latif latifa latifah latifatul latipah latuconsina latupono laura lavina lea
leandra legiman legimin leginah legiran legiyem leilani leni leo leon leonard leonardo leony lesmana lestiani letisia
lexa lia liana lida lidia lidya liem lies lilia lilian liliana lilik lilis lim liman lina linawati lintar lis lisa
lisna listiani listyowati lita livia liza lois loisa lola lolita lopulalan louis lubis luci lucia lucky ludfi ludfiana
luh lukas luki lukita lukito lukman lukmanul lulu lulud luluk lumentut luna lusi lusia lusiana lusianti lutfan lutfi
lutfia lutfiah lutfiana lutfiyah luthfi luthfia lydia mabrur machfud madekur maesaroh magdalena mahardhika mahayasa
mahdi mahdiyah mahendra mahesa maheswari mahfud mahfudin mahfudz mahmud mahmudah mahmudi mahrus maida maimanah maimun
maimunah mainah maisaroh maisyaroh majid makmun maksum malik malikah malikha malikul mamad maman mamat mamik manalu
manda mandagi mandasari mansur mansyur manto manullang manurung marbun marcel marcelino marcella marcellinus mardhiyah
mardi mardiana mardiyah mareta marfuah margana margaret margareta margaretha margono maria mariadi mariam mariana
mariani maridi marijan marijo marikah marikun marimin marinah marinem marini mariono maritin maritsa mariyah mariyam
mariyati mariyem mariyono marjan marji marjo marjono marjuki marjuni markam markasan markum markus marlan marlin
marlina marmi marno marpaung marpuah marsam marsanah marsela marsha marsi marsiah marsih marsinah marsini marsiti
marsito marsiyah marsiyem marsono marsudi marsuki marsum marsya martana martha marti martin martina martinah martini
martinus marto martono martoyo maruf marvel marvin maryadi maryam maryamah maryani maryanti maryanto maryati maryatun
maryono marzuki marzuqi masduki masfufah mashudi mashuri masithoh maskur maslahah masliah maslikah maslukah maslukhah
masrifah masrikan masruah masruhin masrukan masrukin masrun masrur masrurah masruroh mastur masud masyhuri masyitoh
masykur matal matali matheus matius matkasan matrais matsari maudy maulana maulida maulidah maulidia maulidya maulina
mauludin maxim mayasari maysaroh megan megawati meidina meilani meilia meilina meisya mela melania melda melia meliana
melina melinda melisa melissa mella melly melvin merlin merry mery meta metha mey meysa mia miah michael michelle
mifta miftah miftahudin miftahul miftakhul mika mikaela mikail mikayla mila milasari mina minah minanti minarsih
minarti minto mira miranda mirna mirza misbah misbahul misbakhul mischa misdi misijan misinah misirah miskan misman
misnah misnan misni misno mispan misran misti mistin mitha moch mochamad mochammad modo moh mohamad mohammad mokoginta
monica muadi muanah muawanah mubarok muchammad muchlis muchtar mudjiono mudrik mudrikah mudzakir mudzakkir mufid
mufida mufidah mufidatul muflih muflikhah muh muhadi muhaimin muhamad muhamat muhammad muharom muhdi muhibbin muhibin
muhidin muhsin muhtadi muhtar muhtarom muhyidin muinah muis muiz mujahid mujahidin mujayanah mujiah mujianto mujiati
mujib mujiburrohman mujiman mujinah mujini mujiono mujito mujiyanto mujiyem mujiyono mujoko mukarom mukaromah mukayat
mukhammad mukhlas mukhlason mukhlis mukhlisin mukhsin mukhtar mukidi mukijan mukinah mukini mukiyat mukodas mukri
muksin mukti mulki mulyadi mulyana mulyanah mulyani mulyanto mulyati mulyono mulyoto mumun munadhiroh munadi munah
munandar munardi munasir munawar munawaroh munawir munfarida munif munifah munira munirah muniroh munjiah munjiati
munjidah munjin munsarif muntamah muntari munthohar muntiani muntini murdiono murjani murjiati murjito murniasih
murniati mursalin mursid mursidah mursidi mursini mursiti mursyid murtadho murti murtinah murtini murtiningsih murtono
murtopo musa musaddad musafak musani musdalifah musholi muslih muslihah muslikah muslikan muslikhah muslikin muslimun
musni musofa musrifah mustafa mustaghfirin mustaghfiroh mustain mustakim mustakimah mustamar mustaqim mustari mustiko
mustofa musyafa musyarofah mutamimah muthmainnah muthoharoh mutiah mutiin mutmainah mutmainnah mutoharoh muzaini
muzaki muzakki muzamil muzayyanah mytha
`;
