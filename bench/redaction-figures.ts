/** Recall and precision of redaction over marked texts. A span is found when all its characters but end punctuation are taken out. */
import { redact } from "../core/redaction/redact.ts";

export interface MarkedText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

export interface KindFigures {
  /** Marked spans; those found whole; those found in part; characters taken out as this kind; those of them that no span covers. */
  spans: number;
  whole: number;
  part: number;
  taken: number;
  wrong: number;
}

export const NUMBERS = new Set([
  "phone",
  "nik",
  "kk",
  "bpjs",
  "npwp",
  "sim",
  "bank_account",
  "customer_number",
  "identifier",
]);
const PUNCTUATION = /[\s.,;:!?()[\]"'-]/;

const DIGIT = /\d/;
/** Of a number written in digits: none is left, though a letter or a label of it may be. */
function isGone(text: string, start: number, end: number, covered: Uint8Array): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (!DIGIT.test(text.charAt(at))) continue;
    if (covered[at] === 0) return false;
    digits++;
  }
  return digits > 0;
}

/** Figures, and a line for each text that went wrong, to be shown of the open part only. */
export function measurePart(texts: readonly MarkedText[]) {
  const kinds = new Map<string, KindFigures>();
  const of = (kind: string): KindFigures => {
    const figures = kinds.get(kind) ?? { spans: 0, whole: 0, part: 0, taken: 0, wrong: 0 };
    kinds.set(kind, figures);
    return figures;
  };
  const numbers = { spans: 0, whole: 0, part: 0, gone: 0 };
  const total = { clean: 0, changed: 0, doubtfulClean: 0, leaking: 0, leakingDoubtful: 0 };
  const misses: string[] = [];
  for (const { text, spans } of texts) {
    const { findings, doubtful, text: result } = redact(text);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of findings) covered.fill(1, start, end);
    const marked = new Uint8Array(text.length);
    let leaks = false;
    for (const { start, end, kind } of spans) {
      marked.fill(1, start, end);
      const whole = [...covered.slice(start, end)].every(
        (one, i) => one === 1 || PUNCTUATION.test(text[start + i] ?? ""),
      );
      const part = !whole && covered.slice(start, end).includes(1);
      const figures = of(kind);
      figures.spans++;
      if (whole) figures.whole++;
      else {
        if (part) figures.part++;
        leaks = true;
        misses.push(`missed ${kind} "${text.slice(start, end)}": ${text} => ${result}`);
      }
      if (NUMBERS.has(kind)) {
        numbers.spans++;
        if (whole) numbers.whole++;
        if (part) numbers.part++;
        if (whole || (part && isGone(text, start, end, covered))) numbers.gone++;
      }
    }
    let wrong = false;
    for (const { kind, start, end } of findings) {
      const figures = of(kind);
      for (let i = start; i < end; i++) {
        if (PUNCTUATION.test(text[i] ?? "")) continue;
        figures.taken++;
        if (marked[i] === 0) {
          figures.wrong++;
          wrong = true;
        }
      }
    }
    if (wrong) misses.push(`wrong: ${text} => ${result}`);
    if (doubtful && spans.length === 0) misses.push(`held: ${text} => ${result}`);
    if (leaks) {
      total.leaking++;
      if (doubtful) total.leakingDoubtful++;
    }
    if (spans.length === 0) {
      total.clean++;
      if (findings.length > 0) total.changed++;
      if (doubtful) total.doubtfulClean++;
    }
  }
  return {
    texts: texts.length,
    ...total,
    kinds: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)),
    numbers,
    misses,
  };
}
