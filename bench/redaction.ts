/**
 * `node bench/redaction.ts [--closed]`: recall and precision of redaction per kind on the open parts of the corpus, with
 * `--misses` their missed, wrongly taken and held texts; of the closed parts only figures, never a text. Last, processor time
 * a text over the open parts, the median of some passes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { redact } from "../core/redaction/redact.ts";
import { type MarkedText, measurePart } from "./redaction-figures.ts";

const FOLDER = fileURLToPath(new URL("../test/core/redaction/corpus/", import.meta.url));
const read = (part: string): MarkedText[] =>
  readFileSync(`${FOLDER}${part}.ndjson`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as MarkedText);

const percent = (part: number, whole: number) =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
const partsOf = (which: string): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.startsWith(which) && file.endsWith(".ndjson"))
    .map((file) => file.slice(0, -".ndjson".length))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
const OPEN = partsOf("open");
const parts = process.argv.includes("--closed") ? [...OPEN, ...partsOf("closed")] : OPEN;
for (const part of parts) {
  const figures = measurePart(read(part));
  console.log(`\n${part}: ${figures.texts} texts, ${figures.clean} without personal data`);
  for (const [kind, { spans, whole, part, taken, wrong }] of figures.kinds) {
    console.log(
      `${kind.padEnd(16)} marked ${String(spans).padStart(3)}  recall ${percent(whole, spans).padStart(7)}  in part ${percent(part, spans).padStart(6)}  ` +
        `characters taken ${String(taken).padStart(5)}, of them outside any mark ${percent(wrong, taken)}`,
    );
  }
  console.log(
    `numbers together: recall ${percent(figures.numbers.whole, figures.numbers.spans)}, in part ${percent(figures.numbers.part, figures.numbers.spans)}, no digit left ${percent(figures.numbers.gone, figures.numbers.spans)}; ` +
      `texts without personal data changed: ${figures.changed} (${percent(figures.changed, figures.clean)}), ` +
      `doubtful: ${figures.doubtfulClean} (${percent(figures.doubtfulClean, figures.clean)}); ` +
      `texts with something missed: ${figures.leaking} (${percent(figures.leaking, figures.texts - figures.clean)} of those with personal data), ` +
      `of them held: ${figures.leakingDoubtful} (${percent(figures.leakingDoubtful, figures.leaking)})`,
  );
  if (part.startsWith("open") && process.argv.includes("--misses"))
    for (const line of figures.misses) console.log(line);
}

const PASSES = 15;
const texts = OPEN.flatMap(read).map(({ text }) => text);
const times = Array.from({ length: PASSES }, () => {
  const start = process.threadCpuUsage();
  for (const text of texts) redact(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / texts.length;
}).sort((a, b) => a - b);
console.log(`\ntime: ${(times[PASSES >> 1] ?? 0).toFixed(1)} µs a text`);
