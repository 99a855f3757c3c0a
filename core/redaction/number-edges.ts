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
const AFTER = /^(?:[-/][A-Z\d][A-Z\d]{0,11}){1,3}(?![\p{L}\d])/u;

/** The candidate with the letters that stand right beside it. */
export function withEdges(text: string, candidate: Candidate): Candidate {
  if (!LETTERED.has(candidate.kind)) return candidate;
  const { start, end } = candidate;
  const head = text.slice(Math.max(0, start - 24), start);
  let before = (/^[#/-]/.test(text[start] ?? "") ? LABEL : BEFORE).exec(head)?.[0].length ?? 0;
  if (before === 0) {
    const apart = APART.exec(head);
    const role = apart === null ? undefined : roleOf((apart.groups?.["word"] ?? "").toLowerCase());
    if (role === "number" || role === "bearer") before = apart?.[0].length ?? 0;
  }
  const after = AFTER.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  return before + after === 0 ? candidate : { ...candidate, start: start - before, end: end + after };
}
