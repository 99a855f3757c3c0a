/** `node bench/sorting.ts FILE [REGION]`: how the sorter does on texts sorted by hand, a CSV of `topic,text`; "-" means that a person must decide. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { createSorter, type Suggestion } from "../core/sorting/suggest.ts";
import { readReference } from "../db/reference-files.ts";

const [file, region = fileURLToPath(new URL("../db/reference/bojonegoro/", import.meta.url))] =
  process.argv.slice(2);
if (file === undefined) throw new Error("usage: node bench/sorting.ts FILE [REGION]");
/** The label of a text that a person must decide. */
const PERSON = "-";

const tables = readReference(region);
const started = performance.now();
const sorter = createSorter(
  tables.topic_keywords ?? [],
  tables.topics,
  tables.abbreviations,
  [...tables.skpd, ...tables.kecamatan].flatMap(({ name, aliases }) => [name, ...aliases]),
);
const built = performance.now() - started;
const parents = new Map(tables.topics.map(({ code, parent }) => [code, parent ?? code]));
const main = (topic: string): string => parents.get(topic) ?? topic;

interface Row {
  readonly topic: string;
  readonly text: string;
}
const rows = parse(readFileSync(file, "utf8"), { columns: true, bom: true, skip_empty_lines: true }) as Row[];
for (const [index, { topic }] of rows.entries()) {
  if (topic !== PERSON && !parents.has(topic)) throw new Error(`row ${index + 1}: no topic "${topic}"`);
}

const tally = () => ({ texts: 0, clear: 0, exact: 0, byMain: 0, wrong: 0, waits: 0 });
const all = tally();
const byMain = new Map<string, ReturnType<typeof tally>>();
const misses: string[] = [];
let spent = 0;
for (const { topic, text } of rows) {
  const before = performance.now();
  const suggestion: Suggestion = sorter.suggest(text);
  spent += performance.now() - before;
  const key = topic === PERSON ? PERSON : main(topic);
  const group = byMain.get(key) ?? tally();
  byMain.set(key, group);
  const got = suggestion.topic;
  for (const count of [all, group]) {
    count.texts += 1;
    if (got === null) count.waits += 1;
    else {
      count.clear += 1;
      if (got === topic) count.exact += 1;
      if (main(got) === key) count.byMain += 1;
      else count.wrong += 1;
    }
  }
  if (got !== topic && !(got === null && topic === PERSON)) {
    const best = suggestion.candidates
      .slice(0, 3)
      .map(
        (candidate) =>
          `${candidate.topic} ${candidate.score} (${candidate.hits.map(({ keyword }) => keyword).join(", ")})`,
      );
    misses.push(
      `${topic} -> ${got ?? `waits, ${suggestion.waits}`} | ${best.join("; ")} | ${text.slice(0, 120)}`,
    );
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)}%`;
const line = (name: string, count: ReturnType<typeof tally>): string =>
  [
    name.padEnd(24),
    String(count.texts).padStart(5),
    share(count.exact, count.clear).padStart(8),
    share(count.byMain, count.clear).padStart(8),
    share(count.waits, count.texts).padStart(8),
    share(count.wrong, count.clear).padStart(8),
  ].join(" ");
console.log(
  ["topic".padEnd(24), "texts", "   exact", " by main", "   waits", "   wrong"].join(" "),
  "\n  exact, by main and wrong: of the clear ones; wrong: another main topic, or a text that a person must decide",
);
for (const [topic, count] of [...byMain].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(line(topic, count));
console.log(line("all", all));
const person = byMain.get(PERSON);
const right = all.exact + (person?.waits ?? 0);
console.log(
  `right, waiting where a person must decide included: ${share(right, all.texts)} of ${all.texts}; ` +
    `${(all.texts - (person?.texts ?? 0)).toString()} have a topic, of which ${share(
      all.waits - (person?.waits ?? 0),
      all.texts - (person?.texts ?? 0),
    )} wait`,
);
console.log(
  `built in ${built.toFixed(0)} ms, ${((1000 * spent) / Math.max(1, rows.length)).toFixed(0)} µs a text`,
);
if (misses.length > 0) console.log(`\nnot as sorted by hand:\n${misses.join("\n")}`);
