/** `npm run bench`: each claim of speed beside a plain alternative in the same run; writes bench/RESULTS.md. */
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { PROJECT } from "../cli/settings.ts";
import { firstView } from "./first-view.ts";
import { inputs, mapping, writeCsv } from "./inputs.ts";
import { load } from "./load.ts";
import { type Measured, measure, startNode } from "./measured.ts";
import { linesOf, publicApi } from "./public-api.ts";
import { madeUp, RELEASE } from "./published-release.ts";
import { createResults, median } from "./results.ts";
import { firstSearch } from "./search.ts";
import { webhooks } from "./webhooks.ts";
import { whatsappExport } from "./whatsapp-export.ts";

const SECONDS = Number(process.argv[2] ?? 8);
const MANY = Number(process.argv[3] ?? 20_000);
const PUBLISHED = Number(process.argv[4] ?? 100_000);
const COUNTED = 1_000_000;
const MINUTES = Number(process.argv[6] ?? 1);
const SITE = Number(process.argv[5] ?? 10_000);

/** Seconds before the measuring. */
const WARM = 8;
/** What varies most with what else the machine does is measured in turns with what stands beside it. */
const TURNS = 3;
const { note, write } = createResults(["what", "Terang", "plain", "ratio", "peak memory or requests"]);
const round = (number: number) => Math.round(number).toLocaleString("en-GB");
const rate = ({ seconds }: Measured, count: number) => count / seconds;

const folder = mkdtempSync(join(tmpdir(), "terang-bench-"));
const environment = (name: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  return {
    ...process.env,
    PORT: "0",
    TERANG_DB_URL: `file:${join(folder, name, "ledger.db")}`,
    TERANG_RELEASES: join(folder, name, "releases"),
    TERANG_SITES: join(folder, name, "sites"),
  };
};
const TERANG = join(PROJECT, "cli/terang.ts");
const PLAIN = join(PROJECT, "bench/plain.ts");
const verb = (env: NodeJS.ProcessEnv, ...words: string[]) =>
  measure(["--max-semi-space-size=8", TERANG, ...words], env);

try {
  // Single posts: the same load on the server and on one insert a transaction with no other work.
  const intake = environment("intake");
  const { out } = await verb(intake, "keys", "create", "--name", "bench", "--scopes", "submissions:write");
  const key = /trg_\S+/.exec(out)?.[0] ?? "";
  const server = await startNode(["--max-semi-space-size=8", TERANG, "serve"], intake);
  const plain = await startNode([PLAIN, "serve"], intake);
  // Servers run for months: both are measured when what they do again and again is compiled.
  await load(`${server.address}/v1/submissions`, key, WARM);
  await load(`${plain.address}/`, key, WARM);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(await load(`${server.address}/v1/submissions`, key, SECONDS));
    theirs.push(await load(`${plain.address}/`, key, SECONDS));
  }
  note(
    `single POSTs, 16 connections, acknowledged a second, median of ${TURNS} turns`,
    round(median(ours)),
    round(median(theirs)),
    median(ours.map((rate, turn) => rate / (theirs[turn] as number))).toFixed(2),
  );
  await plain.stop();

  // A batch over HTTP.
  const body = inputs(MANY)
    .map((one) => JSON.stringify(one))
    .join("\n");
  const start = performance.now();
  const response = await fetch(`${server.address}/v1/submissions/batch`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/x-ndjson" },
    body,
  });
  const created = (await response.text()).split("\n").filter((line) => line.includes('"status":201')).length;
  if (created !== MANY) throw new Error(`the batch took in ${created} of ${MANY}`);
  const batch = MANY / ((performance.now() - start) / 1_000);
  const peak = server.peak();
  await server.stop();

  // Import of a CSV, beside parsing it and inserting each row in one transaction.
  const csv = join(folder, "in.csv");
  const map = join(folder, "map.json");
  const file = createWriteStream(csv);
  writeCsv(file, MANY);
  await finished(file);
  writeFileSync(map, JSON.stringify(mapping));
  const imported = await verb(environment("import"), "import", csv, "--map", map);
  const bare = await measure([PLAIN, "import", csv], environment("plain"));
  const plainRate = rate(bare, MANY);
  note(
    "batch, submissions with 4 events a second",
    round(batch),
    round(plainRate),
    (batch / plainRate).toFixed(2),
    `${peak} MB`,
  );
  note(
    "import, rows with 4 events a second",
    round(rate(imported, MANY)),
    round(plainRate),
    (rate(imported, MANY) / plainRate).toFixed(2),
    `${imported.peak} MB`,
  );

  // All statistics, beside a plain count of the same groups of the same rows; both make the rows first.
  const figures = (what: string) =>
    measure(
      ["--max-semi-space-size=8", join(PROJECT, "bench/statistics.ts"), what, String(COUNTED)],
      process.env,
    );
  const all = await figures("all");
  const counted = await figures("counts");
  note(
    `all statistics over ${round(COUNTED)} rows in one pass, seconds`,
    all.seconds.toFixed(1),
    `${counted.seconds.toFixed(1)} (one count a group)`,
    (all.seconds / counted.seconds).toFixed(2),
    `${all.peak} MB`,
  );

  // Webhooks at the pace of a bad day.
  const heard = await webhooks(MINUTES);
  note(
    `webhooks, ${round(heard.sent)} signed deliveries at 10,000 a minute: lost`,
    String(heard.lost + heard.refused),
    "-",
    "-",
    `${heard.peak} MB`,
  );
  note("webhooks, p99 to the acknowledgement, ms", String(heard.p99), "-", "-", `p50 ${heard.p50} ms`);
  note("webhooks, acknowledgements that went out, twice", `${round(heard.answered)}, ${heard.doubled}`);

  // A chat export, beside splitting it by one regular expression in memory.
  const chat = await whatsappExport();
  note(
    `WhatsApp export, ${round(chat.count)} messages read and sorted, seconds`,
    chat.ours.seconds.toFixed(2),
    `${chat.plain.seconds.toFixed(2)} (split, in memory)`,
    (chat.ours.seconds / chat.plain.seconds).toFixed(2),
    `${chat.ours.peak} MB`,
  );

  // The open data API over a release of its own.
  const openRoot = join(folder, "open");
  const database = await madeUp(openRoot, PUBLISHED);
  note(`complaints.sqlite, ${round(PUBLISHED)} complaints with 4.6 events, seconds`, database.toFixed(1));
  for (const line of linesOf(await publicApi(openRoot, RELEASE, SECONDS), round(PUBLISHED))) note(...line);

  // A release, beside writing the same rows as NDJSON and nothing else.
  const large = environment("publish");
  await verb(large, "demo", "--size", String(PUBLISHED));
  const published: Measured[] = [];
  const dumped: Measured[] = [];
  for (let turn = 1; turn <= TURNS; turn++) {
    // The last is kept: it is searched below.
    const root = turn === TURNS ? large.TERANG_RELEASES : join(folder, `releases-${turn}`);
    published.push(await verb({ ...large, TERANG_RELEASES: root }, "publish"));
    dumped.push(await verb(large, "export"));
    if (turn < TURNS) rmSync(root, { recursive: true });
  }
  const seconds = (all: readonly Measured[]) => median(all.map((one) => one.seconds));
  note(
    `publish, ${round(PUBLISHED)} submissions, seconds, median of ${TURNS} turns`,
    seconds(published).toFixed(1),
    `${seconds(dumped).toFixed(1)} (export alone)`,
    (seconds(published) / seconds(dumped)).toFixed(2),
    `${median(published.map(({ peak }) => peak))} MB`,
  );

  // The site, from nothing.
  const site = environment("site");
  await verb(site, "demo", "--size", String(SITE));
  await verb(site, "publish");
  rmSync(join(PROJECT, "var/astro"), { recursive: true, force: true });
  const built = await verb(site, "build");
  const again = await verb({ ...site, TERANG_SITES: join(folder, "site", "again") }, "build");
  note(
    `site of ${round(SITE)} complaints in two languages with search index, seconds`,
    built.seconds.toFixed(1),
    `${again.seconds.toFixed(1)} (again, nothing changed)`,
    (built.seconds / again.seconds).toFixed(2),
    `${built.peak} MB`,
  );
  const portal = await startNode([TERANG, "serve"], site);
  for (const [page, view] of Object.entries(await firstView(portal.address))) {
    note(
      `first view of ${page}, bytes with gzip`,
      round(view.gzip),
      `${round(view.raw)} (uncompressed)`,
      (view.gzip / view.raw).toFixed(2),
      `${view.requests} requests`,
    );
  }
  const search = await firstSearch(
    join(folder, "publish", "releases"),
    join(folder, "site", "sites"),
    portal.address,
  );
  note(
    `search indexes of ${round(PUBLISHED)} complaints, seconds`,
    search.seconds.toFixed(1),
    "-",
    "-",
    `${search.peak} MB`,
  );
  for (const [words, { bytes, requests }] of Object.entries(search.weights)) {
    note(
      `first search over ${round(PUBLISHED)} complaints, "${words}", bytes as served`,
      round(bytes),
      "-",
      "-",
      `${requests} requests`,
    );
  }
  await portal.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

write(
  "bench/RESULTS.md",
  "# Benchmarks",
  "",
  "Written by `npm run bench`. The machine is shared: read the ratios, measured side by side in one run, not the single times.",
  "What takes minutes with 1,000,000 complaints is apart, in [LARGE.md](LARGE.md).",
  "Plain: for intake and import, one table with none of the checks, redaction, encryption or history, through the same driver.",
);
