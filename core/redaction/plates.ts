/** Vehicle plates: a region's letters, up to four digits, up to three letters; in any case and spacing. */
import type { Candidate, Finder } from "./kinds.ts";
import { isMeasure } from "./number-figures.ts";

const REGIONS =
  "A|AA|AB|AD|AE|AG|B|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|D|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN|DP|DR|DT|DW|E|EA|EB|ED|F|G|H|K|KB|KH|KT|KU|L|M|N|P|PA|PB|R|S|T|W|Z|RI|CD|CC";
const SEPARATOR = "[ .\\-\\n_•·–—]{0,3}";

const PLATE = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?<!\\p{L})\\p{L}[-.]|r\\.|apbd-)(?!no)(?<region>${REGIONS})(?<gap>${SEPARATOR})(?<number>(?:\\d|[oil](?=\\d))(?:[ .-]?\\d|[oil]){0,3})${SEPARATOR}(?<series>[a-z](?: [a-z]){1,2}|[a-z]{1,3})(?![\\p{L}\\p{N}]|\\.\\d)`,
  "giu",
);
const SAID_DIGIT =
  "nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|siji|loro|telu|papat|limo|enem|pitu|wolu|songo";
/** How the letters of regions are said. */
const SAID_REGION = "es|be|we|el|ha|ka|en|pe|de|ae|age|a[ ]?ge|em";
/** How letters are said: "u be". */
const SAID_LETTER = "a|be|ce|de|e|ef|ge|ha|i|je|ka|el|em|en|o|pe|ki|er|es|te|u|ve|we|eks|ye|zet";
/**
 * After a word for it nearly anything is a plate: without its last letters, spaced out, with letters for digits, in words.
 */
const AFTER_WORD = new RegExp(
  `(?<=(?<!\\p{L})(?:nopol|(?:ber)?(?:plat|pelat|nopol)|plt|tnkb|no[. ]{1,2}pol(?:isi)?|nom[eo]r (?:polisi|kendaraan|plat|pelat|mobil|motor|truk))(?: ?(?:nya|e|ne))?(?: (?:no|nom[eo]r|mobil|motor|truk|kendaraan|merah|hitam|kuning|putih|polisi|itu|adalah|yaitu)(?:nya|e)?){0,2}[ :.=]{1,3})` +
    `(?:(?:${REGIONS}|${SAID_REGION})[ ._-]?)` +
    `(?:(?:(?:${SAID_DIGIT}|\\d)[ -]?){2,4}(?<![ -])|(?:\\d|[oilsb](?=\\d))[\\doil]{0,2}[\\doilsb]?|\\d{1,4}(?![\\d.,]\\d))` +
    `(?:[ ._-]?(?:[a-z](?: [a-z]){1,2}(?![\\p{L}\\p{N}])|(?:${SAID_LETTER})(?: (?:${SAID_LETTER})){0,2}(?![\\p{L}\\p{N}])|[a-z]{1,3}))?(?![\\p{L}\\p{N}])`,
  "giu",
);
/** "nopol 8123 AB": the region left out. */
const WITHOUT_REGION =
  /(?<=(?<!\p{L})(?:nopol|no[. ]{1,2}pol(?:isi)?|nom[eo]r polisi|plat nom[eo]r|platnya)(?:nya|e)?[ :.=]{1,3})\d{3,4}(?:[ -]?[a-z]{2,3})?(?![\p{L}\p{N}])/giu;
/** "nopol dinas 9123-05": of the army and the police. */
const OF_FORCES =
  /(?<=(?<!\p{L})(?:nopol|plat|pelat|tni|polri|dinas)(?:nya)?(?: (?:dinas|tni|polri|nomor|no))? )\d{3,5}-(?:\d{2}|[IVX]{1,4})(?![\p{L}\p{N}-])/giu;
const SLASHED = new RegExp(
  `(?<![\\p{L}\\p{N}/.])(?:${REGIONS})/\\d{3,4}/[A-Z]{1,3}(?![\\p{L}\\p{N}/])`,
  "gu",
);
/** Where a vehicle is spoken of: "mobil S 8123", without its last letters. */
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}]|r\\.|\\d[.,]\\d )(?<region>${REGIONS})[ -]?(?<number>\\d{3,4})(?![\\p{L}\\p{N}]|[.,/-]\\d)`,
  "giu",
);
const REGIONLESS =
  /(?<![\p{L}\d.,/-]|(?<!\p{L})\p{L}{1,2} )(?!19|20)\d{4} (?<series>[A-Z]{2,3})(?![\p{L}\d])/gu;
/** "S 91xx AB", "S 19?7 AK": half hidden. */
const HIDDEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${REGIONS})[ -]?(?=[xX*?_]{0,3}\\d)(?=\\d{0,3}(?:[xX*]|[?]{2}|[?_]\\d))[\\dxX*?_]{2,4}(?:[ -]?[A-Za-z]{1,3})?(?![\\p{L}\\p{N}])`,
  "gu",
);
/** "es sembilan satu dua a be" */
const SAID = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${REGIONS}|${SAID_REGION})(?: (?:${SAID_DIGIT})){2,4} (?:(?:${SAID_LETTER}|[a-z])(?: (?:${SAID_LETTER}|[a-z])){1,2}|[a-z]{2,3})(?![\\p{L}\\p{N}])`,
  "giu",
);
const VEHICLE =
  /(?<!\p{L})(?:nopol|no pol|plat|plt|nomor polisi|mobil|motor|truk|truck|truknya|dump|pick ?up|pikap|bus|bis|angkot|elf|sepeda motor|kendaraan|vario|beat|scoopy|supra|avanza|xenia|innova|brio|tronton|fuso|colt|stnk|bpkb|travel|mpu|ambulan\p{L}*|n?umpak|parkir\p{L}*|ojek|ojol|strada|hilux|triton|grand ?max|carry|kijang|fortuner|pajero|ertiga|jazz|vixion|revo|mio|nmax|aerox|jupiter|satria)(?!\p{L})/iu;

/** After four digits only these are no series: "s 1500 kg". */
const UNITS =
  /^(?:rp|jt|rb|rbu|km|kg|ha|kwh|sak|gr|cm|mm|kv|kva|va|m|ml|mg|ton|cc|pcs|kk|kpm|ewu|wit|lt|liter|org|jam|hr|bln|th|thn|rt|rw|wib)$/i;

/** Words that stand after a number: "s 1500 di", "b 200 kg". */
const NO_SERIES = new Set(
  (
    "wib di ke rp jt rb rbu km kg ha rt rw yg dr th thn org kwh sak gr cm mm kv kva va m l jam dan dgn hr bln aja ae an it pak bu blm sdh tdk krn pdh jg jgn lg tlg mhn sy hrs bs bln tak mau sih loh lho dah udh wis wes " +
    "ml mg ton cc pcs kk kpm ewu wit sak yo wae dlm utk jdi jd per x sd tdk ga gak tp ya kok ada itu ini saja nya lt liter ttg tgl w dg ku "
  ).split(" "),
);

/** "beton K-350 TA 2025", "mutu K-200": how strong concrete is. */
const CONCRETE = /(?<!\p{L})(?:beton|rigid|mutu|rabat|paving|readymix|kubus|ubin|pavingnya)(?!\p{L})/iu;
const isConcrete = (region: string, digits: string, around: string): boolean =>
  /^k$/i.test(region) && /^[1-6](?:00|25|50|75)$/.test(digits) && CONCRETE.test(around);

function confidenceOf(groups: Readonly<Record<string, string>>, around: string): number {
  const [region, number, series, gap] = ["region", "number", "series", "gap"].map(
    (name) => groups[name] ?? "",
  ) as [string, string, string, string];
  // "A14 5G": of a telephone.
  if (/^\d+[ .-][2-5]$/.test(number) && /^g$/i.test(series)) return 0;
  // "S 9123 A B": spaced out.
  const last = series.split(" ", 1)[0] as string;
  const upper = region === region.toUpperCase() && series === series.toUpperCase();
  const known = VEHICLE.test(around);
  const digits = number.replace(/[^\doil]/gi, "");
  const written = number.match(/\d/g)?.length ?? 0;
  // "S 8l23 AB", "s o123 ab"; "A 1 li", "p ooo a"
  if (written === 0 || written * 2 < digits.length) return 0;
  if (gap.includes("\n") && !upper) return known ? 0.7 : 0;
  if (
    !upper &&
    NO_SERIES.has(last.toLowerCase()) &&
    !(
      digits.length === 4 &&
      (known || (/^(?:s|w|ae|ag)$/i.test(region) && !UNITS.test(last) && !/^(?:19|20)/.test(digits)))
    )
  )
    return 0;
  if (
    upper &&
    /^(?:KM|VA|KG|HA|KK|RT|RW|KWH|ML|MG|CC|M|KV|KVA|SAK|JT|RB|DI|YG|PAK|DAN|KE)$/.test(last) &&
    !known &&
    // "S 7508 HA"
    !(/^(?:S|W|AE|AG)$/.test(region) && digits.length === 4 && !/^(?:19|20)|00$/.test(digits))
  )
    return 0;
  if (UNITS.test(last) && !known && digits.length < 4) return 0;
  // "P3K", "P3KE", "P2TL": programmes.
  if (gap === "" && upper && /^P[23]$/.test(region + digits) && /^(?:K|KE|TL|MD|DN|TGAI|GN|B)$/.test(series))
    return 0;
  if (isConcrete(region, digits, around)) return 0;
  // "S-8-TNI"
  if (digits.length === 1 && upper && gap === "-" && series.length > 1) return 0.9;
  if (digits.length === 1 && !known && gap === "") return 0;
  if (digits.length === 1) return known ? 0.9 : upper && !/^[SD]$/.test(region) ? 0.4 : 0;
  if (/^H$/i.test(series) && /^1[34]\d\d$/.test(digits)) return known ? 0.9 : 0;
  if (digits.length === 2) return known ? 0.95 : upper ? 0.55 : 0.3;
  return upper || known ? 0.97 : 0.8;
}

const DIGIT = /\d/;
const SAID_ON_END = new RegExp(`(?:${SAID_DIGIT}) (?:${SAID_DIGIT})`, "i");
/** One or two letters and a digit behind them: no plate is written otherwise, but after a word for it. */
const LETTERS_AND_DIGIT = /(?:^|[^a-z\d])[a-z]{1,2}[ ./\n_•·–—*x-]{0,4}[oil]?\d/i;
const PLATE_WORD =
  /plat|pelat|plt|nopol|tnkb|no[. ]{1,2}pol|nom[eo]r (?:pol|ken|plat|pelat|mobil|motor|truk)/i;
const FORCES_NUMBER = / \d{3,5}-[\dIVX]/i;

/** Letters of the regions hereabouts, told in small letters, too. */
const HEREABOUTS = /^(?:s|w|l|n|k|ae|ag|ad|dk)$/;
/** What counts or measures, right after. */
const UNIT_AFTER = /^ ?(?:\p{L}{1,4}(?!\p{L}))/u;
/** How sure a plate without its last letters is, where a vehicle is spoken of. */
function bareConfidence(region: string, number: string, after: string, around: string): number {
  if (isConcrete(region, number, around)) return 0;
  // "karcis seri B 3000"
  if (/00$/.test(number) && /(?<!\p{L})seri(?!\p{L})/iu.test(around)) return 0;
  if (region === "T" || /^L ?300/.test(region + number)) return 0;
  const unit = UNITS.test(UNIT_AFTER.exec(after)?.[0].trim() ?? "");
  const upper = region === region.toUpperCase();
  if (unit || (!upper && (!HEREABOUTS.test(region) || /^(?:19|20)|00$/.test(number)))) return 0;
  return number.length === 4 ? 0.7 : upper ? 0.4 : 0;
}

const aroundOf = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 50), start)} ${text.slice(end, end + 25)}`;

/** Plates in part, that only a vehicle near by makes plates. */
function partialPlates(text: string, lettered: boolean, found: Candidate[]): void {
  const add = (pattern: RegExp, sure: (match: RegExpExecArray, end: number) => number) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const confidence = VEHICLE.test(aroundOf(text, match.index, end)) ? sure(match, end) : 0;
      if (confidence > 0) found.push({ kind: "plate", start: match.index, end, confidence });
    }
  };
  // "truk 8123 AB": perhaps one without its region.
  if (/\d [A-Z]{2}/.test(text))
    add(REGIONLESS, ({ groups }) => (UNITS.test(groups?.["series"] ?? "") ? 0 : 0.35));
  if (lettered) {
    if (/[a-z][ -]?\d{3}/i.test(text))
      add(BARE, ({ groups, index }, end) =>
        bareConfidence(
          groups?.["region"] ?? "",
          groups?.["number"] ?? "",
          text.slice(end, end + 6),
          aroundOf(text, index, end),
        ),
      );
    if (/\d[xX*?_]|[xX*?_]\d/.test(text)) add(HIDDEN, () => 0.9);
  }
  if (SAID_ON_END.test(text)) add(SAID, () => 0.9);
}

/** "batch L2209A" */
const THING_BEFORE =
  /(?<!\p{L})(?:batch|lot|seri|tipe|type|model|fas[ae]|icd(?:-10)?|diagnos[ai]s?|golongan|tarif)[ :.]*$/iu;

/** "L 300 dan", "T 120 SS": cars. */
const CAR = /^(?:L ?300|T ?120)(?!\d)/i;

export const findPlates: Finder = (text) => {
  const found: Candidate[] = [];
  const lettered = DIGIT.test(text) && LETTERS_AND_DIGIT.test(text);
  PLATE.lastIndex = 0;
  for (let match = lettered ? PLATE.exec(text) : null; match !== null; match = PLATE.exec(text)) {
    const car = CAR.exec(match[0]);
    if (car !== null) {
      // "L 300 S 9912 AK"
      PLATE.lastIndex = match.index + car[0].length;
      continue;
    }
    const around = aroundOf(text, match.index, match.index + match[0].length);
    const thing = THING_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index));
    const confidence =
      thing || isMeasure(match[0]) ? 0 : confidenceOf(match.groups as Record<string, string>, around);
    if (confidence > 0)
      found.push({ kind: "plate", start: match.index, end: match.index + match[0].length, confidence });
  }
  const take = (patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      for (const { 0: match, index } of text.matchAll(pattern)) {
        // "plat e 10 biji"
        if (/^[a-z]{1,2} ?\d{1,2}$/.test(match)) continue;
        found.push({ kind: "plate", start: index, end: index + match.length, confidence: 0.9 });
      }
    }
  };
  if (PLATE_WORD.test(text)) take([AFTER_WORD, WITHOUT_REGION]);
  if (FORCES_NUMBER.test(text)) take([OF_FORCES]);
  if (lettered) take([SLASHED]);
  partialPlates(text, lettered, found);
  return found;
};
