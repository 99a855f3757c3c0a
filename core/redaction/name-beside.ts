/** Names that stand by themselves, beside a number or another name, in a list, or at the end as a signature. */

import { type Free, isKnown, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { AND } from "./name-triggers.ts";
import { isPlace } from "./places.ts";
import { markOf } from "./working-text.ts";

const PHONE = markOf("phone");
const NAME = markOf("name");

/** "Titi Karangan, Kanor: ...": the text begins with who writes and from where. */
function introduces(tokens: readonly Token[]): boolean {
  for (let i = 0; i < Math.min(4, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (i > 0 && /^[,/#(]$/.test(token.text)) return isPlace((tokens[i + 1] as Token | undefined)?.lower ?? "");
    const written = token.upper || /^[/#]$/.test(tokens[i + 1]?.text ?? "");
    if (token.type !== "word" || isOrdinaryWord(token) || !written) return false;
  }
  return false;
}

/** A given name stands for a person wherever it is; one that is also a word where something says so. */
export function byItself(tokens: readonly Token[], free: Free, take: Take): void {
  if (introduces(tokens) && free(0)) take(0, 0.7, true);
  for (let i = 0; i < tokens.length; i++) {
    if (!free(i)) continue;
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    if (
      /^(?:i|ni)$/.test(token.lower) &&
      /^(?:made|wayan|ketut|nyoman|putu|gede|kadek|komang|nengah|luh|gusti)$/.test(after?.lower ?? "") &&
      free(i + 1)
    ) {
      i = take(i, 0.9, true);
    } else if (isKnown(token) && CALLED_A_NAME.test(tokens[i - 1]?.lower ?? "")) {
      // "tembakau virginia", "orkes adella": a thing, whole.
    } else if (token.grade === "given") {
      if (
        token.text.length < 4 &&
        !token.upper &&
        !(after !== undefined && isNear(after.gap) && isKnown(after))
      )
        continue;
      i = take(i, token.upper ? 0.93 : 0.85);
    } else if (token.grade === "built") {
      if (token.upper || token.text.length > 5) i = take(i, token.capital ? 0.85 : 0.7);
    } else if (token.grade === "word" || token.grade === "unknown") {
      // "[05/01, 19.22] Karangan Tani: ...", "~Karangan:": who writes, in a conversation.
      const said =
        (tokens[i - 1]?.text === "]" || tokens[i - 1]?.text === "~") &&
        token.upper &&
        tokens.slice(i + 1, i + 4).some(({ text }) => text === ":");
      if (said) {
        i = take(i, 0.8, true);
        continue;
      }
      // "dibawa Munir": by whom it was done.
      if (
        token.grade === "word" &&
        token.capital &&
        !token.word.everyday &&
        !token.acronym &&
        PASSIVE.test(tokens[i - 1]?.lower ?? "") &&
        isNear(token.gap)
      ) {
        i = take(i, 0.55);
        continue;
      }
      // "Rahmat H : ...": who sends.
      if (
        i === 0 &&
        token.upper &&
        token.text.length > 2 &&
        !token.acronym &&
        !token.word.everyday &&
        !token.word.unlike &&
        after?.type === "word" &&
        tokens.slice(2, 4).some(({ text }) => text === ":")
      ) {
        i = take(i, 0.6, true);
        continue;
      }
      // "Eko, Makmur dan Intan": in a list of such, with capitals.
      const listed =
        token.grade === "word" &&
        token.upper &&
        !token.acronym &&
        (after?.text === "," || AND.has(after?.lower ?? "")) &&
        tokens[i + 2]?.grade === "word" &&
        tokens[i + 2]?.upper === true &&
        !(token.word.everyday && tokens[i + 2]?.word.everyday === true);
      if (listed) {
        take(i, 0.4);
        continue;
      }
      // "Made Ayu": two names that are also words.
      if (
        token.grade === "word" &&
        !(token.word.everyday && after?.word.everyday === true) &&
        !NAMES_A_THING.test(tokens[i - 1]?.lower ?? "") &&
        token.upper &&
        !token.acronym &&
        after?.grade === "word" &&
        after.upper &&
        isNear(after.gap) &&
        free(i + 1)
      ) {
        i = take(i, token.word.everyday || after.word.everyday ? 0.4 : 0.6);
        continue;
      }
      const named =
        after !== undefined &&
        after.type === "word" &&
        isNear(after.gap) &&
        isKnown(after) &&
        after.upper === token.upper &&
        free(i + 1);
      if (named && (token.capital || token.grade === "word")) i = take(i, 0.8);
      else if (
        token.grade === "word" &&
        token.upper &&
        after !== undefined &&
        isNear(after.gap) &&
        (token.starts || token.capital) &&
        TOLD.test(after.lower) &&
        !after.upper
      )
        i = take(i, 0.6);
      else if (
        after?.text === "(" &&
        tokens[i + 2]?.type === "number" &&
        /^(?:th|thn|tahun|bln|bulan)$/.test(tokens[i + 3]?.lower ?? "")
      )
        i = take(i, 0.8);
    }
  }
}

/** After a name that is also a word: what one is, or that one has something to say. */
const TOLD =
  /^(?:anak|pedagang|petani|janda|duda|umur|usia|bin|binti|als|alias|tukang|mahasiswa|mahasiswi|siswa|siswi|santri|pelajar|pengangguran|pensiunan|karyawan|buruh|warga|penjual|penerima|korban|penderita|pemilik|sales|kontraktor|guru|anake|bojone|ibune|bapake|mbokne|tonggone|ngadu|mengadu|mengadukan|wadul|lapor|melapor|melaporkan|mengeluh|mengeluhkan|ngeluh|menyampaikan|menuturkan|mengatakan|menceritakan|mengaku|memohon|bercerita|pengin|pengen|kepingin|arep|ape|badhe|bade|takon|tanglet|matur|curhat|tanya|bertanya|bilang|ngomong|berkata|minta|butuh|nanya|usul|setuju|menolak)$/;

/** Words of the calendar, of feasts and of streets' heroes that also are names: no cause for doubt. */
const OF_DAYS_AND_FAITH =
  /^(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|legi|pahing|pon|wage|kliwon|mei|juni|juli|agustus|ramadhan|ramadan|fitri|maulid|agung|hari|slamet|sugeng|tirta|sunan|sari|dharma|rahmat|hidayah|rahayu|kartini|urip|seno|maharani|harapan|sumber|karyawan)$/;
const TELLS = /^(?:ngadu|mengadu|wadul|lapor|melapor|mengeluh|ngeluh|takon|tanglet|matur|curhat|pengin|pengen)$/;

/** After these a name is a thing's. */
const CALLED_A_NAME =
  /^(?:bis|travel|teh|susu|sabun|minyak|burung|ikan|artis|penyanyi|tembakau|mobil|motor|bus|po|ka|kereta|orkes|konser|hotel|surat|surah|haul|aplikasi|merek|merk|produk|varietas|bibit|benih|padi|jagung|beras|kartu|program|kapal|film|lagu|sinetron|badai|topan|xenia|avanza|brio)$/;

const PASSIVE = /^(?:di\p{L}{3,}|oleh)$/u;

/** Before these a word with a capital is what a thing is called: "aplikasi X", "merek X". */
const NAMES_A_THING =
  /^(?:aplikasi|merek|merk|produk|program|lomba|festival|acara|vaksin|obat|benih|bibit|varietas|pupuk|pestisida|toko|warung|depot|mobil|motor|bus|kereta|kapal|bandara|blok|proyek|tim|grup|group|event|surah|surat|doa|shalat|sholat|film|lagu|tari|batik|suku|bahasa|negara|pulau|klub|bantuan|kartu|wisata|komunitas|paguyuban|karang|bangunan|hippa|idul|nasi|ayam|sate|soto|kopi|teh|beras|sapi|kambing|jagung|padi|bawang|traktor|merk|perhutani|klenteng|liga|piala)$/;

/** Can be said aloud as a name can: no short form. */
const isNameShaped = (lower: string): boolean =>
  /[aeiou].*[aeiou]/.test(lower) && !/[^aeiou]{4}/.test(lower) && lower.length < 20;

/** A word that no table and no form explains, and that could be a name, is left and makes the text doubtful. */
export function perhaps(tokens: readonly Token[], free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "word" || !free(i)) continue;
    const before = tokens[i - 1];
    if (token.text.length < 4) continue;
    const after = tokens[i + 1];
    if (token.grade === "unknown") {
      // Beside a digit or a slash, or after a word for a thing, it is what a thing is called.
      const thing =
        token.acronym ||
        after?.type === "number" ||
        after?.text === "/" ||
        (before !== undefined && (before.type === "number" || NAMES_A_THING.test(before.lower)));
      if (!thing && isNameShaped(token.lower) && (token.capital || !token.word.unlike)) take(i, 0.4);
      continue;
    }
    // "lestari ngadu": who begins and tells, or a word.
    if (i === 0 && token.grade === "word" && !token.upper && after !== undefined && TELLS.test(after.lower)) take(i, 0.35);
    if (before === undefined) continue;
    // A name that is also a word, with a capital inside a sentence; one that is hardly ever a word, in small letters.
    const looksNamed =
      token.grade === "word" &&
      !token.acronym &&
      !NAMES_A_THING.test(before.lower) &&
      !OF_DAYS_AND_FAITH.test(token.lower) &&
      (token.capital || (!token.upper && !token.word.everyday));
    if (looksNamed) {
      take(i, 0.35);
      continue;
    }
    if (!token.capital) continue;
    const addressed =
      /^(?:mas|mbak)$/.test(before.lower) &&
      token.word.calls === undefined &&
      token.word.opens === undefined;
    const called = /^(?:oleh|sama|kata|dgn|untuk|buat|kpd|hub|hubungi|tanya|temui|panggil|lapor)$/.test(
      before.lower,
    );
    const person = after !== undefined && isNear(after.gap) && after.word.personAfter;
    if (addressed || (token.grade === "word" && (person || (called && !token.word.everyday)))) take(i, 0.4);
  }
}

/** Next to a telephone or account number stands whose it is. */
export function besideNumbers(tokens: readonly Token[], free: Free, take: Take): void {
  const may = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      free(i) &&
      token.type === "word" &&
      !isOrdinaryWord(token) &&
      token.text.length > 2 &&
      (isKnown(token) || (token.upper && !token.acronym))
    );
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.type !== "mark") continue;
    // "hub fitroh (0812..)": after such a word a small letter does.
    const left = /^[(:-]$/.test(tokens[i - 1]?.text ?? "") ? i - 2 : i - 1;
    const owner = tokens[left];
    if (
      owner !== undefined &&
      free(left) &&
      owner.type === "word" &&
      (owner.grade === "unknown" || owner.grade === "word") &&
      owner.text.length > 2 &&
      /^(?:hub|hubungi|cp|kontak|an|wa|telp|tlp|hp|ke|ibu|bpk)$/.test(tokens[left - 1]?.lower ?? "")
    )
      take(left, 0.7);
    let after = i + 1;
    if (/^[(\-:,/]$/.test(tokens[after]?.text ?? "")) after++;
    // "0812.. hari": nothing else follows, so it is whose number it is.
    const lone = tokens[after];
    if (
      tokens[i]?.text === PHONE &&
      after === i + 1 &&
      after === tokens.length - 1 &&
      lone?.type === "word" &&
      free(after) &&
      (lone.grade === "word" || (lone.grade === "unknown" && !lone.word.unlike)) &&
      lone.text.length > 2
    )
      take(after, 0.6);
    else if (may(after))
      take(after, tokens[after]?.grade === "unknown" && tokens[after]?.starts === true ? 0.45 : 0.75);
    let before = i - 1;
    const labelled = tokens[before]?.text === ":";
    if (/^[(\-:,;/]$/.test(tokens[before]?.text ?? "")) before--;
    if (!may(before) || (labelled && !isKnown(tokens[before] as Token))) continue;
    while (may(before - 1) && isNear(tokens[before]?.gap ?? "")) before--;
    take(before, 0.75);
  }
}

/** "1. paijan 2. sukinem": where one item of a list is a name, the short items beside it are. */
export function inLists(tokens: readonly Token[], free: Free, take: Take): void {
  const items: number[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const numbered = tokens[i - 2]?.type === "number" && /^[.)]$/.test(tokens[i - 1]?.text ?? "");
    const bullet = /^[-*•]$/.test(tokens[i - 1]?.text ?? "") && (tokens[i - 1]?.gap.includes("\n") ?? false);
    if ((numbered || bullet) && tokens[i]?.type === "word") items.push(i);
  }
  const strangers = items.filter(
    (i) => /^(?:unknown|word)$/.test(tokens[i]?.grade ?? "") && free(i) && !tokens[i]?.acronym,
  );
  if (strangers.length > 1 && strangers.length * 2 >= items.length)
    for (const i of strangers) take(i, tokens[i]?.upper === true ? 0.6 : 0.55);
  if (
    items.length < 2 ||
    !items.some((i) => tokens[i] !== undefined && !free(i) && isKnown(tokens[i] as Token))
  )
    return;
  for (const i of items) if (free(i) && !isOrdinaryWord(tokens[i] as Token)) take(i, 0.7);
}

/** Names apart by commas, without capitals: an item of one word between two such is a name too. */
function inRow(tokens: readonly Token[], i: number, taken: Uint8Array, free: Free): boolean {
  const token = tokens[i];
  if (token?.type !== "word" || !free(i) || isOrdinaryWord(token) || token.word.unlike || token.text.length < 3)
    return false;
  const edge = (at: number): boolean => tokens[at]?.text === "," || AND.has(tokens[at]?.lower ?? "");
  return edge(i - 1) && edge(i + 1) && (taken[i - 2] === 1 || taken[i + 2] === 1);
}

/** "Suparno dan Tugi", "A, B dan C": beside a name and joined to it. */
export function besideNames(tokens: readonly Token[], taken: Uint8Array, free: Free, take: Take): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (inRow(tokens, i, taken, free)) take(i, 0.6);
    const token = tokens[i] as Token;
    const joins = AND.has(token.lower) || token.text === "," || token.text === "/";
    if (!joins) continue;
    const next = tokens[i + 1] as Token;
    const willing = (other: Token) =>
      other.type === "word" && !isOrdinaryWord(other) && other.text.length > 1;
    if (taken[i - 1] === 1 && free(i + 1) && willing(next) && !next.gap.includes("\n")) {
      // "Wijaya, Sp.A.": a degree.
      const degree = next.text.length < 4 && tokens[i + 2]?.text === ".";
      if (
        (next.capital && !degree) ||
        (token.text !== "," && next.grade === "unknown") ||
        /^(?:als|alias|bin|binti)$/.test(token.lower)
      )
        take(i + 1, 0.65);
    }
    const before = tokens[i - 1] as Token;
    if (
      taken[i + 1] === 1 &&
      free(i - 1) &&
      willing(before) &&
      (before.upper ||
        /^(?:als|alias)$/.test(token.lower) ||
        token.lower === "binti" ||
        token.lower === "bin") &&
      token.text !== ","
    )
      take(i - 1, 0.65);
  }
  // "bagus sama pak Reno", in small letters: a name or a word, so a person looks.
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!AND.has(token.lower) || token.type !== "word") continue;
    const isName = (at: number): boolean => taken[at] === 1 || tokens[at]?.text === NAME;
    const side = isName(i - 1) ? i + 1 : isName(i + 1) ? i - 1 : -1;
    if (side >= 0 && free(side) && tokens[side]?.grade === "word") take(side, 0.35);
  }
}

/** After a signature only where one is from may follow. */
const isOrdinaryAfter = ({ type, lower }: Token): boolean =>
  type === "word" && !/^(?:dr|dari|warga|ds|dsn|desa|dusun|kec|rt|asal|di)$/.test(lower);

/** Signatures: the last line, or what follows a greeting; and "#Nama". */
export function atTheEnd(tokens: readonly Token[], free: Free, take: Take): void {
  const last = tokens.length - 1;
  for (let i = Math.max(1, last - 12); i <= last; i++) {
    const token = tokens[i] as Token;
    if (!free(i) || token.type !== "word" || isOrdinaryWord(token) || token.text.length < 3) continue;
    const before = tokens[i - 1] as Token;
    const greeted =
      /^(?:salam|ttd|tks|trims|terimakasih|suwun|hormat|wassalam|wassalamu|wassalamualaikum|wb|kasih|nuwun|pelapor|pengirim)$/.test(
        (/^[,.:-]$/.test(before.text) ? tokens[i - 2] : before)?.lower ?? "",
      );
    // "trims. slamet dr ngraho": thanks, a stop, and a name to the end, in small letters.
    const signed = /^(?:ttd|by|tertanda|pengirim|pelapor)$/.test(before.lower);
    const closed =
      (signed || (greeted && /^[,.-]$/.test(before.text))) &&
      (token.grade === "word" ||
        token.grade === "given" ||
        (token.grade === "unknown" && token.text.length > 3)) &&
      last - i < 5 &&
      (i === last || !isOrdinaryAfter(tokens[i + 1] as Token));
    if (closed) {
      take(i, token.grade === "word" ? 0.65 : 0.55);
      return;
    }
    const hash = before.text === "#" && token.gap === "";
    const alone =
      token.gap.includes("\n") &&
      token.upper &&
      tokens.slice(i).length <= 3 &&
      tokens.slice(i).every((other) => other.type === "word" && !isOrdinaryWord(other));
    if (hash || alone || (greeted && (token.upper || token.gap.includes("\n")))) {
      take(i, 0.7, true);
      return;
    }
  }
}
