/** What to be careful about when the figures of a month are quoted: plain rules, as for the questions. */
import type { QuestionValues } from "./questions.ts";
import type { ReportFigures } from "./report-figures.ts";

/** Fewer cases than this leave a share so wide an interval that it is said. */
const FEW = 30;

export interface CautionGround {
  readonly figures: ReportFigures;
  readonly kind: "all" | "skpd" | "dapil";
  /** Received in the year without a kecamatan: they belong to no dapil. */
  readonly placeless: number;
  /** Received in the year in the whole region. */
  readonly receivedByAll: number;
  /** The agency began or ended, or took over from another, within the two years that are compared. */
  readonly reorganised: boolean;
}

const RULES = {
  few: ({ figures: { year } }) => (year.due < FEW ? { n: { count: year.due } } : undefined),
  no_before: ({ figures: { comparable, before } }) => (!comparable || before.received === 0 ? {} : undefined),
  reorganised: ({ reorganised }) => (reorganised ? {} : undefined),
  not_judged: ({ figures: { now } }) =>
    now.received > now.due
      ? { part: { count: now.received - now.due }, of: { count: now.received } }
      : undefined,
  placeless: ({ kind, placeless, receivedByAll }) =>
    kind === "dapil" && placeless > 0
      ? { part: { count: placeless }, of: { count: receivedByAll } }
      : undefined,
  holder: ({ kind }) => (kind === "skpd" ? {} : undefined),
  complaints: () => ({}),
  later: () => ({}),
} as const satisfies Record<string, (ground: CautionGround) => QuestionValues | undefined>;

export type CautionRule = keyof typeof RULES;

export interface Caution {
  readonly rule: CautionRule;
  readonly values: QuestionValues;
}

export const cautionsOf = (ground: CautionGround): readonly Caution[] =>
  (Object.keys(RULES) as CautionRule[]).flatMap((rule) => {
    const values: QuestionValues | undefined = RULES[rule](ground);
    return values === undefined ? [] : [{ rule, values }];
  });
