/** Words of complaints that are not names, A to C: Indonesian, Javanese, Madurese, short forms. */
export const WORDS_A_TO_C = `
aamiin ab abad abai abal abamektin abang abate abatisasi abdomen abhak abis abjad abnormal abon abonemen aborsi abot abrasi
abrik absen abses absolut abstrak absurd abu abuan abutmen abutment ac acak acap acar acara acc account acer acuan acuh ada
adab adakah adakan adalah adan adanya adaptasi adaptif adaptor adapula adapun adaro adas adat adbang add addendum address
adegan adem adendum adha adhem adidaya adik adike adiktif adipura adira aditif adiwiyata adlh adm admin adminduk administrasi
administratif administrator admiral adoh adol adon adopsi adrenalin ads adu aduan aduh aduhai aduk adukan adus advokasi
advokat ae aerasi aerator aerobik aerodinamis aerox afghanistan afiliasi afirmasi afirmatif afrika afur afwan agak agam
agama agan agar agen agenda agr agraria agraris agregat agresi agresif agribisnis agro agrowisata agunan agustusan agya ahad
ahli aib aids air airmata airport airways aisyiyah aja ajah ajaib ajak ajakan ajal ajang ajar ajeg ajek ajg ajiye ajrih
ajudan ajukan ajur ak akad akademi akademik akak akal akan akang akar akarisida akasia akb akbid akeh akhir akhirat
akhirussanah akhlak aki akibat akidah akik akikah aklamasi akliah akm akn akomodasi akper akrab akreditasi akrobat akronim
aksara akselerasi akselerator aksen akses aksesibilitas aksesori aksesoris aksi akta akte aktif aktifitas akting aktiva
aktivasi aktivis aktivitas aktor aktris aktual aktualisasi aku akuarium akui akuisisi akulah akulaku akulturasi akumulasi
akumulator akun akunku akuntabel akuntabilitas akuntan akuntansi akur akurasi akurat akustik akut ala aladin alaikum alam
alamak alamat alami alamiah alamin alang alangkah alarm alas alasan alat alay albino album alergi alfabet alfamart alfamidi
alga algojo algoritma alhamdulilah alhamdulillah alhasil alhmdllh aliansi alias alibi alih alik alinea alir aliran alis alit
aljabar aljazair alk alkali alkaloid alkisah alkitab alkohol allah allahu allianz alloh alm almamater almanak almarhum alok
alokasi alon alor alot alpa alpukat alquran alsin alsintan alt altar alter alternatif alternator aluminium alumni alumnus
alun alur alus alx amal amanah amanat amandel amandemen amankan amarah amarga amargi amat amatir amba ambang ambek amben
ambi ambigu ambil ambing ambisi ambisius amblas ambleg ambles ambrol ambruk ambu ambulan ambulans ambune amburadul ambyar
amdal ameh amen amerika amfibi amik amil amino amirulmukminin amis amit amlodipin amnesia amnesti amoh amoksisilin amonia
amor ampas ampat ampe ampel ampelas ampere amplop ampok ampuh ampun amputasi amrih amuk amukan amunisi an anai anak anake
anakku anal analisa analisis analitik analitis analogi ananging anarki anarkis anatomi anbk ancam ancaman ancol and anda
andaikan andal andalas andesit andil andong android ane aneh aneka anekdot anemia anestesi angan anget anggap anggar
anggaran anggota anggr anggrek anggt angguk anggur angin angka angkara angkasa angkat angkatan angker angket angklung angkot
angkringan angkuh angkut angkutan angling angsa angsal angsana angsur angsuran angus aniaya animasi animo anjak anjay anjeun
anjing anjir anjlok anjung anjuran ank anomali anonim anorganik ansor anta antagonis antah antar antara antariksa antarkota
antarprovinsi antartika ante antek antena anteraja anterior anti antibakteri antibiotik antibodi antigen antik antikorupsi
anting antioksidan antiseptik antisipasi antologi antr antracol antraknosa antraks antre antrean antree antrek antri antrian antriane
antrine antropologi antropometri antusias antusiasme anu anus anut anyam anyaman anyar anyelir anyep anyir aorta ap apa
apaan apabila apakah apalagi apalah apapun aparat aparatur apartemen apatis apbd apbdes apbn apd ape apek apel apem apes api
apik apil apill apk aplikasi apokat apotek apoteker apotik app applaud apps apresiasi april apron apung apus apv aqidah aqiqah aqua
arabika arafah arah arahan arak aral aram arang aransemen aras arbei arbitrase are area areah areal arek arekarek arem arema
aren arena areng arep arester argumen argumentasi arik arisan arit aritmatika arkeologi arloji armada armco armroll army
arogan arogansi aroma aron arsenal arsip arsitek arsitektur artefak arteri artesis arti artifak artifisial artikan artikel
artileri artis artistik arung arus arv arwah arwana asabri asad asah asal asam asap asar asas asat asbak asbes asean asem
asesmen asesor aset asetat asi asia asik asimetris asimilasi asin asing asisten askab askar askrindo asli aslmkm asma asmo
asn asosiasi aspal aspale asparagus aspek aspirasi aspirator aspirin asrama asring ass assalamu assalamualaikum asslm
asslmkum astaga astagfirullah astaghfirullah aster asteroid astrazeneca astrologi astronom astronomi astronot asu asuh
asuhan asumsi asumsikan asupan asuransi asus asyik atap atas atau ateis atensi athfal atis atk atlet atletik atlit atm
atmosfer atmosfir atom atr atraksi atraktif atribut atrium ats atuh atur aturan atus audiens audiensi audio audisi audit
auditor auditorium august aula aung aurat australia austria autentik autis autisme auto autodebet autopsi autp avanza avour
avur awak awake awakmu awal awam awane awas awean awet awis awit awon axis ayah ayahanda ayak ayakan ayam ayan ayat ayem ayo
ayom ayun ayunan azab azali azan azas azerbaijan bab babagan babak baban babar babi babinsa bablas babon babu baca bacang
bacin backhoe backpacker bacok bacot bacut bada badai badak badan bade badge badhe badheg badminton badung badut baduta bae
baf bagai bagaimana bagaimanapun bagasi bagi bagian baginda baguslah bahak bahan bahana bahas bahasa bahawa bahaya bahkan
bahtera bahu bahwa baik baikan bailey bait baitul baja bajaj bajak bajing bajingan baju bak baka bakal bakalan bakar bakat
bakau bakesbangpol baki bakmi bakpao bakpia bakso bakteri bakterisida baku bakul bakwan bala balada balai balaidesa
balaidesane balak balap balapan balas balasan balau baldes baldesa balek baleno bales balet bali balig baliho balik baling
balistik balita balkon balok balon balsem balung bambu bamus ban bana bancakan banci banda bandang bandara bandel bandeng
banderol banding bandit bando bandrek bandungrejo bandwidth bandwith bang bangau banger banget bangettt bangga bangjo bangkai bangkit bangkok
bangkrut bangle bangli bangsa bangsal bangsat bangsawan bangun bangunan banjar banjarbaru banjarejo banjari banjarnegara
banjarsari banjir bank bankir banmus banner banser bansos bantah bantai bantal bantaran banter banting bantu bantuan banua
banyak banyuasin banyune bap bapak bapake bapakku bapenda baper bapokting bappeda bappelitbang baptis bapuk bar bara barak
barakallah baran barang barangkali barangsiapa barat barbar barcode barek barel bareng barengan barista baret bari barikade baris
barisan barometer barong barongsai barrier barter baru barusan barzanji basa basah basarnas basi basis basket baskom basmi
bast basuh bata batagor batako batal batalion batalyon batang batas batch baterai bateri bathi batik batin batok batuan
batuk bau baubau baur baut bawa bawah bawahan bawal bawang bawaslu bawel bawon baya bayak bayam bayang bayangan bayar
bayaran bayem bayen bayi bazar baznas bbm bbnkb bbrp bca bcg bdn bea beasiswa beat bebal beban bebas bebe bebek beber
beberapa bebi becak becek becik becus bed beda bedah bedak bedeng bedhat bedhe bedhug bedil bedo bedug begadang begal begini
begisting begitu begitupula bego beih bejana bejat bekal bekam bekantan bekas bekatul beken bekerjasama bekicot bekisting
beku bel bela belacan beladiri belagu belah belai belajar belakang belakangan belalang belang belanja belantara belas
belasungkawa belati belatung belenggu belerang belgia beli belia beliau belik belimbing belitung beliung belo belok belokan
belu beludru beluk belukar belum beluntas belut ben benah benakno benalu benam benang benar bencana benci benda bendahara
bendera benderang bendes bendo bendrat bendung bendungan bener beneran benerin bengal bengep bengi bengine bengis bengkak
bengkalis bengkel bengkele bengko bengkoang bengok bengong benih bening benjing benjolan benjut bensin bentak bentang bentar
benteng bentoel bentol bentrok bentrokan bentuk bentul bentur benua berada beradu berai berair berak berang berani berapa
beras berasa berat berau berbau bercak berdoa berdua berem beres bergelombang berhak berharap beri berita berjam berkah
berkas berkat berlangsung berlubang bermain bermasalah bero bersepeda bersih bersin bersit bertahun beru besan besar besi
besok best betadin betah betapa betawi bete beterbangan betik betina betis betok beton betor betul bgmn bgn bgs bgt
bhabinkamtibmas bhakti bhala bhayangkara bhinneka bhkn bhn bhprd bhw biadab biak biang bianglala biar biara biarawan
biarawati biarin biarpun bias biasa biasane biawak biaya bibi bibir bibit bibrikan bicara bidadari bidak bidan bidang bidara
bidhal bidik bidikan biduan bihun bijak bijaksana biji bijih bika bikin biksu bila bilah bilal bilamana bilang bilangan
bilas bilateral biliar bilih bilik billboard billing bilyar bimasakti bimbang bimbel bimbing bimbingan bimoli bimtek bina
binaan binaraga binasa binatang bincang binder biner bingkai bingkisan bingung bini binjai bintan bintara binti bintik
bintil bio biodata biodiesel biodo bioflok biogas biografi biokimia biola biologi biometrik biopori biopsi bioskop biosolar
biota bioteknologi bipolar bir birahi biro birokrasi birokrat biru bis bisa bisaa bisaos bisbol biseksual bisi bisik bisikan
bising biskuit bismillah bisnis biso bison bisu bisul bitung bius biyen biyodo biznet bjnegoro bk bkd bkin bkkbn bkkd bklan
bkn bkph bkpp bkpsdm blai blandar blandong blangko blanko blantik blarak blas blaster blawur blayer blazer bledheg bledhos
bledug bledugan bleduk blekuk blender blenger blethok blewah bleyer blh blibli blk blkg blm blmm bln blng blog blok blokade
blokir blom blong blower blt blues bluetooth blum blumbang blus bmkg bmt bni bnpb bnr bntu bntuan bnyk boba bobo bobol bobot
bobote bobrok bocah bocahe bocor bodhi bodho bodhol bodi bodo bodoh bodol bodong bodrek bodrex boga bogem bohlam bohong boikot boiler bojo
bojone bojonegorokab bokap bokashi bokek bokep boko bokong boku bola bolak boleh bolong bolonge bolos bolpoin bolu bom
bomber bonang bonceng bondo bondong bone boneka bonggol bongkahan bongkar bonjol bontang bonus bonyok booking booster bopeng
bor bora border bordil bordir boro borok borong boros bos bosan bosda bosen boskab bosnas bosok bot botak botani boten botol
bougenville box boxculvert boyok boyolali boyong bp bpbd bpd bphtb bpjs bpjstk bpk bpkad bpkb bpkk bpkp bpn bpnt bpom
brahman brambang brang brankar brankas brapa brasil bravo brebet bredel brengsek brg bri brida brigade bright brilian
brilink brimo brio brisik britama brng broadband broadcast brodol broiler broker brokohan brokoli brong bronjong brosur
brother browser brp brsh brubuh brucella brucellosis brutal bruto brv bs bsa bsf bsi bsk bspb bsps bspts bsr bsu bt bth btl
bts btw bu bua buah buai bual buana buang buas buat buatan buaya bubar bubrah bubu bubuk bubur bubut bucin budak budal
budaya budha budhal budhe budidaya bufas buffering bug bugar bugil bugis buih buis bujang bujuk bujukan bujur buka bukalapak
bukan bukber buket bukit bukittinggi bukopin bukti buku bulai bulak bulan bulanan bulat bule buleleng bulen bulet buletin
bulik bulir bulldozer bully bulog bulu buluh bulukumba bulutangkis bumbu bumbung bumd bumdes bumdesma bumerang bumi bumil
bumiputera bump bumper bun buncis buncit bunda bundar bundaran bundel bune bungah bungkam bungkuk bungkus bunglon bungo
bungsu buni bunker bunten buntet bunting buntu buntung buntut bunuh bunyi bupati buram buritan buron bursa burtu buru buruh
buruk burung bus busa busana buset busi bustanul buster busui busuk busur busway buta butek buthek butik butir buton butuh
buwang buwuh buwuhan buya buyar buyut buzzer bwh bwt byar byarpet byd byr byrn byson byu cabai cabang cabe cabor cabul cabut
caca cacar cacat caci cacing cadang cadangan cadar cadas cafe cagak cagar cah cair cairan cak cakap cakar cakep caknan
cakram cakrawala cakup caleg calistung call callcenter calo calon camat cambuk camilan campak camping campur campursari can
canda candi candu canggah canggih canggung cangkang cangkem cangkir cangkok cangkruk cangkrukan cangkul canon canter canting
cantum cao cap capai capcay cape capek caper capil capjay capres captcha capung car cara carane cargo cari carik cariyose
carry carter carut cashback cat catat catatan catering catin catu catur catut cawan cawapres cbn cc cctv ceblok cebol cedak
cedera cedhak cegah cegat cegukan cek cekak cekap cekat cekbansos cekcok cekdam ceker cekik cekung cekungan cela celah celak
celaka celana celathu celemek celeng celengan celsius celukane celup cemar cemara cemas cemberut cembung cemburu cemerlang
cemilan cemooh cempedak cemplang cenah cendana cendawan cendek cendekia cendekiawan cendela cenderawasih cenderung cendhak
cendhek cendol cendrawasih cengeng cengkeh cengkeram centang center cepak cepat ceper cepet cepetan ceplas cerah cerai
ceramah cerdas cerdik cerewet ceri ceria cerita cermat cermin ceroboh cerobong cerpen ceruk cerutu cetak cetakan cewe cewek
chairman channel charger charity charming chat chatbot checklist checkout chery chevron child chile china ciamis cibir
ciblek ciblon cicak cicil cicilan cicipi cicit cidera ciduk ciherang cik cikal cikben cilaka cilegon cilik cilok ciloko
cilung cimahi cimb cimol cina cincang cincau cincin cinderamata cingur cintai cip cipratan cipta cireng ciri cita ciu cium
ciut clathu clegukan cleo close closet cloud club cm cma cmn coba cobak cobi coblos coblosan cocok cocote cod code cokelat
coklat cokot coldmix coli coliform collection collector colok colt coma comberan combine combro comel comot condong congkak
content contoh contone cooker copas copet copot cor corak coran corat coret corona corong cosmos covid cowo cowok cp cpns
cpt crash credit crigis cringe crito criyos crn cross crv cs csr ctk ctscan cuaca cuan cuap cubit cubluk cucak cuci cucian
cucu cucur cuek cuekin cuilik cuitan cuk cuka cukai cukrik cukup cukur culas culik cultivator culun culvert cuma cumak cuman
cumepak cumi cungkil cungkup cup cupang cupet cuplikan cupu curah curam curang curcol curhat curi curian curiga curuk customer
cuthel cuti cuy cv
adenium age aglaonema aglonema albanjari alpokat amargo amoksilin anastesi andalalin andhap antonim bakdamulud
bappenas batur benjang bethik biryani blithuk block bobor bokmenawa bongko bpkpad brand brangus brimob bronkitis brug
bugenvil bumn bypass cakra cangik cantel cawik celurut cenil cerak cerito cethek clear commuter cuwil
amoxicillin amoxilin basmalah
`;
