/** Ways in which people write a number that leads to somebody. */
import fc from "fast-check";
import { KINDS, type NumberKind, type Text } from "../../../bench/made-up-numbers.ts";

/** One number as it is written, with what stands before and after it. */
export interface Written {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Cut into groups of these lengths; what is left over goes to the last. */
function cut(all: string, lengths: readonly number[]): string[] {
  const groups: string[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at >= all.length) break;
    groups.push(all.slice(at, at + length));
    at += length;
  }
  if (at < all.length) groups.push(all.slice(at));
  return groups;
}
const oddly = (all: string): fc.Arbitrary<string[]> =>
  fc
    .array(fc.integer({ min: 2, max: 5 }), { minLength: 8, maxLength: 8 })
    .map((lengths) => cut(all, lengths));
const singly = (all: string): string[] => [...all];

export const SEPARATORS = {
  usual: ["", " ", "-", ".", " - ", "  "],
  signs: ["/", "_", "·", "–", "—", "*", " / ", " . ", "~", "|", "•", ":", "'", "=", "+", "\\", "−"],
  lines: ["\n", " \n", "-\n"],
  commas: [",", ", "],
  said: [" strip ", " titik ", " spasi ", " garis ", " min ", " setrip ", " garis miring ", " koma "],
} as const;

const WORDS = [
  ["nol", "kosong", "nol"],
  ["satu", "siji", "satu"],
  ["dua", "loro", "dua"],
  ["tiga", "telu", "tigo"],
  ["empat", "papat", "ampat"],
  ["lima", "limo", "lima"],
  ["enam", "enem", "nem"],
  ["tujuh", "pitu", "tujuh"],
  ["delapan", "wolu", "lapan"],
  ["sembilan", "songo", "sembilan"],
] as const;
const inWords = (group: string, language: number): string =>
  [...group].map((digit) => WORDS[Number(digit)]?.[language % 3] ?? "").join(" ");
const LIKE: Readonly<Record<string, readonly string[]>> = {
  "0": ["o", "O"],
  "1": ["l", "I"],
  "5": ["S", "s"],
  "8": ["B", "b"],
  "2": ["Z", "z"],
};

export type Way =
  | "usual"
  | "odd"
  | "signs"
  | "lines"
  | "commas"
  | "said"
  | "mixed"
  | "brackets"
  | "letters"
  | "words"
  | "word"
  | "spelled"
  | "double"
  | "mark"
  | "singly";
export const WAYS: readonly Way[] = [
  "usual",
  "odd",
  "signs",
  "lines",
  "commas",
  "said",
  "mixed",
  "brackets",
  "letters",
  "words",
  "word",
  "spelled",
  "double",
  "mark",
  "singly",
];

/** A number written in one of the ways. */
export function writtenAs(way: Way, kind: NumberKind): Text {
  return kind.digits.chain((all) => {
    const usual = fc
      .constantFrom(...kind.groups.split(" "))
      .map((lengths) => cut(all, lengths.split("-").map(Number)));
    const groups = fc.oneof(usual, usual, oddly(all));
    const by = (separators: readonly string[], chosen: fc.Arbitrary<string[]> = groups) =>
      fc.tuple(chosen, fc.constantFrom(...separators)).map(([parts, separator]) => parts.join(separator));
    switch (way) {
      case "usual":
        return by(SEPARATORS.usual, usual);
      case "odd":
        return by(SEPARATORS.usual, oddly(all));
      case "singly":
        return fc.constantFrom(" ", "-", ".", "  ", "_").map((separator) => singly(all).join(separator));
      case "signs":
        return by(SEPARATORS.signs);
      case "lines":
        return by(SEPARATORS.lines);
      case "commas":
        return by(SEPARATORS.commas);
      case "said":
        return by(SEPARATORS.said);
      case "mixed":
        return fc
          .tuple(
            groups,
            fc.array(fc.constantFrom(" ", "-", ".", "/", " - ", ". "), { minLength: 16, maxLength: 16 }),
          )
          .map(([parts, separators]) =>
            parts.map((part, i) => (i === 0 ? part : `${separators[i]}${part}`)).join(""),
          );
      case "brackets":
        return fc.tuple(groups, fc.nat(2), fc.constantFrom("", " ")).map(([parts, which, gap]) => {
          if (which === 0) return parts.map((part) => `(${part})`).join(gap);
          if (which === 1) return parts.map((part, i) => (i === 0 ? `(${part})` : part)).join(gap || "-");
          return parts.map((part, i) => (i === parts.length - 1 ? `(${part})` : part)).join(gap || "-");
        });
      case "letters":
        return fc
          .tuple(groups, fc.constantFrom("", " ", "-"), fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }))
          .map(([parts, separator, picks]) => {
            let at = 0;
            const like = (digit: string) => {
              const pick = picks[at++] as number;
              return pick === 3 && at > 1 ? (LIKE[digit]?.[at % 2] ?? digit) : digit;
            };
            // A group of letters alone is a word.
            const looks = (part: string) => {
              const written = part.replace(/\d/g, like);
              return /\d/.test(written) ? written : part;
            };
            return parts.map(looks).join(separator);
          });
      case "mark":
        return fc
          .tuple(by(SEPARATORS.usual, usual), fc.constantFrom("A", "-B", "/1", "-1", ".0", ",8", "/35", " A"))
          .map(([one, end]) => one + end);
      case "spelled":
        return fc
          .tuple(groups, fc.nat(2), fc.constantFrom(" ", ", ", " - "))
          .map(([parts, language, gap]) => parts.map((part) => inWords(part, language)).join(gap));
      case "words":
        return fc
          .tuple(groups, fc.nat(2), fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }))
          .map(([parts, language, said]) =>
            parts.map((part, i) => (said[i] ? inWords(part, language) : part)).join(" "),
          );
      case "word":
        return fc
          .tuple(groups, fc.nat(2), fc.nat(20))
          .map(([parts, language, pick]) =>
            parts.map((part, i) => (i === pick % parts.length ? inWords(part, language) : part)).join(" "),
          );
      case "double":
        return fc
          .tuple(fc.nat(2), fc.constantFrom("dobel", "double", "kembar", "dobel"))
          .map(([language, word]) =>
            inWords(all, language).replace(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/gu, `${word} $1`),
          );
    }
  });
}

const AFTER = [
  "",
  ".",
  " ya",
  " tolong dicek",
  ", terima kasih",
  " mati sejak kemarin",
  "\nterima kasih",
  " a.n. ibu saya",
  " itu",
  ")",
  "?",
  " mohon dibantu pak",
] as const;

export const written = (way: Way, name: keyof typeof KINDS): fc.Arbitrary<Written> => {
  const kind = KINDS[name];
  return fc
    .tuple(
      fc.constantFrom("", "Pak, ", "tolong ", "mohon dicek "),
      fc.constantFrom(...kind.words),
      fc.constantFrom(" ", ": ", " "),
      writtenAs(way, kind),
      fc.constantFrom(...AFTER),
    )
    .map(([opening, word, gap, number, after]) => ({
      before: opening + word + (word.endsWith(":") ? " " : gap),
      number,
      after,
    }));
};
