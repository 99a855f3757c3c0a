import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { publishedRows } from "../../bench/published-rows.ts";
import { parseDay } from "../../core/day.ts";
import { createCrossing, TABLES } from "../../core/statistics/tables.ts";
import { example } from "../example-region.ts";
import { RELEASE } from "../made-up-rows.ts";
import { readingApp, releaseOnce } from "./reading-app.ts";

const CUTOFF = parseDay("2016-03-31") as number;
const rows = [...publishedRows(600, example, CUTOFF)];
const many = releaseOnce(rows);
const manyApp = async () => readingApp(await many());

test("a table of the release answers where one fits, with its figures", async () => {
  const { json } = await readingApp();
  expect(await json("/v1/statistics?by=kecamatan&measures=masuk,tepat_waktu")).toEqual({
    release: RELEASE,
    cutoff: "2016-03-31",
    demonstration: false,
    by: ["kecamatan"],
    table: "kecamatan",
    measures: ["masuk", "tepat_waktu"],
    data: [
      {
        keys: { kecamatan: "" },
        figures: { masuk: { n: 1, value: 1 }, tepat_waktu: { n: 1, unshown: "too_few" } },
      },
      {
        keys: { kecamatan: "selatan" },
        figures: { masuk: { n: 1, value: 1 }, tepat_waktu: { n: 1, unshown: "too_few" } },
      },
      {
        keys: { kecamatan: "utara" },
        figures: { masuk: { n: 4, value: 4 }, tepat_waktu: { n: 4, unshown: "too_few" } },
      },
    ],
  });
});

test.each([
  ["", "total"],
  ["by=skpd", "skpd"],
  ["by=quarter", "triwulan"],
  ["by=quarter&from=2015-04&to=2015-12", "triwulan"],
  ["by=month&skpd=dinas-jalan", "skpd-bulan"],
  ["by=month&skpd=dinas-jalan&from=2014&to=2015-06", "skpd-bulan"],
  ["by=topic&kecamatan=utara", "topik-kecamatan"],
  ["by=skpd,year", "skpd-tahun"],
  ["by=skpd&from=2015&to=2015", "skpd-tahun"],
  ["by=year,skpd&skpd=dinas-jalan,sekretariat", "skpd-tahun"],
  ["kecamatan=utara", "kecamatan"],
  // What no table has: counted over the rows.
  ["by=month&from=2015-01-15", null],
  ["by=skpd,topic,kecamatan", null],
  ["by=topic&kecamatan=utara,selatan", null],
  ["by=skpd&colour=merah", null],
  ["by=quarter,dapil&to=2015-12-30", null],
  ["by=year&topic=pupuk,jalan", null],
])("?%s: from %s, and the figures are those of the rows", async (query, table) => {
  const { json, errors } = await manyApp();
  const measures =
    query.includes("skpd,") || table?.includes("-")
      ? "masuk,selesai,tepat_waktu"
      : "masuk,tepat_waktu,hari_selesai_median,umur_tertua";
  const answer = await json(`/v1/statistics?${query}&measures=${measures}`);
  expect(errors).toEqual([]);
  expect(answer.table).toBe(table);
  // A second way: the rows filtered here, counted in one pass.
  const given = new URLSearchParams(query);
  const bound = (text: string | null, other: string) => text ?? other;
  const passes = ({ row }: (typeof rows)[number]) =>
    (!given.has("skpd") ||
      given
        .get("skpd")
        ?.split(",")
        .includes(row.skpd as string)) &&
    (!given.has("kecamatan") ||
      given
        .get("kecamatan")
        ?.split(",")
        .includes(row.kecamatan as string)) &&
    (!given.has("colour") || row.warna === given.get("colour")) &&
    (!given.has("topic") ||
      given
        .get("topic")
        ?.split(",")
        .some((code) => code === row.topik || code === row.sub_topik)) &&
    row.tanggal_masuk >= bound(given.get("from"), "0") &&
    row.tanggal_masuk.slice(0, bound(given.get("to"), "9999").length) <= bound(given.get("to"), "9999");
  const pass = createCrossing(CUTOFF, answer.by);
  for (const one of rows.filter(passes)) pass.add(one.row, one.events);
  const round = (value: unknown) => (typeof value === "number" ? Number(value.toFixed(6)) : value);
  const [counted] = pass.finish();
  const expected = counted?.rows.map(({ keys, figures }) => ({
    keys,
    figures: Object.fromEntries(
      measures
        .split(",")
        .map((name) => [
          name,
          Object.fromEntries(
            Object.entries(figures[name as "masuk"] ?? {}).map(([key, value]) => [key, round(value)]),
          ),
        ]),
    ),
  }));
  const id = ({ keys }: { keys: object }) => JSON.stringify(keys);
  expect(answer.data.toSorted((a: never, b: never) => (id(a) < id(b) ? -1 : 1))).toEqual(
    expected?.toSorted((a, b) => (id(a) < id(b) ? -1 : 1)),
  );
  expect(answer.data.length).toBeGreaterThan(0);
});

test("every table of the release is asked for by its own dimensions, and given", async () => {
  const { text, json } = await readingApp();
  const names = {
    topik: "topic",
    sub_topik: "subtopic",
    kanal: "channel",
    klasifikasi: "classification",
    bulan: "month",
    triwulan: "quarter",
    tahun: "year",
  };
  for (const { name, dimensions, measures } of TABLES) {
    const by = dimensions.map((dimension) => names[dimension as keyof typeof names] ?? dimension).join(",");
    // A table of one measure answers those who name it: who names none wants all that can be counted.
    const named = measures.length === 1 ? `&measures=${measures[0]}` : "";
    expect([name, (await json(`/v1/statistics?by=${by}${named}`)).table]).toEqual([name, name]);
  }
  expect(await json("/v1/statistics?by=skpd,topic,month")).toMatchObject({ table: null });
  expect(await text("/v1/statistics.csv?by=skpd,topic&measures=masuk,tepat_waktu&skpd=dinas-jalan")).toBe(
    [
      "skpd,topik,ukuran,n,nilai,bawah,atas",
      "dinas-jalan,jalan,masuk,3,3,,",
      "dinas-jalan,jalan,tepat_waktu,3,n_terlalu_kecil,,",
      "dinas-jalan,kekerasan,masuk,1,1,,",
      "dinas-jalan,kekerasan,tepat_waktu,1,n_terlalu_kecil,,",
      "",
    ].join("\r\n"),
  );
});

test("CSV has what JSON has", async () => {
  const { text, json } = await manyApp();
  const query = "by=skpd,quarter&measures=masuk,tepat_waktu,hari_selesai_median";
  const { data } = await json(`/v1/statistics?${query}`);
  const cells = parse(await text(`/v1/statistics.csv?${query}`), { columns: true }) as Record<
    string,
    string
  >[];
  expect(cells.length).toBe(data.length * 3);
  expect(cells[1]).toEqual({
    ...data[0].keys,
    ukuran: "tepat_waktu",
    n: String(data[0].figures.tepat_waktu.n),
    nilai: String(data[0].figures.tepat_waktu.value ?? "n_terlalu_kecil"),
    bawah: String(data[0].figures.tepat_waktu.low ?? ""),
    atas: String(data[0].figures.tepat_waktu.high ?? ""),
  });
});

test.each([
  ["by=skpd,topic,kecamatan,year", "by", "invalid_value"],
  ["by=agency", "by", "unknown_value"],
  ["measures=masuks", "measures", "unknown_value"],
  ["q=jalan", "q", "unknown_parameter"],
  ["from=2016-02-30", "from", "invalid_value"],
])("?%s is refused", async (query, parameter, code) => {
  const { get } = await readingApp();
  const response = await get(`/v1/statistics?${query}`);
  expect([response.status, JSON.parse(await response.text()).errors[0]]).toMatchObject([
    400,
    { parameter, code },
  ]);
});
