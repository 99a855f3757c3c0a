/** Redaction: takes identifiers and names out of a text and says what kind each was (UU 27/2022). Deterministic. */
import { isName, REDACTION_KINDS } from "./kinds.ts";

/** Raised with each change of the rules; written into every release. */
export const REDACTION_VERSION = "1";

export interface Redacted {
  readonly text: string;
  /** How many findings of each kind. */
  readonly found: Readonly<Record<string, number>>;
  /** Something is left that could be an identifier: a person decides before the text is published. */
  readonly doubtful: boolean;
}

/** Digits in a row (spaced or not) or an at sign that survived: no published text may hold one. */
const LEFT_OVER = /@[\p{L}\p{N}]|(?:\d[ .()-]{0,2}){8}\d/u;
const MONEY = /(?:rp\.? ?)\d{1,3}(?:[.,]\d{3})+(?:,\d{2})?/giu;

/**
 * Replaces what identifies a person by the name of its kind, as `[nomor telepon]`.
 * Redacting a redacted text changes nothing.
 */
export function redact(text: string): Redacted {
  const found: Record<string, number> = {};
  let result = text.normalize("NFKC").replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
  for (const { kind, label, pattern, accept } of REDACTION_KINDS) {
    result = result.replace(pattern, (match: string, ...rest: unknown[]) => {
      const groups = rest.at(-1);
      const keep =
        typeof groups === "object" && groups !== null
          ? ((groups as Record<string, string>)["keep"] ?? "")
          : "";
      const body = match.slice(keep.length);
      if (accept !== undefined && !accept(body)) return match;
      if (kind === "name" && !isName(body)) return match;
      found[kind] = (found[kind] ?? 0) + 1;
      return keep + label;
    });
  }
  return { text: result, found, doubtful: LEFT_OVER.test(result.replace(MONEY, "")) };
}

/** Kinds that must not stand anywhere in a release: what the gate looks for. */
export const looksPrivate = (text: string): string | undefined => {
  for (const { kind, pattern, accept } of REDACTION_KINDS) {
    if (kind !== "email" && kind !== "nik" && kind !== "phone") continue;
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      if (accept === undefined || accept(match[0])) return kind;
    }
  }
  return undefined;
};
