/** The same, M to Z. */
export const RARE_WORDS_M_TO_Z = `
mabar mabit macadam macapat madzhab magersaren majeure makarya makbyar makdeg makhorijul makhraj makjleb makkah makplek maktal malware mammae mandap
mandasiya mandego mandhek mangsuli manhole mantek mantep manyung mapolda mapolres mapolsek marakeh markir markirin masail masbuq masik maskawin
maskumambang masterplan masuken masyaalloh matic matik maturnuwon maulidurrasul mauludan mauludurrasul mauquf mavingi mawa mawabeya mawaris mbahdok
mbahkung mbahlanang mbahputri mbalang mbalelo mbandhem mbanyu mbatik mbededeg mbegegeg mbegogok mbekto mbelik mbeludak mbenahi mbenjang mbeseseg
mblaur mbleduk mblenek mblenjo mblenyik mblesak mbleyermbleyer mblokir mblubuk mbludag mbludak mbludhak mblunat mbobol mbocor mbongkar mbrangkang
mbrebegi mbrebeki mbrebes mbuntu medangkungan medikvet megatruh megawatt mejo mekoten melasti melepuh melitus melok melokalisir meloke melumat
memank menda mendel mendol menyok merembes meriang merico merundung merutu mesemmesem meterair metumetu metuo mewanti mewantiwanti mewek mgmp
microbus midodareni mihol mihrab mijil mikraj mikrogram mikrolet mililiter mimisen minaret mindzalik minipile minjem minjemin minol minyakrem mioma
miopia miqat mirengaken mkks mkps mlai mlakumlaku mlangkung mledug mlekoh mlenceng mlenthung mlester mlethek mlicet mlonyoh mlotrok mluku mocopat
mof moge mohonmaaf mokel mokong molase moleh mondarmandir moneygame mongggo monkeypox mopd morbili mosok mosoke mouse moyoki mpox mqk mrantas mri
mrico mriko mrithili mtq mtss muawwidzatain mubal mubaligh mubalighah muballigh mud mudhake mudharabah mudus muffler mughalladhah mugimugi mugomugo
muhasabah mui mukasyafah mukercab mukerda mukernas mukhaffafah muldaul mulesmules mulmulan mulok multiplek munakahat mundak mundake mungkar munkar
muntahmuntah munthu muntu murabahah murangtoto murur murusen musda musdesus muspida muspika musren muswil musyarakah mutawassithah mutual muwaffiq
mwc nadzar naekin nafar nagasari nahwu naker nangendi nasijagung nasyiatul naudzubillahimindzalik ndakik ndalem ndandakke ndandakno ndangdang ndango
ndasan ndase ndasku ndaut ndedhet ndekmben ndekwingi ndelehno ndelosor ndeso ndhableg ndhelik ndhelok ndhugal ndhuk ndiri ndlodok ndlogok ndoge
ndudhuk ndupak nebis negor neh neker nekeran nelfon nelongso nembeke nemokno nener nengga neptu nfb ngos nich nikiwau niqab nisbah nisfusyaban nitik
niyaga njanjeni njeblos njebluk njegleg njeglek njeh njejeg njempalik njempling njengat njengkelno njerit njiwit njoptkp njotos njugil njungkel
njungkir nomnoman nontok nontoki nosin nozzle npc npci nphd nriman nulungono numplek nuturi nyaf oalah obongobong obstruction odc odmk odometer
odongodong odp offshore offside ofline ogohogoh ojk ojung okol okulasi oling omelin omeprazole onggok onix onrechtmatige ons onshore onten onyx
oogst opd operoper opoko optic orangorang orf orjen osk osp oteote otg otitis outbox overburden overmacht owalah owner oyot oyote pabrikgula packing
pacule padapa paddlewheel padinan pagarnusa pager pagere pahang pakamituwo pakeliran paking pamdal paminal pamswakarsa pamtup panasbumi panasen
panasten panastis pandega pandhiga pandhita pange pangestune panili pantarlih pantek pantekan panu panunggul panwaslih papbd papbdes paraf paramedik
paringi parnu parotitis partisipatif partus pasarhewan pascatambang pasiops pasiter paskecil pasmar paste pat patil patillele pavement paver
pawinihan pawuhan payang paylater payroll pbbkb pbbp pbid pbijk pbnu pcm pcv pdf pdp pean pecak pedanda pedestrian pedet pedhet pedikulosis pega
pegellinu pekiwan peleg pelek pelican peno pentil peparda peradi percil perkap permil persid pesa petarangan petengdedet pethal pethet pethuk
pethukan petita pgi phbs phishing phising pho photocell phpin picek pidsus pigging pile pilecap pilihen pilkasun pilwali pilwalkot pinggirpinggir
pingpingan pinjemin pipeline pisuhan piting piyik pjtki pkdd pkrs pkwt pkwtt plafond planlet platina playoff playstore pledoi pleret pleura plonga
plongo pltb pltd pltg pltgu pltmh pltp pltsa pmba pmkri pmks pnpm pocung pohong pokak polairud polar polibag poligini polikarbonat pollard polok
polrestabes polwil pomnas poned ponek pontang pontangpanting ponzi pophp popt popup pordam porsenijar porwil posbakum posbankum poskestren
potongleher powerpoint ppa ppdp ppgbm pphs pphtb ppiu ppnbm ppp prangbakat prb precast prednison preeklampsia preeklamsia prengus prenjak
prestressed previa prime procotan proctor proklim prol promes promkes propam prota protesa provisional psikosis pskt psm psu pta pterigium ptpn ptsp
ptun pubdekdok pucung pullorum pundhak pundhen punuk pupu pupune purdah purse purseseine pus pusdalops pusdatin puser puskesdes puskesos puskud
puter putihhitam puyer pvc pwm pwnu pyar pyuk qabul qadar qanaah qasar qashar qiraah qiroah qiroati qiyas qobliyah qodar qomat quwwata raajiun
rabiulakhir rabiulawal radhiyallahu radosan rahimahullah railing rajiun rajungan raker rakercab rakerda rakerkesda rakernas rakerwil rakorcab
rakornas ramahtamah ranggina rangrang ranitidin ranmor rantas rapet rapete rapim rapimnas rasanrasan rasda ratib rawatib rawatinap rawatjalan rawe
rdf rebab reboot recloser refinery refresh reget regident reimburse reimbursement rejected relay rele remek remengremeng remong rengkek rengkik
rente renteng repertum repes rescheduling reseller resikresik resonator restorative restore resusitasi retaining reting revetment revindicatoir
reyog richter rikmo rim ringbalk ringbalok ringkih ringroad risban riting riwariwi riyayan riyep rkab rmi roaming robusta rojiun rongatus rongewu
rongten rootstock roundabout rowak rphr rpjpd rptka rsj rsjd rspad rsu rtgs rtnya rtq ruak rujukbalik rumangsa rumble rumien rumkit rumkital
rumongso rumpon rumputgajah rungokno rupbasan rusunami rwnya sabaro sabendino saberpungli sabhara sabilillah sachet sadah sadaqah sadranan sai
saithik sajam sakarepe sakelar sakenake sakera sakjuta sakkarepe sakne sakno saksake sakuntara salajengipun salbutamol samapta sambetan samiler
samkel samtu sangang sanggan sanitarian santriwan santriwati sapiperah sapisonok saptictank sarbumusi saru sarune sas sasirangan sat satintelkam
satker satlinmas satpolairud satsabhara satset satuankerja saum save saw sawanen sawangen sawat sawut sbmptn sbsi schoon screenshoot sdlb sdsb seal
sebah seblang secang sectio sedelok sedimentasi seher sekarjagad sekatbakar sekdakab sekdako sekedhap selebgram selehno selerek selop semaur semaya
semayan semerap semlenget semongko sempadan sendhang senpi senpira sentiliter sentong senutsenut sepiteng sepo septiktank ser sere serlok sertijab
sesaji sesege seser setdaprov sewidak sgot sgpt shadaqah shalawat shallallahu shalli sharaf shareloc shaum sheet shelter sherlok shibori shiyamana
shock shockbreaker sholallohu sholli shorof shotcrete shubuh shuttle siank siapasih siapkerja siber sibori sich sidalih sidoasih sidoluhur signal
signup sikilku sikpi sikut sikute sil silabus sili silit silite silon silvofishery simpenen simthudduror simtudduror simvastatin sindhen singitan
singkal sinusitis sip sipi sipol sipp sippp sirahe sirap sirekap sirik sirosis siskohat sispamkota siteplan sitinen situng skau skkmigas skok
skoliosis skrd skrinsut skshh skutm slasa slebor slengseng slenthem slerek sliwer slo slump slurry smait smalb smartcard smartcity smw snbp snbt
snmptn soblok sodaqoh sodor sodoran soilnailing sokbreker soklat solawat solenoid solusio sondah sondir songkok sonok sopd sorban sorogan sothil
sowo soyo spakbor spalk spamdes spb spbe spbn spbun spdp speedometer spikoe spillway spm spog sppbe spph spse sputum srantan sredek srengen srimpi
sta stabilizer stagen stang stater stationing stek steker stekker stockpile stopkran stopper stq struma subbase subgrade subhanalloh subkontraktor
submitted subrogasi subspesialis subtotal suluk sumberan sumebar sumerep sumpil sumurresapan sungene sunmori sunni superadmin superelevasi
superintendent suppositoria surban surjan surveyor suspek suspension suwarsuwir suweng suwesuwe suwidak swanggi swdkllj swift syafahullah
syafakallah syiah syphon syudah taaruf tackcoat tafakur tahallul tahalul tahfid tahucampur tahutek tajdid tajil take takeover takziah takziyah talaq
talbiyah talingan tambahin tambalono tambir tampingan tamsil tanazul tandhak tapcash tapuk taqabalallahu taqabbalallahu taqrib tariqah tarkam tartan
tasua tasyakur tasyriq tawadhu tawaduk tawaf tawur tbbm tbparu tdi tdup tebangangkut tebangen tedak tedaksiten tegale tego tekong teleso telulas
temanten tempeh tempik tempura tempus tengahwengi tenggiri tengiri tengki tengkurep tengkyu tenong tepak tethering tetot tewel thaharah tharieq
thathit thawaf thek thethek thithil thks thokthok thorax thoriqoh tiangbeton tiban tibotibo tic tierod tifoid tile timbilen timses tinggalen
tinongting tipikor tipiring titisara tka tkhi tlgin tnkb tnyata tolu toner tongtong tonsilitis top topup toraks totalstation tpg tpihi tppo tracing
trail travers trawl trektrekan trending triage tripika trocok tromol trubusan trucukan truntum ttng tuch tugal tukak tulungono tumbar tumbu tumo
tumpangsari tumurun tumut tunadaksa tunagrahita tunakarya tunasusila tunawicara tungkak tup turbo turbocharger tutno tutupen tutupono tutwuri
twisted uakeh uangsaku uas udanudan udeg udel udheng udhiyah udicth udunen ujikir ujrah ukgs uklupl ukm uks ulam uleg ulek ulone ulp ulungulungan
umak umbelan umbelen umr unan unbk uncal unggahunggahan uninstall unitppa unjungunjung unting upg upja upk upppa uptpk uptsp upz urapurap ureum ursy
ushul usp uthek uts uturn uwuh uwuhe valet valve vaname vanamei vanbelt varicella vbelt velk verval vervalpd vlogger vms voltase voor
waalaikumussalam wabarakatu wadaw wadiah wadirut wadoh wahabi waham wahing wainnailaihi waja waka wakakur wakapolda wakapolres wakapolsek wakepsek
wakif wakul wakule walas walimatul waljamaah walker walkot wall wallahualam wallahul wallohu walopun waminkum waqiah waranggono wareg wariagung
warigalit warohmatullahi warok warpang warungremang wasalam wasallam washiyamakum wassidik waterbarrier watermeter wathaniyah watuken wawali
wawalkot wayangkulit wbbm wbk wbr wbs wedenwedeni wedhang wedhusgembel wellhead wesel weton wetonan whatshapp wheel wijine wineh wiper wirang
wirawiri wirawirine wirid wiridan wisuh wite wiup wiuwiu wiwerda wiyaga wkp wlijo wolakwalik wongwong word wudel wugu wuku wukuf wulane wus wuwung
wuye xlpe yach yaelaa yahoo yak yanbua yangkung yangti yangtidakperlu yarabbal yarobbal yasudah yoi yokpo yonarmed yonkav yonmar yonzipur youtuber
yowis yup yutan zhihar zip zipur zoonosis sipa sipb sipttk strttk
`;
