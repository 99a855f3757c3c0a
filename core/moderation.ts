/** Moderation: what a person may decide about a text, and what the text is afterwards. */
import { redact } from "./redaction/redact.ts";
import type { TextState } from "./submission.ts";

/**
 * approved: published as it was redacted; marked: published with more taken out; withheld: not published;
 * withdrawn: the same at the reporter's wish; erased: the words are gone from the ledger too.
 */
export const REVIEW_DECISIONS = ["approved", "marked", "withheld", "withdrawn", "erased"] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

export const STATE_AFTER = {
  approved: "clear",
  marked: "clear",
  withheld: "withheld",
  withdrawn: "withheld",
  erased: "withheld",
} as const satisfies Record<ReviewDecision, TextState>;

/** Decisions that nothing but the reporter's own words undo: no person puts such a text back. */
export const TAKEN_OUT = ["withdrawn", "erased"] as const satisfies readonly ReviewDecision[];
export type TakenOut = (typeof TAKEN_OUT)[number];

/** What a person took out; in place of a kind that redaction knows by itself. */
export const MARKED = "[disamarkan]";

export type Marked =
  | { readonly ok: true; readonly text: string }
  /** The words at this place in the list do not stand in the text. */
  | { readonly ok: false; readonly missing: number };

/** Takes words out of a redacted text, each wherever it stands, and redacts what is left once more. */
export function markMore(text: string, words: readonly string[], publicNames: ReadonlySet<string>): Marked {
  let result = text;
  for (const [index, word] of words.entries()) {
    if (word.trim() === "" || !result.includes(word)) return { ok: false, missing: index };
    result = result.replaceAll(word, MARKED);
  }
  return { ok: true, text: redact(result, publicNames).text };
}
