/** The methods page: every measure has a formula, limits and an example, and the example comes to what is counted by hand. */
import { expect, test } from "vitest";
import { isShown, MEASURES, type Measure } from "../../core/figures.ts";
import { sayWord } from "../../src/i18n/text.ts";
import { EXAMPLE_CASES } from "../../src/methods/example-cases.ts";
import { exampleFigures, exampleTables } from "../../src/methods/example-figures.ts";
import { FORMULAS, KINDS_OF_FIGURE } from "../../src/methods/formulas.ts";
import { measureGroups } from "../../src/methods/groups.ts";
import { exampleLine, TABLE_METHODS } from "../../src/methods/tables.ts";

const figures = exampleFigures();
const tables = exampleTables();
const names = Object.keys(MEASURES) as Measure[];

test("every measure stands in one group, with a formula and words for what it cannot say", () => {
  expect(
    measureGroups()
      .flatMap(({ measures }) => measures)
      .toSorted(),
  ).toEqual(names.toSorted());
  expect(Object.keys(FORMULAS).toSorted()).toEqual(names.toSorted());
  for (const kind of KINDS_OF_FIGURE)
    for (const lang of ["id", "en"] as const)
      expect(sayWord(lang, "method_cannot", kind)).not.toBe(kind.replaceAll("_", " "));
  for (const { name } of measureGroups()) expect(sayWord("id", "method_group", name)).not.toBe(name);
});

/** Measure, from how many, value to four decimals. */
const EXPECTED = [
  ["masuk", 27, 27],
  ["diverifikasi", 27, 27],
  ["diteruskan", 27, 25],
  ["ditanggapi", 27, 24],
  ["selesai", 27, 21],
  ["selesai_dijawab", 27, 6],
  ["selesai_ditindak", 27, 15],
  ["selesai_otomatis", 27, 7],
  ["dikonfirmasi", 27, 14],
  ["disanggah", 27, 0],
  ["pernah_disanggah", 27, 2],
  ["terbuka", 27, 5],
  ["diarsipkan", 27, 1],
  ["merah", 27, 2],
  ["kuning", 27, 3],
  ["biru", 27, 21],
  ["lewat_batas", 27, 7],
  ["jatuh_tempo", 27, 22],
  ["jatuh_tempo_tepat", 27, 15],
  ["dibuka_kembali", 27, 2],
  ["dipindahkan", 27, 2],
  ["dikembalikan", 27, 2],
  ["bolak_balik", 27, 1],
  ["tutup_kilat", 27, 1],
  ["tutup_serentak", 27, 1],
  ["dinilai", 27, 15],
  ["terbuka_0_7", 27, 1],
  ["terbuka_8_30", 27, 0],
  ["terbuka_31_90", 27, 4],
  ["terbuka_91_365", 27, 0],
  ["terbuka_366", 27, 0],
  ["terbuka_tanpa_umur", 27, 0],
  ["tepat_waktu", 22, 0.6818],
  ["tanggapan_tepat_waktu", 25, 0.88],
  ["verifikasi_tepat_waktu", 26, 0.9615],
  ["bagian_ditindak", 21, 0.7143],
  ["bagian_dikonfirmasi", 21, 0.6667],
  ["bagian_diam", 21, 0.3333],
  ["bagian_disanggah", 22, 0.0909],
  ["bagian_dibuka_kembali", 22, 0.0909],
  ["hari_verifikasi_median", 26, 1],
  ["hari_verifikasi_p90", 26, 2],
  ["hari_tanggapan_median", 26, 4],
  ["hari_tanggapan_p90", 26, 9],
  ["hari_selesai_median", 26, 11],
  ["hari_selesai_p90", 26, "not_reached"],
  ["umur_tertua", 5, 71],
  ["penilaian_rata", 15, 3.8667],
  ["penilaian_puas", 15, 0.7333],
  ["penilaian_respons", 22, 0.6818],
  ["corong_95", 14, 0.6818],
  ["corong_998", 14, 0.6818],
  ["pegang_kali", 18, 18],
  ["pegang_berjalan", 18, 3],
  ["pegang_pindahan", 18, 1],
  ["pegang_dikembalikan", 18, 2],
  ["pegang_kembali_lagi", 18, 1],
  ["hari_pegang_median", 18, 11],
  ["hari_pegang_p90", 18, "not_reached"],
  ["hari_kerja_dipegang", 18, 226],
  ["hari_kerja_terlambat", 18, 96],
  ["lewat_di_tangan", 18, 7],
  ["masuk_kini", 27, 15],
  ["masuk_lalu", 27, 12],
  ["masuk_perubahan", 27, 1.25],
  ["tepat_kini", 11, 0.6364],
  ["tepat_lalu", 11, 0.7273],
  ["tepat_perubahan", 22, -0.0909],
  ["masuk_pekan", 27, 1],
  ["ditutup_pekan", 27, 0],
  ["bagian_merah", 26, 0.0769],
  ["bagian_kuning", 26, 0.1154],
  ["bagian_biru", 26, 0.8077],
  ["merah_0_5", 27, 1],
  ["merah_6", 27, 1],
  ["kuning_0_10", 27, 0],
  ["kuning_11", 27, 3],
  ["bagian_pengaduan", 27, 0.7407],
  ["bagian_aspirasi", 27, 0.0741],
  ["bagian_permintaan_informasi", 27, 0.1481],
  ["bagian_inovasi", 27, 0.037],
  ["hari_verifikasi_rata", 27, 1.3333],
  ["verifikasi_3_hari", 27, 0.963],
  ["hari_tindak_lanjut_rata", 24, 3.0833],
  ["tindak_lanjut_5_hari", 24, 0.8333],
  ["masuk_bulan", 27, 2],
  ["ditutup_bulan", 27, 0],
] as const;

test.each(EXPECTED)("the example of %s, from %i: %s", (measure, n, value) => {
  const figure = figures[measure];
  if (figure === undefined) throw new Error(`${measure} is missing`);
  expect([figure.n, isShown(figure) ? Number(figure.value.toFixed(4)) : figure.unshown]).toEqual([n, value]);
});
test("no measure is left out of the example", () => {
  expect(EXPECTED.map(([measure]) => measure)).toEqual(names);
});

/** The same again from the rows, by plain counting, for what can be counted at a glance. */
test("counted from the rows of the example by other means", () => {
  const rows = EXAMPLE_CASES.map(({ row }) => row);
  const many = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).length;
  const shown = (measure: Measure) => {
    const figure = figures[measure];
    return figure !== undefined && isShown(figure) ? figure.value : undefined;
  };
  expect(shown("masuk")).toBe(rows.length);
  expect(shown("merah")).toBe(many(({ warna }) => warna === "merah"));
  expect(shown("terbuka")).toBe(
    many(({ tanggal_selesai, status }) => tanggal_selesai === null && status !== "diarsipkan"),
  );
  const onTime = many(({ tepat_waktu }) => tepat_waktu === "ya");
  expect(shown("tepat_waktu")).toBe(onTime / (onTime + many(({ tepat_waktu }) => tepat_waktu === "tidak")));
  const ages = rows.flatMap(({ tanggal_masuk, warna }) =>
    warna === "merah" || warna === "kuning"
      ? (Date.parse("2026-03-31") - Date.parse(tanggal_masuk)) / 86_400_000
      : [],
  );
  expect(shown("umur_tertua")).toBe(Math.max(...ages));
  expect(shown("terbuka_31_90")).toBe(ages.filter((age) => age > 30 && age <= 90).length);
  const ratings = rows.flatMap(({ penilaian }) => penilaian ?? []);
  expect(shown("penilaian_rata")).toBe(ratings.reduce((sum, one) => sum + one, 0) / ratings.length);
});

test("every measure of every statistics table of a release has its section", () => {
  const told = new Set(measureGroups().flatMap(({ measures }) => measures));
  const inTables = new Set([...tables.values()].flatMap(({ measures }) => measures));
  expect([...inTables].filter((measure) => !told.has(measure))).toEqual([]);
  expect([...told].filter((measure) => !inTables.has(measure))).toEqual([]);
});

test("every table of weeks, ends of months and three things at once has its section, with words in both languages", () => {
  const inPeriods = [...tables.values()].filter(
    ({ name, dimensions }) =>
      dimensions.includes("tanggal") || name.startsWith("akhir-") || dimensions.length > 2,
  );
  const perChange = inPeriods.filter(({ name }) => !name.startsWith("perubahan"));
  expect(TABLE_METHODS.map(({ name }) => name).toSorted()).toEqual(
    perChange.map(({ name }) => name).toSorted(),
  );
  for (const { name, measures } of TABLE_METHODS) {
    expect(measures.filter((measure) => !tables.get(name)?.measures.includes(measure))).toEqual([]);
    for (const lang of ["id", "en"] as const)
      for (const group of ["method_table_name", "method_table", "method_table_cannot"])
        expect(sayWord(lang, group, name)).not.toBe(name);
  }
});

/** As counted by hand from the cases; a sparse table has no line for a count of 0. */
test.each([
  ["evaluasi", [22, 2, 0, 1, 0, 3, 1, 17]],
  ["evaluasi-skpd", [13, 1, 4, 8, 0.9231]],
  ["pekan-skpd", [2, undefined, 1, undefined, 3, 1, 8]],
  ["akhir-bulan", [7, 6, 4, 1, 3]],
  ["akhir-bulan-skpd", [4, 4, 3, 1, 2]],
  ["akhir-bulan-dapil", [4, 2, 4, 1, 3]],
  ["skpd-topik-bulan", [4]],
  ["dapil-topik-bulan", [4]],
] as const)("the line of the example in %s", (name, values) => {
  const table = TABLE_METHODS.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no section for ${name}`);
  const figures = exampleLine(tables, table);
  expect(
    table.measures.map((measure) => {
      const found = figures[measure];
      return found !== undefined && isShown(found) ? Number(found.value.toFixed(4)) : undefined;
    }),
  ).toEqual(values);
});
