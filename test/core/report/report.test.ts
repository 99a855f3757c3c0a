/** The monthly report: figures of a sheet, the rules of its questions and cautions, each with figures that just raise it and just do not. */
import { describe, expect, test } from "vitest";
import { type Caution, type CautionGround, cautionsOf } from "../../../core/report/cautions.ts";
import { type MonthCounts, NO_COUNTS } from "../../../core/report/month-counts.ts";
import {
  MOST_QUESTIONS,
  QUESTION_RULES,
  type QuestionRule,
  questionsOf,
} from "../../../core/report/questions.ts";
import { type ReportFigures, type ReportOrder, reportFigures } from "../../../core/report/report-figures.ts";
import { monthsUpTo, yearBefore } from "../../../core/statistics/change.ts";
import { wilson } from "../../../core/statistics/wilson.ts";

const MONTH = "2026-03";
type Counts = Partial<MonthCounts>;
/** Counts of some months; all others are `every`. */
const counts =
  (every: Counts, some: Readonly<Record<string, Counts>> = {}) =>
  (month: string): MonthCounts => ({ ...NO_COUNTS, ...every, ...some[month] });
const CALM: Counts = { came: 4, closed: 4, received: 4, due: 4, onTime: 3, done: 4 };
const order = (more: Partial<ReportOrder> = {}): ReportOrder => ({
  month: MONTH,
  first: "2020-01",
  own: counts(CALM),
  all: counts({ received: 100, due: 100, onTime: 75 }),
  topics: [],
  ...more,
});
const figures = (more: Partial<ReportOrder> = {}) => reportFigures(order(more));
const raised = (of: ReportFigures) => questionsOf(of).map(({ rule }) => rule);

const THREE = monthsUpTo(MONTH, 3);
const threeMonths = (now: Counts, before: Counts) =>
  counts(
    CALM,
    Object.fromEntries([
      ...THREE.map((month) => [month, { ...CALM, ...now }]),
      ...THREE.map((month) => [yearBefore(month), { ...CALM, ...before }]),
    ]),
  );

describe("figures of a sheet", () => {
  test("a year up to the month, three months and the same a year before, thirteen months of trend", () => {
    const { trend, year, now, before, onTime, onTimeOfAll, comparable } = figures();
    expect([trend.length, trend[0]?.month, trend.at(-1)]).toEqual([
      13,
      "2025-03",
      { month: "2026-03", came: 4, closed: 4, open: 0 },
    ]);
    expect([year.received, now.received, before.received, comparable]).toEqual([48, 12, 12, true]);
    expect(onTime).toEqual({ n: 48, value: 0.75, ...wilson(36, 48) });
    expect(onTimeOfAll).toMatchObject({ n: 1200, value: 0.75 });
  });
  test("what lies before the first month is not shown as 0, and not compared", () => {
    const { trend, comparable } = figures({ first: "2025-12" });
    expect(trend.map(({ month }) => month)).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
    expect(comparable).toBe(false);
    expect(figures({ first: "2025-01" }).comparable).toBe(true);
    expect(figures({ first: "2025-02" }).comparable).toBe(false);
  });
  test("under ten cases a share is not shown, and no range of chance is", () => {
    const { onTime, chance } = figures({ own: counts({}, { [MONTH]: { received: 9, due: 9, onTime: 0 } }) });
    expect([onTime, chance]).toEqual([{ n: 9, unshown: "too_few" }, undefined]);
  });
  test("topics: the most received first", () => {
    const topics = [
      { topic: "b", now: 2, before: 9 },
      { topic: "a", now: 2, before: 0 },
      { topic: "c", now: 3, before: 0 },
    ];
    expect(figures({ topics }).topics.map(({ topic }) => topic)).toEqual(["c", "b", "a"]);
  });
});

describe("questions", () => {
  test("a calm month raises none", () => {
    expect(raised(figures())).toEqual([]);
  });

  const end = (at: Counts, earlier: Counts = {}) =>
    figures({ own: counts(CALM, { [MONTH]: { ...CALM, ...at }, "2025-12": { ...CALM, ...earlier } }) });
  const year = (every: Counts) => figures({ own: counts({ ...CALM, ...every }) });
  const topic = (now: number, before: number, first = "2020-01") =>
    figures({ first, topics: [{ topic: "jalan", now, before }] });
  test.each<[QuestionRule, ReportFigures, ReportFigures]>([
    ["over_a_year", end({ open: 3, ages: [0, 0, 0, 2, 1] }), end({ open: 3, ages: [0, 0, 0, 3, 0] })],
    ["unanswered", end({ open: 10, red: 5 }, { open: 10 }), end({ open: 11, red: 5 }, { open: 11 })],
    ["unanswered", end({ open: 5, red: 5 }, { open: 5 }), end({ open: 4, red: 4 }, { open: 4 })],
    ["backlog_grew", end({ open: 30 }, { open: 25 }), end({ open: 30 }, { open: 26 })],
    ["backlog_grew", end({ open: 5 }, { open: 0 }), end({ open: 4 }, { open: 0 })],
    ["below_chance", year({ onTime: 2 }), year({ onTime: 3 })],
    [
      "on_time_fell",
      figures({ own: threeMonths({ onTime: 1 }, { onTime: 4 }) }),
      figures({ own: threeMonths({ onTime: 3 }, { onTime: 4 }) }),
    ],
    [
      "on_time_rose",
      figures({ own: threeMonths({ onTime: 4 }, { onTime: 1 }) }),
      figures({ own: threeMonths({ onTime: 4 }, { onTime: 3 }) }),
    ],
    [
      "received_rose",
      figures({ own: threeMonths({ received: 20 }, { received: 8 }) }),
      figures({ own: threeMonths({ received: 10 }, { received: 8 }) }),
    ],
    [
      "received_fell",
      figures({ own: threeMonths({ received: 8 }, { received: 20 }) }),
      figures({ own: threeMonths({ received: 8 }, { received: 10 }) }),
    ],
    ["topic_rose", topic(20, 6), topic(9, 0)],
    ["topic_rose", topic(10, 0), topic(10, 0, "2026-01")],
    ["topic_rose", topic(40, 20), topic(39, 20)],
    ["silence", year({ silent: 2 }), year({ silent: 1 })],
    ["moved", year({ moved: 1 }), year({ received: 6, moved: 1 })],
    ["reopened", year({ reopened: 1, received: 10 }), year({ reopened: 1, received: 11 })],
  ])("%s is asked where its rule holds, and not just beside it", (rule, holds, beside) => {
    expect(raised(holds)).toContain(rule);
    expect(raised(beside)).not.toContain(rule);
  });

  test("a question names its numbers", () => {
    expect(questionsOf(end({ open: 30, red: 20 }, { open: 10 }))).toEqual([
      { rule: "unanswered", values: { part: { count: 20 }, of: { count: 30 } } },
      { rule: "backlog_grew", values: { before: { count: 10 }, now: { count: 30 } } },
    ]);
    expect(questionsOf(topic(20, 6))).toEqual([
      { rule: "topic_rose", values: { topic: { topic: "jalan" }, before: { count: 6 }, now: { count: 20 } } },
    ]);
  });

  test("at most as many as fit, in the order of the rules", () => {
    const all = figures({
      own: counts(
        { ...CALM, onTime: 0, silent: 4, moved: 4, reopened: 4, open: 1 },
        { [MONTH]: { ...CALM, open: 40, red: 40, ages: [0, 0, 0, 0, 40] } },
      ),
      topics: [{ topic: "jalan", now: 30, before: 3 }],
    });
    expect(raised(all)).toEqual(QUESTION_RULES.filter((rule) => raised(all).includes(rule)));
    expect(raised(all)).toHaveLength(MOST_QUESTIONS);
  });
});

describe("cautions", () => {
  const ground = (more: Partial<CautionGround> = {}): CautionGround => ({
    figures: figures(),
    kind: "all",
    placeless: 0,
    receivedByAll: 1200,
    reorganised: false,
    ...more,
  });
  const rules = (of: readonly Caution[]) => of.map(({ rule }) => rule);
  const ALWAYS = ["complaints", "later"];
  test.each<[readonly string[], Partial<CautionGround>]>([
    [[], {}],
    [["few"], { figures: figures({ own: counts({ ...CALM, due: 2, received: 2, onTime: 2 }) }) }],
    [["no_before"], { figures: figures({ first: "2025-12" }) }],
    [["reorganised", "holder"], { kind: "skpd", reorganised: true }],
    [["placeless"], { kind: "dapil", placeless: 7 }],
    [[], { kind: "all", placeless: 7 }],
  ])("%j besides what is always said", (expected, more) => {
    expect(rules(cautionsOf(ground(more)))).toEqual([...expected, ...ALWAYS]);
  });
  test("what is not judged yet is counted", () => {
    const own = threeMonths({ received: 10, due: 4 }, {});
    expect(cautionsOf(ground({ figures: figures({ own }) }))[0]).toEqual({
      rule: "not_judged",
      values: { part: { count: 18 }, of: { count: 30 } },
    });
  });
});
