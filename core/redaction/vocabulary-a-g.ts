/** Words of complaints that are not names, A to G: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_A_TO_G = `
aamiin ab abad abai abal abang abate abhak abis abjad abrik absen abses abu ac acak acar acara acc acuan acuh ada adab
adakah adalah adanya adaptasi adat adbang add adegan adem adha adik adike adipura adlh adm admin administrasi adoh
adol adon adopsi ads adu aduan aduh adukan advokasi ae aerasi aerator aerobik afirmasi agak agama agar agen agenda agr
agraria agresif agribisnis agro agrowisata agustusan ahad ahli aib air aisyiyah aja ajah ajaib ajakan ajal ajang ajar
ajg ajiye ajudan ak akad akademi akan akar akb akeh akhir aki akibat akik akn akrab akreditasi aksara akses aksi akta
akte aktif aktivis aktivitas aktual aku akuarium akun akunku akuntan akuntansi akurat aladin alaikum alam alamat alami
alamiah alarm alas alasan alat alay album alergi alfamart alhamdulillah alhmdllh alias alih alinea alir aliran alis
alit alk allah alm almamater almanak almarhum alokasi alpa alpukat alsin alsintan alt alternatif aluminium alumni alun
alx amal amanah amanat amarah amargi amat amatir ambang ambek ambil ambisi amblas ambles ambrol ambruk ambulan
ambulans amdal ameh amis amlodipin amnesti amonia ampas ampelas amplop ampuh ampun amrih amuk an anai anak anake
anakku analisa analisis anarkis ancam ancaman and anda andaikan andal andil andong android ane aneh aneka anemia
anestesi angan anget anggap anggaran anggota anggr anggrek anggt anggur angin angka angkat angkatan angker angklung
angkot angkringan angkuh angkut angkutan angsa angsal angsur angsuran aniaya animasi anjak anjay anjeun anjing anjir
anjlok anjung anjuran ank ansor antar antara antarkota antena antibiotik antik antisipasi antr antraks antre antri
antrian anu anut anyam anyaman anyelir anyir ap apa apabila apakah apapun aparat aparatur apartemen apbd apbdes apbn
ape apek apel apes api apik apk aplikasi apotek apoteker app apps apresiasi april aqua arafah arah arahan arak arang
arbei are area areah arek arena arep arisan armada aroma arsip arsitek arsitektur artikel artis arus arv arwah asah
asal asam asap asar asas asat asbak asbes asesmen aset asik asin asing asisten asli aslmkm asma asmo asn asosiasi
aspal aspale aspek aspirasi aspirator asrama ass assalamu assalamualaikum asslm asslmkum astaghfirullah asteroid asu
asuh asuhan asuransi asyik atap atas atau atensi atk atlet atletik atm atr atribut ats atuh atur aturan audiens
audiensi audit august aula aurat auto avanza awak awal awam awas awean awet awis awit ayah ayak ayakan ayam ayan ayat
ayo ayun ayunan azab azan azas bab baban babi babinsa baca bacok bacot badai badak badan bade badhe badut bae bagai
bagaimana bagaimanapun bagasi bagi bagian bahak bahan bahas bahasa bahaya bahkan bahu bahwa baik baitul baja bajaj
bajak baju bak bakal bakalan bakar bakau bakesbangpol bakpao bakso bakteri baku bakul balada balai balap balapan balas
balasan balek bales balet bali balig baliho balik balita balkon balok balon balsem bambu ban banci bandang bandara
banding bandrek bandungrejo bang bangau banget bangettt bangga bangjo bangkai bangkit bangkrut bangsa bangsal
bangsawan bangun bangunan banjarejo banjarsari banjir bank banser bansos bantah bantai bantal bantaran banter banting
bantu bantuan banyak banyune bap bapak bapake bapakku bapenda baper bappeda bapuk bar bara barak barakallah barang
barangkali barat barcode barek bareng barengan barikade barter baru barusan basa basah basi basis basket basmi bast
bata batako batal batalyon batang batas batch baterai bateri bathi batik batin batok batuan batuk bau baur baut bawa
bawah bawahan bawang bawel baya bayam bayang bayangan bayar bayaran bayi bazar baznas bbm bbrp bca bdn bea beasiswa
beat beban bebas bebek beberapa becak becek becik bed beda bedah bedak bedeng bedhe bedil bedo bedug begadang begal
begini begitu beih bejat bekal bekam bekantan bekas beku bel bela belacan belagu belah belai belajar belakang
belakangan belalang belang belanja belantara belas belati belatung belenggu belerang beli belia beliau belo belok
belokan belukar belum belut ben benah benalu benam benang benar bencana benci benda bendahara bendera bendes bendung
bendungan bener beneran benerin bengi bengis bengkak bengkel bengko bengong benih bening bensin bentak bentang bentar
benteng bentrok bentuk bentur benua berang berani berapa beras berasa berat berbau bercak berem berhak berharap beri
berita berkah berkas berkat berlangsung berlubang bermain bermasalah bero bersepeda bersih bersin bertahun besan besar
besi besok best betah betapa bete betina betis beton betul bgmn bgn bgs bgt bhabinkamtibmas bhakti bhala bhayangkara
bhinneka bhkn bhn bhw bianglala biar biara biarin biarpun biasa biasane biaya bibi bibir bibit bicara bidan bidang
bijak bijaksana biji bijih bikin bila bilah bilang bilangan bilas bilih bilik bilyar bimbang bimbel bimbingan bina
binaan binasa binatang bincang bingkai bingkisan bingung binti bintik biogas biografi bioskop birokrasi birokrat biru
bis bisa bisaa bisaos bisi bisikan bising biskuit bismillah bisnis biso bisu bisul biyen bjnegoro bk bkin bkkd bklan
bkn bkph bkpp blangko blantik blas blender blethok blh blk blm blmm bln blng blog blok blokir blong blt bluetooth blum
bni bnr bntu bntuan bnyk bobol bobot bobote bocah bocor bodo bodoh bohlam bohong bojo bojone bojonegorokab bokap bokek
bokep bola bolak boleh bolong bolos bolpoin bom bonceng boneka bonggol bongkahan bongkar bonus bonyok booster bor
bordir borok borong boros bos bosan bosok botak boten botol boyong bp bpbd bpd bphtb bpjs bpk bpkad bpkb bpkk bpkp bpn
bpnt bpom brambang brang brankar brankas brapa brengsek brg bri brida brisik brng broadband brong bronjong brosur
browser brp brsh brutal bs bsa bsi bsk bspb bsps bsr bsu bt bth btl bts btw bu buah buai bual buana buang buas buat
buatan buaya bubar bubuk bubur bubut budak budal budaya budhal budhe budidaya bugar buis bujang bujuk buka bukan bukit
bukti buku bulai bulan bulanan bulat bule bulen bulog bulu bulutangkis bumbu bumd bumdes bumi bumper bun bunda bundar
bundaran bune bungah bungkam bungkus bunten bunting buntu bunuh bunyi bupati buram buron bursa buru buruh buruk burung
bus busa busana buset busuk busur busway buta butik butir butuh buyut bwh bwt byar byarpet byr byrn cabai cabang cabe
cabul cabut cacar cacat cacing cadang cadangan cafe cagak cagar cair cairan cak cakap cakar cakram cakup caleg
calistung call calo calon camat camilan campak campur can canda canggih canggung cangkem cangkir cangkok cangkul
canting cantum cap capai capek caper capil capres captcha capung car cara carane cari carik carter cat catat catatan
catering catur cawan cawapres cc cctv cebol cedak cedera cedhak cegah cek cekat cekbansos cekcok cekik celah celaka
celana celathu celemek celeng celengan cemar cemara cemas cembung cemburu cemilan cemooh cenah cendana cendawan cendek
cendekia cendol cengkeh cengkeram centang center cepat cepet cepetan ceplas cerah cerai ceramah cerdas cerdik cerewet
ceria cerita cermat cermin ceroboh cerobong cerpen cetak cetakan cewek chat cibir cicak cicilan ciduk ciherang cik
cilik cimol cincin cip cipta ciri cita cium clathu close cloud cm cma cmn coba cobak coblos coblosan cocok cod code
cokelat coklat cokot colok coma combine combro comot condong congkak contoh copas copet copot cor corak coran corat
coret corona corong cowok cp cpns cpt crn cross cs csr ctk cuaca cuan cubit cuci cucian cucu cucur cuek cuekin cuka
cukai cukup cukur culik cuma cuman cumi cungkil cungkup cupu curah curam curang curcol curhat curi curian curiga
customer cuti cv dada dadak dadakan dadi dadio dados daerah daftar daftr dagang daging dagu dah dahaga dahan dahi
dahsyat dahulu daihatsu dak daki dakwa dakwah dalam dalan dalane dalang dalem dalih dalil dam damaikan damkar dampak
damping dampingi dan dana dandan dandim dandosi dangdut dangdutan dangkal danramil dansa dapat dapil dapodik dapur
darah darat dari daring daripada darurat dasar dasawarsa dashboard data database datane datang datangi datar dateng
dau daun daur dawa dawah dawuh day daya dayung dbd dbh dbyr dcek dd deadline dear debat debit debu debune debur
december deg deh dek dekan dekat deker deklarasi dekorasi delapan delik delman demam demi demikian demo demokrasi
dempul denah denda dendam dendeng dengan dengar dengki dengkul dengkur dening denyut depan depe depo deposit deposito
depot depresi derajat deras dereng deres deret dering derita desa desain desak desaku desas desember desibel desil
deso destinasi detail detektif detektor detik developer devisa dewan dewasa dewe dexlite dg dgn dgr dh dhari
dharmawanita dhateng dhawah dhe dhewe dhisik dhr dhuafa dhuha dhuwit di dia diabetes dialog diam diare diatas dibaca
dibagi dibangun dibantu dibawa diberi dibina dibuka dicari dicat dicek dicoba dicor dicuri didata didol didpn diejek
diesel difabel difoto digaji digawe digit dihuni diikat diisi dijak dijelaskan dijual dik dikaji dikasi dike dikei
dikek dikerjakan dikit diku dilaporkan dilema dilit diluar dim dimana dimma dinamo dinas dinding dingin dinkes dinkop
dino dinsos dinten dioper dipake dipaku diperbaiki diploma dipun diri dirut disabilitas disbudpar discan disdag disdik
disewa dishub disik disini disita diskon diskotek disnaker dispendukcapil disperindag dispora distribusi distributor
ditanggapi ditata ditera dites ditindak ditindaklanjuti diuji diukur diurus diusir djatikoesoemo dk dket dkp dkpp dkt
dlh dlm dlu dm dmn dmna dngn do doa doang dodol dok dokar dokter doktor doktrin dokumen dokumentasi dolan dolar domba
domisili dompet donasi donat dong donga dongeng dongkrak dongo donor dorong dorongan dosa dosen dosis double download
dowo dp dpkp dpmd dpmptsp dpn dpr dprd dpt dpu dr drainase drama drastis drh dri driver drmn droping drpd drum ds dsb
dsn dst dtg dtk dtks dtng dts dtsen dua duafa duda dudu duduk dudut duga dugaan dugi duh duit duite duk duka dukcapil
dukuh dukun dukung dulu duluan dulur duluu dump dumugi dunia dupa durasi durhaka duri durian during durung dusn dusta
dusun duta duwe duwek duwit dw dzuhur dzulhijjah e ebuh ecek eceng ecobrick ecommerce edan edar edaran edimma editor
edukasi efek efektif efisien egois eh ejaan ejek ekologi ekonomi ekor ekosistem ekskavator ekskul ekskursi ekspedisi
ekspor ekstra ekstrem elah elastis elek elektabilitas elektronik elf eling elit elo elpiji email eman emang emas embah
ember embong embung emisi emoh emosi empang empat empedu emper emping emprit empuk enak enam encer endap endas endhut
endi enek energi enggak enggal enggan enggeh enggi enggih engkau engkel engko engkok engsel enjang enjing enk entah
entar entek enten enteng enteni entry entuk ep epc erat erdkk erosi error erupsi esai esk esok estafet esuk etalase
etan etape etawa etika etis euy evakuasi evaluasi event ewon ews ewu example excel exit expo eyang facebook faedah
fake fakir fakta faktor faktur fakultas famili fanatik fantastis farma farmasi fasilitas fasilitator faskes fasos fast
fasum fatal fatayat fatwa favorit fb februari february fee feedback fenomena ferari fermentasi festival fiksi fiktif
file film filter final finger fingerprint finis firasat fisik fisika fitnah fitur flare flu flyover fm fogging fokus
folder follow for force form formal formalitas formasi format formulir forum forward fosil foto fotokopi fraksi free
frekuensi friday from fto fulan full fun fungsi futsal g ga gabah gabung gabus gadai gadhah gadis gaduh gadung gaene
gaes gagah gagak gagal gagap gage gaib gairah gais gajah gaje gaji gajian gak galeri galian galon gambang gambar
gambir gambut game gamelan gaming gampang ganas gandum gang ganggu gangguan ganja ganjal ganjil ganok ganti gantung
gapapa gapoktan gapura gapuro gara garagara garam garap garapan garasi gardu garis garpu garuda gas gasing gatal gatau
gateway gaul gaun gawai gawang gawat gawe gawean gaya gayung gblk gde geblek gedebok gedek gedhang gedhe gedhek gedung
gedunge gegeran gejala gek geladak gelagat gelang gelanggang gelap gelar gelas gelem gelisah gelombang gelondongan
gemar gembala gembira gemblung gembok gemes gempa gempur gemuk gemuruh genang genangan genap gencar gendang gendeng
gendong generasi generator geni genit genset genteng gentheng genti gentong geolistrik geopark gerabah gerah gerak
gerakan geram gerbang gerbong gercep gereja gergaji gerhana gerimis gerobak gerombolan gesek gesekan geser gesit getah
getar getaran getir getun geura geus giat giga gigi gigih gigit gila giling gilingan gilir giliran gimana gincu gini
ginjal girang girik gitar gitu gituan gizi gk gkg gkp gladi glendeng global gmail gmana gmn gn gni go gobak goblok
godhong godok gokil gol golf golong golongan golput gombal gondok gonta google gor goreng gores gorong gosah gosip
gosok gosong got gotong gowes gowo goyang gr graduasi grafik gratifikasi gratis grayak griya griyane griyo gropyokan
grosir group grtis grup gt gtk gtu gua gubernur gubuk guci gudang gudigan gue gugat gugatan gugup gugur guiding gula
gulai gulat guling gulita gulma gulung gumpal gumun guna guncang gundah gundukan gunting gunung gunungan gurame gurem
gurih gurindam guru gurung gus gusur guwedi guys gw
`;
