/** Words that stand before a person's name, by how surely a name follows; and words that make a name a place or a firm. */
import { wordSet } from "./word-set.ts";

/** How surely the next word is a name. */
export type Strength = "sure" | "address" | "own" | "role" | "weak";

const ROWS: readonly (readonly [Strength, string])[] = [
  // Whatever follows is a name, unless it is a word of ordinary talk.
  [
    "sure",
    "bernama namanya dipanggil julukannya julukane dijuluki berjuluk panggilannya jenenge jenengku jenengipun asmane alias binti bin almarhum almarhumah alm almh an als tertanda inisial namae namaku namane asmaku",
  ],
  // Forms of address: also nicknames and single syllables follow.
  [
    "address",
    `pak bapak bpk bapake bu ibu buk sdr sdri saudara saudari sodara mas mbak mba mbk mbah bang cak kang yu yuk lik lek bulik
    paklik bude budhe pakde pakdhe budhe om tante mak mbok emak ning gus kyai kiai ust ustad ustadz ustadzah ustaz haji
    hajah hajjah hj kh nyai mbokde nyonya ny tn tuan nona nn dik dek adik adek koh cik ncik engkoh ko ci bro wak uwak man bi abah umi kak
    mb pk bpak bpa bapa buk ibuk ebu eppak bunda ayah abi ummi yai kiyai uztad uztadz ustazah suster pendeta pdt romo pastor bruder frater kaji bro mbokde paklek buklik
    dok pakpuh budheku pakdheku engkong opa oma ceu teh kangmas mbakyu sodari miss mister mrs syekh uda lae mpok tretan taretan nduk`,
  ],
  // One's own people: a name follows when it is known, or written with a capital.
  [
    "own",
    `istri suami anak adik kakak ayah paman bibi kakek nenek keponakan mertua menantu ipar sepupu cucu keluarga tetangga tonggo
    teman kawan pasien korban pelapor terlapor saksi putra putri putrane anake anakku istriku suamiku bapakku ibuku adikku
    mbahku tetanggaku bojoku bojo janda duda bayi balita almarhum sodara saudara keluarganya bernama putro putrone mertuane putune mbokne bapakne pakne makne bojone adine kakange mbakyune dulure dulurku tonggone tonggoku kancane kancaku masku mbakku lekku budheku budeku pakku adiku kakangku ibukku simbahku omku tanteku emakku pakdheku mbakyuku simbah embah simbok ponakanku simbokku simboke ibune mbahe lurahe ponakan suaminya istrinya anaknya ibunya bapaknya ayahnya adiknya kakaknya neneknya kakeknya pamannya mertuanya menantunya cucunya ponakannya keponakannya temannya tetangganya koncone konco kanca`,
  ],
  // What a person does.
  [
    "role",
    `bidan mahasiswa mahasiswi dosen pengasuh pewaris pengacara notaris apoteker dukun kontraktor kernet tengkulak rentenir kurir terdakwa
    dokter dr perawat mantri guru petugas operator mandor calo sopir supir tukang pemilik pengelola ketua sekretaris
    bendahara admin kasir satpam preman juragan makelar penipu pelaku tersangka bandar maling oknum warga peserta penyuluh ppl
    kader relawan staf pegawai honorer pendamping agen bos kepsek lurah kades sekdes carik kasun kadus modin bayan jogoboyo
    kamituwo rt rw kaur kasi bpd babinsa bhabinkamtibmas linmas hansip ngaku mengaku juara atlet santri siswa murid peternak
    petani pedagang penjual kpm penerima inovator si menurut drs drh drg ir
    cs agent pemulung gelandangan copet begal tunawisma pengamen pengemis difabel odgj lansia tki tkw pmi disabilitas penyandang penderita buruh nelayan kuli pengepul
    pemborong ojek ojol driver teller penjaga takmir khatib marbot pelatih wasit habib teknisi mekanik montir pelaksana
    pengawas dalang sinden caleg cakades calon kandidat mantan eks tergugat penggugat terduga koordinator korlap almarhumah
    penunggu penghuni penyewa pengguna pemohon pendaftar pengirim juragane bakul bakule blantik penjahit pembantu majikan
    pengemudi ktp kurirnya drivernya bidannya mandornya operatornya adminnya kasirnya sekretarisnya bendaharanya kadernya tukangnya bosnya perawatnya mantrinya dosennya kernetnya jukirnya pendampingnya agennya ketuane sopire petugase gurune kurire bidane pelakune korbane nametag korbannya pelakunya saksinya ketuanya pemiliknya sopirnya petugasnya gurunya dokternya penambang wartawan direktur coach jukir pamong sales fotografer biduan tentor manajer`,
  ],
  // Things that belong to somebody: only a known name follows.
  [
    "weak",
    "ijazah punya punyanya duweke duwekne kagungane garapan garapane rumah rumahnya omah omahe griya warung warunge sawah sawahe kebun kandang motor tanah lahan milik dekat depan oleh sama karo ambek kalih antara dari dr dengan dgn kata katanya ujar tutur ungkap jenazah hub hubungi temui kenal",
  ],
];

export const TRIGGERS: ReadonlyMap<string, Strength> = new Map(
  [...ROWS]
    .reverse()
    .flatMap(([strength, text]) => [...wordSet(text)].map((word): [string, Strength] => [word, strength])),
);

/** "an" is also an ending ("jam 9 an"), "dr" also a word for "from": they count only before a name that is known. */
export const LOOSE = wordSet("an dr man bi ko ci wak neng om umi mas ma dok nduk");

/** "saya X", "ini X": a name when known, written with a capital, or followed by where one is from. */
export const OWN_WORDS = wordSet(
  "saya sy sya aku aq kulo kula ane gw gue perkenalkan ini iki dengan nama pelapor pengadu dari oleh",
);

/** Between a trigger and its name. */
export const TITLES = wordSet(
  "h hj haji hajah hajjah drs dra dr ir kh ki r rr rm m moh muh kyai kiai gus ust ustad ustadz ustadzah prof almarhum almarhumah alm almh ji nyai raden mas mbah kaji bro adv ny akbp akp kompol kombes iptu ipda aiptu aipda bripka brigadir letkol mayor kapten lettu letda serka briptu bripda bripda aipda ipda serda sertu serma peltu pelda kopda kopka praka pratu prada mudin ns by",
);

/** Makes what follows a place, a street, a school, a firm: no person, however it is called. */
export const PLACE_BEFORE = wordSet(`
ruas desa ds dsn dusun dukuh dk dkh kel kelurahan kec kecamatan kab kabupaten kota kampung kp perum perumahan griya pondok ponpes pesantren
pasar kali sungai bengawan waduk embung dam bendungan jembatan terminal stasiun stadion gor taman hutan petak gunung pantai
wisata goa makam situs tugu patung graha tirta argo cafe kafe resto warkop depot rumahmakan swalayan hutan rs rsud rsup rsi rsia klinik apotek puskesmas pkm pustu sd sdn sdi sdit smp smpn sma sman smk smkn mi min mts
mtsn ma man mim tk paud ra kb tpq madin masjid musholla mushola gereja pt cv ud pd bumdes kud koperasi ksp kelompok poktan gapoktan kth
tani posyandu lmdh tb gedung hotel kantor yayasan bank spbu kelas tol arah jurusan lapangan alun
`);
export const STREET_BEFORE = wordSet(
  "sd sdit paud univ universitas stikes iai institut bandara tol monumen museum makam madrasah ibtidaiyah tsanawiyah aliyah diniyah langgar surau mushalla musala gereja santo santa sunan nabi patung tugu jl jln jalan gang gg lorong lrg simpang perempatan pertigaan prapatan proliman bundaran rsud rs stadion taman gor pondok pesantren ponpes masjid musholla mushola yayasan sma smk smp mi mts tk ra pp",
);

/** Begin the names of streets, without a capital too. */
export const STREET_WORDS = wordSet(
  "kopral kapt kol let pang pangsud jend brigjend letjend mayjend serka serma gub gubernur prof wachid panglima jenderal jendral letjen mayjen brigjen letnan lettu letda mayor kapten kolonel sersan raden pangeran sultan sunan raya ahmad teuku cut",
);

/** After a word that may be a name, these say that it is one. */
export const PERSON_AFTER = wordSet(
  "anak pedagang petani tukang warga janda duda umur usia bin binti alias pemilik iku itu dr dari asal yg yang tetangga ketua selaku dsn dusun wes wis sampun nate jual jualan bilang ngomong ngaku mengaku mengeluh melapor lapor",
);

/** Joins two people. */
export const AND = wordSet(
  "kudune harusnya seharusnya mestinya dan mbek ambi karo kalih lan sama sm dgn dengan vs & serta ambek als alias binti bin kaliyan",
);

/** Fixed pairs that sound like a form of address and a name. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  "keluarga harapan",
  "keluarga sejahtera",
  "keluarga berencana",
  "ibu tunggal",
  "mbah kung",
  "mbah kunge",
  "mbah putri",
  "mbah kakung",
  "mbah buyut",
  "ibu pertiwi",
  "ibu kota",
  "mas putih",
  "anak sulung",
  "anak kembar",
  "anak tunggal",
  "pak tani",
  "bu tani",
  "anak manis",
  "ibu rumah",
  "ibu hamil",
  "orang tua",
  "pak guru",
  "bu guru",
  "anak putri",
  "anak putra",
  "bapak angkat",
  "mas kawin",
  "bang sat",
  "kang mas",
  "ibu muda",
  "bu muslimat",
  "nona manis",
  "adik kandung",
  "bang jago",
  "pak kasih",
  "pak tambah",
]);
