/** Given names common in East Java, N to R, from general knowledge; no person is meant. Hardly ever another word. */
export const GIVEN_N_TO_R = `
nababan nabhan nabil nabila nabilah nadhif nadhifa nadhira nadia nadif nadila nadin nadine nadira nadiya nadya nafi
nafiah nafila nafis nafisa nafisah nafsiyah nahdliyah naila nailah nailatul naily naim naimah nainggolan najib najma
najmudin najwa najwan nala nana nanang nanda nandita nani nanik nanin naning nanlohy naomi napisah napitupulu
naradi narji narmi narno narsih narso narsun narti narto narwati naryo nasekah nashiruddin nasih nasihin nasikah
nasikin nasim nasir nasirin nasirudin nasrudin nasrul nasrullah nasrulloh nasuha nasution naswa nasya nasywa natalia
natan natanael natania natasha natasya nathan nathania nathaniel natsir naufal naura nauval nawal nawang nawangsih
nawawi nayaka nayla nayra naysila nazia nazila nazwa ndari nella nelly nenden neneng neni nessa neysa ngaderi ngadi
ngadilah ngadimah ngadiman ngadimin ngadinah ngadini ngadino ngadirah ngadiran ngadirin ngadiso ngadiyah ngadiyem
ngadiyo ngadiyono ngafiah ngaijan ngainah ngaini ngaisah ngajib ngaminah ngarbi ngarijan ngarjo ngarpan ngasiah
ngasibah ngasijan ngasimah ngasinah ngasini ngasirah ngasiran ngasirin ngasiyem ngasmi ngasno ngasri ngasti ngateman
ngatemi ngatemin ngatijan ngatijo ngatimah ngatimin ngatinah ngatini ngatipah ngatirah ngatiran ngatiyem ngatiyo
ngatman ngatmi ngatmin ngatminah ngatminem ngatmini ngatmo ngatno ngatri ngatrip ngurah nia nicholas nico nicolas nida
nidaul nidya nihayah nihlah niken nikita nikmah nikmatul niko nikolaus nilawati nimas nina ninda nindi nindy
nindya ningrum ningsih ningtyas ninik nining ninis ninuk nirmala nisa nisak nisrina nisrokha nita niti nizam nizar
nofa nofal nofi nofia nofita nofitasari nofiyanti nono noor nopi noval novan novendra noveria novi novia novian
noviana noviani novianti novianto noviar novita novitasari noviyanti novrian novrizal nuari nugraheni nugrahini
nugroho nuh nuha nuhan nungki nunik nuning nunuk nunung nur nuraeni nurahman nuraida nuraini nuraisyah nuralim
nuraliyah nuranisa nurasih nuraziza nurazizah nurbaiti nurcahyani nurcahyo nurcholis nurdiana nurdiansyah nurdianto
nurdin nurdiyanti nurfadilah nurfaizah nurfitri nurhadi nurhaini nurhalimah nurhaliza nurhasan nurhasanah nurhayati
nurhidayah nurhidayat nurhuda nurika nuril nurin nuris nurjaman nurjanah nurjannah nurkasan nurkhasanah nurkholifah
nurkholis nurkolis nurlaela nurlaila nurlaili nurlela nurlia nurlina nurmaidah nurmala nurmalasari nurmalia nurmawati
nurmayanti nurmiati nurohmah nurohman nurrahman nurriyah nurrohmah nurrohman nursaid nursalim nursanti nursari nursiah
nursidik nursiyah nursyamsi nurtika nurtini nurudin nurul nurwahid nurwahidah nurwahyu nurwahyuni nurwanto nurwati
nuryadi nuryadin nuryani nuryanto nuryati nuzula nuzulul nyami nyamik nyamin nyaminah nyamini nyamiran nyarmi nyoman
nyono nyoto octa octavia octaviani odah odilia oei oki okky okta oktafia oktafian oktarina oktavia oktaviana oktaviani
oktavianus oktovian oky oliva oliver olivia olla omar omay ong oni opan ophelia opik orlando osa oscar oyoh padmasari
padmi paekah paekan paeran paidi paidin paijan paijem paiji paijo paikem paikun paimah paiman paimin paimo painah
painem paini paino painten pairah pairan pairin paisah paiton paitun paiyem pajar pakih palal pamela pamudji pamuji
pamungkas pandi pandji pangemanan pangestuti panggabean panidi panijan panijo panirah paniran paniyem paniyo panjaitan
paramita paramitha parasmita pardal pardan pardede pardi pardiono pariatin paridin parijan parikem parikun parimah
pariman parimin parinah parinem paringga parino parinten paritri pariyah pariyem pariyo parjan parji parjiyem parjo
parlan parlin parman parmi parmiati parmin parminah parminto parmo parsam parsih parsini partik partimah
partinah partini partiyem parto partono parwanto parwati parwoto paryadi paryanti paryanto paryati paryatun paryono
pasaribu pascal pasidi pasinah pasiran paskalis pasmi pasmin pasri pasrun patimah patkan patmi patmin patminah patmini
patmo patonah patoni patrem patriah patricia pattiasina paul paula paulina paulus pawit pawito pebri pebriana
permanasari petra petronela petrus philip pinem pinkan poerwanto pojo pomo ponco poniah poniati ponijah ponijan
ponikem ponimah poniman ponimin poninah poninem ponirah poniran poniti ponitri poniyah poniyem prabawa pradana
pradipta praditya pradnya pramesti prameswari pramita pramono pramudita pramudya pramuji pranawa pranoto pranowo
prapti praptini prapto prasetia prasetiyo prasetya prasetyaningsih prasetyo prastowo prastuti pratama pratikto pratiwi
pratomo prawira prawiro prawito prawoto prayit prayitno prayoga prayogi prayogo prayudha priadi prianto prias pricilia
prihandoko prihanto prihartini prihastuti prihatini prihatiningsih prihono primadi prio prisca priscilia priscilla
prisilia
priska priyadi priyambodo priyanka priyanti priyanto priyatin priyatmoko priyatno priyo priyono probo pudjiastuti
puguh pujadi pujianti pujianto pujiasih pujiastuti pujiati pujiharti pujilestari pujiningsih pujiono pujiyanto
pujiyati pujiyono pungki pupon purbaya purdianto purjito purjiyanto purnamasari purnami purnawan purnawati purnomo
purwadi purwandari purwandi purwaningsih purwanti purwanto purwati purwatik purwito purwo purwoko purwono puryanto
puspasari puspitaningrum puspitasari puspitosari pustika putranto putrawan putriana qaireen qalesya qanita qasim qiana
qodir qoirul qomar qomariah qomariyah qomarudin qonita qonitah qori qorib qosim qotrun qotrunnada queena queensha
qurotul qurrota rachel rachma rachman rachmat rachmawati radea radhika radhitya radian radika radina radithya raditya
radja radya rafa rafael rafandra rafasya raffa raffasya raffi rafi rafid rafif rafika rafiqah rafka rafli rahadi
rahardi rahardjo raharjo rahayuningsih rahimah rahma rahmad rahmadani rahmadhani rahmadi rahmalia rahman rahmatika
rahmawan rahmawati rahmi raihan raihana raihanah raisa raissa raisya rajagukguk rajiman rakha rakhmad rakhmat
rakhmawati rakijan rakiman rakimin rakinah rakryan ramadani ramadhani ramadhina ramdan ramdani ramdhan ramdhani
ramelan ramidi ramijan raminah ramini raminten ramlah ramlan ramli ramona randi randy rani rania ranti rapiah rara
rasendriya rasid rasidi rasidin rasijan rasikin rasimah rasiman rasimin rasimun rasinah rasini rasipah rasirah rasiti
rasiyem rasiyo raskam raskan rasmadi rasman rasmani rasmi rasmiati rasmidi rasmijan rasmin rasminah rasmini rasmo
rasmono rasno raspan rastini rasto rastono rasya rasyad rasyid rasyida rasyiid ratemi ratih ratijan ratinah ratini
ratman ratmi ratminah ratmini ratmo ratmono ratna ratnaningsih ratnasari ratnawati ratno raudlatul raul rayan rayhan
rayna razan razka razqa rebeka rebi rebin regina rehan reihan reina reinhard reksi rena renald renaldi renaldo renata
rendi rendra reni renita renny reno reny resa reshma resky resti restiana restianti resty retno retnowati reva
revalina revan revana revano revi reviana reyhan reza rezal rezki rezky rezza rhea rhoma riadi rian riana rianda
riandi rianti rianto riatin riatun riawan ricard richard richo ricky rico rida ridho ridhotul ridhwan ridlo ridwan
rifa rifai rifaldi rifan rifki rifky rifqi rifqoh rifqy rihana rijal rika riki riko rima rina rinaldi rinanti rinda
rindi rindiani ringga rini rino rintan rio ripin riri ririn riris risa risang risda risdiana risdianto riska riski
riskiana risky risma rismawati rismaya risnawati risqi rista ristanti ristian riswan riswanto riswati rita ritonga
riva rivaldi rivan riyadi riyan riyana riyanah riyani riyanti riyanto riyatun riyono riza rizal rizaldi rizieq rizka
rizkia rizkiana rizkiyah rizky rizqi rizqiyah robbani robert roberto robertus robi robiah robiatul robiatun robin roby
rochim rochmad rochmah rochman rochmat rodhiyah rodiah rodiyah rodli rofi rofiah rofiatun rofii rofik rofikoh rofiq
rofiqoh
rohadi rohana rohaniah rohayah rohayati rohendi rohidin rohilah rohim rohima rohimah rohiman rohma rohmad rohmadi
rohmah rohman rohmatin rohmatul rohmatun rohmawati rohmi rohmiatun rohmiyati roikah roikhan roisah rojak roji rojikin
rokayah rokhani rokhim rokhimah rokhmad rokhmah rokhman rokib rokim rokimah rokini rolis romadhon romadhoni romadi
romadlon romadon romelah romi romlah romlan romli romsiyah romy ronald rondiyah roni ronny rony rosadi rosalina rosi
rosid rosida rosidah rosidi rosidin rosihan rosita rosiyah roslina rosmala rosman rosmiati rosnawati rosyad rosyada
rosyid rosyida rosyidah rosyidi roudhotul roudlotul rouf roy royani royhan rozak rozaq rozi rozikhan rozikin ruben
rubi rubiah rubianto rubiati rubikin rubinem rubingah rubini rubiono rubiyah rubiyanto rubiyem rudi rudianto rudiono
rudiyanto rudolf rudy rufaidah rufi rufiah rujito rukaini rukayah rukhan rukhayah rukimin rukinem rukini rukiyah
rukiyati rukmana rukmiati rukminah rukmini rumadi rumaisa rumanah rumani rumi rumiati rumijan ruminah rumini rumisih
rumiyati rumondor rumyati runi runtah rupi ruqayah ruqayyah ruri rusdi rusdiana rusdianto rusdiyanto rusiah rusiani
rusiati rusijan rusilah rusiman rusiyem ruslan rusli ruslina rusmadi rusmala rusman rusmani rusmanto rusmi rusmiati
rusmin rusminah rusmini rusmiyati rusnan rusni rusno rustam rustamaji rusti rustiana rustiani rustini rustono rusyanto
rusydi ruth ruwadi ruwaida ruwi ruwiyah ruwiyati ryan
`;
