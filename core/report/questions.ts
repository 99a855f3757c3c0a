/** The questions that the figures of a month raise: plain rules, the same for every agency and dapil, in a fixed order. */
import { type Figure, type Figures, isShown, LEAST_CASES, type Measure } from "../figures.ts";
import { ratioInterval } from "../statistics/wilson.ts";
import type { ReportFigures } from "./report-figures.ts";

/** What a question names. */
export type QuestionValue =
  | { readonly count: number }
  | { readonly share: number }
  | { readonly topic: string };
export type QuestionValues = Readonly<Record<string, QuestionValue>>;

/** Most that stand on a sheet: the first that the rules raise. */
export const MOST_QUESTIONS = 5;

/** Fewest complaints that a growth, or a number without an answer, is asked about. */
const LEAST_GROWTH = 5;

const count = (value: number): QuestionValue => ({ count: value });
const shareOf = (value: number): QuestionValue => ({ share: value });
const shown = (figures: Figures, measure: Measure) => {
  const figure: Figure | undefined = figures[measure];
  return figure !== undefined && isShown(figure) ? figure : undefined;
};
/** How many of how many, where it is at least that share of enough. */
const partly = (part: number, of: number, least: number): QuestionValues | undefined =>
  of >= LEAST_CASES && part / of >= least ? { part: count(part), of: count(of) } : undefined;
const numbers = (before: number, now: number): QuestionValues => ({ before: count(before), now: count(now) });

function onTimeChange({ change, now, before }: ReportFigures, way: "fell" | "rose") {
  const figure = shown(change, "tepat_perubahan");
  if (figure?.low === undefined || figure.high === undefined) return undefined;
  if (way === "fell" ? figure.high >= 0 : figure.low <= 0) return undefined;
  return { before: shareOf(before.onTime / before.due), now: shareOf(now.onTime / now.due) };
}
function receivedChange({ change, now, before, comparable }: ReportFigures, way: "fell" | "rose") {
  const figure = shown(change, "masuk_perubahan");
  if (!comparable || figure?.low === undefined || figure.high === undefined) return undefined;
  if (way === "fell" ? figure.high >= 1 : figure.low <= 1) return undefined;
  return numbers(before.received, now.received);
}

/** Each rule gives what its question names, or nothing where it does not ask. */
const RULES = {
  /** Open for more than a year. */
  over_a_year: ({ end }) => {
    const old = end.ages.at(-1) ?? 0;
    return old > 0 ? { part: count(old), of: count(end.open) } : undefined;
  },
  /** Five or more without any answer, and half of what is open or more. */
  unanswered: ({ end }) =>
    end.red >= LEAST_GROWTH && end.red * 2 >= end.open
      ? { part: count(end.red), of: count(end.open) }
      : undefined,
  /** Open now: a fifth more than three months before, and five or more. */
  backlog_grew: ({ end, trend }) => {
    const before = trend.at(-4)?.open;
    if (before === undefined) return undefined;
    return end.open - before >= LEAST_GROWTH && end.open >= before * 1.2
      ? numbers(before, end.open)
      : undefined;
  },
  /** On time less often than 998 of 1,000 groups of that size would be by chance. */
  below_chance: ({ onTime, onTimeOfAll, chance }) =>
    chance !== undefined && isShown(onTime) && isShown(onTimeOfAll) && onTime.value < chance.low
      ? { own: shareOf(onTime.value), all: shareOf(onTimeOfAll.value) }
      : undefined,
  /** The interval of the difference lies below, or above, nothing. */
  on_time_fell: (figures) => onTimeChange(figures, "fell"),
  /** More, or fewer, than a year before, beyond chance. */
  received_rose: (figures) => receivedChange(figures, "rose"),
  /** Of the topics with ten and more: the first that has doubled, beyond chance. */
  topic_rose: ({ topics, comparable }) => {
    const found = topics.find(
      ({ now, before }) => now >= LEAST_CASES && now >= before * 2 && ratioInterval(now, before).low > 1,
    );
    return comparable && found !== undefined
      ? { topic: { topic: found.topic }, ...numbers(found.before, found.now) }
      : undefined;
  },
  /** Half or more of what is done was closed because the reporter said nothing. */
  silence: ({ year }) => partly(year.silent, year.done, 0.5),
  /** A fifth or more was returned or moved. */
  moved: ({ year }) => partly(year.moved, year.received, 0.2),
  /** A tenth or more was opened again. */
  reopened: ({ year }) => partly(year.reopened, year.received, 0.1),
  received_fell: (figures) => receivedChange(figures, "fell"),
  on_time_rose: (figures) => onTimeChange(figures, "rose"),
} as const satisfies Record<string, (figures: ReportFigures) => QuestionValues | undefined>;

export type QuestionRule = keyof typeof RULES;
export const QUESTION_RULES = Object.keys(RULES) as QuestionRule[];

export interface Question {
  readonly rule: QuestionRule;
  readonly values: QuestionValues;
}

/** In the order of the rules; at most MOST_QUESTIONS. */
export const questionsOf = (figures: ReportFigures): readonly Question[] =>
  QUESTION_RULES.flatMap((rule) => {
    const values: QuestionValues | undefined = RULES[rule](figures);
    return values === undefined ? [] : [{ rule, values }];
  }).slice(0, MOST_QUESTIONS);
