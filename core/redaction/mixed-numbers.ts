/** Numbers of letters and digits: frames and engines, passports, vehicle papers, parcels, entries of the civil register. */
import type { Candidate, Kind } from "./kinds.ts";
import { isOfThing } from "./number-stray.ts";

interface Row {
  /** What a text must have for the row to be tried. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly kind: Kind;
  readonly confidence: number;
  readonly accept: (match: string, text: string, index: number) => boolean;
}

const digitsOf = (match: string): number => match.match(/\d/g)?.length ?? 0;
const lettersOf = (match: string): number => match.match(/\p{L}/gu)?.length ?? 0;
const many = (match: string): boolean => digitsOf(match) > 4;

/** Digits before a word, and letters that say what the digits behind them are: the digits alone are looked at. */
const LABELLED =
  /^(?:hp|wa|nowa|nohp|no|nomor|nomer|nmr|nik|ktp|nkk|kk|telp|tlp|tlpn|telpon|rek|norek|bri|bni|bca|btn|bsi|mandiri|bpjs|kis|jkn|npwp|nip|nisn|sim|id|idpel|pln|pdam|rp|idr|usd|th|thn|tahun|tgl|img|vid|dsc|pxl|screenshot|md|ml|pirt|sni|iso|surat|sk|perda)[-_.]?\d+$|^\d+\p{L}+$|^\d+(?:x\d+)+$|^0x/iu;

const ROWS: readonly Row[] = [
  {
    // 3522-LT-12032020-0001
    needs: /-\d{8}-/,
    pattern: /(?<![\p{L}\d])\d{4}-[a-z]{2}-\d{8}-\d{4}(?!\d)/giu,
    kind: "identifier",
    confidence: 0.97,
    accept: () => true,
  },
  {
    // "SKPWNI/9922/18062024/0031": of who moves.
    needs: /sk[pd][wl]ni[/-]\d/i,
    pattern: /(?<![\p{L}\d])sk[pd][wl]ni(?:[/-]\d{1,10}){2,4}(?![\p{L}\d])/giu,
    kind: "identifier",
    confidence: 0.95,
    accept: many,
  },
  {
    // "19920417/SIPA_35.22/2023/2118": who may practise.
    needs: /\/si[a-z]/i,
    pattern: /(?<![\p{L}\d])\d{8}\/SI[A-Z]{1,4}[_-]\d{2}\.\d{2}\/\d{4}\/\d{1,6}(?!\d)/giu,
    kind: "identifier",
    confidence: 0.95,
    accept: many,
  },
  {
    // "register napi B.I 118/2024": of a prison.
    needs: /register|regist|napi|wbp|tahanan/i,
    pattern:
      /(?<=(?<!\p{L})(?:regist(?:er|rasi)|reg)\.?(?: (?:napi|narapidana|wbp|tahanan|lapas|rutan))?(?: (?:no|nomor|nomer))?[ .:]{1,3})[AB]\.?(?:I{1,3}[abs]?\.?|\.) ?\d{1,4}\/\d{4}(?!\d)/giu,
    kind: "identifier",
    confidence: 0.9,
    accept: many,
  },
  {
    // "INV/20240612/990004": of what was bought.
    needs: /inv[/-]\d/i,
    pattern: /(?<![\p{L}\d])#?inv[/-]\d{3,8}(?:[/-][\p{L}\d]{2,12}){1,4}(?![\p{L}\d])/giu,
    kind: "identifier",
    confidence: 0.8,
    accept: many,
  },
  {
    // "DN-05 M-SMK/K13 0990004": of a certificate of school.
    needs: /dn-\d/i,
    pattern:
      /(?<![\p{L}\d])DN-\d{2}[ /-]{0,2}(?:\p{Lu}[\p{L}-]{0,6}(?:\/[A-Z\d]{1,8}){0,2}[ /-]{0,2})?\d{5,8}(?![\p{L}\d])/gu,
    kind: "identifier",
    confidence: 0.9,
    accept: many,
  },
  {
    // "PIRT kripik pisangku 2063522990099-27": who makes it asks; on what is sold it stays.
    needs: /p-?irt/i,
    pattern:
      /(?<=(?<!\p{L})p-?irt(?:[ .:]{1,3}(?:no|nomor|nomer))?[ .:]{1,3}(?:(?:\p{L}+ ){0,2}(?:saya|sy|kulo|kula|kami|\p{L}{2,}ku)|(?:lama|punya)ku)(?: (?:no|nomor|nomer))?[ .:]{1,3})\d[\d-]{12,20}(?![\p{L}\d])/giu,
    kind: "identifier",
    confidence: 0.8,
    accept: many,
  },
  {
    // "LP/B/123/IV/2020/SPKT", "SKCK/YANMAS/1234/V/2020": of the police.
    needs: /(?:lp|st(?:pl|tlp)|skck|sp2hp)\/[a-z\d]/i,
    pattern:
      /(?<![\p{L}\d/.-])(?:lp|stplk?|sttlp|skck|sp2hp)(?:[/.-][\p{L}\d]{1,12}){1,8}(?:(?<=pol(?:sek|res|da)) \p{Lu}\p{Ll}+)?/giu,
    kind: "identifier",
    confidence: 0.8,
    accept: (match) => digitsOf(match) > 2,
  },
  {
    // "no rangka MH1JM..", "paspor X 9901234", "bpkb N 09912345 K"
    needs: /rangka|mesin|nosin|noka|pasp|passp|bpkb|resi|seri|imei|stnk|reg|sertif/i,
    pattern:
      /(?<=(?<!\p{L})(?:rangka|mesin|nosin|noka|paspor|passport|pasport|bpkb|resi|seri|imei|stnk|no\.? ?reg|sertifikat)(?:nya)?(?: (?:mobil|motor|kendaraan|truk))?[ :.=]{1,3}(?:(?:no|nomor|nomer)[. :]{0,2})?)(?:\p{L}{1,2} ?\d{6,9}(?: ?\p{L}(?!\p{L}))?(?![\p{L}\d])|(?=[\p{L}-]*\d)[\p{L}\d-]{6,24}(?:\/\p{L}{2}(?:\/\d{4})?)?(?![\p{L}\d]))/giu,
    kind: "identifier",
    confidence: 0.9,
    accept: many,
  },
  {
    // "no. AK1 3522/AK1/0099/2026": of who looks for work.
    needs: /ak[/.-]?1|ak[/.-]i/i,
    pattern:
      /(?<=(?<!\p{L})ak[/.-]?(?:1|i)(?:nya)?(?: (?:saya|sy|no|nomor|nomer))?[ :.]{1,3})[\p{L}\d]{1,16}(?:[./-][\p{L}\d]{1,12}){0,5}/giu,
    kind: "identifier",
    confidence: 0.8,
    accept: (match) => digitsOf(match) > 3,
  },
  {
    // "0812xxxx1234", "0009-99**-****": what is left of it still tells.
    needs: /\d[ .-]?[x*•]{2}/i,
    pattern: /(?<![\p{L}\d])\+?\d(?:[ .-]?[\dx*•]){7,20}(?![\p{L}\d])/giu,
    kind: "identifier",
    confidence: 0.8,
    accept: (match, text, index) => many(match) && /[x*•]{2}/i.test(match) && !isOfThing(text, index, false),
  },
  {
    // "punya ibu HP-99024": the letters of a water works.
    needs: /langgan|sambung|hippam|pdam|pamsimas|nosal|nolang/i,
    pattern: /(?<![\p{L}\d./-])[A-Z]{2,4}-\d{5,8}(?![\p{L}\d/-])/gu,
    kind: "customer_number",
    confidence: 0.7,
    accept: (match) => !LABELLED.test(match) || /^HP/.test(match),
  },
  {
    // Anywhere: letters among six digits and more, which is no sum, file or code of a product.
    needs: /\d{2}[a-z]|[a-z]\d{2}|\d[a-z]\d[a-z]\d/i,
    pattern: /(?<![\p{L}\p{N}/._#@+-])(?=\p{L}{0,5}\d)[\p{L}\d]{8,24}(?![\p{L}\p{N}_#@+]|[./-]\p{L})/gu,
    kind: "identifier",
    confidence: 0.7,
    accept: (match, text, index) =>
      digitsOf(match) > 5 && lettersOf(match) > 0 && !LABELLED.test(match) && !isOfThing(text, index, false),
  },
];

/** A letter by a digit, or a dash between: no row is without it, but where a word announces it a space may part them. */
const MAY_HOLD =
  /antr[ie]|tk[iw]|pmi|irt|[a-z][-/]?\d|\d[a-z]|-\d{8}-|\d[ .-]?[*•]|bpkb|pasp|passp|stnk|rangka|mesin|\/\d/i;

export function mixedNumbers(text: string): Candidate[] {
  if (!MAY_HOLD.test(text)) return [];
  const found: Candidate[] = [];
  for (const { needs, pattern, kind, confidence, accept } of ROWS) {
    if (!needs.test(text)) continue;
    for (const { 0: match, index } of text.matchAll(pattern))
      if (accept(match, text, index))
        found.push({ kind, start: index, end: index + match.length, confidence });
  }
  return found;
}
