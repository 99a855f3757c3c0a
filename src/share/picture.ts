/** The picture that a shared link shows: a name, its figure, what became of all, the date. An SVG of 1200 by 630. */

export interface PictureWords {
  /** What it is about: an agency, a district, the region. */
  readonly name: string;
  /** The figure, and what it counts: "470", "dari 473 aduan sudah selesai". */
  readonly figure: string;
  readonly counts: string;
  /** Short facts below the bar. */
  readonly facts: readonly string[];
  /** "Data sampai 25 November 2026". */
  readonly foot: string;
  readonly region: string;
  /** Parts of the bar in its order; no bar where all are 0. */
  readonly bar: Readonly<Record<"biru" | "kuning" | "merah" | "arsip", number>>;
}

export const PICTURE = { width: 1200, height: 630 } as const;
/** As in styles/tokens.css, light: a picture has no dark form. */
const COLOURS = { biru: "#2a73b8", kuning: "#eab72f", merah: "#c8372b", arsip: "#a3a99f" } as const;
const [INK, SOFT, BAND] = ["#16211b", "#4b5950", "#123f29"];
const LEFT = 64;
const ROOM = PICTURE.width - 2 * LEFT;
/** Mean width of a letter of the bold face, as a share of its size. */
const LETTER = 0.56;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** Words in at most `most` lines of that many letters; what does not fit ends in an ellipsis. */
export function wrapWords(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= letters || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").slice(0, letters - 1)}…`];
}

const text = (x: number, y: number, size: number, words: string, more = "") =>
  `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escaped(words)}</text>`;

function barOf(bar: PictureWords["bar"], y: number): string {
  const all = Object.values(bar).reduce((sum, count) => sum + count, 0);
  if (all === 0) return "";
  let at = 0;
  return (Object.keys(COLOURS) as (keyof typeof COLOURS)[])
    .map((colour) => {
      const x = LEFT + (at / all) * ROOM;
      at += bar[colour];
      return `<rect x="${x.toFixed(1)}" y="${y}" width="${((bar[colour] / all) * ROOM).toFixed(1)}" height="36" fill="${COLOURS[colour]}"/>`;
    })
    .join("");
}

const MARK =
  '<g transform="translate(64 27) scale(2.4)"><path fill="#f0952f" d="M5 7.500c1.200 3.500 1 8 5 14.500-5.500-1.500-8-5-8-8.500C2 11 3.200 9 5 7.500zM19 7.500c-1.200 3.500-1 8-5 14.500 5.500-1.500 8-5 8-8.500 0-2.500-1.200-4.500-3-6z"/><path fill="#ffe3a1" d="M12 1.500c3.200 4.700 4.200 8.500 4.200 11.500 0 4-1.700 7-4.200 9.500-2.500-2.500-4.200-5.500-4.200-9.500 0-3 1-6.800 4.200-11.500z"/></g>';

export function pictureSvg({ name, figure, counts, facts, foot, region, bar }: PictureWords): string {
  const lines = wrapWords(name, Math.floor(ROOM / (52 * LETTER)), 2);
  const wide = figure.length * 150 * 0.6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" font-family="Plus Jakarta Sans" font-weight="500" fill="${INK}">`,
    `<rect width="1200" height="630" fill="#ffffff"/><rect width="1200" height="110" fill="${BAND}"/>${MARK}`,
    text(136, 72, 46, "Terang", 'font-weight="700" fill="#ffffff"'),
    text(PICTURE.width - LEFT, 70, 32, region, 'fill="#d2e5d9" text-anchor="end"'),
    ...lines.map((line, index) => text(LEFT, 186 + index * 60, 52, line, 'font-weight="700"')),
    text(LEFT, 408, 150, figure, 'font-weight="700" letter-spacing="-4"'),
    ...wrapWords(counts, Math.floor((ROOM - wide - 32) / (44 * LETTER)), 2).map((line, index, all) =>
      text(LEFT + wide + 32, 408 - (all.length - 1 - index) * 54, 44, line),
    ),
    barOf(bar, 446),
    text(LEFT, 534, 36, facts.join(" · ")),
    text(LEFT, 594, 30, foot, `fill="${SOFT}"`),
    "</svg>",
  ].join("");
}
