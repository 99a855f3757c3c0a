/** The sorter of texts into topics, on a small table of its own and on the keywords of Bojonegoro. All texts are made up. */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReference } from "../../core/reference.ts";
import type { SortedTopic, TopicKeyword } from "../../core/sorting/keywords.ts";
import { roots } from "../../core/sorting/stem.ts";
import { createSorter } from "../../core/sorting/suggest.ts";
import { NUMBER, words } from "../../core/sorting/words.ts";
import { ReferenceRefused, readReference } from "../../db/reference-files.ts";
import { BOJONEGORO, temporaryFolder } from "../example-region.ts";

const topic = (code: string, parent: string | null = null, sensitive = false): SortedTopic => ({
  code,
  parent,
  name: code,
  aliases: [],
  sensitive,
});
const TOPICS = [
  topic("roads"),
  topic("potholes", "roads"),
  topic("lamps", "roads"),
  topic("schools"),
  topic("violence", "schools", true),
];
const row = (to: string | null, keyword: string, weight = 5): TopicKeyword => ({
  topic: to,
  keyword,
  weight,
});
const KEYWORDS = [
  row("roads", "jalan", 4),
  row("potholes", "jalan rusak"),
  row("potholes", "lubang"),
  row("lamps", "lampu jalan"),
  row("lamps", "lampu mati"),
  row("schools", "sekolah"),
  row("schools", "pasar", 3),
  row("violence", "pukul"),
  row(null, "jalan kaki", 0),
  row(null, "# kali", 0),
  row("schools", "kali", 4),
];
const SHORT = [
  { short: "jln", words: "jalan" },
  { short: "rsk", words: "rusak" },
  { short: "yg", words: "" },
  { short: "sangat", words: "" },
];
const sorter = createSorter(KEYWORDS, TOPICS, SHORT, ["Dinas Sekolah", "Kecamatan Lubang"]);
const topicOf = (text: string) => sorter.suggest(text).topic;

describe("words", () => {
  test.each<[string, readonly string[]]>([
    ["Jalan RUSAAAK parah", ["jalan", "rusak", "parah"]],
    ["lubang-lubang, lubang2 dan berlubang-lubang", ["lubang", "lubang", "dan", "berlubang"]],
    ["bolak-balik", ["bolak", "balik"]],
    ["gas 3kg Rp 28.000", ["gas", NUMBER, "kg", "rp", NUMBER]],
    ["hubungi [nomor telepon] ya", ["hubungi", "ya"]],
    ["Jum'at", ["jumat"]],
    ["pppk parahhh", ["pppk", "parah"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  test("a sentence ends at a full stop, not after a short form", () => {
    expect(words("Jl. Raya rusak. Sampah").map((word) => word.sentence)).toEqual([0, 0, 0, 1]);
  });
});

describe("roots", () => {
  const known = new Set(
    "pes api cor jalan rusak baik pupuk sawah bangun curi potong layan sampah air tik banyu aspal tambal pasar lubang".split(
      " ",
    ),
  );
  test.each([
    ["jalannya", "jalan"],
    ["kerusakan", "rusak"],
    ["diperbaiki", "baik"],
    ["memperbaikinya", "baik"],
    ["perbaikan", "baik"],
    ["memupuk", "pupuk"],
    ["mupuk", "pupuk"],
    ["pemupukan", "pupuk"],
    ["nyawah", "sawah"],
    ["mbangun", "bangun"],
    ["pembangunannya", "bangun"],
    ["pencurian", "curi"],
    ["dipotongi", "potong"],
    ["pelayanan", "layan"],
    ["sampahnyalah", "sampah"],
    ["banyune", "banyu"],
    ["pengaspalan", "aspal"],
    ["menambal", "tambal"],
    ["berlubang", "lubang"],
    ["airnya", "air"],
    ["dicor", "cor"],
    ["pengecoran", "cor"],
  ])("%s -> %s", (word, root) => {
    expect(roots(word, known)).toEqual([root]);
  });

  test.each(["bukan", "nik", "sempat", "pesan", "terapi", "mengalir", "kepala", "sekolah"])(
    "%s has none of them",
    (word) => {
      expect(roots(word, known)).toEqual([]);
    },
  );

  test("a known word is itself first", () => {
    expect(roots("perbaikan", new Set(["perbaikan", "baik"]))).toEqual(["perbaikan", "baik"]);
  });
});

describe("suggest", () => {
  test.each<[string, string | null]>([
    ["jln yg sangat rsk", "potholes"],
    ["jlnnya rsk", "potholes"],
    ["jalan dusun kami rusak", "potholes"],
    ["jalan. rusak", "roads"],
    ["jalan satu dua tiga rusak", "roads"],
    ["jalan kaki", null],
    ["jalan rusak dan lampu mati", "roads"],
    ["lubang depan sekolah", "potholes"],
    ["lubang, sekolah", null],
    ["lubang di sekolah", "potholes"],
    ["Dinas Sekolah: lubang", "potholes"],
    ["di Kecamatan Lubang, sekolah", "schools"],
    ["sudah 3 kali", null],
    ["sampah kali", "schools"],
    ["sampah di kali", null],
    ["lampu mati di sekolah", "lamps"],
    ["anak dipukul di sekolah", "violence"],
    ["jalan rusak, saya dipukul", null],
    ["selamat pagi", null],
    ["", null],
  ])("%s -> %s", (text, expected) => {
    expect(topicOf(text)).toBe(expected);
  });

  test("hands back what spoke for each topic, as the table writes it and where it stands", () => {
    expect(sorter.suggest("Pak, jln depan pasar rsk, lubangnya dalam")).toEqual({
      topic: "potholes",
      clear: true,
      waits: null,
      candidates: [
        {
          topic: "potholes",
          score: 10,
          hits: [
            { keyword: "jalan rusak", at: 5 },
            { keyword: "lubang", at: 26 },
          ],
        },
        {
          topic: "roads",
          score: 10,
          hits: [
            { keyword: "jalan rusak", at: 5 },
            { keyword: "lubang", at: 26 },
          ],
        },
      ],
    });
  });

  test("a keyword counts once, however often it stands", () => {
    expect(sorter.suggest("lubang lubang. lubang")).toMatchObject({
      candidates: [{ score: 5 }, { score: 5 }],
    });
  });

  test.each([
    ["selamat pagi", "no_keyword"],
    ["lubang, sekolah", "too_close"],
    ["jalan rusak, saya dipukul", "too_close"],
    ["jalan rusak, lubang, lampu mati, saya dipukul", "sensitive_doubt"],
  ])("%s waits: %s", (text, waits) => {
    expect(sorter.suggest(text)).toMatchObject({ topic: null, clear: false, waits });
  });

  test("a lone hint is too weak", () => {
    const weak = createSorter([row("roads", "jalan", 2), row("roads", "roads", 0)], TOPICS);
    expect(weak.suggest("jalan")).toMatchObject({ topic: null, waits: "too_weak" });
  });

  test("without keywords everything waits, names of topics too", () => {
    expect(createSorter([], TOPICS).suggest("potholes")).toEqual({
      topic: null,
      clear: false,
      waits: "no_keyword",
      candidates: [],
    });
  });

  test("the same text always gives the same answer, and hits stand inside it", () => {
    const piece = fc.constantFrom(
      "jalan",
      "rusak",
      "lampu",
      "mati",
      "yg",
      " ",
      ". ",
      "kali",
      "3",
      "-",
      "pasar",
      "é",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(piece).map((all) => all.join(" ")),
        ),
        (text) => {
          const suggestion = sorter.suggest(text);
          expect(sorter.suggest(text)).toEqual(suggestion);
          expect(suggestion.clear).toBe(suggestion.topic !== null);
          expect(suggestion.clear).toBe(suggestion.waits === null);
          for (const { hits } of suggestion.candidates) {
            for (const { at } of hits) expect(at).toBeLessThan(text.length);
          }
        },
      ),
    );
  });
});

const tables = readReference(BOJONEGORO);
const bojonegoro = createSorter(
  tables.topic_keywords ?? [],
  tables.topics,
  tables.abbreviations,
  [...tables.skpd, ...tables.kecamatan].flatMap(({ name, aliases }) => [name, ...aliases]),
);

/** The topic that a person would give, null where a person must decide. */
const TEXTS: readonly (readonly [string | null, string])[] = [
  ["jalan", "BJN jln poros ds kami rsk parah banyak lubang tlg diperbaiki pak bupati"],
  ["jalan", "Dalan neng dusun kulo bosok kabeh pak, yen udan koyo kali. Kapan didandani?"],
  ["jalan", "Aspal baru setahun sudah mengelupas, banyak yang jatuh karena lubangnya dalam"],
  ["jalan", "Mohon jalan dari Sukorejo ke Tegalmanis segera di aspal, sejak merdeka masih tanah"],
  ["jembatan", "jembatan di dusun kami tinggal separuh, anak sekolah takut lewat"],
  ["jembatan", "Kreteg wetan pasar wis meh ambruk, ojo ngenteni korban"],
  ["drainase", "got depan rumah mampet, tiap hujan airnya meluber ke teras"],
  ["drainase", "Gorong2 tersumbat sampah tolong dikeruk"],
  ["penerangan-jalan", "PJU jalur Dander arah kota mati semua sudah 2 minggu"],
  ["penerangan-jalan", "yen bengi peteng ndedet pak, ora ono lampu dalan, rawan begal"],
  ["penerangan-jalan", "Mohon dipasang lampu di tikungan dekat makam karena gelap sekali"],
  ["fasilitas-umum", "Trotoar depan alun-alun pecah-pecah, bahaya untuk orang tua"],
  ["fasilitas-umum", "pohon di pinggir jalan raya sudah terlalu rimbun mohon dipangkas sebelum tumbang"],
  ["pupuk", "pupuk urea neng kios ora ono pak. wayahe mupuk malah entek"],
  ["pupuk", "Kenapa harga NPK di pengecer jauh di atas HET?"],
  ["pupuk", "Nama saya tidak masuk RDKK padahal sudah setor KTP ke kelompok tani"],
  ["pupuk-organik", "mohon pelatihan membuat kompos dari jerami dan kotoran sapi"],
  ["pupuk-organik", "apakah ada bantuan pupuk organik cair untuk petani, tanah kami sudah bantat"],
  ["hama-penyakit-tanaman", "pari kulo dipangan tikus, telung petak entek. nyuwun gropyokan"],
  ["hama-penyakit-tanaman", "Tanaman bawang merah kami daunnya kena ulat semua. obatnya apa ya"],
  ["hama-penyakit-tanaman", "wereng menyerang sawah seluas 5 hektar, petugas POPT kok belum datang"],
  ["irigasi", "air irigasi tidak sampai ke sawah kami di ujung, dipakai yang atas semua"],
  ["irigasi", "sawah garing ora kebagian banyu saka waduk"],
  ["irigasi", "pintu air dam rusak sehingga sawah tidak bisa diairi"],
  ["alsintan", "kapan kelompok kami dapat bantuan traktor? yang lama sudah rusak"],
  ["alsintan", "Combine dari luar daerah dilarang masuk desa kami. mohon solusi"],
  ["benih-bantuan-tani", "benih jagung bantuan tidak tumbuh semua"],
  ["benih-bantuan-tani", "Cara daftar kartu petani mandiri bagaimana"],
  ["ketahanan-pangan", "gabah cuma dihargai 4500 oleh tengkulak. Bulog di mana?"],
  ["peternakan-perikanan", "sapi kulo loro, sikile lan cangkeme melepuh. mantri hewan kok dereng rawuh"],
  ["peternakan-perikanan", "banyak yang nyetrum ikan di kali tiap malam"],
  ["sampah", "wong2 buang popok di jembatan. baunya minta ampun"],
  ["sampah", "Truk pengangkut tidak datang seminggu. TPS sudah meluber"],
  ["pencemaran", "bau kandang ayam 10 ribu ekor dekat rumah bikin anak muntah"],
  ["pencemaran", "Limbah pabrik tahu dialirkan ke sungai jadi hitam dan ikan mati semua"],
  ["banjir", "bengawan solo naik rumah kami sudah terendam 1 meter belum ada perahu"],
  ["banjir", "angin kencang tadi sore merobohkan 3 rumah warga di dusun Tegalmanis"],
  ["kekeringan", "sumur asat kabeh pak, nyuwun dropping banyu bersih"],
  ["kekeringan", "sudah 3 bulan kemarau warga harus jalan 2 km untuk mengambil air"],
  ["kebakaran", "ada sarang tawon besar di atap rumah mohon dievakuasi"],
  ["kehutanan", "jati hutan ditebangi malam hari diangkut truk"],
  ["pelayanan-publik", "petugas loketnya judes dan malah main hp"],
  ["pelayanan-kecamatan", "jam 9 kantor kecamatan masih kosong tidak ada yang melayani"],
  ["kepegawaian", "kapan pengumuman seleksi PPPK tenaga honorer"],
  ["pengadaan", "pemenang tender gedung kok itu itu saja"],
  ["perencanaan", "usulan musrenbang desa kami tiga tahun tidak pernah direalisasi"],
  ["anggaran-aset", "Silpa APBD besar sekali kenapa tidak dipakai"],
  ["korupsi", "ketua kelompok menyunat dana dan membuat laporan fiktif"],
  ["pungli", "urus surat di kantor dimintai uang 50 ribu tanpa kuitansi"],
  ["disiplin-asn", "PNS nongkrong di warung kopi padahal jam kerja"],
  ["pemilu-politik", "nama saya tidak ada di daftar pemilih pilkada"],
  ["dprd", "anggota dewan tidak pernah reses ke desa kami"],
  ["penerimaan-siswa", "anak saya kalah zonasi padahal rumah cuma 300 meter dari smp negeri"],
  ["biaya-sekolah", "komite minta sumbangan 500 ribu per siswa katanya sukarela"],
  ["sarana-sekolah", "atap SD ambruk sebagian murid belajar di musala"],
  ["guru", "di sd kami gurunya tinggal 3 orang untuk 6 kelas"],
  ["kekerasan-sekolah", "anakku di sekolah dipalak dan diejek teman-temannya sampai tidak mau masuk"],
  ["puskesmas", "bidan desa jarang di tempat mau periksa kehamilan susah"],
  ["rumah-sakit", "IGD lama sekali ibu saya ditelantarkan 4 jam"],
  ["jaminan-kesehatan", "BPJS saya mendadak tidak aktif padahal mau kontrol"],
  ["penyakit-menular", "sudah 5 anak kena DB mohon segera difogging"],
  ["kesehatan-jiwa", "ada orang gangguan jiwa mengamuk bawa sabit"],
  ["ktp", "rekam e-KTP sudah setahun blangko alasannya kosong terus"],
  ["kartu-keluarga", "mau pecah KK syaratnya apa saja"],
  ["akta", "ngurus akte anak kok lama sekali 2 bulan belum jadi"],
  ["pindah-domisili", "syarat pindah domisili dari luar provinsi apa pak"],
  ["bantuan-sosial", "sing sugih oleh PKH sing mlarat ora oleh opo2"],
  ["bantuan-sosial", "beras bansos yang dibagikan apek dan berkutu"],
  ["data-kesejahteraan", "kami ditaruh desil 6 padahal kerja serabutan mohon dicek"],
  ["disabilitas-lansia", "ada mbah hidup sebatang kara lumpuh tidak ada yang merawat"],
  ["keagamaan", "insentif guru ngaji TPQ kapan cair"],
  ["kekerasan-perempuan", "tetangga saya sering dipukuli suaminya sampai lebam"],
  ["kekerasan-anak", "ada bocah umur 14 mau dinikahkan orang tuanya"],
  ["lowongan-kerja", "lulusan SMK banyak nganggur kapan ada job fair"],
  ["hak-pekerja", "saya di PHK tanpa pesangon"],
  ["pekerja-migran", "adik saya TKW di Malaysia tidak digaji"],
  ["parkir", "tukang parkir minta 5 ribu tanpa karcis"],
  ["angkutan-umum", "palang pintu kereta di perlintasan tidak dijaga"],
  ["lalu-lintas", "truk tambang lewat kampung siang malam ngebut"],
  ["lalu-lintas", "lampu bangjo perempatan mati bikin semrawut"],
  ["ketenteraman", "sound horeg tiap malam sampai kaca bergetar"],
  ["pkl", "pkl menutup trotoar mohon ditertibkan"],
  ["kriminalitas", "motor saya dicuri di parkiran"],
  ["narkoba-penyakit-masyarakat", "ada tempat judi sabung ayam tiap minggu"],
  ["layanan-pdam", "kran PDAM mati 4 hari, bayar telat didenda"],
  ["air-bersih-desa", "HIPPAM desa macet pompanya rusak"],
  ["waduk-sungai", "tanggul retak panjang 20 meter mohon segera diperbaiki"],
  ["listrik", "byar pet terus pak kulkas sampai rusak"],
  ["listrik", "tiang listrik miring hampir roboh ke rumah warga"],
  ["elpiji-bbm", "gas melon langka di pangkalan harga sampai 28 ribu"],
  ["perizinan", "izin usaha lewat OSS ditolak terus"],
  ["pajak-daerah", "SPPT PBB saya luasnya salah"],
  ["pasar", "kios pasar bocor pedagang kebasahan"],
  ["harga-bahan-pokok", "minyak goreng langka dan beras naik terus"],
  ["koperasi-umkm", "bantuan modal UMKM syaratnya apa"],
  ["dana-desa", "penggunaan dana desa tidak pernah diumumkan"],
  ["pemerintah-desa", "Kades kami tidak pernah ngantor"],
  ["rumah-layak-huni", "omahe mbah Wagiyem gedhek bolong kabeh, nyuwun bedah rumah"],
  ["permukiman", "banyak warga masih BAB di sungai belum punya jamban"],
  ["pertanahan", "sertifikat PTSL dua tahun belum jadi"],
  [null, "tolong pak segera ditindaklanjuti laporan saya kemarin"],
  [null, "kapan pak bupati datang ke desa kami"],
  [null, "jalan rusak dan sampah menumpuk serta guru kurang"],
  [null, "Terima kasih atas pelayanannya semoga sehat selalu"],
  [null, "warga sini butuh perhatian pemerintah"],
  [null, "sudah 3 kali lapor tidak ada jawaban"],
  [null, "test"],
  [null, "pasar Kliwon nanti ada acara apa ya"],
  [null, "saya mau tanya alamat kantor dinas pendidikan"],
];

describe("the keywords of Bojonegoro", () => {
  test.each(TEXTS)("%s: %s", (expected, text) => {
    expect(bojonegoro.suggest(text).topic).toBe(expected);
  });

  test.each(tables.kecamatan.map(({ name }) => name))("Kecamatan %s is no topic", (name) => {
    expect(
      bojonegoro.suggest(`Kecamatan ${name}, ${name}`).candidates.filter(({ score }) => score > 2),
    ).toEqual([]);
  });

  test("every topic stands in the table", () => {
    const spoken = new Set(tables.topic_keywords?.map((row) => row.topic));
    expect(tables.topics.filter(({ code }) => !spoken.has(code))).toEqual([]);
  });

  test("a long text does not take long", () => {
    const text =
      "mohon jalan poros desa kami yang rusak parah diperbaiki karena banyak pengendara jatuh ".repeat(200);
    const before = performance.now();
    bojonegoro.suggest(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("reading the tables", () => {
  const copy = () => {
    const folder = temporaryFolder();
    cpSync(BOJONEGORO, folder, { recursive: true });
    return folder;
  };

  test("a region can do without them", () => {
    const folder = copy();
    for (const file of ["topic-keywords.csv", "abbreviations.csv"]) rmSync(join(folder, file));
    const bare = readReference(folder);
    expect([bare.topic_keywords, bare.abbreviations]).toEqual([undefined, undefined]);
    expect(createReference(bare).topics.get("jalan")?.name).toBe("Jalan");
  });

  test.each([
    [
      "topic,keyword,weight\nno-topic,lubang,5\n",
      'topic-keywords.csv row 1: topic "no-topic" is not in topics.csv',
    ],
    [
      "topic,keyword,weight\njalan,lubang,5\njalan,Lubang,3\n",
      'topic-keywords.csv row 2: "lubang" for jalan stands twice',
    ],
    [
      "topic,keyword,weight\njalan,satu dua tiga empat lima,5\n",
      "topic-keywords.csv row 1 keyword: expected one to four words",
    ],
  ])("refuses %j", (csv, fault) => {
    const folder = copy();
    writeFileSync(join(folder, "topic-keywords.csv"), csv);
    expect(() => readReference(folder)).toThrow(ReferenceRefused);
    expect(() => readReference(folder)).toThrow(fault);
  });
});
