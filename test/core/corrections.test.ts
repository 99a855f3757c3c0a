/** What one case adds to the figures of finished periods, held against the statistics; what life goes on is no correction. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createMarks,
  FAMILY_OF,
  FOLLOWED,
  isFinished,
  type MarkedFigure,
  type PublishedCase,
} from "../../core/corrections/marks.ts";
import { changeOfCase, reasonsFor } from "../../core/corrections/reasons.ts";
import { formatDay, MS_PER_DAY } from "../../core/day.ts";
import { isShown, type Measure } from "../../core/figures.ts";
import { TRANSITIONS } from "../../core/lifecycle.ts";
import { type Facts, publish } from "../../core/publication.ts";
import { createStatistics } from "../../core/statistics/tables.ts";
import type { EventKind } from "../../core/vocabulary.ts";
import { example } from "../example-region.ts";
import { at, type Happened, madeUpFact } from "../made-up-facts.ts";

const FIRST = at("2018-10-01T08:00");
const CUTOFF = at("2019-05-17T10:00");

/** A life along the table of transitions, a step every few days. */
const life = fc
  .tuple(
    fc.integer({ min: 0, max: 220 }),
    fc.array(fc.record({ pick: fc.nat(), days: fc.integer({ min: 0, max: 40 }), skpd: fc.nat(2) }), {
      maxLength: 7,
    }),
  )
  .map(([start, steps]): readonly Happened[] => {
    const agencies = ["dinas-jalan", "dinas-tani", "sekretariat"];
    let time = FIRST + start * MS_PER_DAY;
    let kind: EventKind = "received";
    const happened: Happened[] = [[kind, time, "dinas-jalan"]];
    for (const { pick, days, skpd } of steps) {
      const next: readonly EventKind[] = TRANSITIONS[kind];
      const found = next[pick % Math.max(1, next.length)];
      if (found === undefined) break;
      kind = found;
      time += days * MS_PER_DAY + 60_000;
      happened.push(kind === "forwarded" ? [kind, time, agencies[skpd] ?? ""] : [kind, time]);
    }
    return happened;
  });
const facts = fc
  .array(
    fc.record({
      happened: life,
      topic: fc.constantFrom("jalan", "jalan-rusak", "pertanian", "kekerasan", "lain"),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((cases) => cases.map(({ happened, topic }, index) => madeUpFact(index, happened, { topic })));

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
const sums = (marks: readonly MarkedFigure[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const mark of marks) counts[keyOf(mark)] = (counts[keyOf(mark)] ?? 0) + 1;
  return counts;
};

test("the cases of a release add up to the followed figures of its statistics", () => {
  fc.assert(
    fc.property(facts, (all) => {
      const cases = [...published(all, CUTOFF).values()];
      const cutoff = example.zone.dayOf(CUTOFF);
      const pass = createStatistics({
        cutoff,
        calendar: example.calendar,
        rules: example.tables.service_levels,
        evaluationDays: [],
      });
      for (const { row, events } of cases) pass.add(row, events);
      const expected: Record<string, number> = {};
      for (const table of pass.finish()) {
        const { group, period, families } = FOLLOWED[table.name] ?? { period: "", families: [] };
        for (const { keys, figures } of table.rows) {
          const when = keys[period] ?? "";
          if (families.length === 0 || !isFinished(when, formatDay(cutoff))) continue;
          for (const [measure, figure] of Object.entries(figures) as [Measure, never][]) {
            const family = FAMILY_OF[measure];
            if (family === undefined || !families.includes(family) || !isShown(figure)) continue;
            const { value } = figure as { value: number };
            const code = group === undefined ? "" : (keys[group] ?? "");
            if (value !== 0)
              expected[keyOf({ table: table.name, group: code, period: when, measure })] = value;
          }
        }
      }
      const marksOf = createMarks(formatDay(cutoff));
      expect(sums(cases.flatMap((one) => marksOf(one)))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("whatever happens after a cut-off changes no figure of a period that had ended", () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 120 }), (all, days) => {
      const earlier = CUTOFF - days * MS_PER_DAY;
      const cutoff = dayOf(earlier);
      const marksOf = createMarks(cutoff);
      const before = published(all, earlier);
      for (const [id, now] of published(all, CUTOFF)) {
        const old = before.get(id);
        const change = old === undefined ? undefined : changeOfCase(old, now, cutoff);
        expect([id, sums(marksOf(now, change?.due))]).toEqual([
          id,
          old === undefined ? {} : sums(marksOf(old)),
        ]);
      }
    }),
    { numRuns: 150 },
  );
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
    ["another day of receipt", row({ tanggal_masuk: "2018-12-07" }), ["tanggal_masuk"]],
    [
      "another rule",
      row({ aturan_selesai: "resolve-lain", batas_selesai: "2019-04-01" }),
      ["aturan_batas_waktu"],
    ],
    ["another limit by the same rule", row({ batas_selesai: "2019-04-01" }), ["aturan_batas_waktu"]],
    ["a clock that stood still", row({ batas_selesai: "2019-04-01", hari_jeda: 9 }), []],
  ])("%s", (_, now, reasons) => {
    expect(changeOfCase(one(), now, cutoff).reasons).toEqual(reasons);
  });
  test("a figure is put down to what can move it", () => {
    expect(reasonsFor("received", ["klasifikasi", "peristiwa_terlambat"])).toEqual(["klasifikasi"]);
    expect(reasonsFor("month_end", ["peristiwa_terlambat", "aturan_batas_waktu"])).toEqual([
      "peristiwa_terlambat",
    ]);
    expect(reasonsFor("received", ["ditarik"])).toEqual(["ditarik"]);
  });
});
