/** The same, M to Z. */
export const THINGS_M_TO_Z = `
maaqo macaca macbook machung mack mackie macos macrobrachium macrophylla macropomum macrotermes madagascar madrid madukismo maersk maf magnite magnum
magnummild mahagoni maicih mainecoon majadigi majalaya majapahit majene makarizo makau makedonia makeover makita mako maktec malabar malabaricus
malaccense malangpost malangtimes malathion malawi malayi maldives malinau malindo malioboro malkist malta maltem maltofer mamalemon mamalime mamikos
mamypoko manahan manchester mancity mandalung manghas mangifera mangium manhattan manihot manitowoc manjung mansion mantega mantili mantilli manulife
manunited manzate mapekat mapinfo marakot marbel marbol marcks marimas markas marlboro maroon marriott marseille martell marugame marvell masako
masalgin masamo maserati masmedia massey masteel mastercard masterchef masterina masyumi matel matex matos maucash mauritius mavic maxima maxus maxx
maxxi maxxis mayapada maybelline maydis mayora mbm mcafee mcdermott mcdonald mcdonalds mcf mclaren mebendazol mecoindo medco medcoenergi medcomining
mediatama mediatek medicare medinalis medion meditril medivac medoxy medrol mefenamat megacools megadeth megathyrsus mekongga melaleuca melaminto
melbourne melcoinda mellifera meloidogyne melongena meloxicam memox mentes mentik mentos menveo merakjaya mercedes merck mercubuana mercure mercycorps
merino merkusii merlopam meroke merries merrill mersi mersifarma mertigo mesotrion messenger messina mestac metadon metallica metampiron metarhizium
methadone methotrexate methylprednisolone metilergometrin metilprednisolon metindo metoklopramid metomil metotreksat metrolite metronidazol
metronidazole metrotv metsulfuron meval mevius mexico miami micardis michat michelin micin micrantha microgynon microlax micropore microsoft midea
midtown midtrans miegacoan miesedaap mig migratoria mikania mikasa mikonazol mikrotik milan milde mildseven milkita milkuat millenial mills milna
minaku minarak mindanao mindid mindray minecraft mineralit minerva miniso minolta mintz minutemaid minyakkita mipcin mipcinta mirage mirinda
misoprostol mit mitac mito mitochiba mitradarat mitrakeluarga mitrakukar mitratel mitre mitsuyama miwon mixagrip miyoshi mizone mizzle mkp mlbb mmr
mnc mnclife mncplay mnctv mobilejkn mobilelegend modena mog mogu mojok moksari mola molases moldova molesta mollar molten molto momoyo monaco monde
mongodb monier monodon montanus montenegro montessori montiss montreal morakot moratel moratelindo morinaga morinda moringa morocco morodadi morowali
morphine mortein moscow mosfly moskow mossambicus mosul motobatt motogp motorgrader motorola motul mountea mowilex mozambik mozambique mozilla mpoin
mpx mrbread msglow msi mta mtb mtu mtx mubes mucohexin mucronata muelleri mufg multimag multipro mumbai munchen munich muntiacus muntjak murba
muricata musca muscat muscovy musi musimmas mustang mustela mutaallim muticus mux mybaby mycobacterium mycoplasma mylanta myristica myroti myspace
mysql mystus mytelkomsel myxl myzus naff nagasaki nagoya nairobi naloxone namair namibia nankai naoogst naples napoleon napoli naruto narzo nasa
nasagro nashoihul nasidaria natgeo nativo natomas natracare nauru navara nawabhakti naypyidaw nba nct ndarboy ndarboygenk ndib ndx ndxaka neckermann
nederland neisseria nemurus neobank neobro neoplan neotermes neozep nephelium nephotettix nescafe neslac nestle nestum neta netgear netherlands
netscape nettv neuralgin neurobion neurodex nevada newdiatabs newera newholland newjeans newmont newport newyork newzealand nexian nexii nexmedia
nexplanon nfl nhk nhr niac niagara nicaragua niceso nickelodeon nidji nifedipin nigricornis nigrum nikaragua nike nikkisuper nikomas nikon nikorette
nilaparvata niloticus nimenrix nineten ninja ninjavan ninmedia nintendo nippon nipro nirvana nisaetus nisp nissin nistatin nitralite nitrazepam nitrea
nitroku nitto niu nivea nkr noaa nob nobita nobu nodrop nojorono nominee nongshim nopv nordette nordisk nordox norifumi norit norplant norton norvasc
norvask norvegicus norway nottingham novartis novavax novell novlect novo novomix novonordisk novorapid novotel noxone nsc nubian nucare nucifera
nulab numectin nuonline nusaboard nuskin nuteagreen nutren nutribaby nutrifood nutrijell nutrilite nutrilon nutrisari nutrizinc nvidia obh odessy
odorata odyssey oepet office officinale officinarum ohayo ohlins oishi okamoto okevision okezone okinawa oksifluorfen oksitetrasiklin oksitosin
olanzapine olay oleifera ollino olympic olympique olymptrade olympus omadella omegle omela omeprazol omite omoda omron ondansetron onduline onedrive
onemed onepiece onetouch ongc ontel onthel ooredoo opel openai operamini opple opv oracle oralb oranje orari oratorius oreo oreochromis orgadec
oriflame orseolia orthene orthosiphon ortuseight oryctes oryza oryzae osaka oseania oseltamivir oskadon oslo osphronemus osram osteochilus ostrinia
otolin otopain otsuka ottawa outlander outlook ovaltine ovj oxfam oxford oximeter oxone oxva oxy oxya oxygen oxysporum oxytetracyclin oxytocin oyo
pacific packard paddy padjadjaran paederus paenibacillus paeoniifolius pakarindo pakerin pakhoy pakkuwojo pakuwon palau palestine palisade pallmall
palmi palmia palmivora panadol panama panamas panarub panbio pandalungan panderman panex pangasius pangkalanbun paniculata panicum panjebar pantene
panthera pantoprazole pantos papdesi paracol paradisiaca paradoxurus paraguay parahaemolyticus parahyangan paralympic paramex paraquat paraserianthes
paratusin pardus parkindo parkland paroti parvispinus pasarmurah paseo passeo passer pasundan patragas pattani pavilion pavo paxel paypal paytren
pcare pdgi pdi pdip pdsi pearl peavey pedialyte pediasure pedrollo pegalinu pegipegi pelagicus pelindo pepabri pepperlunch pepsi pepsodent peptamen
pergu persea perssu perta perth peruri pestapora peterpan petersburg petidin petokd petrobio petrobras petrocas petrochina petrofish petroganic
petrogas petrogasjatim petrokum petronas petroniphos petronitrat petroshallot peugeot pexalon pfn phapros pharmaton pharos phc phd phdi phenobarbital
phenytoin phewmo philippines phnompenh phoenix phosphate phosphit photoshop php phuket phyllanthus phyllophaga phyton phytophthora piaggio piattos
picanto picasso pier pigeon pikachu pildacil pim pimetrozin pincuk pindad pinguin pinjamyuk pinnata pinterest piranha pirantel pirazinamid pirelli
piroksikam piroxicam pisa pisew pistia pitbull pixma pixy pizza pizzahut pkdi pki pkpri plantex plantomycin plasmodium plavix playstation plumeria
plutella plymouth pmm pni pnm pocari pocnasa poco pointblank pokemon pokemongo pokphand polaris poldan polewali polije polinef polinema polivit poltek
polyalthia polygon polymyxa polysilane pomacea ponstan pontiac poodle pophotel popmie poprice porsche porsigal porstex portunus posaja posh
posindonesia poska poskota posmo postgres postinor potato pouchen powermax powerplast ppats ppdi ppej ppg prague prakerja prambananjazz prambors
prancak prank prednisone pregio pregtest premier premiere premierleague premieroil premix prenagen prestone pretoria previcur primaax primacon
primafresh primagama primajasa primatexco primaxone primkopad primkoppol primkopti primolut princeton pringles prionailurus pristine prix prj
probowangi procal proclaim proclin procold procter prodeskel profauna profenofos profia progas progo prohex proklin proliga proliner promag promil
promild promina propan propanol propofol propolis propranolol proris prost proteam protelindo prove provera provit proxan prysmian psbi psbk psbs
pseudomonas psg psgc psht psi psidium psmp psnu psv pterocarpus pterygoplichthys ptkin ptyas puccinia pudica puera pulpy pundimas pupukkaltim
purbasari purpureum purwaceng purwojaya puskowanjati pusmenjar putaw pwi pwri pwu pycnonotus pylori pylox pyongyang pyricularia pythium python qantas
qdenga qgis qlue qnc qrcode qtela qualcomm quantum queensland quester quickbird quinquefasciatus quizizz quora quotex raacha rabivax rabobank
racingboy racumin radarjember radarkediri radartulungagung radeon radiata radiohead rafale ragnarok raid raider raize rajaampat rajagrafindo
rajawalinusindo raleigh ralstonia rambo rampage ranggajati rangoon raniket ranitidine rapidtest rapika raptor rasbora rastel rastrelliger ratgone
rawita razer rcb rcf rcti rdw realmadrid reasuransi redbull redbus redclaw reddit reddoorz redfox redoxon redvelvet reebok regal reggae regia rejoice
rekind relaxa relife relx remax remazole remdesivir renalyte renault renovit repost repsol retjo retjopentung retrofractum reuters revanol revlon
rexona rexus reykjavik rheumacyl rhinoceros rhinos rhizobium rhizoctonia rhizophora rhode rhodostoma rhynchophorus riccar richoco ricoh ridomil
rifampicin rifampisin rifit riklona rimang rimula rinnai rinso ripcor ripcord risperidone rituximab ritz rivanol rivotril rkz rni roblox rocher rocket
rodalon rog rohingya rojolele rokan rolfsii romania rome ronstar rored rosdakarya roseb rosenbergii rosneft rosuvastatin rotary rothmans rothschildi
rotiboy rotio rotte rotterdam rottweiler rotundus rover rovral roxy royco rpph rpx rsa rscm rsml rtv rubaru rucika ruijie rumahbelajar rumpas
rupiahcepat ruteng rxking rxs rxz ryobi ryzen ryzodeg saab saanen saccharomyces saccharum sachs sacna saflufenacil sahiwal saigon sailun saipem saison
sakai sakatonik salacca salemba salicyl salmonella salonpas salvator samanea samite samoa sampdoria sampeong samsons samurai samyang sanbe sancaka
sandimas sandisk sandoz sanei sanex sanford sangatta sanghyang sanglah sangobion sanimas sankelux sanlex sanmiguel sanmol sanren sansevieria santafe
sanxing saopaulo sap sapawarga sapera sapk sapphire sapporo saprodap saprotan sapusapu sapx sarawak sardo saridon sariwangi sativa sativum saturn
satusehat sawunggalih sbm sbmi sbotv sbrbold scania scg schalke schlumberger schneider scirpophaga scleropages sclerospora sclerotium scoot scorpions
scotinophara scotland scott scotts scrofa sctv scylla sdlg seabank seagate seattle sedayu seibu seiv sekai seknas selangor selfloader sellery
selogajah seltos sempoa senegal sengkaring senkom sennheiser sensodyne sentinel sentuhtanahku seoul sepium septivet sepultura serama serbia seretide
sergur seriea serompol serrata sertel sertik sertraline serv servo sesbania setiaband sevel seventeen sevilla sevin sewudino seychelles
sfigmomanometer sgm sgo shaburi shacman shanghai shangrila shark shenzhen sheraton shifudo shihlin shimadzu shinhan shinyoku shinzui shoei showa shure
siamcement siamea siasn siberia sibos sicantik sidabas sidafos sidametrin sidap sidazinon sidekick sidenok sidikalang sidogiri siemens sienta sier
sierad sifon sig sigantung signature siha sihalotrin sika sikacim sikda siks siladex silkair siloam silverqueen simantan simbadda simbios simda
similac simisu simizu simolek simpkb simplex simpus simsarpras simtud sinarmas sindonews sindro sinensis sinergigula singapore singasari singer
singhasari singset sinjay sinopec sinopharm sinotif sinotruk sintanur sintra siomporong sipades sipandu sipanji sipermetrin siplah siprus sirdalin
sirion sirs siskeudes situbagendit siwak siwaslu ska skandinavia skechers sketchup skintific skybox skydrive skylander skynindo skype skywave skyworth
slack slaiolai slovakia slovenia slugcatcher smadav smartfm smartruss smesco smi smok smoot smule snackvideo snapchat snapdragon snickers snpmb snsd
soccer sociedad sofell soffell sofit softex sogo sogood soho soju soka sokka soklin solanacearum solani solanum solaria soluna somadril somethinc
sompor sondaica sonet soneta sonneratia sonor sonora sonte sonyericsson sonysugema sorbonne sorini sosro soundcloud soundcraft soundrenaline
southampton soyuz sozzis spacy spalding span spanptkin spark spathodea spaylater speciosa specs speedo speedy spiderman spinetoram spinjam spinosad
spironolakton spirulina splash splendens splendid spodoptera spongebob sportage sporting spot spresso sprinter sprite sputatrix sputnik squamosa
sreeya srimulat sritex stain stalingrad stanford staphylococcus starane starban starbucks starfosat stargazer starlet starlite starone starwars
statoil steinway stemphylium stick stiesia stihl stihlms stiki stimulant stimuno stjude stockbit stockholm stolephorus stpdn strain stratiotes
straykids strepsils streptococcus streptomisin streptopelia striata strida strike stth stugeron stum stumble sturmey stuttgart suarasurabaya suavecito
subaru suboxone subud subutex sucofindo sucralfate suffolk sugus suis sukmaraga sukralfat sulfadiazin sulpidon sulpig sumbermas summit sumursibel
sunangiri suncity sunco suncus sunderland sunggal sunlife sunlight sunsafe sunsilk supas superair superbank superbike superfeed superjunior supernasa
superpel superpell suppressalis supracide supramas supremo surabayapagi surabayapos surabayapost surflo surigae suriname surokerto sushitei susiair
suzuka swa swabina swallow swamitra swaziland sweat sweden sweetboy swietenia swissbel switsal switzerland sydney symbicort synchronize synergy
syntium systema syubbanul syzygium tabaci tabacum tacon tadano taenia tafs taft taichung tainan taipei tajikistan tajimas takeda takegawa takeuchi
taksaka talam talisman tamarindus tamaron tambeng tamoxifen tanahkas tanaka tancho tanezumi tanikawa tanjungpinang tanzania tarabas targa tasco taskin
taso tawangalun tawangjaya tawau tcash tcl teajus teams teamviewer teana tebukonazol technics technip tecno tectona tectonae tedhak tedmond tegaderm
teheran tehpucuk tehran tekiro tekkom telaviv tembin temephos temik temposcan tempra tensivask teofilin tequila terate terex terumo testpack
testudineus tetrachlor tetracycline tetragonula tetrasiklin texel thaif thanos theobroma therapy thinkpad thor thrill thunnus thuringiensis
tiamfenikol tianshi tibet tictac tictic tidar tiens tigold tigris tilapia tiliaceus tilosin timesindonesia timorensis timss tinder tingwe tinolin
tipex tirtawana titanic tiungbiru tixx tjatoet tjfuk tjiwi tmax tmmd toak toba tobago tobamo toblerone todachi toefl toeic toeloengredjo togamas togo
tokekobat tokio tokocrypto tokyo tomahawk tomkins tomoro tonasa tonga tongtji tongyang topas topcon topshot topsin torabika toracafe toraya torino
toro toronto totolink tottenham touchdown toupan tourismo toxoplasma tplink tracer trachypithecus trafindo trailblazer trajet tramadol tramadolhcl
transbojonegoro transgasindo transjakarta transjatim transjogja transmart transnusa transocean transsemanggi transtv transvision trastuzumab travello
travelo traveloka trax tremenza treponema tresemme trex triangle tribakti tribunjatim tribunnews trichiurus trichoderma trichogaster trigona trihexy
trihexyphenidyl trikora trimble trimeresurus trimezyn tripatra tripoli trisakti triumph trivia tsp tubankab tuberculosis tuberosum tugubuaya tuktuk
tumblr tumpangpitu tunjungan tupperware turangga turanza turbomild turkey turkish turkmenistan tuton tuvalu tvone tvri tvs twice tyfountex tylosin
typhim typhoon uambn uangme ubaya ubhara ubiquiti ubud ubuntu ucbrowser uchida ucl udinese udon uea ufc uganda ugm ugt uighur uii uinsa ukg ukraine
ukusuka ulamm ultraflu ultrajaya ultraman ultramikro ultramilk ultramineral umbro umla ummulqura umpo umptkin umsurabaya unand unang underarmour
unesco unfollow ungara ungaran unhas unhcr uniboard unibraw unicef unicharm unicorn unida unikama unilon unindo unioil unipar unipma uniqlo unirow
unisda uniska unisla unisnu unitomo unitri unj unlam unmer unmuh unmul unnes unocal unomild unp unpad unpam unpar uns unsrat unsri untag untar unud
unusa uny uob upi upin upinipin upixon upn upnormal uppo ups urinova uromycladium uruguay usa usaid ustilago usu usupso uticon utrecht utrogestan
uwell uwinfly uwks uyghur uzbekistan valanga vale valencia valorant valproat valsartan valvoline vancouver vanish vannamei vans vantrend vanuatu vape
vapor varanus vasa vaseline vastatrix vatican vaxigrip vclaim vegar vegas vegazr velimex vellfire veloz venesia venezuela venflon ventolin vermox
verorab verrucosus versys vetoxy vgen viagra vibe viber viberlink vibrio vicks victus vidoran vienna vierra vierratale vietjet vigas viking villarreal
vinfast vinilex vinilon vios viper virama virescens virkon virtako virtu visalux visicom visto vitachick vitacimin vitara vitastress viu vivanews
vivobook vixal vmc vogele voksel volk volkswagen volta voltaren volvo vondozeb voopoo voxy voyager vpower vulcan vuse wadimor wag wagyu wakatobi walhi
walisongo wallop walls walubi warkopdki warriors wartakota warunk washington wasser waterproof watsons wattpad wavin waze wba wbc wbo weatherford
weathershield webex wechat welhome wellington wellpada wendys werder westham westin westlake westlife westpex wetv whatson whisky whitecoffee whiz who
whoosh wifiid wijangsongko wika wikipedia wilmar wilo wimbledon wimcycle winder winongo winrar wipol wipro wirtgen wiyung wizzmie wmo woku wolbachia
wolverhampton wolves wondr wonokoyo woodplank woods woori wordpress worldbank worldcup worldvision wormectin wormzol wps wrangler wredatama wrv wrx
wsbk wtc wuchereria wuhan wwf wyeth xabre xamthon xamthone xanax xanthomonas xanthorrhiza xarelto xbox xcmg xendit xeon xerox xingfutang xinhua
xinjiang xitrol xmax xmild xonce xperia xride xsr xtrail xyleborus xylitol xylostella xystrocera yakult yale yamalube yandex yangon yantek yaraliva
yaramila yaris ydsf yemen yerusalem yia yiwu ylbhi ymild yokohama yonex yongma york yoshimura yoshinoya youc yuasa yupi yustisi yzf zalacca zalora
zambia zanzibar zapplink zenbook zeneos zenfone zenix zenner zeylanicus zibethinus zifivax ziga ziganmild zimbabwe zinc zincalum zincalume zingiber
zinkid ziperel ziziphus zoda zollingeriana zoomlion zte zurich zwavelzure zwitsal zynga zypraz zyrex zyrtec
`;
