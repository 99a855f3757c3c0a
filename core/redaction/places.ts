/** Words of places: the villages of the region, its neighbours, and what names of villages are made of. Another region gives its own. */
import { wordSet } from "./word-set.ts";

export const PLACES = wordSet(`
argentina cangaan malingmati gandong jamprong tumapel betek brasil saudi yaman israel palestina rusia ukraina turki mesir pakistan bangladesh nepal kamboja qatar kuwait dubai abu dhabi singaraja mekkah jeddah
jetis
aceh alasgung ambon arab babad babat bagor bakulan bakung balen balenrejo balerejo bali balikpapan balongcabe
balongdowo balongrejo banaran bancar bancer bandar bandung bandungrejo bangilan bangkalan banjaran banjaranyar
banjarejo banjarjo banjarmasin banjarsari banten bantul banyu banyumas banyuurip banyuwangi barat baron batam batu
baureno bayemgede begadon beged beji bekasi belun bengawan bengkulu benjeng benowo berbek besah betet bjn blimbing
blitar blongsong blora bluluk bobol bogangin bogor bojonegoro bojong bondol bondowoso bonorejo brabowan brangkal
brebes brenggolo bringin brondong brunei bubulan bulaklo bulu bumiayu bumirejo bungah bungur butoh campurejo cancung
caruban cendono cengkir cengungklung cepu cerme cianjur cikarang cilacap cirebon clangap clebung dagangan dalem dander
dayu dayukidul deket deling demak dengok denpasar depok diwek dolokgede dolopo drenges driyorejo drokilo dukohkidul
duwel duyungan filipina gamongan gapluk garut gayam gedongarum gemarang gempol gempolsari geneng genjor gerdu gerih
glagah glagahan gondang gongseng gorontalo grabagan grebegan gresik gresikan grobogan growok gudo gunungsari guyangan
hargomulyo hongkong indonesia indramayu jabar jakarta jamberejo jambi jampet jateng jatiblimbing jatigede jatikalen
jatim jatimulyo jatirogo jatitengah jawa jawik jelu jember jenu jepang jepara jepon jetak jipo jiwan jogja jogorogo
jogoroto jombang jono jumok jumput kabalan kabuh kabunan kadipaten kadungrejo kalianyar kalicilik kalimalang
kalimantan kaliombo kalirejo kalisari kalisumber kalitengah kalitidu kamboja kandangan kanor kanten kapas 
karanganyar karangbinangun karangdayu karangdowo karanggeneng karangjati karangmangu karangnongko karangpacar
karangpulut karangsono karawang kare kasiman kasreman katur kauman kawengan kayulemah kebomas kebonsari kebumen
kebunagung kedamean kedaton kedewan kediri kedungadem kedungbondo kedungdowo kedunggalar kedungprimpen kedungpring
kedungrejo kedungsari kedungsumber kedungtuban kemamang kembangbahu kemiri kendal kendari kendung kenduruan kenep
kening kepatihan kepoh kepohbaru kerek kertosono kesamben kesongo ketileng klampok klangon klaten klempun klepek klino
kliteh korea krajan krangkong krondonan kudus kuncen kunci kuniran kupang kwadungan lamongan lampung laren lasem
lebaksari ledok lengkong leran loceret lombok lumajang luwihaji madinah madiun madura maduran magelang magetan
makassar malang malaysia malo malowopati maluku manado mantingan mantup manukan manyar margoagung margomulyo mataram
mayanggeneng mayangkawis mayangrejo medan mediyunan meduri megale megaluh mejayan mejuwet mekah menden menganti
merakurak mlaten mlideg mlinjeng mojo mojoagung mojodelik mojodeso mojokampung mojokerto mojolegi mojoranu mojorejo
mojosari mojowarno montong mori mudung mulyoagung mulyorejo myanmar napis ngadiluhur ngadiluwih ngaglik ngambon
ngampal ngampel nganjuk ngantru ngasem ngasinan ngawi ngelo ngemplak ngeper ngetos ngimbang nglajang nglampin
nglarangan nglumber ngluyu ngoro ngorogunung ngradin ngraho ngrambe ngrancang ngrandu ngranggon ngraseh ngrejeng
ngringinrejo ngronggot ngrowo ngujo ngujung nguken ngulanan ngumpak ngumpakdalem ngunut ngusikan pacal pacing paciran
pacitan pacul padangan pagerwesi pajeng palangkaraya palembang palembon pamekasan panceng pancur pandan pandantoyo
pangkur panjunan panunggalan papringan papua pare parengan paron pasinan pasuruan pati patianrowo payaman pejambon
pejok pekalongan pekanbaru pekuwon pelem peterongan pilang pilangkenceng pilangsari piyak plandaan plesungan ploso
plosolanang plumpang pohagung pohwates pojok pomahan ponorogo pontianak pragelan prambatan prambon prangi prayungan
prigi probolinggo pucangarum pucuk pumpungan punggur pungpungan purbalingga purwoasri purwodadi purwokerto purworejo
purwosari rajekwesi randublatung randugede rejoso rembang rendeng rengel riau ringintunggal salatiga samarinda sambeng
samberan sambiroto sambong sambongrejo sampang saradan sarangan sarirejo saudi sawahan sedahkidul sedeng sekar
selorejo semambung semanding semarang semawot sembrani sembung sembunglor semlaran sendangagung sendangharjo
sendangrejo sengaten sengon senori setren sidayu sidoarjo sidobandung sidodadi sidomukti sidomulyo sidorejo simbatan
simorejo singapura singgahan sitiaji situbondo sleman sobontoro soko solo solokuro sonorejo sosrodilogo sragen sranak
sraturejo sroyo subang sudu sugih sugihan sugihwaras sugio sukabumi sukodadi sukoharjo sukomoro sukorame sukorejo
sukosewu sukowati sulawesi sumatera sumbang sumberagung sumberarum sumberayu sumberejo sumbergede sumberharjo
sumberoto sumberrejo sumberwangi sumenep sumengko sumobito sumodikaran sumuragung surabaya surakarta suwaloh taiwan
talok talun tambahrejo tambakboyo tambakmerak tambakrejo tambakromo tangerang tanggir tanjunganom tapelan tasikmalaya
tebon tegal tegalkodo tegalmanis teleng temanggung temayang tembelang tembeling tengah tengger thailand tidu tikung
tikusan timor timur tinawun tinumpuk tlatah tlogoagung tlogohaji tlogorejo tondomulo trate trembes trenggalek
trenggulunan trojalu trucuk tuban tulungagung tulungrejo tumbrasanom turigede unigoro urip vietnam wadang wedi wedoro
widang widodaren wilangan wirosari wonoasri wonocolo wonogiri wonosalam wonosobo wotan yogya yogyakarta
`);

/** Javanese villages are called after what grew, who cleared the land, and hope: Sumberrejo, Kedungadem, Ngadiluwih. */
const VILLAGE =
  /^(?:sumber|kedung|karang|banjar|suko|sido|tambak|margo|mulyo|mojo|jati|tanjung|wono|purwo|kali|bulu|sugih|tlogo|telogo|sekar|wedo|pandan|campur|sambi|gunung|sendang|ngampel|kepoh|banyu|wates|sari)(?:rejo|harjo|sari|dadi|mulyo|agung|anyar|kulon|wetan|lor|kidul|tengah|adem|arum|asri|jati|kerep|bendo|ploso|geneng|tinggil|gede|cilik|tani|makmur|sono|deso|ombo|nongko|pinggir|dowo|mlati|lo|waras|wungu|kuning|turi)$|^(?:kedung|sumber|sendang|tlogo|tambak|margo|watu|ngumpak)\p{L}{4,}$|^(?:\p{L}{3,}(?:rejo|harjo|mulyo|wetan|kulon|kidul|asri|sekar|anyar))$/u;

export const isVillage = (word: string): boolean => VILLAGE.test(word);
export const isPlace = (word: string): boolean => PLACES.has(word) || isVillage(word);
