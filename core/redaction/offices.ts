/** Public offices: who holds one is named in it. High office keeps the name that follows; the village's keeps the title. */
import { wordSet } from "./word-set.ts";

/** The name after these is public: "Bupati Anna", "Camat Dander Bapak X". */
export const HIGH_OFFICES = wordSet(`
bupati bup wabup gubernur wagub presiden wapres menteri wamen mendagri menpan camat sekda sekdaprov kapolres kapolsek kapolda kapolri
dandim danramil danrem pangdam kajari kajati kadin kadis kadinkes kadisdik kadindik kaban kabag walikota mensos menkes mentan
`);

/** Two-word offices; what follows names the agency, then perhaps its head. */
export const HIGH_OFFICE_PAIRS: ReadonlySet<string> = new Set([
  "wakil bupati",
  "wakil gubernur",
  "kepala dinas",
  "kepala badan",
  "kepala bagian",
  "kepala bappeda",
  "kepala kejaksaan",
  "kepala kepolisian",
  "sekretaris daerah",
  "sekretaris dinas",
  "ketua dprd",
  "wakil ketua",
  "anggota dprd",
  "anggota dewan",
  "ketua fraksi",
  "ketua komisi",
  "direktur pdam",
  "direktur rsud",
  "asisten bupati",
  "staf ahli",
]);

export const PAIR_BEGINS: ReadonlySet<string> = new Set(
  [...HIGH_OFFICE_PAIRS].map((pair) => pair.split(" ")[0] as string),
);

/** The title stays, the name after it goes: neighbours know whom it means, the whole country need not. */
export const VILLAGE_OFFICES = wordSet(`
lurah petinggi kades sekdes carik kasun kadus modin bayan jogoboyo kamituwo petengan rt rw kasi kaur kaurkeu bendes bpd lpmd babinsa
bhabinkamtibmas bhabin linmas hansip kepsek kasek pendamping kamituo
`);

/** Words that go on naming the agency: "Kepala Dinas PU Bina Marga". */
export const AGENCY_WORDS = wordSet(`
dinas badan bagian kantor kabupaten kecamatan kab kec pendidikan kesehatan pertanian pu pupr sda bina marga cipta karya sosial
perhubungan kominfo perdagangan koperasi usaha mikro lingkungan hidup pemberdayaan masyarakat desa kependudukan pencatatan
sipil tenaga kerja perindustrian peternakan perikanan ketahanan pangan perumahan rakyat pekerjaan umum tata ruang
komunikasi informatika statistik perpustakaan arsip pariwisata kebudayaan olahraga pemuda satpol pp bpbd bappeda bpkad
inspektorat dprd rsud pdam dan republik negeri provinsi daerah dapil
`);

/** Heads of state and of the province, as people call them without their office. */
export const PUBLIC_FIGURES: ReadonlySet<string> = new Set([
  "bung hatta",
  "bung tomo",
  "soekarno hatta",
  "sukarno hatta",
  "gus miek",
  "imam syafii",
  "abdul somad",
  "anies baswedan",
  "ganjar pranowo",
  // Sayings that begin like a name.
  "el nino",
  "la nina",
  "sugeng enjang",
  "sugeng enjing",
  "sugeng siang",
  "sugeng sonten",
  "sugeng dalu",
  "sugeng ndalu",
  "sugeng rawuh",
  "sugeng tindak",
  "sugeng ambal",
  "sugeng warsa",
  "tembakau virginia",
  "banyu urip",
  "gusti allah",
  "allahu akbar",
  "indonesia sehat",
  "indonesia pintar",
  "kpm gayatri",
  "program gayatri",
  "bantuan gayatri",
  "ayam gayatri",
  "tiyang samin",
  "wong samin",
  "sedulur samin",
  "suku samin",
  "allohu akbar",
  "gusti pangeran",
  "sri kandi",
  "budi daya",
  "budi utomo",
  "anak sholeh",
  "anak soleh",
  "anak saleh",
  "hari kartini",
  "habib syech",
  "gus iqdam",
  "gus baha",
  "cak nun",
  "denny caknan",
  "didi kempot",
  "via vallen",
  "nella kharisma",
  "happy asmara",
  "amal jariyah",
  "darma wanita",
  "tri darma",
  "tri dharma",
  "kpp pratama",
  "klinik pratama",
  "gono gini",
  "loh jinawi",
  "letjen soedirman",
  "letjen sudirman",
  "jenderal soedirman",
  "jenderal sudirman",
  "panglima sudirman",
  "mh thamrin",
  "teuku umar",
  "ahmad yani",
  "untung suropati",
  "gajah mada",
  "hayam wuruk",
  "basuki rahmat",
  "panglima polim",
  "imam bonjol",
  "dewi sartika",
  "ratna dumilah",
  "angling dharma",
  "angling darma",
  "dasa wisma",
  "budi pekerti",
  "husnul khotimah",
  "khusnul khotimah",
  "dewi sri",
  "pak harto",
  "bung karno",
  "pak jokowi",
  "joko widodo",
  "pak prabowo",
  "prabowo subianto",
  "gus dur",
  "pak sby",
  "bu mega",
  "mas gibran",
  "gibran rakabuming",
  "khofifah indar",
  "bu khofifah",
]);

/** Of these a form of address makes a private person. */
export const ALSO_OTHERS: ReadonlySet<string> = new Set([
  "imam syafii",
  "abdul somad",
  "budi utomo",
  "ahmad yani",
  "basuki rahmat",
  "teuku umar",
  "khusnul khotimah",
  "husnul khotimah",
  "dewi sri",
]);

export const FIGURE_BEGINS: ReadonlySet<string> = new Set(
  [...PUBLIC_FIGURES].map((name) => name.split(" ")[0] as string),
);

/** After whom hospitals of the state are called: "RSUP dr. Soetomo". */
export const HOSPITALS = wordSet(
  "soetomo sutomo kariadi sardjito moewardi soebandi soedono sosodoro koesma wahidin cipto sadikin saiful soeselo iskak soegiri",
);
/** Words of the names that schools, mosques and hospitals bear: heroes, saints, and Arabic words of faith. */
export const HONOURED = wordSet(`
irsyad asyari asyary khodijah aisyah syafii jaelani ghazali arqam maarif azhar hidayat huda furqan iman ishlah kautsar khairiyah khoiriyah
ahmad dahlan hasyim asyari wahid wahab chasbullah hatta thamrin yani imam bonjol diponegoro sudirman soedirman kartini sartika gajah mada
hayam wuruk umar usman ali utsman bakar khadijah aisyiyah fatimah pattimura hasanuddin hasanudin soekarno sukarno sutomo soetomo cipto
mangunkusumo dewantara untung suropati trunojoyo airlangga gatot subroto suprapto haryono rahmat sugiono katamso supratman sudarso
sucipto juanda wahidin sosrodilogo monginsidi cokroaminoto salim samanhudi sina rusyd khaldun tutuko paulus petrus yosef maria theresia
nurul miftahul darul baitul hidayatul roudlotul raudlatul bahrul manbaul manba ihyaul ihya sabilul tarbiyatul muhammad ibnu abu al ar an as at
huda ulum falah hikmah iman islam islah taqwa muttaqin salam karim rahman rosyid amin hidayah hidayatullah mubtadiin
`);
