/** Names after a word for oneself or for who writes: "saya X", "ini X", "Nama: X". */
import { OF_DAYS_AND_FAITH } from "./name-contexts.ts";
import { type Free, isKnown, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";

/** "nama di KTP X", "nama di bank X": in whose papers. */
const PAPERS =
  /^(?:e-?ktp|ktp|kk|bank|rekening|rek|sk|akta|akte|ijazah|bpjs|kis|kartu|sertifikat|sppt|pbb|stnk|bpkb|buku|sim)$/;
function inPapers(tokens: readonly Token[], i: number): number {
  if (!/^(?:di|pada|dalam)$/.test(tokens[i + 1]?.lower ?? "") || !PAPERS.test(tokens[i + 2]?.lower ?? ""))
    return 0;
  const at = /^(?:saya|sy|tertulis|ketulis|adalah|:)$/.test(tokens[i + 3]?.lower ?? "") ? i + 4 : i + 3;
  const name = tokens[at];
  return name?.type === "word" && name.upper && !name.acronym && !isOrdinaryWord(name) ? at : 0;
}

const SELF = /^(?:saya|sy|sya|aku|aq|kulo|kula|perkenalkan)$/;

export function byOwnWord(tokens: readonly Token[], free: Free, take: Take): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const here = tokens[i] as Token;
    const written = here.lower === "nama" ? inPapers(tokens, i) : 0;
    if (written > 0 && free(written)) take(written, 0.7, true);
    if (!here.word.own) continue;
    let at = /^[(:,]$/.test(tokens[i + 1]?.text ?? "") ? i + 2 : i + 1;
    while (tokens[at]?.word.title === true) at += tokens[at + 1]?.text === "." ? 2 : 1;
    const name = tokens[at];
    // "saya Zefanya Kristabel": a word by its form alone, before another with a capital that nobody knows.
    const second = tokens[at + 1];
    if (
      name?.grade === "formed" &&
      name.capital &&
      second?.capital === true &&
      second.grade === "unknown" &&
      isNear(second.gap) &&
      SELF.test(here.lower) &&
      free(at)
    ) {
      take(at, 0.7, true);
      continue;
    }
    if (
      name === undefined ||
      !free(at) ||
      name.type !== "word" ||
      isOrdinaryWord(name) ||
      name.gap.includes("\n") ||
      name.lower === "niki"
    )
      continue;
    const after = tokens[at + 1];
    const introduced =
      after === undefined ||
      after.type === "mark" ||
      // "aku tarno, tukang becak"
      (after.text === "," && name.grade === "word" && !name.everyday) ||
      /^(?:mau|mohon|ingin|mengadu|melapor|lapor|tanya|izin|ijin|minta|mhn|domisili|tinggal|alamat|dr|dari|warga|dsn|dusun|desa|alamat|umur|hp|wa|asal|peserta|ketua|petani|pedagang|yg|yang)$/.test(
        after.lower,
      );
    // "Nama: X", "Dari: X", "saya (X, petani)": a form asks for it.
    const asked =
      (/^[:=]$/.test(tokens[i + 1]?.text ?? "") && /^(?:nama|dari|pelapor|pengadu)$/.test(here.lower)) ||
      (tokens[i + 1]?.text === "(" && name.upper && name.grade === "word");
    if (isKnown(name)) take(at, 0.9);
    else if (asked && !isOrdinaryWord(name) && name.text.length > 1) take(at, 0.8, true);
    // "sy rejo tiara": two names that are also words.
    else if (name.grade === "word" && !name.everyday && after?.grade === "word" && here.lower !== "dari")
      take(at, 0.6, true);
    else if (
      name.capital &&
      here.lower !== "dari" &&
      here.lower !== "oleh" &&
      !(/^i[nk]i$/.test(here.lower) && OF_DAYS_AND_FAITH.has(name.lower) && !introduced)
    )
      take(at, 0.7);
    else if (
      introduced &&
      here.lower !== "ini" &&
      here.lower !== "iki" &&
      here.lower !== "dengan" &&
      here.lower !== "dari" &&
      (here.lower !== "nama" || name.grade === "word")
    )
      take(at, name.grade === "word" ? 0.6 : 0.55);
    // "sy ndaru, anak kos di ..."
    else if (
      name.grade === "unknown" &&
      !name.word.unlike &&
      name.text.length > 3 &&
      after?.text === "," &&
      tokens[at + 2]?.word.personAfter === true &&
      /^(?:saya|sy|aku|kulo|kula)$/.test(here.lower)
    )
      take(at, 0.6);
    else if (
      name.grade === "unknown" &&
      name.text.length > 3 &&
      /^(?:saya|sy|sya|aku|kulo|kula|perkenalkan|nama)$/.test(here.lower)
    )
      take(at, 0.35);
  }
}
