/** Words of complaints that are not names, A to G: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_A_TO_G = `
aamiin ab abadi abai abal abang abate abhak abis abjad absen abses abu ac acak acar acara acc acuan acuh ada adab
adakah adalah adaptasi adat adegan adem adik adlh admin administrasi adoh adol adon adopsi ads adu aduan aduh advokasi
ae aerasi aerobik agak agama agar agen agenda agr agraria agresif agribisnis agro agustusan ahad ahli aib air aja ajah
ajaib ajal ajang ajar ajg ajiye ajudan ak akad akademi akan akar akeh akhir akibat akik akn akrab akreditasi aksara
akses aksi akta akte aktif aktivis aktivitas aku akuarium akun akunku akuntan akuntansi akurat aladin alaikum alam
alamat alamiah alarm alas alasan alat album alergi alhamdulillah alhmdllh alias alih alinea alir alis alit alk allah
alm almamater almanak almarhum alokasi alpa alpukat alt alternatif aluminium alumni alun alx amal aman amanah amanat
amarah amargi amatir ambang ambek ambil ambisi amblas ambles ambrol ambruk ambulan ambulans ameh amis amlodipin
amnesti amonia ampas ampelas amplop ampuh ampun amuk an anai anak anakku analisa analisis anarkis ancam ancaman and
anda andal andil andong android ane aneh aneka anemia angan angel anget anggap anggaran anggota anggr anggrek anggt
anggur angin angka angkat angkatan angker angklung angkot angkringan angkuh angkut angsa angsal angsur angsuran aniaya
animasi anjak anjay anjeun anjing anjir anjlok anjung anjuran ank antar antara antena antibiotik antik antisipasi antr
antraks antri antrian anu anut anyam anyaman anyelir anyir ap apa apabila apakah aparat apartemen apbdes ape apek apel
apes api apik apk aplikasi apotek apoteker app apps apresiasi april aqua arah arahan arak arang arbei are area areah
arek arena arep arisan armada aroma arsip arsitek artikel artis arus arv arwah asah asal asam asap asas asat asbak
asbes asesmen asik asin asing asisten asli aslmkm asma asmara asmo asn asosiasi aspal aspale aspek aspirasi aspirator
asrama ass assalamu assalamualaikum asslm asslmkum astaghfirullah asteroid asu asuh asuhan asuransi asyik atap atas
atau atensi atk atlet atm atr atribut ats atuh atur aturan audiensi audit august aula aurat auto awak awal awam awas
awean awet awis awit ayah ayak ayakan ayam ayan ayat ayo ayun ayunan azab azan azas bab baban babi babinsa baca bacok
bacot badai badak badan bade badhe badut bae bagaimana bagasi bagi bagian bahagia bahak bahan bahasa bahaya bahkan
bahu bahwa baik baja bajaj bajak baju bak bakal bakalan bakar bakau bakpao bakso bakteri baku bakul balada balai balap
balapan balas balasan balek bales balet bali balig baliho balik balita balkon balok balon balsem bambu ban banci
bandara banding bandungrejo bang bangau banget bangettt bangga bangjo bangkai bangkit bangkrut bangsa bangsal
bangsawan bangun bangunan banjarejo banjarsari banjir bank bansos bantah bantai bantal bantaran banteng banting bantu
bantuan banyak banyune bapak bapake bapakku bapenda baper bappeda bapuk bar bara barak barang barangkali barat barcode
barek bareng barengan barter baru barusan basa basah basi basis basket basmi bata batal batalyon batang batas batch
bateri bathi batik batin batok batuan batuk bau baur baut bawa bawah bawahan bawang bawel baya bayam bayang bayangan
bayar bayi bazar bbm bbrp bca bdn bea beasiswa beban bebas bebek beberapa becak becek becik bed beda bedah bedak bedhe
bedil bedo bedug begadang begal begini begitu beih bejat bekal bekam bekantan bekas beku bel bela belacan belagu belah
belai belajar belakang belakangan belalang belang belanja belantara belas belati belatung belenggu belerang beli belia
beliau belo belok belokan belukar belum belut ben benah benalu benam benang benar bencana benci benda bendahara
bendera bendes bendung bendungan bener beneran benerin bengi bengis bengkak bengkel bengko bengkok bengong benih
bening bensin bentak bentang bentar benteng bentrok bentuk bentur benua berang berani berapa beras berasa berat bercak
berhak berita berkah berkas berkat bersih bersin besan besar besi besok best beta betah betapa bete betina betis beton
betul bgmn bgn bgs bgt bhabinkamtibmas bhala bhinneka bhkn bhn bhw biar biara biarin biasa biasane biaya bibi bibir
bibit bicara bidan bidang bijak bijaksana biji bijih bikin bila bilah bilang bilangan bilas bilik bimbang bimbel
bimbingan bina binaan binasa binatang bincang bingkai bingkisan bingung binti bintik biografi bioskop birokrasi
birokrat biru bis bisa bisaa bisaos bisikan bising biskuit bismillah bisnis biso bisu bisul biyen bjnegoro bk bkin
bkkd bklan bkn blangko blas blender blethok blh blk blm blmm bln blng blog blok blokir blong blt bluetooth blum bni
bnr bntu bntuan bnyk bobol bobot bobote bocah bocor bodo bodoh bohlam bohong bojo bojonegorokab bokap bokek bokep bola
bolak boleh bolong bolos bolpoin bom bonceng boneka bongkahan bongkar bonus bonyok booster bor borok borong boros bos
bosan botak boten botol boyong bp bpbd bpd bphtb bpjs bpk bpkb bpkk bpkp bpn bpnt bpom brambang brang brankas brapa
brengsek brg bri brisik brng broadband brong bronjong brosur browser brp brsh brutal bs bsa bsi bsk bsr bt bth btl bts
btw bu buah buai bual buana buang buas buat buatan buaya bubar bubuk bubur bubut budak budal budaya budhal budhe
budidaya bugar buis bujang bujuk buka bukan bukit bukti buku bulan bulanan bulat bule bulen bulog bulu bumbu bumdes
bumi bundar bundaran bungah bungkam bungkus bunten bunting buntu bunuh bunyi bupati buram buron bursa buru buruh buruk
burung bus busa busana buset busuk busur buta butik butir butuh buyut bwh bwt byar byarpet byr byrn cabai cabang cabe
cabul cabut cacar cacat cacing cadangan cafe cagak cagar cair cairan cak cakap cakar cakram cakup caleg call calo
calon camat camilan campak campur can canda canggih canggung cangkem cangkir cangkok cangkul canting cantum cap capai
capek caper capil captcha capung car cara carane cari carik carter cat catat catatan catur cawan cc cctv cebol cedak
cedera cedhak cegah cek cekat cekbansos cekcok cekik celah celaka celana celathu celemek celeng celengan cemar cemara
cemas cembung cemburu cemilan cemooh cenah cendana cendawan cendek cendekia cendol cengkeh cengkeram centang center
cepat cepet cepetan ceplas cerah cerai ceramah cerdas cerdik cerewet ceria cerita cermat cermin ceroboh cerobong
cerpen cetak cetakan cewek chat cibir cicak cicilan ciduk cik cilik cimol cincin cinta cipta ciri cita cium clathu
close cloud cm cma cmn coba cobak coblos coblosan cocok cod cokelat coklat cokot colok coma combine combro comot
condong congkak contoh copas copot cor corak corat coret corona corong cowok cp cpt crn cs ctk cuaca cuan cubit cuci
cucu cucur cuek cuekin cuka cukai cukup cukur culik cuma cuman cumi cungkil cupu curah curam curang curcol curhat curi
curian curiga customer cuti cv dada dadak dadi dadio dados daerah daftar daftr dagang daging dagu dah dahaga dahan
dahi dahsyat dahulu daki dakwa dakwah dalam dalan dalane dalang dalem dalih dalil dam damai damaikan damkar dampak
damping dampingi dan dana dandan dandim dandosi dangkal danramil dansa dapat dapil dapodik dapur darah darat dari
daring daripada darurat dashboard dasi data database datane datang datangi datar dateng daun daur dawa dawah dawuh day
daya dayung dbd dbh dbyr dcek deadline dear debat debit debu debune debur december deg deh dek dekan dekat deklarasi
delapan delik delman demam demi demikian demo demokrasi dempul denah denda dendam dendeng dengan dengar dengki dengkul
dengkur dening denyut depan depe deposit deposito depot derajat deras dereng deres deret dering derita desa desain
desak desaku desas desember desibel desil deso destinasi detail detektif detik developer dewan dewasa dewe dg dgn dgr
dh dhari dhateng dhawah dhe dhewe dhisik dhr dhuwit di dia dialog diam diare diatas dibaca dibagi dibawa diberi dibina
dibuka dicari dicek dicoba dicor dicuri didata didik didol didpn diejek diesel difoto digaji digawe digit dihuni
diikat diisi dijak dijual dik dikaji dikasi dike dikei dikek dikit diku dilema dilit diluar dimana dimma dina dinamo
dinas dingin dinkes dino dinsos dinten dioper dipake dipaku dipun diri discan disewa dishub disik disini disita diskon
dites diukur diurus diusir djatikoesoemo dket dkt dlm dlu dm dmn dmna dngn do doa doang dodol dok dokar dokter doktor
doktrin dokumen dokumentasi dolan dolar domba domisili dompet donasi donat dong donga dongeng dongkrak dongo dorong
dorongan dosa dosen dosis double download dowo dpn dpr dprd dpt dr drama drastis drh dri driver drmn droping drpd drum
ds dsb dsn dst dtg dtk dtks dtng dts dua duafa duda dudu duduk dudut duga dugaan duh duit duite duk duka dukcapil
dukuh dukun dukung dulu duluu dump dumugi dunia dupa durasi durhaka duri durian during durung dusn dusta dusun duta
duwe duwek duwit dw e ebuh ecek eceng ecommerce edan edar edaran edimma editor edukasi efek efektif efisien egois eh
ejaan ejek ekologi ekonomi ekor ekosistem ekskavator ekspedisi ekspor ekstra ekstrem elah elastis elek elektronik
eling elit elo elpiji email eman emang emas embah ember embong embun embung emisi emoh emosi empang empat empedu
emping emprit empuk enak enam encer endap endas endhut endi enek energi enggak enggal enggan enggeh enggi enggih
engkau engko engkok engsel enk entah entar entek enten enteng enteni entry entuk erat erosi error erupsi esai esk
estafet esuk etalase etan etika etis euy evakuasi evaluasi ewon ews ewu exit eyang facebook faedah fake fakir fakta
faktor faktur fakultas famili fanatik fantastis farmasi fasilitas fasilitator faskes fasum fatal fatwa favorit fb
februari february fee feedback fenomena ferari fermentasi festival fiksi fiktif file film filter final finger
fingerprint firasat fisik fisika fitnah fitur flare flu flyover fokus folder follow for force form formal formasi
format formulir forum fosil foto fotokopi fraksi free frekuensi friday from fto full fungsi g ga gabah gabung gadai
gadhah gadis gaduh gaene gaes gagah gagak gagal gagap gage gaib gairah gais gajah gaje gaji gajian gak galak galeri
galian galon gambar gambir gambut game gamelan gaming gampang ganas ganda gandum gang ganggu gangguan ganja ganjal
ganjil ganok ganti gantung gapapa gapoktan gapura gapuro gara garagara garam garap garapan garasi gardu garis garpu
garuda gas gasing gatal gatau gateway gaul gaun gawai gawang gawat gawe gawean gaya gayung gblk gde geblek gedek
gedhang gedhe gedhek gedung gedunge gejala gek gelagat gelang gelanggang gelap gelar gelas gelem gelisah gelombang
gelondongan gemar gembala gembira gemblung gembok gemes gempa gempur gemuk gemuruh genangan genap gencar gendang
gendeng gendong generasi generator geni genit genset genteng gentheng genti gentong gerabah gerah gerak gerakan geram
gerbang gercep gereja gergaji gerhana gerimis gerobak gerombolan gesek geser gesit getah getar getaran getir getun
geura geus giat giga gigi gigih gigit gila giling gilingan gilir giliran gimana gincu gini ginjal girang gitar gitu
gituan gizi gk gkg gkp gladi glendeng global gmail gmana gmn gn gni go gobak goblok godhong godok gokil gol golf
golong golongan golput gombal gondok gonta google gor goreng gores gorong gosah gosip gosok gosong got gotong gowo
goyang gr graduasi grafik gratifikasi gratis grayak griya griyo grosir group grtis grup gt gtk gtu gua gubernur gubuk
gudang gudigan gue gugat gugatan gugup gugur gula gulai gulat guling gulita gulma gulung gumpal gumun guna guncang
gundah gundukan gunting guntur gunung gurame gurem gurih gurindam guru gurung gus gusur guwedi guys gw
abu duluan
`;
