/** What goes on after an address: the second house of a pair, the end of a range, a list, a floor, a room, the back of it. */
import { COUNTED, HOUSE_SAID, NO, NO_COUNT, ROMAN, RTRW } from "./address-parts.ts";

const AND = "dan|lan|karo|kalih|kaliyan|sampa?[ie](?: dengan)?|hingga|nganti|dumugi|s/?d|s\\.d\\.?";
/** "no 12 - 15", "K-3 kalih K-4", "NO. 2 S/D NO. 10" */
const JOINED = `(?: ?[&–—-] ?|,? (?:&|${AND}) )`;
const WORDS = new RegExp(`(?<!\\p{L})(?:${AND})(?!\\p{L})`, "giu");
const CODE = `(?:${NO})?(?:[a-z]{1,2} ?[./-]? ?)?\\d{1,3}[a-z]?(?:/\\d{1,3})?(?![\\p{L}\\p{N}]|[.,:]\\d)`;
/** "no 70, 72, 74", "no. 3, 5 dan 7", "no 51,53" */
const LIST = new RegExp(
  `(?:(?:, ?${CODE}){0,6}${JOINED}${CODE}|(?:, ?${CODE}){2,6}|(?:,\\d{1,3}(?![\\p{L}\\p{N}])){1,6}(?![.,]\\d))(?:(?<=[a-z][./-]\\d{1,3})|${COUNTED})`,
  "iuy",
);
/** "RT 1 sampai RT 4"; of RT 1 and RT 4 each is found. */
const HOODS = new RegExp(
  `(?: ?[–—-] ?| (?:sampai|sampe|hingga|nganti|dumugi|tekan|s/?d) )${RTRW}${NO_COUNT}`,
  "iuy",
);
const FLOOR = `(?:lt|lantai)[. ]{1,2}(?:\\d{1,2}|dasar|atas|bawah|satu|dua|tiga|loro|telu|${ROMAN})`;
const ROOM = `(?:kamar|kmr|kamer|pintu|petak)[. ]{1,2}(?:${NO})?(?:(?:[a-z][ ./-]?)?\\d{1,3}[a-z]?|${HOUSE_SAID})(?! ?(?:lantai|lt|kamar|pintu)(?![. ]{1,2}(?:\\d|dasar|atas|bawah|dua|tiga)))`;
const INSIDE = new RegExp(
  `(?: ?\\d⁄\\d|,? (?:blok (?:[a-z]{1,2}(?:[.-]?(?:\\d{1,2}|[ivx]{1,3}))?|belakang|depan|tengah)|${FLOOR}|${ROOM})| ?[(](?:sisi |bagian |rumah |blok )?(?:belakang|depan|paviliun|pavilyun|atas|bawah|samping|tengah|pojok|${FLOOR}|${ROOM})[)])(?![\\p{L}\\p{N}]|[.,:]\\d)${COUNTED}`,
  "iuy",
);
const NUMBERED = /(?:^|[^\p{L}\d])(\p{L}{0,2}) ?[./-]? ?(\d{1,4})(?:\/\d{1,3})? ?(\p{L}?)$/u;
const EACH =
  /(no|nomor|nomer|nmr|nmor)?[ .:]*(?<![\p{L}\d])((?!no)\p{L}{0,2}) ?[./-]? ?(?<!\d)(\d{1,3})(\p{L}?)(?:\/\d{1,3})?(?![\p{L}\d])/giu;

/** The numbers rise, and have letters before them as the first has: no count of something else. */
function goesOn(body: string, more: string): boolean {
  const first = NUMBERED.exec(body);
  if (first === null) return false;
  const lettered = first[1] !== "" && !/^(?:no|gg|lr|dk|rt|rw)$/i.test(first[1] as string);
  let last = Number(first[2]);
  for (const [, said, letter, digits, behind] of more.replace(WORDS, " ").matchAll(EACH)) {
    const number = Number(digits);
    if (lettered ? letter === "" && said === undefined && number <= last : letter !== "") return false;
    if (!lettered && said === undefined && number <= last && !(number === last && behind !== ""))
      return false;
    last = number;
  }
  return true;
}

const IN_TURN = 4;
/** Where the address ends that begins with `body` and has been read up to `end`. */
export function endOf(text: string, start: number, end: number): number {
  let at = end;
  for (let turn = 0; turn < IN_TURN; turn++) {
    const body = text.slice(start, at);
    const hood = /(?<!\p{L})(?:r[. ]?[tw]|erte|erwe)[^\p{L}\d]{0,3}[\p{L}\d]{1,8}$/iu.test(body);
    const pattern = [hood ? HOODS : LIST, INSIDE].find((one) => {
      one.lastIndex = at;
      const more = one.exec(text)?.[0];
      return more !== undefined && (one !== LIST || goesOn(body, more));
    });
    if (pattern === undefined) return at;
    at = pattern.lastIndex;
  }
  return at;
}
