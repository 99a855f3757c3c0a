/** `node bench/large.ts [rows]`: a release of very many complaints, its API and its federation; writes bench/LARGE.md. Takes half an hour. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../cli/settings.ts";
import type { Manifest } from "../publish/manifest.ts";
import { type Measured, measure } from "./measured.ts";
import { linesOf, publicApi } from "./public-api.ts";
import { createResults } from "./results.ts";

const ROWS = Number(process.argv[2] ?? 1_000_000);
/** What memory must not grow with is seen beside a tenth of it. */
const FEW = ROWS / 10;

const PLAIN_FORMATS = join(PROJECT, "bench/plain-formats.ts");

const folder = mkdtempSync(join(tmpdir(), "terang-large-"));
const { note, write } = createResults(["what", "Terang", "beside it", "ratio", "peak memory"]);
const named = (rows: number) => rows.toLocaleString("en-GB");
const spent = ({ processor }: Measured) => `${processor.toFixed(0)} s of the processor`;

try {
  for (const submissions of [FEW, ROWS]) {
    const filled = join(folder, "ledger");
    const releases = join(filled, "releases");
    mkdirSync(filled);
    const env = {
      ...process.env,
      TERANG_DB_URL: `file:${join(filled, "ledger.db")}`,
      TERANG_RELEASES: releases,
    };
    const terang = (...words: string[]) =>
      measure(["--max-semi-space-size=8", join(PROJECT, "cli/terang.ts"), ...words], env);
    await terang("demo", "--size", String(submissions));
    // The disk still has the ledger to write: that is no part of what a release takes.
    execFileSync("sync");
    const fromLedger = await terang("publish");
    const release = join(releases, readdirSync(releases)[0] as string);
    const { rows } = JSON.parse(readFileSync(join(release, "manifest.json"), "utf8")) as Manifest;
    // All at once in memory, so of the smaller one only.
    const plain =
      submissions === FEW
        ? await measure(
            ["--max-old-space-size=16384", PLAIN_FORMATS, release, join(filled, "plain")],
            process.env,
          )
        : undefined;
    note(
      `release of ${named(rows.complaints)} complaints with ${named(rows.events)} events in all formats, from a ledger of demonstration data, seconds`,
      `${fromLedger.seconds.toFixed(0)} (${spent(fromLedger)})`,
      plain === undefined
        ? "-"
        : `${plain.seconds.toFixed(0)} (their rows in five formats, each library as documented)`,
      plain === undefined ? "-" : (fromLedger.seconds / plain.seconds).toFixed(2),
      plain === undefined ? `${fromLedger.peak} MB` : `${fromLedger.peak} MB (${plain.peak} MB)`,
    );
    rmSync(filled, { recursive: true });
  }
  const roots = new Map<number, string>();
  for (const rows of [FEW, ROWS]) {
    const root = join(folder, String(rows));
    roots.set(rows, root);
    const published = await measure(
      ["--max-semi-space-size=8", join(PROJECT, "bench/published-facts.ts"), root, String(rows)],
      process.env,
    );
    note(
      `release of ${named(rows)} in all formats, made-up facts without a ledger, seconds`,
      `${published.seconds.toFixed(0)} (${spent(published)})`,
      "-",
      "-",
      `${published.peak} MB`,
    );
  }
  for (const [rows, root] of roots) {
    const federated = await measure(
      [join(PROJECT, "cli/terang.ts"), "federate", root, "--out", join(folder, `federation-${rows}`)],
      { ...process.env, TERANG_SIGNING_KEY: "07".repeat(32) },
    );
    rmSync(join(folder, `federation-${rows}`), { recursive: true });
    note(
      `federate ${named(rows)}, verified first, seconds`,
      `${federated.seconds.toFixed(0)} (${spent(federated)})`,
      "-",
      "-",
      `${federated.peak} MB`,
    );
  }
  const root = roots.get(ROWS) as string;
  const [release = ""] = readdirSync(root);
  for (const line of linesOf(await publicApi(root, release, 8), named(ROWS))) note(...line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

write(
  "bench/LARGE.md",
  `# Benchmarks with ${named(ROWS)} complaints`,
  "",
  "Written by `node bench/large.ts`. The machine is shared: seconds and p99 are what it gave, in brackets what the processor spent on it in all threads. A complaint has some six events, so a release of 1,000,000 complaints has seven million rows.",
);
