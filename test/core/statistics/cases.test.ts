/** Custody and snapshots: a case told by hand, and every day of made-up cases counted again by brute force. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalendar } from "../../../core/calendar.ts";
import { formatDay, parseDay } from "../../../core/day.ts";
import { type StatisticsTable, wholeTable } from "../../../core/figures.ts";
import type { PublishedEvent, PublishedRow } from "../../../core/published.ts";
import { createCases } from "../../../core/statistics/cases.ts";
import { courseOf } from "../../../core/statistics/course.ts";
import type { Status } from "../../../core/vocabulary.ts";

const cutoff = parseDay("2026-03-31") as number;
const calendar = createCalendar([]);
type Told = readonly [Status, string, (string | null)?];
const eventsOf = (list: readonly Told[]): PublishedEvent[] =>
  list.map(([peristiwa, tanggal, skpd = null], index) => ({
    id_aduan: "x",
    urutan: index + 1,
    peristiwa,
    tanggal,
    skpd,
    jenis_penyelesaian: null,
    alasan: null,
    penilaian: null,
    catatan: null,
  }));
const rowOf = (events: readonly PublishedEvent[], more: Partial<PublishedRow> = {}): PublishedRow => {
  const on = (...status: readonly Status[]) =>
    events.find(({ peristiwa }) => status.includes(peristiwa))?.tanggal ?? null;
  return {
    klasifikasi: "pengaduan",
    status: events.at(-1)?.peristiwa,
    tanggal_masuk: events[0]?.tanggal,
    tanggal_verifikasi: on("diverifikasi"),
    tanggal_tanggapan: on("ditanggapi", "selesai"),
    batas_selesai: null,
    aturan_selesai: null,
    ...more,
  } as PublishedRow;
};
const tablesOf = (cases: readonly (readonly [PublishedRow, readonly PublishedEvent[]])[], until = cutoff) => {
  const pass = createCases({
    cutoff: until,
    calendar,
    rules: [{ id: "r", stops_while: "postponed" }],
    evaluationDays: [],
  });
  for (const [row, events] of cases) pass.add(row, events);
  return new Map(pass.finish().map((table) => [table.name, wholeTable(table)]));
};
const valuesAt = (table: StatisticsTable | undefined, keys: Record<string, string>) => {
  const row = table?.rows.find((one) => Object.entries(keys).every(([name, key]) => one.keys[name] === key));
  return Object.fromEntries(
    Object.entries(row?.figures ?? {}).map(([name, figure]) => [
      name,
      "value" in figure ? figure.value : figure.unshown,
    ]),
  );
};

test("custody: the desk, an agency that returns it, one that holds it past the deadline, and back again", () => {
  const events = eventsOf([
    ["diterima", "2026-03-02", "a"],
    ["diteruskan", "2026-03-03", "a"],
    ["dikembalikan", "2026-03-05"],
    ["diteruskan", "2026-03-06", "b"],
    ["diteruskan", "2026-03-16", "a"],
    ["selesai", "2026-03-18"],
  ]);
  const cases = Array.from(
    { length: 10 },
    () => [rowOf(events, { batas_selesai: "2026-03-12" }), events] as const,
  );
  const table = tablesOf(cases).get("pegangan-skpd");
  const custody = (skpd: string) => Object.values(valuesAt(table, { skpd }));
  // times, now, from another, returned, back again, median, nine in ten, working days, late, deadline passed
  expect(custody("")).toEqual([20, 0, 0, 0, 0, 1, 1, 20, 0, 0]);
  expect(custody("a")).toEqual([20, 0, 10, 10, 10, 2, 2, 40, 20, 0]);
  expect(custody("b")).toEqual([10, 0, 10, 0, 0, 10, 10, 60, 20, 10]);
});

test("days on which the rule stopped the clock are not the agency's", () => {
  const events = eventsOf([
    ["diterima", "2026-03-02", "a"],
    ["diteruskan", "2026-03-02", "a"],
    ["ditunda", "2026-03-03"],
    ["diproses", "2026-03-10"],
    ["selesai", "2026-03-11"],
  ]);
  const held = (aturan_selesai: string | null) =>
    valuesAt(
      tablesOf(Array.from({ length: 10 }, () => [rowOf(events, { aturan_selesai }), events] as const)).get(
        "pegangan-skpd",
      ),
      { skpd: "a" },
    )["hari_kerja_dipegang"];
  expect([held(null), held("r")]).toEqual([70, 20]);
});

test("the ends of months by dapil follow a case by its events, whoever answers for it", () => {
  const events = eventsOf([
    ["diterima", "2026-01-05", "a"],
    ["ditanggapi", "2026-01-20"],
    ["diteruskan", "2026-02-10", "b"],
    ["selesai", "2026-03-05"],
  ]);
  const table = tablesOf([[rowOf(events, { dapil: "d-1" }), events]]).get("akhir-bulan-dapil");
  const at = (bulan: string) =>
    (["masuk_bulan", "ditutup_bulan", "terbuka", "merah", "kuning"] as const).map(
      (measure) => valuesAt(table, { dapil: "d-1", bulan })[measure],
    );
  expect([at("2025-12"), at("2026-01"), at("2026-02"), at("2026-03")]).toEqual([
    [undefined, undefined, undefined, undefined, undefined],
    [1, 0, 1, 0, 1],
    [0, 0, 1, 1, 0],
    [0, 1, 0, 0, 0],
  ]);
});

test("by agency and Friday: only what is open or new, and no counts of 0", () => {
  const events = eventsOf([
    ["diterima", "2026-03-02", "a"],
    ["ditanggapi", "2026-03-09"],
    ["selesai", "2026-03-18"],
  ]);
  const table = tablesOf([[rowOf(events), events]]).get("pekan-skpd");
  expect(
    table?.rows.map(({ keys, figures }) => [
      ...Object.values(keys),
      Object.keys(figures),
      figures.masuk_pekan?.n,
    ]),
  ).toEqual([
    ["2026-03-06", "a", ["masuk_pekan", "merah_0_5"], 1],
    ["2026-03-13", "a", ["kuning_0_10"], undefined],
    ["2026-03-20", "a", ["ditutup_pekan", "biru"], undefined],
  ]);
});

const AFTER: readonly Status[] = [
  "diverifikasi",
  "diteruskan",
  "dikembalikan",
  "ditanggapi",
  "ditunda",
  "selesai",
  "disanggah",
  "dibuka_kembali",
  "selesai_otomatis",
  "diarsipkan",
];
const lives = fc.array(
  fc.record({
    start: fc.nat(80),
    steps: fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...AFTER), fc.constantFrom("a", "b", null)), {
      maxLength: 7,
    }),
  }),
  { minLength: 1, maxLength: 12 },
);
const base = parseDay("2026-01-01") as number;

test("every Friday and every month's end, counted again from the single cases", () => {
  fc.assert(
    fc.property(lives, (list) => {
      const cases = list.map(({ start, steps }) => {
        let day = base + start;
        const told: Told[] = [["diterima", formatDay(day), "a"]];
        for (const [wait, status, skpd] of steps) {
          day += wait;
          if (day <= cutoff) told.push([status, formatDay(day), skpd]);
        }
        const events = eventsOf(told);
        return [rowOf(events), events] as const;
      });
      const tables = tablesOf(cases);
      for (const { keys, figures } of tables.get("evaluasi-skpd")?.rows ?? []) {
        const day = parseDay(keys["tanggal"] as string) as number;
        const there = cases.flatMap(([, events]) => {
          const course = courseOf(events, (date) => parseDay(date) as number).filter(
            (step) => step.day <= day,
          );
          const last = course.at(-1);
          if (last === undefined || last.skpd !== keys["skpd"]) return [];
          const answered = course.find(({ status }) => status === "ditanggapi" || status === "selesai");
          const received = course[0]?.day as number;
          return [{ colour: last.colour, age: day - received, since: day - (answered?.day ?? received) }];
        });
        const many = (test: (one: (typeof there)[number]) => boolean) => there.filter(test).length;
        const value = (name: keyof typeof figures) => {
          const figure = figures[name];
          return figure !== undefined && "value" in figure ? figure.value : undefined;
        };
        expect(value("masuk")).toBe(there.length);
        expect(value("biru")).toBe(many(({ colour }) => colour === "biru"));
        expect(value("merah_0_5")).toBe(many(({ colour, age }) => colour === "merah" && age <= 5));
        expect(value("merah_6")).toBe(many(({ colour, age }) => colour === "merah" && age > 5));
        expect(value("kuning_0_10")).toBe(many(({ colour, since }) => colour === "kuning" && since <= 10));
        expect(value("kuning_11")).toBe(many(({ colour, since }) => colour === "kuning" && since > 10));
      }
      const months = tables.get("akhir-bulan")?.rows ?? [];
      const sum = (name: "masuk_bulan") =>
        months.reduce((total, { figures }) => total + ((figures[name] as { value: number }).value ?? 0), 0);
      expect(sum("masuk_bulan")).toBe(cases.length);
    }),
    { numRuns: 60 },
  );
});

test("a later cut-off changes nothing of a past day", () => {
  fc.assert(
    fc.property(lives, (list) => {
      const cases = list.map(({ start, steps }) => {
        let day = base + start;
        const told: Told[] = [["diterima", formatDay(day), "a"]];
        for (const [wait, status, skpd] of steps) {
          day += wait;
          told.push([status, formatDay(day), skpd]);
        }
        return told;
      });
      const evaluation = (until: number) =>
        tablesOf(
          cases.flatMap((told) => {
            const events = eventsOf(told.filter(([, date]) => (parseDay(date) as number) <= until));
            return events.length === 0 ? [] : [[rowOf(events), events] as const];
          }),
          until,
        ).get("evaluasi")?.rows ?? [];
      const friday = parseDay("2026-03-13") as number;
      const later = new Map(evaluation(friday + 60).map((row) => [row.keys["tanggal"], row]));
      for (const row of evaluation(friday)) expect(later.get(row.keys["tanggal"])).toEqual(row);
    }),
    { numRuns: 30 },
  );
});
