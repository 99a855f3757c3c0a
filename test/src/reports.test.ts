/** The sheets of the monthly report, from the tables of a release; questions in words. */
import { expect, test } from "vitest";
import { createCalendar } from "../../core/calendar.ts";
import { parseDay } from "../../core/day.ts";
import type { Figures, Measure } from "../../core/figures.ts";
import { createStatistics } from "../../core/statistics/tables.ts";
import type { Release } from "../../src/release/release.ts";
import { reportMonths, sheetPath } from "../../src/reports/months.ts";
import { gatherSheets } from "../../src/reports/sheets.ts";
import { gatherTopics } from "../../src/reports/topics.ts";
import { cautionWords, questionWords } from "../../src/reports/words.ts";
import { anEvent, aRow } from "./small-release.ts";

const counts = (values: Partial<Record<Measure, number>>): Figures =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { n: value, value }]));
const table = (name: string, ...rows: (readonly [Record<string, string>, Figures])[]) =>
  [name, { name, rows: rows.map(([keys, figures]) => ({ keys, figures })) }] as const;

const ROWS = [
  aRow({ id_aduan: "BJN-0000001", tanggal_masuk: "2026-01-05" }),
  aRow({ id_aduan: "BJN-0000002", tanggal_masuk: "2026-03-02", dapil: "bojonegoro-2" }),
  aRow({ id_aduan: "BJN-0000003", tanggal_masuk: "2026-03", topik: "kesehatan", skpd: null, dapil: null }),
  aRow({ id_aduan: "BJN-0000004", tanggal_masuk: "2025-02-10" }),
];
const EVENTS = new Map([
  [
    "BJN-0000001",
    [
      anEvent({ skpd: "dpu" }),
      anEvent({ urutan: 2, peristiwa: "ditanggapi", tanggal: "2026-01-20" }),
      anEvent({ urutan: 3, peristiwa: "selesai", tanggal: "2026-03-05" }),
    ],
  ],
  ["BJN-0000002", [anEvent({ id_aduan: "BJN-0000002", tanggal: "2026-03-02" })]],
]);
const COUNTED = ["topik-bulan", "skpd-topik-bulan", "dapil-topik-bulan", "akhir-bulan-dapil"];
const pass = createStatistics({
  cutoff: parseDay("2026-04-15") as number,
  calendar: createCalendar([]),
  rules: [],
  evaluationDays: [],
});
for (const row of ROWS) pass.add(row, EVENTS.get(row.id_aduan) ?? []);
const release = {
  manifest: { release: "2026-04-15T103000+0700", cutoff: "2026-04-15" },
  skpd: new Map([
    ["dpu", { code: "dpu", name: "Dinas PU", valid_from: "2025-06-01", valid_until: "" }],
    ["lain", { code: "lain", name: "Dinas Lain", valid_from: "", valid_until: "" }],
  ]),
  dapil: new Map([
    ["bojonegoro-1", { code: "bojonegoro-1", name: "Dapil Bojonegoro 1" }],
    ["bojonegoro-2", { code: "bojonegoro-2", name: "Dapil Bojonegoro 2" }],
  ]),
  topics: new Map([
    ["infrastruktur", { code: "infrastruktur", name: "Infrastruktur", name_en: "Infrastructure" }],
  ]),
  tables: new Map<string, unknown>([
    ...pass
      .finish()
      .filter(({ name }) => COUNTED.includes(name))
      .map((counted) => [counted.name, counted] as const),
    table(
      "akhir-bulan",
      ...["2026-01", "2026-02", "2026-03", "2026-04"].map(
        (bulan) => [{ bulan }, counts({ masuk_bulan: 3, ditutup_bulan: 1, terbuka: 2 })] as const,
      ),
    ),
    table(
      "akhir-bulan-skpd",
      [
        { skpd: "dpu", bulan: "2026-03" },
        counts({ masuk_bulan: 1, ditutup_bulan: 1, terbuka: 40, merah: 30, terbuka_366: 9 }),
      ],
      [{ skpd: "lain", bulan: "2026-03" }, counts({ masuk_bulan: 0, ditutup_bulan: 0, terbuka: 0 })],
    ),
    table("bulan", [{ bulan: "2026-03" }, counts({ masuk: 20, jatuh_tempo: 20, jatuh_tempo_tepat: 15 })]),
    table("skpd-bulan", [
      { skpd: "dpu", bulan: "2026-03" },
      counts({ masuk: 12, jatuh_tempo: 10, jatuh_tempo_tepat: 9 }),
    ]),
    table("dapil-bulan", [{ dapil: "", bulan: "2026-03" }, counts({ masuk: 7 })]),
  ]),
} as unknown as Release;

test("a month has a report when it has ended, newest first", () => {
  expect(reportMonths(release)).toEqual(["2026-03", "2026-02", "2026-01"]);
  expect(sheetPath("2026-03", "skpd", "dpu")).toBe("/laporan/2026-03/skpd/dpu/");
});

test("a group has a sheet when anything came, closed or was open in the month", () => {
  const groups = gatherSheets(release).groups("2026-03");
  expect(groups.map(({ kind, code, counts: { open } }) => [kind, code, open])).toEqual([
    ["dapil", "bojonegoro-1", 0],
    ["dapil", "bojonegoro-2", 1],
    ["skpd", "dpu", 40],
  ]);
});

test("figures of an agency come from the release's tables; its questions and cautions in words", () => {
  const { figures, questions, cautions } = gatherSheets(release).of("2026-03", "skpd", "dpu");
  expect(figures.end).toMatchObject({ came: 1, closed: 1, open: 40, red: 30, ages: [0, 0, 0, 0, 9] });
  expect(figures.onTime).toMatchObject({ n: 10, value: 0.9 });
  expect(figures.onTimeOfAll).toMatchObject({ n: 20, value: 0.75 });
  expect(figures.topics).toEqual([{ topic: "infrastruktur", now: 2, before: 1 }]);
  expect(questions.map((question) => questionWords(release, "en", question))).toEqual([
    "9 of the 40 open complaints are more than a year old. What holds them up, and when will they be closed?",
    "30 of the 40 open complaints have had no answer at all. Why?",
  ]);
  expect(cautions.map(({ rule }) => rule)).toEqual([
    "few",
    "no_before",
    "reorganised",
    "not_judged",
    "holder",
    "complaints",
    "later",
  ]);
  expect(cautions.slice(0, 1).map((caution) => cautionWords(release, "id", caution))).toEqual([
    "Hanya 10 aduan jatuh tempo dalam setahun: angkanya mudah berubah, lihat selangnya.",
  ]);
});

test("a question about a topic names it in the reader's language", () => {
  const question = {
    rule: "topic_rose",
    values: { topic: { topic: "infrastruktur" }, before: { count: 1 }, now: { count: 2345 } },
  } as const;
  expect(questionWords(release, "id", question)).toBe(
    "Aduan tentang Infrastruktur naik dari 1 menjadi 2.345. Apa yang terjadi?",
  );
  expect(questionWords(release, "en", question)).toBe(
    "Complaints about Infrastructure rose from 1 to 2,345. What happened?",
  );
});

test("those without a kecamatan are named on the sheet of a dapil", () => {
  const { cautions } = gatherSheets(release).of("2026-03", "dapil", "bojonegoro-1");
  expect(cautions.find(({ rule }) => rule === "placeless")).toEqual({
    rule: "placeless",
    values: { part: { count: 7 }, of: { count: 20 } },
  });
});

test("topics are counted by group and month, and of the year before", () => {
  const topics = gatherTopics(release);
  expect(topics.of("all", "", ["2026-01", "2026-02", "2026-03"])).toEqual([
    { topic: "infrastruktur", now: 2, before: 1 },
    { topic: "kesehatan", now: 1, before: 0 },
  ]);
  expect(topics.of("dapil", "bojonegoro-2", ["2026-03"])).toEqual([
    { topic: "infrastruktur", now: 1, before: 0 },
  ]);
  expect(topics.of("skpd", "lain", ["2026-03"])).toEqual([]);
});
