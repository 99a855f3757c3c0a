/** Words of complaints that are not names, D to G: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_D_TO_G = `
dacin daconil dada dadah dadak dadakan dadar dadi dadio dados dadu daerah daftar daftr dagang daging dagu dah dahaga dahan dahi
dahsyat dahulu daihatsu dak daki daku dakwa dakwah dal dalam dalan dalane dalang dalem dalih dalil dalu dalune dam damaikan
dame damel damen damkar dampak damping dampingi dan dana danamon danau dance dancow dandan dandang dandanono dandim dandosi
dangdut dangdutan dangkal dangu danone danramil dansa dapa dapat dapet dapil dapodik dapur darah darat dari darimana daring
daripada daro darurat dasa dasar dasawarsa dasawisma dashboard daster data database datane datang datangi datar dateng datu
dau daun daur dawa dawah dawet dawuh day daya dayak dayung dbd dbh dbyr dcek dd deadline dear debar debat debit debitur debu
debune debur debut december dedak dedaunan dedeg dedikasi defender defensif definisi definitif defisit deforestasi deformasi
deg degenerasi degradasi deh dehidrasi dek dekade dekan dekat deker dekil deklarasi dekne dekorasi dekoratif dekrit delapan
dele delegasi deli delik delineator deliniator delivery delman delta deltras delusi demam demen demensia demi demikian demo
demografi demokrasi demokrat demokratis demokratisasi demon demonstran demonstrasi dempul denah denda dendam dendeng dengan
dengar denger dengki dengkul dengkur dengue denim dening denmark denominasi dental denyut deodoran depa depan departemen
depe depo deportasi deposit deposito depot depresi deputi derajat deras derek dereng deres deret dering derita derkuku derma
dermaga dermawan dermo dermolen deru desa desah desain desainer desak desaku desas desek desekan desember desentralisasi
desibel desil desimal deskripsi deskriptif deso destana destinasi destroyer destruktif desus detail detak detasemen deteksi
detektif detektor deterjen detik detoksifikasi developer deviasi devisa dewan dewasa dewata dewe deweke dexlite dg dgn dgr
dh dhadhung dhahar dhari dharmawanita dhateng dhawah dhe dhek dhewe dheweke dhisik dhong dhr dhuafa dhudha dhuha dhuwit
dhuwur di dia diabetes diajak diakui dialah dialek dialog diam diampu diapusi diare diatas diba dibaan dibaca dibagi
dibangun dibantu dibawa diberi dibina dibom dibuka dicap dicari dicat dicek dicoba dicor dicuri didata didol didpn diedit
diejek dies diesel diet difabel difoto digaji digali digawe digeber digit dihari dihub dihuni diikat diisi dijak dijanjeni
dijarke dijarne dijarno dijelaskan dijual dik dikaji dikala dikandani dikandhani dikasi dikau dikbud dike dikei dikek
dikeluhkan diken dikerjakan dikirim dikirimi dikit diklat dikon diku dilaporkan dilelang dilema diler dilit diluar dilut dim
dimana dimma dinamo dinas dinat dindik dinding dingin diniah diniyah dinkes dinkop dino dinperinaker dinsos dinten diombang dioper
dipake dipaku dipan diperbaiki dipicu diping dipingpong diploma diprioritaskan dipuji dipun direksi diri dirut disabilitas
disain disbudpar discan disdag disdik disel disepelekake disepelekke disepelekne disepeleno disewa dishub disik disini
disita disket disko diskominfo diskon diskop diskotek disnaker dispendukcapil disperindag dispora distribusi distributor
distro ditanggapi ditata ditch ditera dites ditindak ditindaklanjuti dito diuji diukur diulur diumbar diurus diusir
diviralkan djarum djatikoesoemo dk dket dkp dkpp dkt dlh dlm dlu dm dmn dmna dngn do doa doakan doang dobol dobrak dodol
doeloe dogma dok dokar dokter doktor doktrin dokumen dokumentasi dokumenter dolan dolar dolomit domain domba domestik
dominan dominasi domino domisili dompet dompu donasi donat donatur dong donga dongeng donggala dongkrak dongkrek dongo donor
doping dorong dorongan dorper dosa dosen dosis dospundi double down download dowo doyan doyong dozer dp dpa dpkp dpkpck dpmd
dpmptsp dpn dpr dprd dpt dpu dpubm dpusda dr draf drag drainase drakula drama dramatis drastis dredeg drh dri driji drilling
driver drmn drone drop droping drpd drum drumband drumben dryer ds dsb dsn dst dtg dtk dtks dtng dts dtsen dua duafa
dualisme duane dubes dubur duda dudu duduk dudut duel duet duga dugaan dugi duh duiker duit duite duk duka dukcapil duku
dukuh dukun dukung dulu duluan dulur duluu dumai dump dumptruck dumugi dungu dunia duniawi dupa duplikat durasi duren
durhaka duri durian during durung dusn dusta dusun duta dutro duwe duwek duwet duwit duwur duyung dvr dw dzarrin dzuhur
dzulhijjah dzulqodah e ealah eartag ebuh ecek eceng eceran ecobrick ecoenzyme ecommerce edan edar edaran edc edema edian edimma
edisi edit editan editor editorial edukasi edukatif eeg efek efektif efektivitas efisien egois eh eigendom ejaan ejakulasi ejek
ejekan ekaristi ekg ekologi ekonomi ekor ekosistem eksekusi eksekutif eksekutor eksemplar eksentrik eksis eksistensi
ekskavator eksklusif ekskul ekskursi eksotik eksotis ekspansi ekspatriat ekspedisi ekspektasi eksperimen eksperimental
eksplisit eksploitasi eksplorasi eksponen eksponensial ekspor eksportir ekspres ekspresi ekspresif ekstasi ekstensi
ekstensif eksterior eksternal ekstra ekstradisi ekstrak ekstraksi ekstrakurikuler ekstrem ekuitas elah elastis elastisitas
elbow elegan elek elektabilitas elekton elektone elektrik elektro elektrolit elektromagnetik elektron elektronik elektronika
elemen elevasi elevator elf eliminasi eling elips elit elo elon elpiji elus email emake emamektin eman emang emansipasi emas
embah embel ember emblem embong embrio embung emcl emg emirat emis emisi emiten emoh emosi emosional empang empat empedu
emper emping empiris emprit empu empuk emulator enak enam enamel enceng encer encik encok endap endas ende endek endem
endemik endhek endhog endhut endi endut enek enem energi energik engah engga enggak enggal enggan enggeh enggi enggih enggon
engkau engkel engko engkok engkol engsel enigma enjang enjing enk enkripsi enom ensiklopedia entah entar ente entek enten
enteng enteni enthek entitas entok entri entry entuk enzim ep epc epidemi epidermis epik epilepsi episode epitel erangan
erapor erat erdkk ereksi erem eropa eror erosi erotis error erti ertiga erupsi esai eselon esensi esensial esk eskalasi
eskalator eskrim esok estafet estat estetik estetika estimasi estrogen estu esuk esuke etalase etan etanol etape etawa etika
etiket etis etle etnik etoll etos euforia euy evakuasi evaluasi event evolusi ewon ews ewu ewuh example excavator excel
exhaust exit expansion expired expo express exxon exxonmobil eyang face facebook faedah fahrenheit fail fair fake fakir
faksi fakta faktor faktual faktur fakultas fals falsafah famili fana fanatik fanatisme fantasi fantastis fardhu farisi farma
farmasi farming fasad fase fashion fasih fasik fasilitas fasilitator fasis faskes fasos fast fasum fatal fatayat fatihah fatwa fauna
favorit fazzio fb februari february febuari federal federasi fee feedback feminin feminis feminisme fenomena fenomenal
ferari fermentasi feromon feses festival fesyen fiber fidyah fif fifa figur figuran fikih fikir fikiran fikirkan fiksi
fiktif file film filosofi filosofis filsafat filsuf filter filtrasi final finance finansial finger fingerprint finis
finisher finlandia fipronil fiqh firasat firma fisik fisika fisiologi fisiologis fisioterapi fiskal fiting fitnah fitrah
fitting fitur fkrtl fktp flamboyan flare flaring flash flek fleksibel fleksibilitas flokulasi flop flora flores flu fluida
fluktuasi flyover fm fobia fogging fokus folat folder folikel folio follow follower fondasi for force forensik forklift form
formal formalitas formasi format formula formulasi formulir forte fortuner forum forward fosfat fosfor fosil foto fotocopy
fotografer fotografi fotokopi fotosintesis foya fracking fragmen fraksi frasa frase free freed freefire frekuensi friday
from front frontal fruktosa frustasi frustrasi fto fujitsu fulan full fun fundamental fundamentalis fungisida fungsi fungsional
fungsionalitas furnitur fusarium fusi fuso futsal futuristik g ga gabah gabisa gabs gabung gabus gabut gacoan gada gadai
gadang gade gadhah gadis gado gaduh gadung gaene gaes gaga gagah gagak gagal gagang gagap gagasan gage gaharu gaib gail gain
gairah gais gajah gaje gaji gajian gak galah galaksi galangan galau galengan galeri gali galian galon galungan galvalum gama
gamat gambang gambar gambas gambir gamblang gambut game gamelan gaming gamis gamma gampang gamping ganas gandakan gandeng
gandrung gandul gandum gang ganggang ganggu gangguan gangsal gangster ganja ganjal ganjaran ganjil ganok ganteng ganti
gantos gantung ganyong gapai gapapa gapeka gapoktan gapura gapuro gara garagara garam garansi garap garapan garasi garbis gardu
garing garis garmen garpu garu garuda garuk gas gasak gasing gaskeun gasmelon gatal gatau gatel gateway gathuk gatotkaca gaul gaun
gaung gawai gawang gawat gawe gawean gaya gayeng gayo gayung gblk gde gebang geber geblek gebrakan gebu gebyar gedebok gedek
gedhang gedhe gedhek gedong gedung gedunge gegabah gegana gegar geger gegeran geiger gejala gejlik gejolak gek gela geladak
gelagat gelak gelandang gelandangan gelang gelanggang gelap gelar gelas gelatik geledah gelem gelembung geleng geli gelisah
gelo gelombang gelondongan gelora gelut gemar gemas gembala gembel gembili gembira gemblung gembok gembong gembos gemerlap
gemes gemetar gemetaran gemini gempa gempar gempur gemuk gemuruh genah genang genangan genap gencar gencatan gendang gendeng
gender genderang gendheng gendong genduren generalisasi generasi generator generik genesis genetik genetika genetis geneya
geng genggam genggaman gengsi geni genio genit genius genjah genjot genom genosida genre genset gentar gentayangan genten
genteng gentheng genthong genti genting gentong geodesi geofisika geografi geografis geolistrik geologi geomembran geometri
geometris geopark geopolitik geotekstil geprek gerabah gerah geraham gerai gerak gerakan geram gerandong gerangan gerbang
gerbong gercep gerdal gereja gergaji gerhana gerik gerilya gerilyawan gerimis gerinda gerindra germas gerobak gerombolan geronggong
gerowong gersang gerus gesa gesek gesekan geser gesit gestur getah getar getaran gething gethuk getih getir getol getuk
getun geulis geura geus ghaib ghibah ghippa gianyar giat giga gigi gigih gigit gigolo gila gilani gili giling gilingan gilir
giliran gilo gimana gimbal gincu gini ginjal ginseng gipsum girang girder girik giring giris giro gitar gitu gituan gizi gk
gkg gkp gladi gladiator glamor glangsing glaukoma gledekan glendeng glepung glethak gletser glifosat global globalisasi
globe glodokan glondong glory gludhug glukosa glundhung gluten gmail gmana gmaps gmelina gmn gn gni go goa gobak goblok goda
godaan godhog godhong godok godong gofood gogos gojek gokil gol golek golf golkar golok golong golongan golput gombal
goncangan gondok gondola gondong gong goni gonta gontor google gopay gopoh gor gorden goreng gores gorila goroh gorong gosah
gosip gosok gosong got gotik gotong gotongroyong gowa gowes gowo goyah goyang gr grab grabfood grader graduasi graf grafik
grafika grafis grafit graji gramoxon granat grandmax granit granmax grapyak grasstrack gratifikasi gratil gratis gravitasi
grayak greges gregeten grendel grip griya griyane griyo grogi gronjalan gropyokan grosir ground grounding groundsill group
growak growong grtis grumosol grup gt gtk gtu gtw gua guam guardrail gubernur gubug gubuk guci gudang gudanggaram gudeg
gudel gudigan gue gugat gugatan gugup gugur gugus guiding gula gulai gulali gulat guling gulita gulma gulung gumboro
gumbregan gumpal gumun guna guncang gundah gundukan gunem gunting gunung gunungan gupuh gurame gurami gurau gurem gurih
gurindam gurita guru gurun gurung gus gusar gusi gusur guwedi guyon guyonan guys guyu guyub guyur gw gypsum
damri darbe demung dhawuhan dinpmd dirjen disnak ditjen drive due dulang dulhijah dulkaidah dulkangidah dulmuluk
durjana eco electone elor emut endoskopi energen enggokan entheng entog eruh euforbia ewadene familia faraidh fasa
feeder fidusia filma fortune frisian frista gadah galeng gambus gaono gaplek garwa gathot gemah genjer gerbera gering germo
glodogan goro grosok gubis gule
`;
