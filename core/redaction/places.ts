/** Words of places: the region, its neighbours, and what names of villages are made of. Another region gives its own. */
import { wordSet } from "./word-set.ts";

export const PLACES = wordSet(`
ngraho tambakrejo ngambon ngasem bubulan dander sugihwaras kedungadem kepohbaru baureno kanor sumberejo
sumberrejo balen kapas bojonegoro kalitidu malo purwosari padangan kasiman temayang margomulyo trucuk
sukosewu kedewan gondang sekar gayam
bjn jatim jateng jabar jawa timur tengah barat indonesia surabaya malang sidoarjo gresik lamongan tuban
blora cepu ngawi nganjuk madiun magetan ponorogo pacitan trenggalek tulungagung kediri blitar jombang
mojokerto pasuruan probolinggo lumajang jember banyuwangi bondowoso situbondo bangkalan sampang pamekasan
sumenep rembang pati kudus semarang solo surakarta jogja yogyakarta yogya jakarta bandung bekasi tangerang
bogor depok bali denpasar madura sumatera kalimantan sulawesi papua batam medan palembang lampung makassar
malaysia taiwan hongkong singapura saudi arab mekah madinah korea jepang
babat bancar jatirogo randublatung caruban kertosono pare batu
ngrowo klangon kadipaten kepatihan sumbang mojokampung jetak ledok kauman banjarjo campurejo ngampel
sukorejo mulyoagung pacul kalirejo kalianyar semanding sambong guyangan trojalu leran kabunan kuncen
dolokgede wonocolo banyuurip banyu urip karangnongko ngemplak krajan clangap mojoranu tikusan mojodeso
ngujo krondonan klepek trenggulunan sidobandung
tidu pacal kening bengawan gerdu prayungan kunci growok dengok jampet bulu jono wedi sidodadi sidomulyo
bakung kanten pekuwon drokilo dayu bandar
benowo gresikan kalisari pumpungan ngumpak ngumpakdalem ngorogunung ngadiluwih pohagung sugihan pohwates
rajekwesi malowopati parengan sembrani kedungprimpen tlogohaji mayanggeneng pilangsari sroyo plosolanang sumuragung kedaton karangpacar mori gongseng sambeng
kalimalang randugede mojolegi sumberayu tegalmanis gempolsari karangpulut unigoro sosrodilogo gempol
`);

/** Javanese villages are called after what grew, who cleared the land, and hope: Sumberrejo, Kedungadem, Ngadiluwih. */
const VILLAGE =
  /^(?:sumber|kedung|karang|banjar|suko|sido|tambak|margo|mulyo|mojo|jati|tanjung|wono|purwo|kali|bulu|sugih|tlogo|telogo|sekar|wedo|pandan|campur|sambi|gunung|sendang|ngampel|kepoh|banyu|wates|sari)(?:rejo|harjo|sari|dadi|mulyo|agung|anyar|kulon|wetan|lor|kidul|tengah|adem|arum|asri|jati|kerep|bendo|ploso|geneng|tinggil|gede|cilik|tani|makmur|sono|deso|ombo|nongko|pinggir|dowo|mlati|lo|waras|wungu|kuning|turi)$|^(?:kedung|sumber|sendang|tlogo|tambak|margo|watu|ngumpak)\p{L}{4,}$|^(?:\p{L}{3,}(?:rejo|harjo|mulyo|wetan|kulon|kidul|asri|sekar|anyar))$/u;

export const isPlace = (word: string): boolean => PLACES.has(word) || VILLAGE.test(word);
