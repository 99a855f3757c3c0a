/** E-mail addresses, links and accounts of social media, also as people write them to get round filters. */

import type { Candidate, Finder } from "./kinds.ts";
import { HIGH_OFFICES } from "./offices.ts";
import { isPlace } from "./places.ts";
import { isOrdinary } from "./vocabulary.ts";

/** Accounts and hosts of public bodies: where to complain is no personal data. */
const PUBLIC_ACCOUNT = new RegExp(
  `^@(?:${[
    "lapor(?:_?(?:1708|go\\.?id|bojonegoro|bjn))?$",
    "(?:info[_.]?(?:bojonegoro|bjn)(?:kab|kota)?|(?:bojonegoro|bjn)[_.]?kab)$",
    "(?:pemkab|kominfo|dinkominfo|humas|polres|prokopim|radio_?malowopati|diskominfo|disdukcapil|dpubmpr|kec(?:amatan)?[_.])",
    "(?:dinas|dinkes|disdik|dishub|dinsos|dukcapil|dinpora|dispora|disbudpar|disparbud|disnaker|disperinaker|disdag|dinkop|dindik|disnakkan|dlh|dkpp|dpkp|dpu\\p{L}{0,5}|dpmptsp|dpmd|dp3akb|bkpp|bkd|bappeda|bapenda|bpbd|setda|dprd|inspektorat|bpjs(?:kesehatan)?|kemen(?:sos|kes|hub|desa|ag|dagri|pupr|dikbud|tan)|kemenag|bpn|atrbpn|kpp|pajak|samsat|imigrasi|kejari|pdam|pln|rsud|satlantas|polsek|polda|kodim|bawaslu|kpu|bps|satpol_?pp|damkar|bnpb|ojk|pertamina|indihome|ombudsman|perhutani)(?:[_.]?(?:\\d{2,4}|kab|bojonegoro|bjn|jatim|ri|id))*$",
  ].join("|")})`,
  "iu",
);
/** "@150rb", "@1,5jt": what one costs or weighs. */
export const isPriceEach = (written: string): boolean =>
  /^@ ?(?:rp[. ]{0,2})?(?!\d{8})\d[\d.,]*(?:rb|rbu|ribu|k|jt|juta|an|gr|gram|kg|ml|l|lt|liter|m|cm|rupiah|org|orang)?$/i.test(
    written,
  );
export const isPublicAccount = (handle: string): boolean => PUBLIC_ACCOUNT.test(handle);
const PUBLIC_HOST = /\.(?:go|desa|ac|sch|mil)\.id\/?$/i;

const TLD =
  "(?:com|kom|net|org|id|me|co|be|gl|ly|io|app|link|site|online|xyz|shop|store|info|biz|click|my|to|cc|tv|gg|ee|page|example|dev|sh|us|in|live|club|asia)";
const ANY_HOST = "[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}";

interface Row {
  readonly kind: "email" | "url" | "handle";
  /** What a text must have for the row to be tried. */
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly accept?: (match: string) => boolean;
}

const MAILERS = "(?:gmail|gmai|gmial|ymail|yahoo|hotmail|outlook|icloud|rocketmail|live|proton(?:mail)?)";
const AT = "(?: ?[@＠] ?| ?[([{<] ?(?:at|et|ad)?@? ?[)\\]}>] ?)";
const DOT = "(?: ?\\. ?| ?[([{]? ?(?:dot|titik|ttk) ?[)\\]}]? ?)";
/** The name before the at sign; it never starts inside a word, so a long run is tried once. */
const LOCAL =
  "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}(?: ?[([{](?:dot|titik|ttk)[)\\]}] ?[\\p{L}\\p{N}._%+-]{1,40}){0,3}";

/** How the at sign is said. */
const SAID_AT = "at|et|ad|add|a ?keong|keong|arroba";
/** "nama titik lain": dictated. */
const SPOKEN =
  "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}(?: (?:dot|titik|ttk|underscore|under|strip|garis (?:bawah|datar)) [\\p{L}\\p{N}._%+-]{1,40}){0,3}";

const ROWS: readonly Row[] = [
  {
    kind: "url",
    needs: /: ?\/\//,
    pattern: /(?<![\p{L}\p{N}])(?:https?|ftp|hxxps?) ?: ?\/\/ ?[^\s<>"]{2,2000}/giu,
    confidence: 0.99,
    accept: (match) => !PUBLIC_HOST.test(match.replace(/[).,;:!?]+$/, "")),
  },
  {
    kind: "url",
    needs: /www\./i,
    pattern: /(?<![\p{L}\p{N}@.])www\.[^\s<>"]{3,2000}/giu,
    confidence: 0.99,
    accept: (match) => !PUBLIC_HOST.test(match.replace(/[).,;:!?]+$/, "")),
  },
  {
    kind: "email",
    pattern: new RegExp(
      `${LOCAL}@(?:${MAILERS}(?:[ ,;.]{1,2}(?:com|kom|co[ .]id|id))(?![\\p{L}\\p{N}])|${ANY_HOST})`,
      "giu",
    ),
    confidence: 0.99,
  },
  {
    // "nama (at) mail.id", "nama @ mail . id"
    kind: "email",
    pattern: new RegExp(
      `${LOCAL}${AT}[\\p{L}\\p{N}-]{1,63}(?:${DOT}[\\p{L}\\p{N}-]{2,30}){0,2}${DOT}${TLD}(?![\\p{L}\\p{N}_])`,
      "giu",
    ),
    confidence: 0.97,
  },
  {
    // "nama at gmail titik com", "nama gmail.com", "nama et yahoo"
    kind: "email",
    pattern: new RegExp(
      `${LOCAL} (?:(?:at|et|ad|a keong|keong) )?${MAILERS}(?:(?:${DOT}| )(?:co${DOT}id|com|kom|co|id))(?![\\p{L}\\p{N}])`,
      "giu",
    ),
    confidence: 0.9,
  },
  {
    // "warga99 at gmail", "warga99#gmail.com", "warga99 (at) gmail com"
    kind: "email",
    pattern: new RegExp(
      `${LOCAL}(?:${AT}|[#*&]| (?:at|et|ad) )${MAILERS}(?:[ .,]{1,2}(?:com|kom|co[ .]{1,2}id|id))?(?![\\p{L}\\p{N}.])`,
      "giu",
    ),
    confidence: 0.9,
  },
  {
    kind: "email",
    pattern: new RegExp(
      `${SPOKEN} (?:${SAID_AT}) [\\p{L}\\p{N}-]{1,63}(?:${DOT}[\\p{L}\\p{N}-]{2,30}){0,2}(?:\\.| dot | titik | ttk )${TLD}(?![\\p{L}\\p{N}])`,
      "giu",
    ),
    confidence: 0.9,
  },
  {
    // "email saya warga contoh 99 at gmail dot com": said with spaces.
    kind: "email",
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:e-?mail|imel|surel|gmail)(?: ?ku|nya| saya| sy| kami)?[ :=]{1,3})(?!saya|sy |kami |ku |nya )(?:[\\p{L}\\p{N}._-]{1,30} ){1,3}(?:at|et|[([{] ?at ?[)\\]}]|@) ?(?:${MAILERS}(?:(?:${DOT}| )(?:com|kom|co${DOT}id|id))?|[\\p{L}\\p{N}-]{2,40}${DOT}${TLD})(?![\\p{L}\\p{N}])`,
      "giu",
    ),
    confidence: 0.9,
  },
  {
    // "emailnya warga99 gmail", "email contoh.warga (gmail)"; "warga_at_mail.id"
    kind: "email",
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:e-?mail|imel|surel)(?: ?ku|nya| saya| sy| kami)?[ :=]{1,3})(?=[\\p{L}-]*[\\d._])[\\p{L}\\p{N}._-]{4,40} [(]?${MAILERS}[)]?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}.]{2,40}_(?:at|et)_[\\p{L}\\p{N}-]{2,40}[._]${TLD}(?![\\p{L}\\p{N}_])`,
      "giu",
    ),
    confidence: 0.85,
  },
  {
    // A host with a path, or a host alone that is not a public body's.
    kind: "url",
    needs: /\.[a-z]{2,7}\//i,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@._-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}${TLD}/[^\\s<>"]{1,2000}`,
      "giu",
    ),
    confidence: 0.97,
    accept: (match) => !PUBLIC_HOST.test(match),
  },
  {
    kind: "url",
    needs: /\.(?:com|net|org|co\.id|my\.id|web\.id|biz\.id|xyz|online|site|shop|store|info|link|click)/i,
    pattern:
      /(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]{2,63}\.){1,3}(?:com|net|org|co\.id|my\.id|web\.id|biz\.id|xyz|online|site|shop|store|info|link|click)(?![\p{L}\p{N}/.@-])/giu,
    confidence: 0.8,
    accept: (match) => !PUBLIC_HOST.test(match),
  },
  {
    kind: "handle",
    pattern: /(?<![\p{L}\p{N}@])@{1,2} ?[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60}/giu,
    confidence: 0.97,
    // "20 stan @750.000" is a price each.
    accept: (match) =>
      (/[\p{L}_]/u.test(match) || /\d{8}/.test(match)) &&
      !isPriceEach(match) &&
      !/^@ ?rp\.?$/i.test(match) &&
      !isPublicAccount(match.replace(" ", "")),
  },
  {
    // "ig: nama_99", "user olx nama_9": only a word that carries a digit, dot or underscore is surely an account.
    kind: "handle",
    pattern:
      /(?<=(?<![\p{L}])(?:ig|insta|instagram|tiktok|tik tok|twitter|twiter|fb|facebook|tele|telegram|line|olx|shopee|threads|akun|akunnya|user|username|usernya|id line|line id|id tele|yt|youtube|snack|fesbuk)(?:nya| nya|ku| ku| saya| sy| dia|mu)?[ :=]{1,3})[\p{L}\p{N}_.-]{3,40}/giu,
    confidence: 0.9,
    accept: (match) =>
      /[\p{L}]/u.test(match) && /[_\d]|\p{L}\.\p{L}/u.test(match) && !/^\d+\p{L}{0,3}$/u.test(match),
  },
  {
    // "discord nama#1234", "pin bb 5A0B1C2D"
    kind: "handle",
    pattern:
      /(?<![\p{L}\p{N}#])[\p{L}\p{N}_.]{2,32}#\d{4}(?![\d-])|(?<=\bpin(?: bbm?)?[ :]{1,3})[\da-f]{8}(?![\p{L}\p{N}])/giu,
    confidence: 0.9,
    accept: (match) => /\d/.test(match),
  },
  {
    // "fb Contoh Warga": an account under a name of two words and more.
    kind: "handle",
    pattern:
      /(?<=(?<!\p{L})(?:[Ff][Bb]|[Ff]acebook|[Ff]esbuk|FACEBOOK)(?:nya|ku| ku| saya| sy| a\.n\.?| an| akun)?[ :=]{1,3})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}(?:[_ ]\d{1,4}(?!\d))?/gu,
    confidence: 0.8,
    accept: (match) => !/^(?:Pemkab|Dinas|Info|Kominfo|Humas|Polres|Group|Grup|Media|Radio)/.test(match),
  },
  {
    // "ig wargacontoh": one unknown word after a name of a network.
    kind: "handle",
    pattern:
      /(?<=(?<!\p{L})(?:ig|instagram|tiktok|twitter|telegram|fb|facebook|tele|yt|youtube|username|akun ig|akun tiktok|akun fb|akun facebook|akun)(?:nya| nya|ku| ku| saya| sy)?[ :=]{1,3})(?!ig|fb|tiktok|twitter|facebook|instagram|resmi|official)\p{L}{5,30}(?![\p{L}\p{N}])/giu,
    confidence: 0.65,
    accept: (match) => {
      const lower = match.toLowerCase();
      return !isOrdinary(lower) && !isPlace(lower) && !HIGH_OFFICES.has(lower);
    },
  },
];

/** What ends a sentence belongs to the sentence, not to the link. */
const trimmed = (match: string): string => match.replace(/[.,;:!?'")\]}>-]+$/, "");

const NETWORK =
  "pin|discord|ig|insta|instagram|tik ?tok|twitter|twiter|fb|facebook|fesbuk|tele|telegram|line|olx|shopee|threads|akun|akunnya|user|username|usernya|id|yt|youtube|snack";
const HANDLE_WORD = new RegExp(`@|\\w#\\d{4}|\\b(?:${NETWORK})(?:nya|ku)?\\b`, "i");
/** Most texts have nothing that a contact could begin with: one look or two spare them every pattern. */
const SIGN = /[@＠#]|_at_|[^\s.]\.[^\s.]|: ?\/\/|[([{](?:[aA][tTdD]|[eE][tT])/;
const WORD = new RegExp(
  `\\b(?:e-?mail|imel|surel|g?mail|gmai|gmial|ymail|hotmail|rocketmail|protonmail|yahoo|outlook|icloud)|\\b(?:at|et|live|proton|keong|arroba|(?:${NETWORK})(?:nya|ku)?)\\b`,
  "i",
);

export const findContacts: Finder = (text) => {
  const found: Candidate[] = [];
  if (!SIGN.test(text) && !WORD.test(text)) return [];
  const may = {
    email:
      /[@＠]|mail|gmai|gmial|yahoo|outlook|icloud|imel|surel|_at_|\b(?:at|et|live|proton|keong|arroba)\b|[([{]/i.test(
        text,
      ),
    url: /[^\s.]\.[^\s.]|: ?\/\//.test(text),
    handle: HANDLE_WORD.test(text),
  };
  for (const { kind, needs, pattern, confidence, accept } of ROWS) {
    if (!may[kind] || needs?.test(text) === false) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const body = trimmed(match);
      if (body.length < 3 || (accept !== undefined && !accept(body))) continue;
      found.push({ kind, start: index, end: index + body.length, confidence });
    }
  }
  return found;
};
