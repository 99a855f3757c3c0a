/** Words of complaints that are not names, A to G: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_A_TO_G = `
aamiin ab abad abai abal abamektin abang abate abhak abis abjad abon aborsi abot abrasi abrik absen abses absolut
abstrak abu ac acak acar acara acc acuan acuh ada adab adakah adakan adalah adanya adaptasi adaptif adapula adapun adat
adbang add addendum adegan adem adendum adha adhem adidaya adik adike adipura aditif adlh adm admin administrasi
administratif adoh adol adon adopsi adrenalin ads adu aduan aduh aduhai aduk adukan adus advokasi advokat ae aerasi
aerator aerobik aerodinamis afiliasi afirmasi afrika agak agama agan agar agen agenda agr agraria agraris agregat
agresi agresif agribisnis agro agrowisata agunan agustusan ahad ahli aib air airmata aisyiyah aja ajah ajaib ajak
ajakan ajal ajang ajar ajeg ajg ajiye ajrih ajudan ajukan ajur ak akad akademi akademik akal akan akar akarisida akasia
akb akeh akhir akhirat akhlak aki akibat akidah akik aklamasi akn akomodasi akrab akreditasi akrobat akronim aksara
akselerasi aksen akses aksesibilitas aksesori aksesoris aksi akta akte aktif aktifitas akting aktiva aktivasi aktivis
aktivitas aktor aktris aktual aktualisasi aku akuarium akui akuisisi akulah akulturasi akumulasi akun akunku akuntabel
akuntabilitas akuntan akuntansi akur akurasi akurat akustik akut ala aladin alaikum alam alamat alami alamiah alamin
alangkah alarm alas alasan alat alay album alergi alfamart algojo algoritma alhamdulillah alhasil alhmdllh aliansi
alias alibi alih alinea alir aliran alis alit aljabar alk alkali alkohol allah alloh alm almamater almanak almarhum
alokasi alon alpa alpukat alquran alsin alsintan alt alternatif aluminium alumni alumnus alun alur alus alx amal amanah
amanat amandemen amankan amarah amargi amat amatir amba ambang ambek ambigu ambil ambisi ambisius amblas ambleg ambles
ambrol ambruk ambulan ambulans amburadul amdal ameh amerika amfibi amik amis amlodipin amnesti amonia ampas ampelas
amplop ampuh ampun amrih amuk amukan amunisi an anai anak anake anakku analisa analisis analitik analitis analogi
anarkis anatomi ancam ancaman and anda andaikan andal andalas andil andong android ane aneh aneka anekdot anemia
anestesi angan anget anggap anggaran anggota anggr anggrek anggt anggur angin angka angkara angkat angkatan angker
angket angklung angkot angkringan angkuh angkut angkutan angsa angsal angsur angsuran aniaya animasi anjak anjay anjeun
anjing anjir anjlok anjung anjuran ank anomali anonim anorganik ansor antagonis antar antara antariksa antarkota
antarprovinsi antek antena antibakteri antibiotik antibodi antik antikorupsi anting antioksidan antiseptik antisipasi
antologi antr antraknosa antraks antre antrean antree antrek antri antrian antriane antrine antropologi antusias
antusiasme anu anus anut anyam anyaman anyelir anyir ap apa apaan apabila apakah apalagi apalah apapun aparat aparatur
apartemen apatis apbd apbdes apbn ape apek apel apes api apik apill apk aplikasi apotek apoteker app apps apresiasi
april aqua arafah arah arahan arak arang aransemen arbei arbitrase are area areah areal arek arekarek arena arep
argumen argumentasi arisan aritmatika arkeologi arloji armada arogan arogansi aroma arsip arsitek arsitektur artefak
arteri arti artifak artifisial artikan artikel artileri artis artistik arung arus arv arwah asah asal asam asap asar
asas asat asbak asbes asem asesmen aset asia asik asin asing asisten asli aslmkm asma asmo asn asosiasi aspal aspale
aspek aspirasi aspirator asrama asring ass assalamu assalamualaikum asslm asslmkum astaghfirullah asteroid astrologi
astronom astronomi astronot asu asuh asuhan asumsi asumsikan asupan asuransi asus asyik atap atas atau atensi athfal
atk atlet atletik atlit atm atmosfer atmosfir atom atr atraksi atraktif atribut ats atuh atur aturan atus audiens
audiensi
audisi audit august aula aurat autis autisme auto autopsi avanza awak awake awakmu awal awam awas awean awet awis awit
awon ayah ayahanda ayak ayakan ayam ayan ayat ayo ayun ayunan azab azan azas bab babagan babak baban babar babi babinsa
babon babu baca bacin backpacker bacok bacot badai badak badan bade badge badhe badheg badminton badut bae bagai
bagaimana bagaimanapun bagasi bagi bagian baginda baguslah bahak bahan bahas bahasa bahawa bahaya bahkan bahu bahwa
baik baikan bait baitul baja bajaj bajak bajingan baju bak bakal bakalan bakar bakat bakau bakesbangpol bakmi bakpao
bakso bakteri bakterisida baku bakul bakwan balada balai balaidesa balaidesane balak balap balapan balas balasan baldes
baldesa balek bales balet bali balig baliho balik baling balistik balita balkon balok balon balsem bambu bamus ban
bancakan banci banda bandang bandara bandel banding bandit bando bandrek bandungrejo bang bangau banger banget bangettt
bangga bangjo bangkai bangkit bangkrut bangsa bangsal bangsat bangsawan bangun bangunan banjarejo banjarsari banjir
bank bankir banmus banner banser bansos bantah bantai bantal bantaran banter banting bantu bantuan banyak banyune bap
bapak bapake bapakku bapenda baper bappeda bapuk bar bara barak barakallah barang barangkali barangsiapa barat barcode
barek bareng barengan baret barikade baris barisan barrier barter baru barusan basa basah basi basis basket basmi bast
basuh bata batako batal batalion batalyon batang batas batch baterai bateri bathi batik batin batok batuan batuk bau
baur baut bawa bawah bawahan bawang bawaslu bawel baya bayam bayang bayangan bayar bayaran bayem bayi bazar baznas bbm
bbrp bca bdn bea beasiswa beat beban bebas bebek beberapa becak becek becik becus bed beda bedah bedak bedeng bedhe
bedhug bedil bedo bedug begadang begal begini begitu begitupula beih bejat bekal bekam bekantan bekas bekatul
bekerjasama bekicot beku bel bela belacan beladiri belagu belah belai belajar belakang belakangan belalang belang
belanja belantara belas belasungkawa belati belatung belenggu belerang beli belia beliau belik belimbing belo belok
belokan beludru beluk belukar belum belut ben benah benalu benam benang benar bencana benci benda bendahara bendera
benderang bendes bendung bendungan bener beneran benerin bengi bengis bengkak bengkel bengkele bengko bengong benih
bening benjing benjolan bensin bentak bentang bentar benteng bentrok bentrokan bentuk bentur benua berada beradu berair
berang berani berapa beras berasa berat berbau bercak berdoa berdua berem beres bergelombang berhak berharap beri
berita berjam berkah berkas berkat berlangsung berlubang bermain bermasalah bero bersepeda bersih bersin bertahun besan
besar besi besok best betah betapa betawi bete beterbangan betina betis beton betul bgmn bgn bgs bgt bhabinkamtibmas
bhakti bhala bhayangkara bhinneka bhkn bhn bhw biadab biang bianglala biar biara biarawan biarin biarpun biasa biasane
biawak biaya bibi bibir bibit bicara bidadari bidak bidan bidang bidik bidikan biduan bihun bijak bijaksana biji bijih
bikin biksu bila bilah bilamana bilang bilangan bilas biliar bilih bilik billboard bilyar bimbang bimbel bimbingan
bimoli bimtek bina binaan binaraga binasa binatang bincang bingkai bingkisan bingung bini binti bintik bintil biodiesel
biogas biografi biola biologi biometrik biopori biopsi bioskop biosolar biota bioteknologi bir birahi biro birokrasi
birokrat biru bis bisa bisaa bisaos bisbol bisi bisikan bising biskuit bismillah bisnis biso bisu bisul bitung biyen
bjnegoro bk bkd bkin bkkd bklan bkn bkph bkpp blangko blantik blas blayer bledheg bledug bledugan blender blethok blh
blk blm blmm bln blng blog blok blokade blokir blong blower blt bluetooth blum blumbang bni bnr bntu bntuan bnyk bobo
bobol bobot bobote bocah bocahe bocor bodho bodi bodo bodoh bodrex bohlam bohong boikot bojo bojone bojonegorokab bokap
bokashi bokek bokep bokong bola bolak boleh bolong bolonge bolos bolpoin bom bonceng bondo bondong boneka bonggol
bongkahan bongkar bonus bonyok booster bor bordil bordir boro borok borong boros bos bosan bosok bot botak botani boten
botol box boyong bp bpbd bpd bphtb bpjs bpk bpkad bpkb bpkk bpkp bpn bpnt bpom brambang brang brankar brankas brapa
brasil brebet brengsek brg bri brida bright brisik brng broadband broadcast brokoli brong bronjong brosur browser brp
brsh brutal bruto bs bsa bsi bsk bspb bsps bspts bsr bsu bt bth btl bts btw bu bua buah buai bual buana buang buas buat
buatan buaya bubar bubrah bubuk bubur bubut bucin budak budal budaya budha budhal budhe budidaya buffering bug bugar
bugil bugis buih buis bujang bujuk bujukan bujur buka bukan bukit bukti buku bulai bulan bulanan bulat bule bulen
buletin bulik bulir bulog bulu bulutangkis bumbu bumd bumdes bumi bumper bun buncis buncit bunda bundar bundaran bundel
bune bungah bungkam bungkuk bungkus bungsu buni bunten bunting buntu buntut bunuh bunyi bupati buram buritan buron
bursa buru buruh buruk burung bus busa busana buset bustanul busuk busur busway buta butek buthek butik butir buton
butuh buwuh buwuhan buya buyar buyut bwh bwt byar byarpet byr byrn cabai cabang cabe cabul cabut cacar cacat caci
cacing cadang cadangan cadas cafe cagak cagar cah cair cairan cak cakap cakar cakep caknan cakram cakrawala cakup caleg
calistung call callcenter calo calon camat cambuk camilan campak campur campursari can canda candi candu canggah
canggih canggung cangkang cangkem cangkir cangkok cangkul canter canting cantum cap capai capek caper capil capres
captcha capung car cara carane cargo cari carik carter cat catat catatan catering catur cawan cawapres cc cctv cebol
cedak cedera cedhak cegah cegukan cek cekat cekbansos cekcok cekik cekung cekungan celah celak celaka celana celathu
celemek celeng celengan cemar cemara cemas cemberut cembung cemburu cemerlang cemilan cemooh cemplang cenah cendana
cendawan cendek cendekia cendekiawan cenderung cendhak cendhek cendol cendrawasih cengeng cengkeh cengkeram centang
center cepat cepet cepetan ceplas cerah cerai ceramah cerdas cerdik cerewet ceria cerita cermat cermin ceroboh cerobong
cerpen ceruk cetak cetakan cewe cewek chat chatbot chevron cibir cicak cicilan cicipi cidera ciduk ciherang cik cikal
cilik cimol cina cincin cintai cip cipta ciri cita ciu cium ciut clathu close cloud cm cma cmn coba cobak coblos
coblosan cocok cod code cokelat coklat cokot colok coma combine combro comot condong congkak contoh contone copas copet
copot cor corak coran corat coret corona corong covid cowo cowok cp cpns cpt crash crigis cringe crito criyos crn cross
cs csr ctk cuaca cuan cubit cuci cucian cucu cucur cuek cuekin cuitan cuka cukai cukup cukur culik culvert cuma cuman
cumi cungkil cungkup cuplikan cupu curah curam curang curcol curhat curi curian curiga customer cuti cuy cv dacin dada
dadak dadakan dadi dadio dados dadu daerah daftar daftr dagang daging dagu dah dahaga dahan dahi dahsyat dahulu
daihatsu dak daki dakwa dakwah dal dalam dalan dalane dalang dalem dalih dalil dam damaikan damel damen damkar dampak
damping dampingi dan dana danau dancow dandan dandim dandosi dangdut dangdutan dangkal dangu danone danramil dansa
dapat dapet dapil dapodik dapur darah darat dari darimana daring daripada darurat dasar dasawarsa dashboard daster data
database datane datang datangi datar dateng dau daun daur dawa dawah dawuh day daya dayak dayung dbd dbh dbyr dcek dd
deadline dear debat debit debitur debu debune debur december dedak dedaunan dedikasi defensif definisi defisit
deformasi deg degenerasi degradasi deh dehidrasi dek dekade dekan dekat deker dekil deklarasi dekorasi dekoratif dekrit
delapan dele delegasi delik delineator deliniator delman delusi demam demensia demi demikian demo demografi demokrasi
demokrat demokratis demokratisasi demonstran demonstrasi dempul denah denda dendam dendeng dengan dengar denger dengki
dengkul dengkur dening denominasi denyut depan departemen depe depo deposit deposito depot depresi deputi derajat deras
dereng deres deret dering derita derma dermaga dermawan dermo desa desain desainer desak desaku desas desek desekan
desember desentralisasi desibel desil desimal deskripsi deskriptif deso destinasi destruktif detail detak detasemen
deteksi detektif detektor deterjen detik detoksifikasi developer deviasi devisa dewan dewasa dewata dewe deweke dexlite
dg dgn dgr dh dhari dharmawanita dhateng dhawah dhe dhewe dheweke dhisik dhr dhuafa dhudha dhuha dhuwit dhuwur di dia
diabetes diajak diakui dialah dialek dialog diam diapusi diare diatas dibaca dibagi dibangun dibantu dibawa diberi
dibina dibom dibuka dicap dicari dicat dicek dicoba dicor dicuri didata didol didpn diedit diejek diesel difabel difoto
digaji digali digawe digeber digit dihari dihuni diikat diisi dijak dijanjeni dijarke dijarne dijarno dijelaskan dijual
dik dikaji dikala dikandani dikandhani dikasi dikbud dike dikei dikek dikeluhkan dikerjakan dikirim dikirimi dikit
diklat diku dilaporkan dilelang dilema dilit diluar dim dimana dimma dinamo dinas dindik dinding dingin diniyah dinkes
dinkop dino dinperinaker dinsos dinten diombang dioper dipake dipaku diperbaiki dipicu diping dipingpong diploma
diprioritaskan dipuji dipun direksi diri dirut disabilitas disain disbudpar discan disdag disdik disel disepelekake
disepelekke disepelekne disepeleno disewa dishub disik disini disita disko diskominfo diskon diskotek disnaker
dispendukcapil disperindag dispora distribusi distributor distro ditanggapi ditata ditera dites ditindak
ditindaklanjuti diuji diukur diulur diumbar diurus diusir diviralkan djatikoesoemo dk dket dkp dkpp dkt dlh dlm dlu dm
dmn dmna dngn do doa doakan doang dodol dok dokar dokter doktor doktrin dokumen dokumentasi dokumenter dolan dolar
dolomit domain domba domestik dominan dominasi domisili dompet donasi donat donatur dong donga dongeng dongkrak dongo
donor dorong dorongan dosa dosen dosis double down download dowo doyan dp dpkp dpmd dpmptsp dpn dpr dprd dpt dpu dpubm
dr draf drainase drama dramatis drastis drh dri driver drmn drone droping drpd drum drumben ds dsb dsn dst dtg dtk dtks
dtng dts dtsen dua duafa duda dudu duduk dudut duel duet duga dugaan dugi duh duit duite duk duka dukcapil duku dukuh
dukun dukung dulu duluan dulur duluu dump dumugi dunia duniawi dupa duplikat durasi duren durhaka duri durian during
durung dusn dusta dusun duta duwe duwek duwit dw dzarrin dzuhur dzulhijjah e ebuh ecek eceng eceran ecobrick ecommerce
edan edar edaran edimma edisi editan editor edukasi edukatif efek efektif efektivitas efisien egois eh ejaan ejek
ejekan ekologi ekonomi ekor ekosistem eksekusi eksekutif eksekutor eksemplar eksentrik eksis eksistensi ekskavator
eksklusif ekskul ekskursi eksotis ekspansi ekspedisi ekspektasi eksperimen eksperimental eksplisit eksploitasi
eksplorasi eksponen ekspor eksportir ekspres ekspresi ekspresif ekstasi ekstensi ekstensif eksterior eksternal ekstra
ekstradisi ekstrak ekstraksi ekstrakurikuler ekstrem ekuitas elah elastis elastisitas elegan elek elektabilitas
elektrik elektrolit elektromagnetik elektron elektronik elektronika elemen elf eliminasi eling elips elit elo elpiji
email emamektin eman emang emas embah ember embong embrio embung emisi emoh emosi emosional empang empat empedu emper
emping empiris emprit empuk enak enam encer encok endap endas endemik endhek endhog endhut endi endut enek energi
energik engah engga enggak enggal enggan enggeh enggi enggih engkau engkel engko engkok engsel enjang enjing enk
enkripsi enom ensiklopedia entah entar entek enten enteng enteni entitas entri entry entuk enzim ep epc epidemi
epidermis epik erangan erat erdkk ereksi eropa erosi erotis error erupsi esai eselon esensi esensial esk eskalasi
eskalator eskrim esok estafet estat estetik estetika estimasi esuk etalase etan etanol etape etawa etika etiket etis
etle etnik euforia euy evakuasi evaluasi event evolusi ewon ews ewu example excel exit expired expo eyang facebook
faedah fake fakir faksi fakta faktor faktual faktur fakultas fals falsafah famili fana fanatik fantasi fantastis fardhu
farma farmasi fasad fase fasih fasilitas fasilitator faskes fasos fast fasum fatal fatayat fatwa favorit fb februari
february febuari federasi fee feedback feminis feminisme fenomena fenomenal ferari fermentasi feses festival fesyen
figur figuran fikir fikiran fikirkan fiksi fiktif file film filosofi filosofis filsafat filsuf filter final finansial
finger fingerprint finis fipronil firasat fisik fisika fisiologis fisioterapi fiskal fitnah fitur flare flek fleksibel
fleksibilitas flu fluktuasi flyover fm fogging fokus folat folder follow fondasi for force forensik form formal
formalitas formasi format formulasi formulir forum forward fosfat fosfor fosil foto fotocopy fotografer fotografi
fotokopi fragmen fraksi frase free frekuensi friday from frustasi frustrasi fto fulan full fun fungisida fungsi
fungsional fungsionalitas furnitur fuso futsal futuristik g ga gabah gabisa gabs gabung gabus gabut gacoan gadai gadang
gade gadhah
gadis gado gaduh gadung gaene gaes gagah gagak gagal gagang gagap gagasan gage gaib gairah gais gajah gaje gaji gajian
gak galaksi galangan galau galengan galeri galian galon gambang gambar gambir gamblang gambut game gamelan gaming
gampang ganas gandakan gandeng gandum gang ganggang ganggu gangguan ganja ganjal ganjaran ganjil ganok ganteng ganti
gantos gantung ganyong gapai gapapa gapoktan gapura gapuro gara garagara garam garansi garap garapan garasi gardu garis
garmen garpu garuda gas gasing gaskeun gasmelon gatal gatau gateway gatotkaca gaul gaun gaung gawai gawang gawat gawe
gawean gaya gayeng gayo gayung gblk gde gebang geber geblek gebrakan gebyar gedebok gedek gedhang gedhe gedhek gedung
gedunge gegabah gegeran gejala gejolak gek geladak gelagat gelak gelandang gelandangan gelang gelanggang gelap gelar
gelas geledah gelem gelembung geleng geli gelisah gelombang gelondongan gelora gemar gembala gembel gembili gembira
gemblung gembok gembong gemes gemetar gemetaran gempa gempar gempur gemuk gemuruh genang genangan genap gencar gencatan
gendang gendeng genderang gendong generasi generator generik genetik genetika genetis geng genggam genggaman gengsi
geni genit genius genjah genom genosida genset gentayangan genteng gentheng genti genting gentong geografi geografis
geolistrik geologi geometri geometris geopark geopolitik gerabah gerah gerai gerak gerakan geram gerangan gerbang
gerbong gercep gereja gergaji gerhana gerik gerilya gerilyawan gerimis gerindra gerobak gerombolan geronggong gerowong
gersang gerus gesek gesekan geser gesit gestur getah getar getaran gething getih getir getol getun geura geus ghaib
ghibah giat giga gigi gigih gigit gigolo gila gilani giling gilingan gilir giliran gimana gimbal gincu gini ginjal
ginseng girang girik giring gitar gitu gituan gizi gk gkg gkp gladi glamor glendeng glifosat global globalisasi glory
gludhug glukosa gmail gmana gmn gn gni go goa gobak goblok godaan godhong godok godong gogos gokil gol golek golf
golkar golok golong golongan golput gombal goncangan gondok gondong gong gonta gontor google gopoh gor gorden goreng
gores gorong gosah gosip gosok gosong got gotong gotongroyong gowes gowo goyang gr graduasi graf grafik grafika grafis
gramoxon granat granit gratifikasi gratis gravitasi grayak griya griyane griyo gropyokan grosir group growong grtis
grumosol grup gt gtk gtu gua guardrail gubernur gubuk guci gudang gudigan gue gugat gugatan gugup gugur gugus guiding
gula gulai gulali gulat guling gulita gulma gulung gumpal gumun guna guncang gundah gundukan gunem gunting gunung
gunungan gupuh gurame gurami gurau gurem gurih gurindam gurita guru gurun gurung gus gusar gusi gusur guwedi guyonan
guys guyub gw gypsum
`;
