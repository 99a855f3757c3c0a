/** `npm run learn`: learns from the corpus what core/redaction/*-odds.json say, and writes them. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Kind } from "../core/redaction/kinds.ts";
import { lookAtName, mayBeName } from "../core/redaction/name-odds.ts";
import { tokensOf } from "../core/redaction/name-tokens.ts";
import { affixesOf, lookAtAffix } from "../core/redaction/number-affix.ts";
import { wordsOf } from "../core/redaction/number-neighbours.ts";
import { lookAtNumber } from "../core/redaction/number-odds.ts";
import { stretchesOf } from "../core/redaction/number-stretches.ts";
import { lineOf, type See, type Weights } from "../core/redaction/odds.ts";
import { inOriginal, readText, takeOut, type WorkingText } from "../core/redaction/working-text.ts";
import { type Example, weightsOf } from "./logistic.ts";
import { FIGURES, figureIn } from "./made-up-figures.ts";
import { createStrangers, withStrangers } from "./made-up-strangers.ts";
import { type MarkedText, NUMBERS } from "./redaction-figures.ts";

const CORPUS = new URL("../test/core/redaction/corpus/", import.meta.url);
const TABLES = new URL("../core/redaction/", import.meta.url);
/** What was seen less often says nothing. */
const LEAST_SEEN = 3;

type Span = MarkedText["spans"][number];
interface Looked {
  readonly seen: readonly string[];
  readonly is: boolean;
}

const SEPARATOR = "\u0000";
const seenBy = (look: (see: See) => void): readonly string[] => {
  const seen = new Set<string>();
  look((what, value) => seen.add(`${what}${SEPARATOR}${value}`));
  return [...seen];
};

/** The text with these spans as marks, as it stands when the finder's turn comes. */
const without = (text: string, spans: readonly Span[]): WorkingText =>
  takeOut(
    readText(text),
    spans.map(({ start, end, kind }) => ({ start, end, kind: kind as Kind, confidence: 1 })),
  );
const overlaps = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && span.end > start);

/** Each number that is somebody's, with all others as marks; and each that is nobody's, with all of those as marks. */
function numbersOf({ text, spans }: MarkedText): readonly Looked[] {
  if (readText(text).text.length !== text.length) return [];
  const looked: Looked[] = [];
  const look = (working: WorkingText, of: (start: number, end: number) => boolean, is: boolean) => {
    const words = wordsOf(working.text);
    for (const { start, end } of stretchesOf(working.text)) {
      const place = inOriginal(working, start, end);
      if (of(place.start, place.end))
        looked.push({ seen: seenBy((see) => lookAtNumber(see, words, start, end)), is });
    }
  };
  look(without(text, spans), () => true, false);
  for (const span of spans) {
    if (!NUMBERS.has(span.kind)) continue;
    const others = spans.filter((one) => one !== span);
    look(without(text, others), (start, end) => overlaps([span], start, end), true);
  }
  return looked;
}

/** Each word that may be a name, with all that is marked and is no name as marks. */
function namesOf({ text, spans }: MarkedText): readonly Looked[] {
  if (readText(text).text.length !== text.length) return [];
  const names = spans.filter(({ kind }) => kind === "name");
  const working = without(
    text,
    spans.filter(({ kind }) => kind !== "name"),
  );
  const tokens = tokensOf(working.text);
  return tokens.flatMap((token, i) => {
    if (!mayBeName(token)) return [];
    const { start, end } = inOriginal(working, token.start, token.end);
    return [{ seen: seenBy((see) => lookAtName(see, tokens, i)), is: overlaps(names, start, end) }];
  });
}

/** The first and the last part of a number whose parts stand apart. */
const ENDS = [
  /^(?:\p{L}{1,8}(?:[./-][\p{L}\p{N}]{1,6}){1,2} |[\p{L}\p{N}]{1,12}(?: [/-] |[ ./-]{1,2}))(?=\S*\d)/u,
  /(?<=[\p{L}\p{N}])(?: [/-] |[ ./-])[\p{L}\p{N}]{1,12}$/u,
];

/** What stands beside each number, with all spans as marks; and of each that has parts an end, with the rest of it as mark. */
function affixesIn({ text, spans }: MarkedText): readonly Looked[] {
  if (readText(text).text.length !== text.length) return [];
  const looked: Looked[] = [];
  const look = (working: WorkingText, is: boolean, of: (start: number) => boolean) => {
    for (const affix of affixesOf(working.text))
      if (of(inOriginal(working, affix.start, affix.end).start))
        looked.push({ seen: seenBy((see) => lookAtAffix(see, working.text, affix)), is });
  };
  look(without(text, spans), false, () => true);
  for (const span of spans) {
    if (!NUMBERS.has(span.kind)) continue;
    for (const end of ENDS) {
      const found = end.exec(text.slice(span.start, span.end));
      if (found === null) continue;
      const rest =
        found.index === 0
          ? { ...span, start: span.start + found[0].length }
          : { ...span, end: span.start + found.index };
      const marks = spans.map((one) => (one === span ? rest : one));
      look(without(text, marks), true, (start) => start >= span.start && start < span.end);
    }
  }
  return looked;
}

/** Weights by what was seen and its value, as core/redaction/odds.ts reads them. */
function tableOf(looked: readonly Looked[]): Weights {
  const times = new Map<string, number>();
  for (const { seen } of looked) for (const one of seen) times.set(one, (times.get(one) ?? 0) + 1);
  const kept = [...times].filter(([, count]) => count >= LEAST_SEEN).map(([one]) => one);
  const numbers = new Map(kept.map((one, index) => [one, index]));
  const examples = looked.map(
    ({ seen, is }): Example => ({ seen: seen.flatMap((one) => numbers.get(one) ?? []), is }),
  );
  const weights = weightsOf(examples, kept.length);
  const table: Record<string, string> = {};
  for (const one of kept.sort()) {
    const weight = Math.round((weights[numbers.get(one) as number] as number) * 10);
    if (weight === 0) continue;
    const [what = "", value = ""] = one.split(SEPARATOR);
    const line = lineOf(value, weight);
    table[what] = table[what] === undefined ? line : `${table[what]}\n${line}`;
  }
  return table;
}

/** Of each kind of figure that is nobody's. */
const FIGURES_EACH = 500;
const SEED = 1708;
/** Of so many texts with names, one with strangers. */
const STRANGERS_EACH = 6;

/** The closed parts that were measured so often that they tell nothing new are learned from; nobody reads them. */
const LEARNED = /^(?:cases|open(?:-\d+)?|closed(?:-(?:[2-9]|[123][0-9]|4[0-3]))?)\.ndjson$/;

/** What is to stand in each file of core/redaction. Takes half a minute; the same corpus gives the same tables. */
export function learn(): Readonly<Record<string, Weights>> {
  const texts = readdirSync(CORPUS)
    .filter((part) => LEARNED.test(part))
    // The single writings are few, and each has something to say.
    .flatMap((part) => (part === "cases.ndjson" ? [part, part] : [part]))
    .flatMap((part) => readFileSync(new URL(part, CORPUS), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as MarkedText);
  const figures = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap((name) =>
    fc.sample(figureIn(name), { numRuns: FIGURES_EACH, seed: SEED }).map((text) => ({ text, spans: [] })),
  );
  const strangers = texts
    .filter(({ spans }) => spans.some(({ kind }) => kind === "name"))
    .filter((_, index) => index % STRANGERS_EACH === 0)
    .map((one, index) => withStrangers(one, createStrangers(index)));
  return {
    "number-odds.json": tableOf([...texts, ...figures].flatMap(numbersOf)),
    "number-affix-odds.json": tableOf(texts.flatMap(affixesIn)),
    "name-odds.json": tableOf([...texts, ...strangers].flatMap(namesOf)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, table] of Object.entries(learn())) {
    writeFileSync(new URL(file, TABLES), `${JSON.stringify(table, null, 2)}\n`);
    const count = Object.values(table).reduce((sum, row) => sum + row.split("\n").length, 0);
    console.log(`core/redaction/${file}: ${count} weights`);
  }
}
