/** What stands right beside something that was taken out, and may be the rest of it: it stays, and the text waits. */
import { type Free, isNear, type Take, type Token } from "./name-tokens.ts";
import { markOf } from "./working-text.ts";

const NAME = markOf("name");
const DOUBT = 0.35;

/** Says nothing of an office, an agency, a place or kin. */
export const isPlain = ({ type, word }: Token): boolean =>
  type === "word" &&
  word.calls === undefined &&
  word.opens === undefined &&
  !word.agency &&
  !word.pair &&
  !word.own;

/** Words of talk by their form, with an affix that names have not. */
export const AFFIXED = /^(?:di|ke|se|ber|ter|me|pe|ny|ng)\p{L}{3}|(?:nya|ne|kan)$/u;
const mayBeName = (token: Token): boolean =>
  isPlain(token) &&
  (token.grade === "word" || token.grade === "unknown" || (token.grade === "formed" && token.upper));

/** After a number these count: "[nomor telepon] 2 kali". */
const UNIT =
  /^(?:x|kali|jam|menit|hari|minggu|bulan|bln|tahun|th|thn|orang|org|warga|rumah|unit|kk|km|m|meter|titik|juta|jt|ribu|rb|persen)$/;

function goesOn(tokens: readonly Token[], mark: number): number {
  const after = tokens[mark + 1];
  const joined = after?.type === "sign" && after.gap === "" && tokens[mark + 2]?.gap === "";
  const at = joined ? mark + 2 : mark + 1;
  const number = tokens[at];
  if (number?.type !== "number" || number.gap.length > 1 || number.gap === "\n") return -1;
  return UNIT.test(tokens[at + 1]?.lower ?? "") ? -1 : at;
}

export function besideMarks(tokens: readonly Token[], free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i] as Token;
    if (mark.type !== "mark") continue;
    const isName = mark.text === NAME;
    const before = tokens[i - 1];
    if (before !== undefined && isNear(mark.gap) && free(i - 1)) {
      const formed = isName && isPlain(before) && before.grade === "formed" && !AFFIXED.test(before.lower);
      if (formed || mayBeName(before)) take(i - 1, DOUBT);
    }
    const after = tokens[i + 1];
    if (after !== undefined && isNear(after.gap) && free(i + 1)) {
      const further =
        isName && isPlain(after) && (after.text.length === 1 || (after.upper && !after.acronym));
      if (further || mayBeName(after)) take(i + 1, DOUBT);
    }
    const number = isName ? -1 : goesOn(tokens, i);
    if (number > 0 && free(number)) take(number, DOUBT);
  }
}
