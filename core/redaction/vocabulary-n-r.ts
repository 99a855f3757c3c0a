/** Words of complaints that are not names, N to R: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_N_TO_R = `
n nabati nabi nadir nafas nafkah nafsu nah naha nahas nahdlatul nahkoda naif naik naikin najis nakal nakes nakhoda
naksir nalika naliko naluri nama namaste nambah nampak namun namung nanah nanam nanas nandur nang nanggung nanging
nangis nanti nanya naon napas narahubung narapidana narasi narasumber narator narik narkoba narkotika narsis nasabah
nasdem nasehat nasi nasib nasihat nasional nasionalis nasionalisme naskah nasyid natal nate natur natural naturalisasi
naudzubillah naungan navigasi nb nda ndak ndalan ndandani ndang ndedet ndelok ndemek ndhek ndherek ndi ndk ndodok
ndremimil nduwe nduwur ne nebus nedha nedi negara negarawan negatif negeri negosiasi nek nekat nektar nelayan nelo
nembe nempel nemu nenas nenek neng neon neonbox nepotisme neraca neraka nesu net netes netijen netizen netra netral
netralitas netter network neurologis news ngab ngadeg ngajeng ngaji ngalor ngandani ngandika ngantek nganti ngantos
ngantre ngantri ngapura ngapusi ngarep ngasi ngebul ngebulan ngedos ngelu ngeluh ngendika ngenteni ngepel ngeri
ngersula ngetan ngg ngga nggadhe nggak nggawa nggegirisi nggetok nggih nggilani nggk nggowo nggresula ngidul nginum
ngirim ngisor ngk ngombe ngomong ngomonge ngriki ngriku ngulon ngutang ni niaga niat nib nicu nifas nih nihil nik nika
nikah nikel nikmat nikotin niku nilai nilon nimbo nimpa ning ninggal nip nirkabel nirlaba nirwana nisan niscaya nisfu
nista nitip nitrat nitrogen njaba njaluk njarah njeglong njenengan njero njih njobo njogo njop njupuk nkk nm nmr nnt
nnti no nobar noda nol nom nomaden noman nomer nominal nominasi nomor nomorantrian non nonaktif nongkrong nongol
nonstop nonsubsidi nonton nontunai nopember nopo nopol nopoo norak norek normal normalisasi normatif not nota notaris
notif notifikasi notula notulen notulis novelis november npk npsn npwp nrabas nti nugas nuhun nujum nuklir nular nuli
numerik numpang numpuk nunggak nunggu nunut nusantara nutrisi nutup nuvo nuwun ny nya nyadran nyai nyambek nyambut
nyapu nyaris nyaur nyekel nyepi nyilih nyoh nyolong nyuwon nyuwun obah obat obeng obesitas objek objektif obligasi obor
obral obrolan observasi obsesi obyek obyektif october odgj odol odong off offline ofisial ogah oge oh ohya oiya ojek
ojo ojok ojol ok oke okelah oklik oknum oksida oksidasi oksigen oktan oktober olah olahan olahraga olahragawan oleh
oleskan olh oli olimpiade olok olx om omah omahe omahku omahmu ombak omben ombo ombudsman omdo omong omongan omonge
ompong omset omzet on ondel onderdil ongkang ongkir ongkos online ono onok opang operasi operasional operator opini
oplosan opname opo opor oposisi oppo oprit opsi opsional optik optimal optimalisasi optimasi optimis optimisme
optimistis optimus ora orak orane orang orangtua oranye oraono orasi orba orbit orde order ordo oreng org organ organik
organisasi organisme orgen orientasi orisinal orisinil orkes orkestra ormas ornamen orng ortodoks ortu osis oss otak
otda otentik otodidak otomatis otomotif otonomi otopsi otorisasi otoritas otot otp outlet output oven overdosis
overload oyod ozon pabean pabrik pabrikan pabrike pacar pacaran paceklik pacet package pacu pacuan pad pada padahal
padam padang padat padepokan padha padhang padhe padi padu paduan paduka padune pagar page pagelaran pagi pagu
paguyuban paha paham pahatan pahit pahlawan pajak pajang pajangan pajeg pajek pak pakai pakaian pakan pakar pakde
pakdhe pake pakem paket pakis paklik pakmu pakne paksa paksaan paku pala palang palawija paling palingan palmerah palsu
palu palung pam paman pamer pameran pamit pamitan pamong pampers pamsimas panah panas pancake pancaran pancasila pancen
panci pancing pancur pancuran pandai pandang pandean pandemi panduan panel panen pangan panganan pangapunten pangeran
panggah panggang panggar panggil panggilan panggul panggung pangkal pangkalan pangkas pangkat pangkuan panglima pangsa
panik panitera panitia panjang panjat panjatkan panjenengan panjennengan pankreas panorama pansus pantai pantang pantas
pantat pantau pantul pantun panutan panwas papa papaku papan paparkan paper para parabola paracetamol parade paradigma
paradoks paragraf parah parakuat paralayang paralel paralon paramedis parameter parang paras parasit parasut parau
parawansa
pareng parfum pari parine paringono paripurna parit pariwisata parking parkir parkiran parlemen parodi parpol parsel
parsial part partai partikel partisan partisi partisipasi partner paru paruh parut pas pasal pasang pasangan pasar
pasaran pasare pasca pascabayar pascasarjana pasien pasif pasifik pasir paskah paskibra paslon pasokan paspor pasrah
pass password pasta pasti pastor pastoran pastur pasukan pasung pasutri patahkan patek paten pathok patih patin pating
patogen patok patokan patologi patologis patriotik patriotisme patroli patuh patung patungan patut paud pauk paviliun
paving pawai pawang pawon pay payah payment payu payudara payung pb pbb pbg pbi pbj pd pda pdahal pdam pdhl pdtt pecah
pecahan pecandu pecat pecel pecinta pecundang pedagang pedal pedang pedas pede pedel pedes pedhot pedih pedoman peduli
pegal pegang pegangane pegas pegasus pegawai peilschaal peilschall pejabat pejah pejuang peka pekan pekarangan pekat
pekerja pekerjaan pekerti pekik pel pelabuhan pelacakan pelacur pelacuran peladang pelafalan pelajar pelaksana pelaku
pelakune pelaminan pelampung pelan pelana pelancong pelanggan pelanggaran pelangi pelantikan pelapor pelat pelatih
pelatihan pelatnas pelatuk pelayan pelayanan pelbagai pelebaran pelecehan peledak pelesir pelestarian pelet peletakan
pelicin pelihara pelik pelipis pelopor pelosok peluang peluh peluit peluk pelukan pelukis pelumas peluncur peluncuran
pelungguh peluru pelurusan pemali pematang pembangunan pembayaran pembeli pemberitahuan pembuat pemda pemdes
pemeliharaan pemeriksaan pemerintah pemicu pemilik pemilu pemkab pemkot pempek pemprov pemuda pemudi pemuja pemukiman
pena penak penanganan penanggung penari penat pencairan pencak pencet pencil pencuri pencurian pendaftaran pendam
pendamping pendatang pendek pendem pendeta pendidikan pending pendopone penduduk penerangan penerima penerimaan
pengadilan pengadu pengaduan pengairan pengajuan pengantin pengawas pengawasan pengecekan pengecer pengen pengendara
penggerek pengguna penghasilan pengin pengirim penguk pengunjung pengurusan pengusaha penipu penipuan penis peniti
penjabat penjelasan penjual pensil pensiunan pentas penting pentol penuh penyok penyu penyuluh pepak pepatah pepaya per
pera perah perahu perak peralatan peran perang perangkat perantau peraturan perawat perbaikan perban perbup perda
perdagangan perdes perdus pergi pergok pergub perhatian perhatiannya perhutani peri perih perihal perikanan peripean
periuk perkawis perkembangan perkim perkoro perkusi perlintasan perlu permai permak permasalahan permen permendagri
permendes permendikbud permenkes permensos permentan permintaan permohonan permukiman pernah pernak pernik pernikahan
pernis peron perppu perpres persada persen persil persis persoalan person persyaratan pertalite pertamax
pertanggungjawaban pertanian pertanyaan perum perumahan perusahaan perut perwali pes pesan pesanan pesanggrahan
pesangon pesantren pesat pesawaran pesawat pesen peserta pesilat pesimis pesing pesisir pesona pesse pesta pestisida
pet peta petahana petai petak petaka petang petani peteng peternak peternakan peti petik petikan petir petis petok
petroganik petuah petualang petugas petunjuk pewangi peyek pfizer pgn pgsd pgwai phk phonska piagam piala piaraan piatu
piawai pick picu pidana pidato pie pigmen pihak pijak pijakan pijat pikantuk pikat piket pikir piknik piksel pikuk
pikul pikun pil pilar pilek pilih pilihan pilkada pilkades pilpres pilu pimpin pimpro pin pinang pinarak pincang pindah
pindahan pindahin pindahkan pindang pindho pindo ping pinggan pinggang pinggir pinggul pingin pingsan pinjam pinjaman
pinjol pinta pintar pintas pinter pintu pintuair pioneer pionir pip pipa pipi pipih pipis pira piramid piramida pirang
pirembagan piring piro pirsa pirso pirt pisah pisan pisang pisau pit pita pitados pitam pitike piton piutang piyama
piyambak piyambakipun piyayi piye pj pjalan pjr pju pke pkh pkir pkk pkl pkm pks pl plafon plagiat plakat planet plasa
plasenta plasma plastik plat platform play please plecit plek plengsengan pleno plesir plester pleton plg plh plin plis
pliss pln plng ploting pls plt pmi pmk pmrntah pmt pngen pngendara pnjelsn pnjlsn pnrma pns pntg pny pnya poc podho
podo pohon pohung poin point pojok pojokan pokir pokja pokmas pokok poktan pol pola polae polah polantas polda poldur
polemik poli poligami polindes polip polisi politeknik politik politikus politisasi politisi poll polos polres polri
polsek polsekan polusi polutan pomahan pompa ponakan pondasi pondok poni ponkesdes ponpes ponsel ponska pop popok
popularitas populasi populer porak pori pornografi poro porong poros porprov porselen porsi portabel portal portofolio
pos posesif posisi positif poskamling poskesdes posko poso post poster posting postingan postur posyandu posyantek
potensi potensial potong potongan potret power pp ppat ppdb ppi ppid ppj ppk ppl ppm pppk pptk pr prabayar praduga
pragmatis praha prajurit prakara prakarsa praktek praktik praktikum praktis pramugari pramuka pramusaji prancis prangko
prapatan praperadilan prarekonstruksi prasangka prasarana prasasti prasmanan prawan prbaikan prcma predator predikat
prediksi prefektur preferensi prei preian prekoro preman prematur premi premium presensi presentasi presiden prestasi
prestise pretty prevalensi preventif pria pribadi pribumi prilaku primadona primer primitif prinsip print printer
prioritas prioritaskan priotitas pripun privasi private priyayi prlu prmohonan prnh proaktif probabilitas problem
process produk produksi produktif produktivitas produsen produser profesi profesional profesionalisme profesor profil
profile program progres progresif project projek prokes proklamasi prokopim proliman prolog promo promosi prona
propemperda properti propineb propinsi proporsi proporsional proposal proposisi prosa prosedur proses prosesor prospek
prostitusi protein proteksi protektif protes protokol prototipe provider provinsi provokasi provokatif provokator
proyek proyektil proyektor prsh prtnyaan psikiater psikis psikolog psikopat psks psr pst psti pt ptgas ptgs pthn pts
ptsl pu puas puasa pubers pubertas publik publikasi publisitas pucat pucuk pudar puding puing puisi puitis puja
pujangga pujian pukat pukul pukulan pula pulak pulang pulangkan pulas pulau pulih pulpen pulsa puluh pun punah puncak
pundak pundi punggawa punggung pungli pungut pungutan punika puniko punopo punten puntung punya pupuk pura purbakala
purna purun purwarupa pusaka pusar pusara pusat pusda push pusing puskesmas puskesmase puskeswan puso pustaka
pustakawan pustu pustune pusying putar putaran putih puting putung putus putusan puyeng puyuh qasidah quality quick
quorum qur quran qurban ra rab rabat rabies rabiul rabu rabuk rabun racik racikan racun radang radar radiasi radiator
radikal radikalisme radio radioaktif radius raga ragam ragat ragi ragu rahang rahasia rahasiakan rahim raih rajab
rajabiyah rajawali raje rak rakan raket rakit rakitan rakor rakorda rakornis raksasa rakus rakyat ralat ram ramadan
ramah ramai ramal ramalan rambak rambu rambut rambutan rame ramen ramene ramp rampas ramping rampok rampung ramuan
ranah rancang rancangan randha random randu rangkai rangkaian rangkap rangking rangkul rangkuman rangsang rangsangan
ranjang ranjau ransel ransum rantai rantang rantau ranting rapat rapel raperda rapi rapih rapor raport rapuh rasa
rasakan rasane rasial rasio rasional rasionalisasi rasis rasisme raskin rasul rata ratap ratas rating ratus raup raut
rawa rawan rawat rawit raya rayap rayon rayu razia rb rbu rdkk ready reaksi reaktif reaktor real realisasi realistis
realita realitas realokasi rebah rebana rebus rebut recehan record reda redaksi redaksional redaktur redam reduksi
redup referensi refleks refleksi reformasi refugia refund rega regane regards regenerasi regent regi regional register
registrasi rego regresi regu regulasi regulator reguler rehab rehabilitasi rehat reject rek reka rekam rekaman rekan
rekanan rekap rekapitulasi rekayasa rekening reklamasi reklame rekomendasi rekonsiliasi rekonstruksi rekor rekreasi
rekrut rekrutan rekrutmen reksadana rektor rektorat rel rela relatif relativitas relawan release relevan religi
religius reload relokasi relung rem remaja remang rematik rembug rembugan rembulan remeh remen remidi remisi remote
rempah rempeyek rempong remuk renang rencana rencang rencek renda rendah rendam rendang rendeng rendheng rene reng
rengek renggang rengginang renja renovasi renstra rentan rentang rentenir rentetan renung renungan renyah reog reparasi
replika replikasi reply report repot representasi represif reproduksi reptil republika reputasi request reresik
rerumputan reruntuhan resah resapan rese resek resep resepsi resepsionis reserse reservasi reses reset residu resik
resiko resimen resisten resistensi resmi resolusi resonansi resor respon respond responden respons responsif resto
restoran restorasi restrukturisasi retak retakan retas retensi reti retribusi reuni review revisi revitalisasi revolusi
revolusioner rewang rewek rewel reyot rezeki rezim ri riak rias riasan riba ribet ribu ribuan ribut rigid riil rikala
rilis rimbun rinci rincian rindik ring ringan ringgit ringkas ringkus rintang rintihan rintik rintis rintisan risalah
risau riset risih risiko risti rit ritel ritme ritual riuh rivalitas riwayat riyaya riyin riyoyo rkp rkpd rkpdes rmah
rmh rob robek roboh robot robotik robotika roda rodentisida rodha rodo rodok roh rohis rok roket rokok roma romantik
romantis romawi rombak rombakan rombel rombong rombongan rompi ronda ronde rondho rondo rong rongga rongsok rongsokan
rono rontok room rosak roso rosok rotan rotasi roti roundup router royalti royong rp rph rpjm rpjmd rpjmdes rs rsak rsk
rsud rt rtlh rtrw ruam ruang ruangan ruas rubrik rubuh rubuha rudal ruding rugi rujak ruji rujuk rujukan ruko rumah
rumahku rumahsakit rumania rumit rumiyin rumor rumpun rumput rumus runcing runding rungu runtuh rupa rupane rupiah rupo
rusa rusak rusake rusia rusk rusuh rusuk rusun rusunawa rute rutilahu rutin rutinitas ruwahan ruwed ruwet rw rwn
`;
