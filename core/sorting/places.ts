/** Words that say where something is: "depan pasar" is a place, not a complaint about the market. */
import type { Word } from "./words.ts";

/** What stands before a landmark. A second one may follow: "sebelah timur pasar". */
const BEFORE = new Set(
  (
    "depan dpn dekat deket dkt belakang blkg samping sebelah seberang sekitar menuju arah jurusan perempatan pertigaan " +
    "prapatan simpang simpangan pinggir tepi sisi tikungan utara selatan timur barat lor kidul wetan kulon cedak celak " +
    "ngarep ngajeng mburi wingking pojok ujung"
  ).split(" "),
);

/** What people name a place by; two words where one alone would say something else. */
const LANDMARKS = new Set(
  (
    "pasar sekolah sekolahan sd sdn mi smp smpn mts sma sman smk ma tk paud masjid mesjid mushola musala musholla gereja " +
    "puskesmas pustu rs rsud terminal stasiun jembatan waduk embung sungai kali bengawan kantor lapangan alun makam " +
    "kuburan pemakaman spbu pom pabrik toko bank stadion taman sawah sawahan jalan jln jl gapura hutan polsek pondok rel " +
    "perumahan pos hotel alfamart indomaret swalayan warung rumah balai tower bendungan kecamatan kelurahan gudang rpph"
  ).split(" "),
);
const SECOND = new Set(
  "desa kecamatan kelurahan sakit merah bensin raya solo api hewan kota kabupaten camat lurah poros".split(
    " ",
  ),
);

/** After these the next capitalised word is the name of a place. */
const AREAS = new Set(
  "desa ds dusun dsn dukuh dk kampung kelurahan kel kecamatan kec kabupaten kab gang gg".split(" "),
);

/** A landmark after one of these may be the matter or only the place: what it says counts as a hint. */
const AT = new Set("di ke dari ning neng nang ing teng dateng nyang".split(" "));

/** Whether the first of some words follows "di" or "ke" and is a landmark, alone or with its second word. */
export function isWhere(before: string | undefined, first: string, second: string | undefined): boolean {
  return (
    before !== undefined &&
    AT.has(before) &&
    LANDMARKS.has(first) &&
    (second === undefined || second === first || SECOND.has(second))
  );
}

/** The words without landmarks and without the names of places that an area word announces. */
export function withoutPlaces(all: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const word = all[index] as Word;
    const next = all[index + 1];
    if (next?.sentence !== word.sentence) {
      kept.push(word);
    } else if (BEFORE.has(word.text)) {
      if (LANDMARKS.has(next.text)) {
        const third = all[index + 2];
        index += third !== undefined && third.sentence === word.sentence && SECOND.has(third.text) ? 2 : 1;
      }
    } else {
      kept.push(word);
      if (AREAS.has(word.text) && next.capital && !LANDMARKS.has(next.text)) index += 1;
    }
  }
  return kept;
}
