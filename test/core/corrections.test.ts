/** What one case adds to the figures of finished periods, held against the statistics; what life goes on is no correction. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FOLLOWED,
  type GroupColumn,
  groupOf,
  isFinished,
  type MarkedFigure,
  type PublishedCase,
} from "../../core/corrections/followed.ts";
import { createMarks } from "../../core/corrections/marks.ts";
import { type CaseChange, changeOfCase, REASONS, reasonsFor } from "../../core/corrections/reasons.ts";
import { createStanding } from "../../core/corrections/standing.ts";
import { UNFOLLOWED, UNFOLLOWED_COLUMNS } from "../../core/corrections/unfollowed.ts";
import { formatDay, MS_PER_DAY } from "../../core/day.ts";
import { isShown, LEAST_CASES, MEASURES, type Measure } from "../../core/figures.ts";
import { type Facts, publish } from "../../core/publication.ts";
import { createStatistics } from "../../core/statistics/tables.ts";
import { FIGURE_COLUMNS } from "../../publish/datasets.ts";
import { example } from "../example-region.ts";
import { at, type Happened, madeUpFact } from "../made-up-facts.ts";
import { someFacts } from "../made-up-lives.ts";

const CUTOFF = at("2019-05-17T10:00");

/** As a ledger knew it at a time: what had happened by then. */
const known = (all: readonly Facts[], by: number): readonly Facts[] =>
  all
    .filter(({ submission }) => submission.receivedAt <= by)
    .map((one) => ({ ...one, events: one.events.filter(({ happenedAt }) => happenedAt <= by) }));
const published = (all: readonly Facts[], by: number): ReadonlyMap<string, PublishedCase> =>
  new Map(
    known(all, by).flatMap((one) => {
      const out = publish(one, example, by);
      return out.kind === "row" ? [[out.row.id_aduan, { row: out.row, events: out.events }] as const] : [];
    }),
  );
const dayOf = (instant: number) => formatDay(example.zone.dayOf(instant));
const keyOf = ({ table, group, period, measure }: MarkedFigure) => `${table} ${group} ${period} ${measure}`;
/** Days beside Fridays that the evaluation is told for. */
const MORE_DAYS = [example.zone.dayOf(at("2019-01-30T08:00"))];
/** A count; of a share or a mean what is divided and by what, or by what alone where it is too little to be shown. */
const inWords = (measure: string, [part = 0, of = 0]: readonly number[]): number | string =>
  MEASURES[measure as Measure] === "count" ? part : of < LEAST_CASES ? `.../${of}` : `${part}/${of}`;
const isNothing = (by: readonly number[]) => by.every((one) => one === 0);

/** By how much each figure of finished periods, in its parts, changes when `old` becomes `now`. */
function createDifference(cutoff: string) {
  const marksOf = createMarks(cutoff);
  const standing = createStanding(cutoff, MORE_DAYS);
  return (
    old: PublishedCase | undefined,
    now: PublishedCase | undefined,
    due?: string | null,
  ): Readonly<Record<string, readonly number[]>> => {
    const sums: Record<string, readonly number[]> = {};
    const add = (mark: MarkedFigure, by: readonly number[]) => {
      sums[keyOf(mark)] = sum(sums[keyOf(mark)], by);
    };
    if (old !== undefined) for (const mark of marksOf(old)) add(mark, [-1]);
    if (now !== undefined) for (const mark of marksOf(now, due)) add(mark, [1]);
    for (const { from, to, by, ...figure } of standing.difference(old, now))
      for (const period of standing.periodsOf(figure.table).slice(from, to)) add({ ...figure, period }, by);
    return Object.fromEntries(Object.entries(sums).filter(([, by]) => !isNothing(by)));
  };
}
const sum = (one: readonly number[] = [], other: readonly number[]): readonly number[] =>
  other.map((by, part) => by + (one[part] ?? 0));

test("the cases of a release add up to the followed figures of its statistics", () => {
  fc.assert(
    fc.property(someFacts, (all) => {
      const cases = [...published(all, CUTOFF).values()];
      const cutoff = example.zone.dayOf(CUTOFF);
      const pass = createStatistics({
        cutoff,
        calendar: example.calendar,
        rules: example.tables.service_levels,
        evaluationDays: MORE_DAYS,
      });
      for (const { row, events } of cases) pass.add(row, events);
      const expected: Record<string, number | string> = {};
      const rows = new Set<string>();
      for (const table of pass.finish()) {
        const followed = FOLLOWED[table.name];
        if (followed === undefined) continue;
        for (const { keys, figures } of table.rows) {
          const when = keys[followed.period] ?? "";
          if (!isFinished(when, formatDay(cutoff))) continue;
          const group = groupOf(followed.groups, keys as unknown as PublishedCase["row"]);
          rows.add(`${table.name} ${group} ${when}`);
          for (const measure of Object.keys(followed.measures) as Measure[]) {
            const figure = figures[measure];
            if (figure === undefined || figure.n === 0) continue;
            const value = isShown(figure) ? figure.value : 0;
            const parts = MEASURES[measure] === "count" ? [value] : [Math.round(value * figure.n), figure.n];
            if (!isNothing(parts))
              expected[keyOf({ table: table.name, group, period: when, measure })] = inWords(measure, parts);
          }
        }
      }
      const difference = createDifference(formatDay(cutoff));
      const sums: Record<string, readonly number[]> = {};
      for (const one of cases)
        for (const [key, by] of Object.entries(difference(undefined, one))) sums[key] = sum(sums[key], by);
      const told = Object.entries(sums).flatMap(([key, by]) => {
        const [table = "", group, period, measure = ""] = key.split(" ");
        const silent = FOLLOWED[table]?.inRowsOnly?.includes(measure as Measure);
        return isNothing(by) || (silent && !rows.has(`${table} ${group} ${period}`))
          ? []
          : [[key, inWords(measure, by)]];
      });
      expect(Object.fromEntries(told)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("whatever happens after a cut-off changes no figure of a period that had ended", () => {
  fc.assert(
    fc.property(someFacts, fc.integer({ min: 1, max: 120 }), (all, days) => {
      const earlier = CUTOFF - days * MS_PER_DAY;
      const cutoff = dayOf(earlier);
      const difference = createDifference(cutoff);
      const before = published(all, earlier);
      for (const [id, now] of published(all, CUTOFF)) {
        const old = before.get(id);
        const change =
          old === undefined ? undefined : changeOfCase(old, now, { cutoff, rulesChanged: false });
        expect([id, difference(old, now, change?.due)]).toEqual([id, {}]);
      }
    }),
    { numRuns: 150 },
  );
});

test("every figure by periods is followed, or named once with the reason why not", () => {
  const pass = createStatistics({
    cutoff: example.zone.dayOf(CUTOFF),
    calendar: example.calendar,
    rules: [],
    evaluationDays: [],
  });
  const periods = ["bulan", "triwulan", "tahun", "tanggal", "dari", "sampai"];
  const told = [...pass.finish()]
    .filter(({ dimensions }) => dimensions.some((one) => periods.includes(one)))
    .flatMap(({ name, measures }) => measures.map((measure) => `${name} ${measure}`));
  const followed = Object.entries(FOLLOWED).flatMap(([name, { measures }]) =>
    Object.keys(measures).map((measure) => `${name} ${measure}`),
  );
  const named = UNFOLLOWED.flatMap(({ tables, measures }) =>
    tables.flatMap((name) => measures.map((measure) => `${name} ${measure}`)),
  );
  // A crossing has some of the measures of its kind only.
  const unfollowed = named.filter((one) => told.includes(one));
  expect([...followed, ...unfollowed].toSorted()).toEqual(told.toSorted());
  expect(
    UNFOLLOWED.filter(
      ({ tables }) => !tables.every((name) => told.some((one) => one.startsWith(`${name} `))),
    ),
  ).toEqual([]);
  expect(
    FIGURE_COLUMNS.filter(({ type }) => type !== "string")
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(["nilai", ...UNFOLLOWED_COLUMNS].toSorted());
});

describe("why a case counts otherwise", () => {
  const LIFE: readonly Happened[] = [
    ["received", at("2019-01-07T08:00"), "dinas-jalan"],
    ["forwarded", at("2019-01-08T08:00"), "dinas-jalan"],
    ["resolved", at("2019-03-07T08:00")],
  ];
  const one = (happened: readonly Happened[] = LIFE, more: Parameters<typeof madeUpFact>[2] = {}) =>
    published([madeUpFact(1, happened, more)], CUTOFF).get("CTH-0000001") as PublishedCase;
  const row = (change: Partial<PublishedCase["row"]>): PublishedCase => {
    const { row: of, events } = one();
    return { row: { ...of, ...change }, events };
  };
  const cutoff = "2019-05-17";
  const between = { cutoff, rulesChanged: false };
  test.each<[string, PublishedCase, readonly string[]]>([
    ["nothing", one(), []],
    ["an event on the day of the cut-off or later", one([...LIFE, ["reopened", at("2019-05-17T09:00")]]), []],
    [
      "an earlier closing",
      one([...LIFE.slice(0, 2), ["resolved", at("2019-01-09T08:00")]]),
      ["peristiwa_terlambat"],
    ],
    ["another agency", one(LIFE.map(([kind, time]) => [kind, time, "dinas-tani"])), ["peristiwa_terlambat"]],
    ["another topic", one(LIFE, { topic: "pertanian" }), ["klasifikasi"]],
    ["a topic that is sensitive", one(LIFE, { topic: "kekerasan" }), ["klasifikasi"]],
    ["another district", one(LIFE, { kecamatan: "selatan" }), ["kecamatan"]],
    ["no district any more", one(LIFE, { kecamatan: null }), ["kecamatan"]],
    ["a district that is in another constituency", row({ dapil: "dapil-9" }), ["pembagian_dapil"]],
    ["days that are no longer told", row({ tanggal_masuk: "2019-01", kecamatan: null, dapil: null }), []],
    ["another day of receipt", row({ tanggal_masuk: "2018-12-07" }), ["tanggal_masuk"]],
    [
      "another rule",
      row({ aturan_selesai: "resolve-lain", batas_selesai: "2019-04-01" }),
      ["aturan_batas_waktu"],
    ],
    ["another limit by the same rule", row({ batas_selesai: "2019-04-01" }), ["aturan_batas_waktu"]],
    ["a clock that stood still", row({ batas_selesai: "2019-04-01", hari_jeda: 9 }), []],
  ])("%s", (_, now, reasons) => {
    expect(changeOfCase(one(), now, between).reasons).toEqual(reasons);
  });
  test("what comes or goes with other rules of publication is put down to them", () => {
    const { reasons } = changeOfCase(one(), one(LIFE, { kecamatan: null }), {
      ...between,
      rulesChanged: true,
    });
    expect(reasons).toEqual(["aturan_penerbitan"]);
  });
  test("a figure is put down to what can move it; where nothing can, only that the row is another", () => {
    const all: CaseChange = { reasons: REASONS.slice(4, 9), coarse: false, due: null };
    const why = (family: Parameters<typeof reasonsFor>[0]["family"], groups: readonly GroupColumn[]) =>
      reasonsFor({ family, groups }, all);
    expect(all.reasons).toEqual([
      "klasifikasi",
      "kecamatan",
      "pembagian_dapil",
      "peristiwa_terlambat",
      "aturan_batas_waktu",
    ]);
    expect(why("kinds", [])).toEqual(["klasifikasi", "peristiwa_terlambat"]);
    expect(why("received", ["topik"])).toEqual(["klasifikasi"]);
    expect(why("received", ["dapil", "topik"])).toEqual(["klasifikasi", "kecamatan", "pembagian_dapil"]);
    expect(why("received", ["kecamatan"])).toEqual(["kecamatan"]);
    expect(why("received", ["kanal"])).toEqual(["baris_berubah"]);
    expect(why("standing", [])).toEqual(["peristiwa_terlambat"]);
    expect(why("standing", ["dapil"])).toEqual(["kecamatan", "pembagian_dapil", "peristiwa_terlambat"]);
    expect(why("due", ["skpd"])).toEqual(["klasifikasi", "peristiwa_terlambat", "aturan_batas_waktu"]);
    expect(
      reasonsFor({ family: "standing", groups: ["skpd"] }, { reasons: ["klasifikasi"], coarse: true }),
    ).toEqual(["klasifikasi"]);
    expect(reasonsFor({ family: "received", groups: [] }, { reasons: ["ditarik"], coarse: false })).toEqual([
      "ditarik",
    ]);
  });
});
