/** Letters that belong to a number which was found: before it by a sign or a space, and after it by a sign. */
import type { Candidate, Kind } from "./kinds.ts";
import { roleOf } from "./paper-bearers.ts";

/** Kinds that are written with letters. */
const LETTERED: ReadonlySet<Kind> = new Set(["identifier", "customer_number"]);
/** "TKT#", "SK-PBG-", "ID-"; what a number is called is no part of it. */
const BEFORE =
  /(?<![\p{L}\d])(?!(?:NO|HP|WA|TELP|TLP|REK|NIK|KK|KTP|NPWP|BPJS|RT|RW)[.#/-])(?:[A-Z][A-Z\d]{0,7}[-/#]){1,3}$/u;
/** "TKT" before "#0099" */
const LABEL = /(?<![\p{L}\d])[A-Z]{2,8}$/u;
/** "paspor AU ", "no A " */
const APART = /(?<=(?<!\p{L})(?<word>\p{L}{2,12})[ .:]{1,3})[A-Z]{1,2} $/u;
/** "travel book X 0009912": a letter before a number that begins with a nought. */
const PADDED = /(?<=(?<!\p{L})\p{Ll}{2,20} )[A-Z] $/u;
/** "0009912", "0099 3127" */
const NOUGHT = /^0\d{3,}[ \d]{2,}$/;
const SIGN = /^[#/-]$/;
const REACH = 24;
const AFTER = /^(?:[-/][A-Z\d][A-Z\d]{0,11}){1,3}(?![\p{L}\d])/u;
/** "no seri OB oa 0990417": a series may be two pairs of letters. */
const SERIES = /(?<=(?<!\p{L})seri(?:nya|ne)?[ .:]{1,3})[A-Z]{1,3} \p{L}{1,2} $/u;
/** "KIP 9R0004 17T": what stands apart behind a number of letters and digits is made like it. */
const MIXED = /^(?=\p{Lu}*\d)(?=\d*\p{Lu})[\p{Lu}\d]{4,}$/u;
/** "karis no 0009941 HH" */
const PADDED_NUMBER = /^0\d{5,}$/;
const DOUBLED_AFTER = /^ (\p{Lu})\1(?![\p{L}\d])/u;
const MIXED_AFTER = /^ (?:\d{1,4}[A-Z]{1,2}|[A-Z]{1,2}\d{1,4})(?![\p{L}\d]|[.,]\d)/u;

function lettersBefore(text: string, start: number, end: number): number {
  const last = text[start - 1] ?? "";
  const spaced = last === " ";
  const before = text.slice(Math.max(0, start - REACH), start);
  if (spaced && text[start] === "0" && NOUGHT.test(text.slice(start, end))) {
    const letter = PADDED.exec(before)?.[0].length ?? 0;
    if (letter > 0) return letter;
  }
  const begins = text[start] ?? "";
  const series = spaced ? (SERIES.exec(before)?.[0].length ?? 0) : 0;
  if (series > 0) return series;
  const pattern = SIGN.test(last) ? BEFORE : SIGN.test(begins) ? LABEL : spaced ? APART : undefined;
  const found = pattern?.exec(before);
  if (found === null || found === undefined) return 0;
  if (pattern !== APART) return found[0].length;
  const role = roleOf((found.groups?.["word"] ?? "").toLowerCase());
  return role === "number" || role === "bearer" ? found[0].length : 0;
}

/** The candidate with the letters that stand right beside it. */
export function withEdges(text: string, candidate: Candidate): Candidate {
  if (!LETTERED.has(candidate.kind)) return candidate;
  const { start, end } = candidate;
  const before = lettersBefore(text, start, end);
  const behind = text.slice(end, end + 40);
  const written = text.slice(start, end);
  const apart = MIXED.test(written) ? MIXED_AFTER : PADDED_NUMBER.test(written) ? DOUBLED_AFTER : undefined;
  const after = (AFTER.exec(behind) ?? apart?.exec(behind))?.[0].length ?? 0;
  return before + after === 0 ? candidate : { ...candidate, start: start - before, end: end + after };
}
