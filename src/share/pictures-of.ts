/** The pictures of a release: of the whole region, each entity that has complaints and each month with a report, in both languages. */
import { type Figures, isShown, type Measure } from "../../core/figures.ts";
import { codesOf, columnOf, KINDS, type Kind, pathOf } from "../entities/kinds.ts";
import { nameIn, nameOf } from "../entities/names.ts";
import { figureWords } from "../i18n/figure-words.ts";
import { countWords, dateWords } from "../i18n/format.ts";
import { href } from "../i18n/place.ts";
import { LANGS, type Lang, say } from "../i18n/text.ts";
import { countOf, figure, figuresAt } from "../release/figures.ts";
import type { ReleaseTables } from "../release/release.ts";
import { reportMonths, reportPath } from "../reports/months.ts";
import type { PictureWords } from "./picture.ts";

export interface SharePicture {
  /** In the site: "/en/skpd/dinkes/bagikan.png". */
  readonly path: string;
  readonly words: PictureWords;
}

/** Where the picture of a page is, if it has one of its own. `path` names no language. */
export const picturePath = (lang: Lang, path: string): string => `${href(lang, path)}bagikan.png`;

/** Sub-topics have none, nor has an entity without complaints. */
export const hasPicture = (release: ReleaseTables, kind: Kind, code: string): boolean =>
  columnOf(release, kind, code) === kind && countOf(figuresAt(release, kind, { [kind]: code }), "masuk") > 0;

const footOf = ({ manifest }: ReleaseTables, lang: Lang, date: string): string =>
  [say(lang, "picture.date", { date }), ...(manifest.demonstration ? [say(lang, "demo.banner")] : [])].join(
    ". ",
  );

/** How many came in a month, and what was open at its end. */
function reportWords(release: ReleaseTables, lang: Lang, month: string): PictureWords {
  const figures = figuresAt(release, "akhir-bulan", { bulan: month });
  const count = (measure: Measure) => countWords(lang, countOf(figures, measure));
  const date = dateWords(lang, month);
  return {
    name: say(lang, "picture.report", { month: date }),
    figure: count("masuk_bulan"),
    counts: say(lang, "picture.came", { closed: count("ditutup_bulan") }),
    facts: [
      say(lang, "picture.open", { n: count("terbuka") }),
      say(lang, "picture.red", { n: count("merah") }),
    ],
    foot: footOf(release, lang, date),
    region: nameIn(lang, release.region),
    bar: { biru: 0, kuning: countOf(figures, "kuning"), merah: countOf(figures, "merah"), arsip: 0 },
  };
}

function pictureWords(release: ReleaseTables, lang: Lang, name: string, figures: Figures): PictureWords {
  const { manifest, region } = release;
  const count = (measure: "masuk" | "selesai" | "merah") => countWords(lang, countOf(figures, measure));
  const median = figure(figures, "hari_selesai_median");
  // The month only: a picture with the day would be drawn again every day, whether or not a figure changed.
  const date = dateWords(lang, manifest.cutoff.slice(0, 7));
  return {
    name,
    figure: count("selesai"),
    counts: say(lang, "picture.done", { received: count("masuk") }),
    facts: [
      ...(isShown(median)
        ? [say(lang, "picture.half", { days: figureWords(lang, "hari_selesai_median", median) })]
        : []),
      say(lang, "picture.red", { n: count("merah") }),
    ],
    foot: footOf(release, lang, date),
    region: nameIn(lang, region),
    bar: {
      biru: countOf(figures, "biru"),
      kuning: countOf(figures, "kuning"),
      merah: countOf(figures, "merah"),
      arsip: countOf(figures, "diarsipkan"),
    },
  };
}

export const picturesOf = (release: ReleaseTables): readonly SharePicture[] =>
  LANGS.flatMap((lang) => [
    {
      path: picturePath(lang, "/"),
      words: pictureWords(release, lang, say(lang, "picture.all"), figuresAt(release, "total")),
    },
    ...KINDS.flatMap((kind) =>
      codesOf(release, kind)
        .filter((code) => hasPicture(release, kind, code))
        .map((code) => ({
          path: picturePath(lang, pathOf(kind, code)),
          words: pictureWords(
            release,
            lang,
            nameOf(release, lang, kind, code),
            figuresAt(release, kind, { [kind]: code }),
          ),
        })),
    ),
    ...reportMonths(release).map((month) => ({
      path: picturePath(lang, reportPath(month)),
      words: reportWords(release, lang, month),
    })),
  ]);
