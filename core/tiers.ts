/** The tiers: what of a submission is public, by the rows of tiers.csv; the first row that fits decides. */
import type { TextState } from "./submission.ts";
import type { ArchiveReason, Classification, Confidentiality, Tier } from "./vocabulary.ts";

/** What a topic says about a submission: nothing yet, that it is sensitive (it or its parent), or neither. */
export const TOPIC_KINDS = ["ordinary", "sensitive", "unsorted"] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/**
 * kecamatan: no district, no electoral district, no agency that serves one district only. month: months in place of
 * days, nothing that gives a day back, and the state of things at the end of the month before the cut-off.
 */
export const COARSENINGS = ["kecamatan", "month"] as const;
export type Coarsening = (typeof COARSENINGS)[number];

export const CONSENTS = ["given", "missing"] as const;

/** once: for good, in the round that meets it; standing: as long as it stands so, since it may become a row any day. */
export const COUNTS = ["once", "standing"] as const;

/** What the rules look at. */
export interface TierCase {
  readonly confidentiality: Confidentiality;
  readonly classification: Classification;
  readonly topic: TopicKind;
  readonly archive_reason: ArchiveReason | null;
  readonly text_state: TextState;
  /** Whether who sent it agreed that it is published: asked of innovations only. */
  readonly consent: (typeof CONSENTS)[number];
}
export const TIER_CONDITIONS = [
  "confidentiality",
  "classification",
  "topic",
  "archive_reason",
  "text_state",
  "consent",
] as const satisfies readonly (keyof TierCase)[];

/** A row of tiers.csv; a condition that is null fits everything. */
export interface TierRule extends Readonly<{ [K in keyof TierCase]: TierCase[K] | null }> {
  readonly order: number;
  readonly tier: Tier;
  readonly coarsen: readonly Coarsening[];
  /** Under which word a `hitungan` is counted; null for the other tiers. */
  readonly reason: string | null;
  readonly count: (typeof COUNTS)[number] | null;
  readonly legal_basis: string;
  /** For complaints that are…, in Indonesian and in English. */
  readonly words: string;
  readonly words_en: string;
}

const fits = (rule: TierRule, given: TierCase) =>
  TIER_CONDITIONS.every((name) => rule[name] === null || rule[name] === given[name]);

/** The rule that decides. The last one is the strictest and takes whatever no other fits (`checkTiers`). */
export function tierOf(rules: readonly TierRule[], given: TierCase): TierRule {
  const rule = rules.find((row) => fits(row, given)) ?? rules.at(-1);
  if (rule === undefined) throw new RangeError("tiers.csv has no rows");
  return rule;
}

/** Every fault of the table, as `tiers.csv row 3: …`; rows count from 1 below the header. */
export function checkTiers(rules: readonly TierRule[]): readonly string[] {
  const faults: string[] = [];
  rules.forEach((rule, index) => {
    const fault = (what: string) => faults.push(`tiers.csv row ${index + 1}: ${what}`);
    if (index > 0 && rule.order <= (rules[index - 1] as TierRule).order) {
      fault(`order ${rule.order} does not follow ${rules[index - 1]?.order}`);
    }
    for (const name of ["reason", "count"] as const) {
      if ((rule[name] !== null) !== (rule.tier === "hitungan")) {
        fault(`a ${name} is given where the tier is hitungan, and only there`);
      }
    }
    if (rule.reason !== null && !/^[a-z]+(?:_[a-z]+)*$/.test(rule.reason)) {
      fault(`reason "${rule.reason}" is not a word of small letters`);
    }
    if (rule.coarsen.length > 0 && rule.tier !== "baris")
      fault("only a row without text (baris) can be coarsened");
    if (
      rule.reason !== null &&
      rules.some(({ reason, count }) => reason === rule.reason && count !== rule.count)
    ) {
      fault(`reason "${rule.reason}" is counted in two ways`);
    }
  });
  const last = rules.at(-1);
  if (last?.tier !== "hitungan" || TIER_CONDITIONS.some((name) => last[name] !== null)) {
    faults.push("tiers.csv: the last row must fit everything (no condition) and be hitungan");
  }
  return faults;
}
