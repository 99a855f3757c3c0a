/** Words of complaints that are not names, A to G: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_A_TO_G = `
aamiin ab abad abai abal abamektin abang abate abatisasi abdomen abhak abis abjad abnormal abon aborsi abot abrasi
abrik absen abses absolut abstrak absurd abu abuan abutmen abutment ac acak acap acar acara acc acer acuan acuh ada
adab adakah adakan adalah adan adanya adaptasi adaptif adaptor adapula adapun adaro adas adat adbang add addendum
address adegan adem adendum adha adhem adidaya adik adike adiktif adipura adira aditif adlh adm admin administrasi
administratif administrator admiral adoh adol adon adopsi adrenalin ads adu aduan aduh aduhai aduk adukan adus advokasi
advokat ae aerasi aerator aerobik aerodinamis aerox afghanistan afiliasi afirmasi afrika afur agak agam agama agan agar
agen agenda agr agraria agraris agregat agresi agresif agribisnis agro agrowisata agunan agustusan agya ahad ahli aib
air airmata airport airways aisyiyah aja ajah ajaib ajak ajakan ajal ajang ajar ajeg ajek ajg ajiye ajrih ajudan ajukan
ajur ak akad akademi akademik akak akal akan akang akar akarisida akasia akb akbid akeh akhir akhirat akhlak aki akibat
akidah akik akikah aklamasi akliah akm akn akomodasi akper akrab akreditasi akrobat akronim aksara akselerasi
akselerator aksen akses aksesibilitas aksesori aksesoris aksi akta akte aktif aktifitas akting aktiva aktivasi aktivis
aktivitas aktor aktris aktual aktualisasi aku akuarium akui akuisisi akulah akulaku akulturasi akumulasi akun akunku
akuntabel akuntabilitas akuntan akuntansi akur akurasi akurat akustik akut ala aladin alaikum alam alamak alamat alami
alamiah alamin alang alangkah alarm alas alasan alat alay albino album alergi alfabet alfamart alfamidi alga algojo
algoritma alhamdulillah alhasil alhmdllh aliansi alias alibi alih alik alinea alir aliran alis alit aljabar aljazair
alk alkali alkaloid alkisah alkitab alkohol allah allahu allianz alloh alm almamater almanak almarhum alok alokasi alon
alor alot alpa alpukat alquran alsin alsintan alt altar alter alternatif alternator aluminium alumni alumnus alun alur
alus alx amal amanah amanat amandel amandemen amankan amarah amarga amargi amat amatir amba ambang ambek amben ambi
ambigu ambil ambing ambisi ambisius amblas ambleg ambles ambrol ambruk ambu ambulan ambulans ambune amburadul ambyar
amdal ameh amen amerika amfibi amik amil amino amirulmukminin amis amit amlodipin amnesia amnesti amoksisilin amonia
amor ampas ampat ampe ampel ampelas ampere amplop ampok ampuh ampun amrih amuk amukan amunisi an anai anak anake anakku
anal analisa analisis analitik analitis analogi ananging anarki anarkis anatomi anbk ancam ancaman ancol and anda
andaikan andal andalas andesit andil andong android ane aneh aneka anekdot anemia anestesi angan anget anggap anggar
anggaran anggota anggr anggrek anggt angguk anggur angin angka angkara angkasa angkat angkatan angker angket angklung
angkot angkringan angkuh angkut angkutan angling angsa angsal angsana angsur angsuran angus aniaya animasi animo anjak
anjay anjeun anjing anjir anjlok anjung anjuran ank anomali anonim anorganik ansor anta antagonis antah antar antara
antariksa antarkota antarprovinsi antartika ante antek antena anteraja anterior anti antibakteri antibiotik antibodi
antigen antik antikorupsi anting antioksidan antiseptik antisipasi antologi antr antraknosa antraks antre antrean
antree antrek antri antrian antriane antrine antropologi antropometri antusias antusiasme anu anus anut anyam anyaman
anyar anyelir anyir aorta ap apa apaan apabila apakah apalagi apalah apapun aparat aparatur apartemen apatis apbd
apbdes apbn ape apek apel apem apes api apik apil apill apk aplikasi apokat apotek apoteker apotik app apps apresiasi
april apron apung apus apv aqidah aqiqah aqua arabika arafah arah arahan arak aral aram arang aransemen aras arbei
arbitrase are area areah areal arek arekarek arem arema aren arena areng arep argumen argumentasi arik arisan arit
aritmatika arkeologi arloji armada armco armroll army arogan arogansi aroma aron arsenal arsip arsitek arsitektur
artefak arteri artesis arti artifak artifisial artikan artikel artileri artis artistik arung arus arv arwah arwana
asabri asad asah asal asam asap asar asas asat asbak asbes asean asem asesmen aset asetat asi asia asik asimetris asin
asing asisten askab askar askrindo asli aslmkm asma asmo asn asosiasi aspal aspale asparagus aspek aspirasi aspirator
aspirin asrama asring ass assalamu assalamualaikum asslm asslmkum astaga astagfirullah astaghfirullah aster asteroid
astrazeneca astrologi astronom astronomi astronot asu asuh asuhan asumsi asumsikan asupan asuransi asus asyik atap atas
atau ateis atensi athfal atis atk atlet atletik atlit atm atmosfer atmosfir atom atr atraksi atraktif atribut atrium
ats atuh atur aturan atus audiens audiensi audio audisi audit auditor auditorium august aula aung aurat australia
austria autis autisme auto autopsi avanza avour avur awak awake awakmu awal awam awane awas awean awet awis awit awon
axis ayah ayahanda ayak ayakan ayam ayan ayat ayem ayo ayun ayunan azab azali azan azas azerbaijan bab babagan babak
baban babar babi babinsa babon babu baca bacang bacin backpacker bacok bacot bada badai badak badan bade badge badhe
badheg badminton badung badut bae baf bagai bagaimana bagaimanapun bagasi bagi bagian baginda baguslah bahak bahan
bahana bahas bahasa bahawa bahaya bahkan bahtera bahu bahwa baik baikan bailey bait baitul baja bajaj bajak bajing
bajingan baju bak baka bakal bakalan bakar bakat bakau bakesbangpol baki bakmi bakpao bakpia bakso bakteri bakterisida
baku bakul bakwan bala balada balai balaidesa balaidesane balak balap balapan balas balasan balau baldes baldesa balek
baleno bales balet bali balig baliho balik baling balistik balita balkon balok balon balsem balung bambu bamus ban bana
bancakan banci banda bandang bandara bandel bandeng banderol banding bandit bando bandrek bandungrejo bang bangau
banger banget bangettt bangga bangjo bangkai bangkit bangkok bangkrut bangle bangli bangsa bangsal bangsat bangsawan
bangun bangunan banjar banjarbaru banjarejo banjari banjarnegara banjarsari banjir bank bankir banmus banner banser
bansos bantah bantai bantal bantaran banter banting bantu bantuan banua banyak banyuasin banyune bap bapak bapake
bapakku bapenda baper bappeda bappelitbang baptis bapuk bar bara barak barakallah baran barang barangkali barangsiapa
barat barbar barcode barek barel bareng barengan baret bari barikade baris barisan barometer barong barongsai barrier
barter baru barusan barzanji basa basah basarnas basi basis basket baskom basmi bast basuh bata batagor batako batal
batalion batalyon batang batas batch baterai bateri bathi batik batin batok batuan batuk bau baubau baur baut bawa
bawah bawahan bawal bawang bawaslu bawel baya bayak bayam bayang bayangan bayar bayaran bayem bayi bazar baznas bbm
bbnkb bbrp bca bcg bdn bea beasiswa beat bebal beban bebas bebe bebek beber beberapa bebi becak becek becik becus bed
beda bedah bedak bedeng bedhat bedhe bedhug bedil bedo bedug begadang begal begini begitu begitupula bego beih bejana
bejat bekal bekam bekantan bekas bekatul beken bekerjasama bekicot beku bel bela belacan beladiri belagu belah belai
belajar belakang belakangan belalang belang belanja belantara belas belasungkawa belati belatung belenggu belerang
belgia beli belia beliau belik belimbing belitung beliung belo belok belokan belu beludru beluk belukar belum beluntas
belut ben benah benakno benalu benam benang benar bencana benci benda bendahara bendera benderang bendes bendo bendung
bendungan bener beneran benerin bengal bengi bengine bengis bengkak bengkalis bengkel bengkele bengko bengkoang bengok
bengong benih bening benjing benjolan bensin bentak bentang bentar benteng bentoel bentol bentrok bentrokan bentuk
bentul bentur benua berada beradu berai berair berak berang berani berapa beras berasa berat berau berbau bercak berdoa
berdua berem beres bergelombang berhak berharap beri berita berjam berkah berkas berkat berlangsung berlubang bermain
bermasalah bero bersepeda bersih bersin bertahun beru besan besar besi besok best betadin betah betapa betawi bete
beterbangan betik betina betis betok beton betor betul bgmn bgn bgs bgt bhabinkamtibmas bhakti bhala bhayangkara
bhinneka bhkn bhn bhprd bhw biadab biak biang bianglala biar biara biarawan biarawati biarin biarpun bias biasa biasane
biawak biaya bibi bibir bibit bicara bidadari bidak bidan bidang bidara bidhal bidik bidikan biduan bihun bijak
bijaksana biji bijih bika bikin biksu bila bilah bilal bilamana bilang bilangan bilas bilateral biliar bilih bilik
billboard bilyar bimasakti bimbang bimbel bimbing bimbingan bimoli bimtek bina binaan binaraga binasa binatang bincang
binder biner bingkai bingkisan bingung bini binjai bintan bintara binti bintik bintil bio biodata biodiesel biodo
biogas biografi biokimia biola biologi biometrik biopori biopsi bioskop biosolar biota bioteknologi bipolar bir birahi
biro birokrasi birokrat biru bis bisa bisaa bisaos bisbol biseksual bisi bisik bisikan bising biskuit bismillah bisnis
biso bison bisu bisul bitung bius biyen biyodo biznet bjnegoro bk bkd bkin bkkbn bkkd bklan bkn bkph bkpp bkpsdm blai
blandar blangko blantik blarak blas blaster blayer blazer bledheg bledhos bledug bledugan bleduk blender blethok blewah
blh blibli blk blm blmm bln blng blog blok blokade blokir blong blower blt blues bluetooth blum blumbang blus bmkg bni
bnpb bnr bntu bntuan bnyk boba bobo bobol bobot bobote bobrok bocah bocahe bocor bodhi bodho bodhol bodi bodo bodoh
bodong bodrex boga bogem bohlam bohong boikot bojo bojone bojonegorokab bokap bokashi bokek bokep boko bokong boku bola
bolak boleh bolong bolonge bolos bolpoin bolu bom bomber bonang bonceng bondo bondong bone boneka bonggol bongkahan
bongkar bonjol bontang bonus bonyok booster bopeng bor bora border bordil bordir boro borok borong boros bos bosan
bosda bosen boskab bosnas bosok bot botak botani boten botol bougenville box boxculvert boyok boyolali boyong bp bpbd
bpd bphtb bpjs bpk bpkad bpkb bpkk bpkp bpn bpnt bpom brahman brambang brang brankar brankas brapa brasil bravo brebet
brengsek brg bri brida brigade bright brilian brilink brimo brio brisik britama brng broadband broadcast broiler broker
brokoli brong bronjong brosur brother browser brp brsh brucella brutal bruto brv bs bsa bsi bsk bspb bsps bspts bsr bsu
bt bth btl bts btw bu bua buah buai bual buana buang buas buat buatan buaya bubar bubrah bubu bubuk bubur bubut bucin
budak budal budaya budha budhal budhe budidaya buffering bug bugar bugil bugis buih buis bujang bujuk bujukan bujur
buka bukalapak bukan bukber buket bukit bukittinggi bukopin bukti buku bulai bulak bulan bulanan bulat bule buleleng
bulen buletin bulik bulir bulog bulu buluh bulukumba bulutangkis bumbu bumbung bumd bumdes bumdesma bumerang bumi
bumiputera bumper bun buncis buncit bunda bundar bundaran bundel bune bungah bungkam bungkuk bungkus bunglon bungo
bungsu buni bunten bunting buntu buntung buntut bunuh bunyi bupati buram buritan buron bursa buru buruh buruk burung
bus busa busana buset busi bustanul buster busuk busur busway buta butek buthek butik butir buton butuh buwang buwuh
buwuhan buya buyar buyut bwh bwt byar byarpet byd byr byrn byson byu cabai cabang cabe cabul cabut caca cacar cacat
caci cacing cadang cadangan cadar cadas cafe cagak cagar cah cair cairan cak cakap cakar cakep caknan cakram cakrawala
cakup caleg calistung call callcenter calo calon camat cambuk camilan campak camping campur campursari can canda candi
candu canggah canggih canggung cangkang cangkem cangkir cangkok cangkruk cangkrukan cangkul canon canter canting cantum
cao cap capai capcay cape capek caper capil capjay capres captcha capung car cara carane cargo cari carik cariyose
carry carter cat catat catatan catering catu catur cawan cawapres cbn cc cctv ceblok cebol cedak cedera cedhak cegah
cegukan cek cekat cekbansos cekcok ceker cekik cekung cekungan cela celah celak celaka celana celathu celemek celeng
celengan celsius celup cemar cemara cemas cemberut cembung cemburu cemerlang cemilan cemooh cempedak cemplang cenah
cendana cendawan cendek cendekia cendekiawan cendela cenderawasih cenderung cendhak cendhek cendol cendrawasih cengeng
cengkeh cengkeram centang center cepat ceper cepet cepetan ceplas cerah cerai ceramah cerdas cerdik cerewet ceri ceria
cerita cermat cermin ceroboh cerobong cerpen ceruk cerutu cetak cetakan cewe cewek chairman channel charger charity
charming chat chatbot chery chevron child chile china ciamis cibir ciblek cicak cicilan cicipi cicit cidera ciduk
ciherang cik cikal cikben cilaka cilegon cilik cilok ciloko cilung cimahi cimb cimol cina cincang cincau cincin cingur
cintai cip cipta cireng ciri cita ciu cium ciut clathu cleo close closet cloud club cm cma cmn coba cobak cobi coblos
coblosan cocok cod code cokelat coklat cokot coldmix coli colok colt coma comberan combine combro comel comot condong
congkak contoh contone cooker copas copet copot cor corak coran corat coret corona corong cosmos covid cowo cowok cp
cpns cpt crash credit crigis cringe crito criyos crn cross crv cs csr ctk ctscan cuaca cuan cubit cucak cuci cucian
cucu cucur cuek cuekin cuitan cuka cukai cukrik cukup cukur culik culun culvert cuma cumak cuman cumi cungkil cungkup
cupang cuplikan cupu curah curam curang curcol curhat curi curian curiga customer cuthel cuti cuy cv dacin dada dadah
dadak dadakan dadar dadi dadio dados dadu daerah daftar daftr dagang daging dagu dah dahaga dahan dahi dahsyat dahulu
daihatsu dak daki daku dakwa dakwah dal dalam dalan dalane dalang dalem dalih dalil dalu dalune dam damaikan dame damel
damen damkar dampak damping dampingi dan dana danamon danau dancow dandan dandang dandanono dandim dandosi dangdut
dangdutan dangkal dangu danone danramil dansa dapa dapat dapet dapil dapodik dapur darah darat dari darimana daring
daripada daro darurat dasa dasar dasawarsa dasawisma dashboard daster data database datane datang datangi datar dateng
datu dau daun daur dawa dawah dawet dawuh day daya dayak dayung dbd dbh dbyr dcek dd deadline dear debar debat debit
debitur debu debune debur debut december dedak dedaunan dedikasi defender defensif definisi definitif defisit
deforestasi deformasi deg degenerasi degradasi deh dehidrasi dek dekade dekan dekat deker dekil deklarasi dekorasi
dekoratif dekrit delapan dele delegasi deli delik delineator deliniator delman delta deltras delusi demam demen
demensia demi demikian demo demografi demokrasi demokrat demokratis demokratisasi demon demonstran demonstrasi dempul
denah denda dendam dendeng dengan dengar denger dengki dengkul dengkur dengue denim dening denmark denominasi dental
denyut deodoran depa depan departemen depe depo deportasi deposit deposito depot depresi deputi derajat deras derek
dereng deres deret dering derita derkuku derma dermaga dermawan dermo deru desa desah desain desainer desak desaku
desas desek desekan desember desentralisasi desibel desil desimal deskripsi deskriptif deso destana destinasi destroyer
destruktif desus detail detak detasemen deteksi detektif detektor deterjen detik detoksifikasi developer deviasi devisa
dewan dewasa dewata dewe deweke dexlite dg dgn dgr dh dhadhung dhahar dhari dharmawanita dhateng dhawah dhe dhek dhewe
dheweke dhisik dhong dhr dhuafa dhudha dhuha dhuwit dhuwur di dia diabetes diajak diakui dialah dialek dialog diam
diapusi diare diatas diba dibaan dibaca dibagi dibangun dibantu dibawa diberi dibina dibom dibuka dicap dicari dicat
dicek dicoba dicor dicuri didata didol didpn diedit diejek dies diesel diet difabel difoto digaji digali digawe digeber
digit dihari dihuni diikat diisi dijak dijanjeni dijarke dijarne dijarno dijelaskan dijual dik dikaji dikala dikandani
dikandhani dikasi dikau dikbud dike dikei dikek dikeluhkan dikerjakan dikirim dikirimi dikit diklat diku dilaporkan
dilelang dilema diler dilit diluar dilut dim dimana dimma dinamo dinas dindik dinding dingin diniah diniyah dinkes
dinkop dino dinperinaker dinsos dinten diombang dioper dipake dipaku dipan diperbaiki dipicu diping dipingpong diploma
diprioritaskan dipuji dipun direksi diri dirut disabilitas disain disbudpar discan disdag disdik disel disepelekake
disepelekke disepelekne disepeleno disewa dishub disik disini disita disket disko diskominfo diskon diskop diskotek
disnaker dispendukcapil disperindag dispora distribusi distributor distro ditanggapi ditata ditch ditera dites ditindak
ditindaklanjuti dito diuji diukur diulur diumbar diurus diusir diviralkan djarum djatikoesoemo dk dket dkp dkpp dkt dlh
dlm dlu dm dmn dmna dngn do doa doakan doang dodol doeloe dogma dok dokar dokter doktor doktrin dokumen dokumentasi
dokumenter dolan dolar dolomit domain domba domestik dominan dominasi domino domisili dompet dompu donasi donat donatur
dong donga dongeng donggala dongkrak dongkrek dongo donor doping dorong dorongan dosa dosen dosis dospundi double down
download dowo doyan dp dpkp dpkpck dpmd dpmptsp dpn dpr dprd dpt dpu dpubm dpusda dr draf drag drainase drakula drama
dramatis drastis drh dri driji driver drmn drone drop droping drpd drum drumben ds dsb dsn dst dtg dtk dtks dtng dts
dtsen dua duafa dualisme duane dubes dubur duda dudu duduk dudut duel duet duga dugaan dugi duh duiker duit duite duk
duka dukcapil duku dukuh dukun dukung dulu duluan dulur duluu dumai dump dumptruck dumugi dungu dunia duniawi dupa
duplikat durasi duren durhaka duri durian during durung dusn dusta dusun duta dutro duwe duwek duwet duwit duwur duyung
dvr dw dzarrin dzuhur dzulhijjah dzulqodah e ebuh ecek eceng eceran ecobrick ecommerce edan edar edaran edema edimma
edisi edit editan editor editorial edukasi edukatif eeg efek efektif efektivitas efisien egois eh ejaan ejakulasi ejek
ejekan ekaristi ekg ekologi ekonomi ekor ekosistem eksekusi eksekutif eksekutor eksemplar eksentrik eksis eksistensi
ekskavator eksklusif ekskul ekskursi eksotik eksotis ekspansi ekspatriat ekspedisi ekspektasi eksperimen eksperimental
eksplisit eksploitasi eksplorasi eksponen eksponensial ekspor eksportir ekspres ekspresi ekspresif ekstasi ekstensi
ekstensif eksterior eksternal ekstra ekstradisi ekstrak ekstraksi ekstrakurikuler ekstrem ekuitas elah elastis
elastisitas elegan elek elektabilitas elektrik elektro elektrolit elektromagnetik elektron elektronik elektronika
elemen elevator elf eliminasi eling elips elit elo elon elpiji elus email emake emamektin eman emang emansipasi emas
embah embel ember emblem embong embrio embung emcl emirat emis emisi emiten emoh emosi emosional empang empat empedu
emper emping empiris emprit empu empuk emulator enak enam enamel enceng encer encik encok endap endas ende endek endem
endemik endhek endhog endhut endi endut enek enem energi energik engah engga enggak enggal enggan enggeh enggi enggih
engkau engkel engko engkok engkol engsel enigma enjang enjing enk enkripsi enom ensiklopedia entah entar ente entek
enten enteng enteni enthek entitas entok entri entry entuk enzim ep epc epidemi epidermis epik epilepsi episode epitel
erangan erat erdkk ereksi eropa eror erosi erotis error erti ertiga erupsi esai eselon esensi esensial esk eskalasi
eskalator eskrim esok estafet estat estetik estetika estimasi estrogen estu esuk esuke etalase etan etanol etape etawa
etika etiket etis etle etnik etos euforia euy evakuasi evaluasi event evolusi ewon ews ewu ewuh example excel exit
expired expo express exxon exxonmobil eyang facebook faedah fahrenheit fail fake fakir faksi fakta faktor faktual
faktur fakultas fals falsafah famili fana fanatik fanatisme fantasi fantastis fardhu farisi farma farmasi fasad fase
fasih fasik fasilitas fasilitator fasis faskes fasos fast fasum fatal fatayat fatihah fatwa fauna favorit fazzio fb
februari february febuari federal federasi fee feedback feminin feminis feminisme fenomena fenomenal ferari fermentasi
feromon feses festival fesyen fiber fidyah fif fifa figur figuran fikih fikir fikiran fikirkan fiksi fiktif file film
filosofi filosofis filsafat filsuf filter final finance finansial finger fingerprint finis finlandia fipronil fiqh
firasat firma fisik fisika fisiologi fisiologis fisioterapi fiskal fitnah fitrah fitting fitur fkrtl fktp flamboyan
flare flaring flek fleksibel fleksibilitas flop flora flores flu fluida fluktuasi flyover fm fobia fogging fokus folat
folder folikel folio follow fondasi for force forensik form formal formalitas formasi format formula formulasi formulir
forte fortuner forum forward fosfat fosfor fosil foto fotocopy fotografer fotografi fotokopi fotosintesis foya fragmen
fraksi frasa frase free freed freefire frekuensi friday from front frontal fruktosa frustasi frustrasi fto fulan full
fun fundamental fundamentalis fungisida fungsi fungsional fungsionalitas furnitur fusarium fusi fuso futsal futuristik
g ga gabah gabisa gabs gabung gabus gabut gacoan gada gadai gadang gade gadhah gadis gado gaduh gadung gaene gaes gaga
gagah gagak gagal gagang gagap gagasan gage gaharu gaib gail gain gairah gais gajah gaje gaji gajian gak galah galaksi
galangan galau galengan galeri gali galian galon galungan galvalum gama gamat gambang gambar gambas gambir gamblang
gambut game gamelan gaming gamis gamma gampang gamping ganas gandakan gandeng gandrung gandul gandum gang ganggang
ganggu gangguan gangsal gangster ganja ganjal ganjaran ganjil ganok ganteng ganti gantos gantung ganyong gapai gapapa
gapoktan gapura gapuro gara garagara garam garansi garap garapan garasi garbis gardu garing garis garmen garpu garu
garuda garuk gas gasing gaskeun gasmelon gatal gatau gateway gatotkaca gaul gaun gaung gawai gawang gawat gawe gawean
gaya gayeng gayo gayung gblk gde gebang geber geblek gebrakan gebu gebyar gedebok gedek gedhang gedhe gedhek gedong
gedung gedunge gegabah gegana gegar geger gegeran geiger gejala gejlik gejolak gek gela geladak gelagat gelak gelandang
gelandangan gelang gelanggang gelap gelar gelas gelatik geledah gelem gelembung geleng geli gelisah gelo gelombang
gelondongan gelora gelut gemar gemas gembala gembel gembili gembira gemblung gembok gembong gemerlap gemes gemetar
gemetaran gemini gempa gempar gempur gemuk gemuruh genang genangan genap gencar gencatan gendang gendeng gender
genderang gendheng gendong genduren generalisasi generasi generator generik genesis genetik genetika genetis geneya
geng genggam genggaman gengsi geni genio genit genius genjah genom genosida genre genset gentar gentayangan genteng
gentheng genthong genti genting gentong geodesi geofisika geografi geografis geolistrik geologi geometri geometris
geopark geopolitik geprek gerabah gerah geraham gerai gerak gerakan geram gerandong gerangan gerbang gerbong gercep
gereja gergaji gerhana gerik gerilya gerilyawan gerimis gerindra germas gerobak gerombolan geronggong gerowong gersang
gerus gesa gesek gesekan geser gesit gestur getah getar getaran gething gethuk getih getir getol getuk getun geulis
geura geus ghaib ghibah gianyar giat giga gigi gigih gigit gigolo gila gilani gili giling gilingan gilir giliran gilo
gimana gimbal gincu gini ginjal ginseng girang girder girik giring giro gitar gitu gituan gizi gk gkg gkp gladi
gladiator glamor glangsing glaukoma gledekan glendeng gletser glifosat global globalisasi globe glodokan glory gludhug
glukosa glundhung gluten gmail gmana gmaps gmelina gmn gn gni go goa gobak goblok goda godaan godhog godhong godok
godong gofood gogos gojek gokil gol golek golf golkar golok golong golongan golput gombal goncangan gondok gondola
gondong gong goni gonta gontor google gopay gopoh gor gorden goreng gores gorila goroh gorong gosah gosip gosok gosong
got gotik gotong gotongroyong gowa gowes gowo goyah goyang gr grab grabfood graduasi graf grafik grafika grafis grafit
graji gramoxon granat grandmax granit granmax grapyak grasstrack gratifikasi gratis gravitasi grayak greges gregeten
grip griya griyane griyo grogi gronjalan gropyokan grosir ground group growak growong grtis grumosol grup gt gtk gtu
gua guam guardrail gubernur gubuk guci gudang gudanggaram gudeg gudigan gue gugat gugatan gugup gugur gugus guiding
gula gulai gulali gulat guling gulita gulma gulung gumboro gumpal gumun guna guncang gundah gundukan gunem gunting
gunung gunungan gupuh gurame gurami gurau gurem gurih gurindam gurita guru gurun gurung gus gusar gusi gusur guwedi
guyon guyonan guys guyu guyub gw gypsum
`;
