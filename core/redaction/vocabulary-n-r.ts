/** Words of complaints that are not names, N to R: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_N_TO_R = `
n nabati nabi nadir nafas nafkah nafsu nagari nah naha nahas nahdiyin nahdlatul nahdliyin nahkoda naif naik naikin najis
nakal nakertrans nakes nakhoda naksir nalika naliko naluri naluriah nama namaste nambah nami nampak namun namung nanah nanam
nanas nandur nang nangdi nanggung nanging nangis nangka nangkep nanti nanya naon napa napas narahubung narapidana narasi
narasumber narator narik narimo narkoba narkotika narsis nasab nasabah nasdem nasehat nasgor nasi nasib nasihat nasional
nasionalis nasionalisme naskah nasrani nasyid natal nate natrium natuna natur natural naturalisasi naudzubillah naungan nauzubillah
navigasi navigator nazhir nb nda ndableg ndak ndalan ndamel ndandani ndandanno ndang ndasmu ndedet ndeleng ndelik ndelok
ndemek nderek nderekaken ndhedhet ndhek ndhelikne ndherek ndhuwur ndi ndilalah ndisik ndk ndlosor ndodok ndongo ndredeg
ndremimil ndue ndugal nduwe nduwur ne nebula nebulizer nebus nedha nedhi nedho nedi negara negarawan negatif negeri
negosiasi negosiator negro nek nekat nektar nelangsa nelayan nelo nembe nembelas nembhe nemoni nempel nempeleng nemplok nemu
nenas nenek neng nengdi nengeri neon neonbox nepotisme neptunus neraca neraka nerjang nesu net netes netflix netijen netizen
netra netral netralitas netter network neurologis neuron neutron newcastle news newton nex ngab ngadeg ngajeng ngaji ngalor
ngandani ngandika ngantek nganti ngantos ngantre ngantri ngapura ngapusi ngarep ngasi ngebul ngebulan ngedos ngelu ngeluh
ngendika ngenteni ngepel ngeri ngersula ngetan ngg ngga nggadhe nggak nggawa nggegirisi nggetok nggih nggilani nggk nggo
nggowo nggresula ngidul nginum ngirim ngisor ngk ngombe ngomong ngomonge ngriki ngriku ngulon ngutang ni niaga nian nias
niat nib nicu nifas nigeria nih nihil nik nika nikah nikel nikmat nikotin niku nilai nilon nimbo nimpa ning ninggal nip
nipppk nirkabel nirlaba nirokno nirwana nisan nisbi niscaya nisfu nista nitih nitip nitrat nitrogen niy njaba njagani
njagong njajal njalari njaluk njarah njawab njeblug njebol njeglong njegur njelaske njelasne njenengan njepat njepret njero
njih njijiki njlungup njobo njogo njop njunjung njupuk njur nkk nm nmax nmr nnt nnti no nobar noda nodin nogosari noka nokia
nol nom nomad nomaden noman nomenklatur nomer nominal nominasi nomor nomorantrian nompo non nonaktif none nonfisik nonformal
nongkrong nongol nonstop nonsubsidi nonton nontunai nop nopember nopen nopo nopol nopoo norak norek normal normalisasi
normatif norwegia nostalgia not nota notabene notaris notebook notes notif notifikasi notula notulen notulis novelis
november npk npoptkp npsn npwp npwpd nrabas nrimo nti nubuat nugas nugini nuhun nujum nuklir nular nuli numerasi numerik
numpak numpang numpuk nunggak nunggang nunggoni nunggu nunukan nunut nuptk nuriah nusakambangan nusantara nutrisi nutup nuvo
nuwun nuzul ny nya nyadran nyai nyambek nyambut nyapu nyaris nyaur nyekel nyepi nyilih nyoh nyolong nyuwon nyuwun oasis obah
obat obelisk obeng obesitas objek objektif obligasi obong obor obral obrolan observasi observatorium obsesi obsesif obyek
obyektif ocbc october odf odgj odha odol odong odot ofensif off offline ofisial ogah oge oh ohya oiya ojek ojo ojok ojol ok
oke okeh okelah oklik oknum oksida oksidan oksidasi oksigen oktan oktober olah olahan olahraga olahragawan oleh oleng
oleskan olh oli olimpiade olok olx om omah omahe omahku omahmu ombak omben ombo ombudsman omdo omega omicron omong omongan
omonge ompong omset omzet on onani onar once oncom oncor onde ondel onderdil ongkang ongkir ongkos ongole online ono onok
opak opal opang open oper opera operasi operasional operator opini opium oplosan opname opo opor oposisi oppo oprit opsi
opsional opsir optik optimal optimalisasi optimasi optimis optimisme optimistis optimum optimus opus ora orak oral oralit
orane orang orangtua oranye oraono orasi orba orbit orbital orde order ordo oren oreng orep oret org organ organik
organisasi organisme orgasme orgen ori oriental orientasi origami orisinal orisinil orkes orkestra ormas ornamen orng orong
ortodoks ortu osis osn oss osteoporosis otak otda ote otentik oto otodidak otok otomatis otomatisasi otomotif otonomi otopsi
otorisasi otoritas otoriter otot otp outbound outing outlet output outsourcing oval ovarium oven over overdosis overlay
overload ovo owah owel oyod oyong ozon pabean pabrik pabrikan pabrike pacar pacaran pace paceklik pacet package pacu pacuan
pad pada padahal padam padang padat padepokan padha padhang padharan padhe padi pados padu paduan paduka padune paedah pagan
pagar pagaralam page pagelaran pagi pagoda pagu paguyuban paha paham pahat pahatan pahit pahlawan pailit pair pait pajak
pajang pajangan pajeg pajek pajero pak pakai pakaian pakan pakar pakchong pakcik pakde pakdhe pake pakem paket pakis paklik
pakmu pakne paksa paksaan pakta paku pala palang palapa palawija pale palem palet pali paling palingan palmerah palopo palsu
palu palung pam paman pamelo pamer pameran pamflet pamit pamitan pamong pamor pampers pamrih pamsimas panah panas panasonic
pancake pancang pancaran pancasila pancen pancet panci pancing pancur pancuran pandai pandang pandean pandeglang pandemi
panduan pandum panekuk panel panen pangan panganan pangandaran pangapunten pangeran panggah panggang panggar panggil
panggilan panggonan panggonane panggul panggung pangkal pangkalan pangkalpinang pangkas pangkat pangkuan panglima pangsa
pangsit panik panin panitera panitia panjang panjat panjatkan panjenengan panjennengan pankreas panorama pansus pantai
pantang pantas pantat pantau pantes panther pantul pantun panutan panwas panwascam papa papah papaku papan papar paparkan
papat paper papi paprika para parabola paracetamol parade paradigma paradoks paragon paragraf parah parakuat paralayang
paralel paralon paramedis parameter parang paranoid paranormal parapet paras parasetamol parasit parasut parau parawansa
pareng parepare parfum pari pariaman parine paringono paripurna parit pariwisata parking parkinson parkir parkiran parkit
parlemen parodi paroki parpol parsel parsial part partai participating partikel partisan partisi partisipan partisipasi
partner paru paruh parut pas pasah pasai pasal pasang pasangan pasar pasaran pasare pasarturi pasca pascabayar pascasarjana pase pasi
pasien pasif pasifik pasir paskah paskibra paskibraka paslon pasok pasokan paspor pasrah pass password pasta pastel pasti
pastor pastoran pastur pasukan pasung pasutri patahkan patang patching pate patek paten pathok patih patin pating patogen
patok patokan patologi patologis patri patriot patriotik patriotisme patroli patuh patung patungan patut paud pauk paus
pause paviliun paving paw pawai pawang pawon pay payah payakumbuh payment payon payu payudara payung pb pbb pbg pbi pbj pcx
pd pda pdahal pdam pdhl pdtt pecah pecahan pecandu pecat pecel peceren peci pecinan pecinta pecok pecren pecundang pedagang
pedal pedang pedas pede pedel pedes pedhes pedhot pedih pedoman pedot peduli pegal pegang pegangane pegas pegasus pegat
pegawai pegel pegon peilschaal peilschall pejabat pejah pejuang peka pekan pekarangan pekat pekerja pekerjaan pekerti
pekewuh pekik peking pekok pel pelabuhan pelacakan pelacur pelacuran peladang pelafalan pelajar pelaksana pelaku pelakune
pelaminan pelampung pelan pelana pelancong pelanggan pelanggaran pelangi pelantikan pelapor pelat pelatih pelatihan pelatnas
pelatuk pelayan pelayanan pelbagai pelebaran pelecehan peledak pelepah pelesir pelestarian pelet peletakan peleton pelicin
pelihara pelik pelipis pelita pelopor pelosok peluang peluh peluit peluk pelukan pelukis pelumas peluncur peluncuran
pelungguh peluru pelurusan pemali pematang pembangunan pembayaran pembeli pemberitahuan pembuat pemda pemdes pemeliharaan
pemeriksaan pemerintah pemicu pemilik pemilu pemkab pemkot pempek pemprov pemuda pemudi pemuja pemukiman pena penak
penanganan penanggung penari penat pencairan pencak pencet pencil pencuri pencurian pendaftaran pendam pendamping pendatang
pendek pendem pendeta pendidikan pending pendopone penduduk penerangan penerima penerimaan pengadilan pengadu pengaduan
pengairan pengajuan pengantin pengap pengawas pengawasan pengecekan pengecer pengen pengendara penggerek pengguna
penghasilan pengin pengirim penguk pengunjung pengurusan pengusaha penipu penipuan penis peniti penjabat penjelasan penjual
pensil pensiunan pentas penting pentol penuh penyet penyok penyu penyuluh pepak peparnas pepatah pepaya pepc pepek pepes per
pera perah perahu perak peralatan peran perang perangkat perantau peraturan perawat perbaikan perban perbup perca perda
perdagangan perdes perdus pergi pergok pergub perhatian perhatiannya perhutani peri peria perih perihal perikanan peripean
periuk perka perkawis perkembangan perki perkim perkoro perkusi perlintasan perlu permai permak permasalahan permen permendagri
permendes permendikbud permenkes permenko permensos permentan permintaan permohonan permukiman pernah pernak pernik pernikahan pernis
peron perpol perppu perpres perpus persada persen persib persik persil persis persoalan person persyaratan pertalite pertamax
pertanggungjawaban pertanian pertanyaan peru perum perumahan perusahaan perut perwali pes pesan pesanan pesanggem
pesanggrahan pesangon pesantren pesat pesawaran pesawat pesen peserta pesilat pesimis pesing pesisir peso pesona pesse pesta
pestisida pet peta petahana petai petak petaka petang petani peteng petenge peternak peternakan petheng peti petik petikan
petir petis petok petroganik petrokimia petroleum petuah petualang petugas petung petunjuk peuyeum pewangi peyek peyot
pfizer pgn pgri pgsd pgwai philips phk phonska piagam piala pialang pianis piano piara piaraan piatu piawai picik picis pick pickup
picu pidana pidato pie pigmen pihak pijak pijakan pijar pijat pikantuk pikap pikat pike piket pikir piknik piksel pikuk
pikul pikun pikup pil pilah pilar pilbup pileg pilek pilgub pilih pilihan pilkada pilkades pilot pilpres pilu pimpin pimpinan pimpro
pin pinang pinanggih pinarak pincang pindah pindahan pindahin pindahkan pindang pindho pindo ping pinggan pinggang pinggir
pinggul pingin pingpong pingsan piningit pinjam pinjaman pinjol pinta pintar pintas pinten pinter pintu pintuair pinus pion
pioneer pionir pip pipa pipi pipih pipil pipilan pipis pira piramid piramida pirang pirembagan piring piro pirsa pirso pirt
pisah pisan pisang pisau pistol piston pit pita pitados pitakon pitam pitike piton pitu piutang piyama piyambak piyambakipun
piyayi piye pj pjalan pjb pjr pju pjuts pkb pkbm pke pkh pkir pkk pkkpr pkl pkm pks pl plafon plagiat plakat planet plankton plasa
plasenta plasma plastik plat plataran platform platinum plato play plaza please plecit plek plekoto plengkung plengseng
plengsengan pleno plenum plesir plester pleton plg plgn plh plin plis pliss pln plng plot ploting pls plt plug pluntur plural
pluralisme pluto plutonium pmi pmk pmrntah pmt pneumonia pngen pngendara pnjelsn pnjlsn pnrma pns pntg pny pnya poc pocong
pocot podang podcast podho podium podo pohon pohung poin point pojok pojokan pokdarwis poker pokir pokja pokmas pokok poktan
pol pola polae polah polandia polantas polda poldur polemik poles poli poligami poliklinik polimer polindes polio polip
polisi politeknik politik politikus politisasi politisi poll polo polong polos polres polri polsek polsekan poltekkes polusi
polutan polybag polytron pomade pomahan pompa pompanisasi ponakan pondasi pondok poni ponkesdes ponpes ponsel ponska pop
popda popnas popok popularitas populasi populer pora porak porang pordes pori porkab porno pornografi poro porong poros
porprov porselen porseni porsi portabel portal portland porto portofolio portugal pos posbindu pose posesif posindo posisi
positif poskamling poskesdes posko poso post poster posterior posting postingan postur posyandu posyantek potas potasium
potensi potensial pothol potong potongan potret power powerbank pp ppat ppdb ppi ppid ppj ppk ppkbd ppl ppm pppk pptk pr
prabayar prabumulih praduga pragmatis praha prajurit prakara prakarsa praktek praktik praktikum praktis pramugari pramuka
pramusaji prancis prangko prapatan praperadilan prarekonstruksi prasangka prasarana prasasti prasejahtera prasmanan prawan prbaikan prcma
predator predikat prediksi prefektur preferensi prei preian prekoro preman prematur premi premium preseden presensi
presentasi presiden presidium presipitasi prestasi prestise prestisius prethel pretty prevalensi prevathon preventif preview pria
pribadi pribumi prihatos prilaku primadona primary primata primer primitif prinsip print printer prioritas prioritaskan
priotitas pripun prisma privasi private privatisasi priyayi prlu prmohonan prnh proaktif probabilitas problem process produk
produksi produktif produktivitas produsen produser profesi profesional profesionalisme profesor profil profile profit
program progres progresif project projek prokes proklamasi prokopim prolanis proliman prolog promo promosi promotor prona
propaganda propemperda properti propineb propinsi proporsi proporsional proposal proposisi prosa prosedur proses prosesor
prospek prostat prostitusi protagonis protein proteksi protektif protelon protes protestan protokol protokoler protol proton
prototipe provider provinsi provokasi provokatif provokator proyek proyektil proyektor prsh prtnyaan prudential prunthus
psbb psikiater psikiatri psikis psikolog psikopat psikotes psim psks psr pst psti pt ptgas ptgs pthn ptps pts ptsl pu puak
puap puas puasa puber pubers pubertas pubg publik publikasi publisitas pucat pucuk pudar puding puing puisi puitis puja
pujangga pujian pukat pukul pukulan pula pulak pulang pulangkan pulas pulau puli pulih pulp pulpen pulsa pulsar puluh puma
pun punah punapa punca puncak pundak punden pundi punggawa punggung pungli pungut pungutan punika puniko punopo punten
puntung punya pup pupil pupuk pupus puput pura purbakala pure purna purnasarjana purnawirawan purun purut purwakarta
purwarupa pusaka pusar pusara pusat pusda push pusing puskesling puskesmas puskesmase puskeswan puso pustaka pustakawan
pustu pustune pusung pusying putar putaran puti putih puting putung putus putusan puyeng puyuh qari qariah qasidah qosidah
qris quality quick quipper quiz quorum qur quran qurban ra rab raba rabat rabi rabies rabiul rabu rabuk rabun race racik
racikan racun rada radang radar radial radiasi radiator radikal radikalisme radio radioaktif radiologi radius rafia raga
ragam ragasa ragat ragi ragu rah rahang rahasia rahasiakan rahib rahim raib raih rail raimu rais rajab rajabiyah rajah rajal
rajangan rajawali raje rajut rak rakaat rakan raket rakit rakitan rakor rakorda rakornis raksa raksasa rakus rakyat ralat
ram ramadan ramah ramai ramal ramalan rambah rambak rambat rambu rambut rambutan rame ramen ramene ramp rampas ramping
rampok rampung ramuan ranah ranap rancang rancangan rancu randa randha random randu ranger rangkai rangkaian rangkap
rangking rangkul rangkuman rangsang rangsangan ranjang ranjau ransel ransum rantai rantang rantau ranting rapat rapel
raperda rapi rapid rapih rapor raport rapuh rasa rasakan rasane rasi rasial rasio rasional rasionalisasi rasionalitas rasis
rasisme raskin rastra rasul rasulullah rata ratan ratap ratas rating ratus raup raut rawa rawan rawat rawit rawon rawuh raya
rayap rayon rayu razia rb rbu rdkk ready reaksi reaktif reaktifasi reaktivasi reaktor real realisasi realistis realita
realitas realme realokasi rebah rebana reboisasi rebon rebung rebus rebut receh recehan recognition record reda redaksi
redaksional redaktur redam redistribusi redmi reduksi redup reels ref referendum referensi reff refleks refleksi reflektif reformasi
refugia refund rega regane regards reged regel regenerasi regeng regent regi region regional register registrasi rego
regresi regsosek regu regulasi regulator reguler rehab rehabilitasi rehat reinkarnasi rejang reject rejek rek reka rekam
rekaman rekan rekanan rekap rekapitulasi rekasa rekayasa rekening reklamasi reklame rekomendasi rekonsiliasi rekonstruksi
rekor rekreasi rekrut rekrutan rekrutmen reksadana rektor rektorat rel rela relaksasi relatif relativitas relawan release
relevan reli relief religi religius relik reload relokasi relung rem remah remaja remang remas rematik rembug rembugan
rembuk rembulan remedial remeh remen remeng remidi remisi remix remote rempah rempeyek rempong remuk renai renang rencana
rencang rencek renda rendah rendam rendang rendemen rendeng rendheng rene reng rengek renggang rengginan rengginang renja
renovasi renstra renta rental rentan rentang rentenir rentetan renung renungan renyah reog reparasi repetisi replika
replikasi reply report reportase reporter repot representasi representatif represif reproduksi reptil republika reputasi
request rerata reresik rerumputan reruntuhan resah resapan rese resek resensi resep resepsi resepsionis reseptor reserse
reservasi reserve reservoir reses reset residen residu resik resiko resimen resin resisten resistensi resistor resmi
resolusi resonansi resor respek respirasi respon respond responden respons responsif restart resto restoran restorasi
restrukturisasi resume retail retak retakan retas retensi reti retina retorika retret retribusi reuni review revisi
revitalisasi revo revolusi revolusioner rewang rewek rewel rewo reyot rezeki rezim ri riak rias riasan riba ribbon ribet
ribu ribuan ribut rice richeese riding rig rigid riil rikala rikat rikma rileks rilis rimbun rimpang rinci rincian rindik
ring ringan ringgit ringkas ringkus rinjing rintang rintihan rintik rintis rintisan risak risalah risau riset risih risiko
risti rit ritel ritme ritual riuh rivalitas riwayat riyaya riyin riyoyo rka rkp rkpd rkpdes rmah rmh rmu rob robek roboh
robot robotik robotika rock roda rodentisida rodha rodo rodok roh rohis rok roket rokok rolak rolas roll roller roma roman
romansa romantik romantis romawi rombak rombakan rombel rombong rombongan rompi ronda ronde rondho rondo rong rongga rongsok
rongsokan rono rontgen rontog rontok room rosak roso rosok rotan rotasi rotavirus roti rotor roundup router rowo roya
royalti royong rp rph rpjm rpjmd rpjmdes rppj rs rsak rsia rsk rsud rt rtlh rtrw ruah ruam ruang ruangan ruangguru ruas
rubella rubik rubrik rubuh rubuha rudal ruding rugi rujak ruji rujuk rujukan rukiah ruko rukyah rukyat rumah rumahku
rumahsakit rumania rumbai rumit rumiyin rumor rumpun rumput rumus runcing runding rungsing rungu runtuh rupa rupane rupee
rupek rupiah rupo ruqyah rusa rusak rusake rusia rusk rusuh rusuk rusun rusunawa rute rutilahu rutin rutinitas ruwahan
ruwatan ruwed ruwet rw rwn
nadyan nazi ndalu ndandakne nem neonatal neurologi nilep nipah niyat notariil nurse obgyn ohm olih ongkeb
onkologi ortopedi overpass pakuburan pancaroba panggulu panwaslu pap pasa pedhel pediatri pelni perdir pete pethak phase
pinaringan polhut polresta ponggol postpaid pramila prepaid prewangan pundhut puniki puol puring purn raimuna rakono
ramadlan rapbd rapbdes rejeb rengat reskrim restitusi rica rindhik risoles riyen road rosela ruh ruwah
pandanwangi
`;
