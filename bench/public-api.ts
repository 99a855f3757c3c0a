/** The reading half under load: full CSV beside SQLite's own, JSON pages and statistics at a steady pace. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import autocannon from "autocannon";
import { PROJECT } from "../cli/settings.ts";
import { startNode } from "./measured.ts";
import { madeUp, RELEASE } from "./published-release.ts";

/** Requests a second that the API must bear. */
const PACE = 200;

export interface PublicApi {
  /** Seconds that complaints.sqlite took. */
  readonly database: number;
  /** Seconds of the full CSV: over the API, and by sqlite3 (or a bare loop over node:sqlite). */
  readonly csv: { readonly ours: number; readonly plain: number; readonly by: string };
  /** ms */
  readonly pages: { readonly p50: number; readonly p99: number };
  readonly statistics: { readonly p50: number; readonly p99: number };
  /** MB, after all of it. */
  readonly peak: number;
}

function plainCsv(file: string): { readonly seconds: number; readonly by: string } {
  const start = performance.now();
  const { status } = spawnSync("sqlite3", ["-readonly", "-csv", file, "SELECT * FROM complaints"], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  if (status === 0) return { seconds: (performance.now() - start) / 1_000, by: "sqlite3 -csv" };
  const again = performance.now();
  let bytes = 0;
  const statement = new DatabaseSync(file, { readOnly: true }).prepare("SELECT * FROM complaints");
  statement.setReturnArrays(true);
  for (const row of statement.iterate()) bytes += (row as unknown as unknown[]).join(",").length;
  return { seconds: bytes > 0 ? (performance.now() - again) / 1_000 : 0, by: "node:sqlite, a bare loop" };
}

async function fullCsv(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${address}/v1/complaints.csv`);
  let bytes = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) bytes += chunk.length;
  if (bytes === 0) throw new Error("the CSV was empty");
  return (performance.now() - start) / 1_000;
}

/** Questions in turn at the pace; every answer must be a 200. */
async function steady(address: string, paths: readonly string[], seconds: number) {
  const result = await autocannon({
    url: address,
    connections: 16,
    overallRate: PACE,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} of ${result.requests.total} were not answered`);
  return { p50: result.latency.p50, p99: result.latency.p99 };
}

/** The codes that are asked for, in as many crossings as there are. */
function questions(file: string): { readonly pages: string[]; readonly statistics: string[] } {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database
    .prepare("SELECT skpd, topik, kecamatan, kanal, status FROM complaints WHERE nomor % 997 = 1 LIMIT 40")
    .all();
  database.close();
  const pages: string[] = [];
  const statistics: string[] = [];
  for (const { skpd, topik, kecamatan, kanal, status } of rows) {
    pages.push(
      `/v1/complaints?skpd=${skpd}`,
      `/v1/complaints?topic=${topik}&kecamatan=${kecamatan}`,
      `/v1/complaints?channel=${kanal}&status=${status}&from=2020&to=2023`,
      `/v1/complaints?skpd=${skpd}&kecamatan=${kecamatan}&sort=-hari_kerja_selesai`,
      `/v1/complaints?kecamatan=${kecamatan}&q=jalan+rusak`,
    );
    statistics.push(
      "/v1/statistics?by=skpd",
      `/v1/statistics?by=month&measures=masuk,tepat_waktu&skpd=${skpd}`,
      `/v1/statistics?by=topic&kecamatan=${kecamatan}&measures=masuk,selesai`,
      `/v1/statistics?by=skpd,year&measures=masuk&from=2018&to=2025`,
      "/v1/statistics.csv?by=quarter",
    );
  }
  return { pages, statistics };
}

/** `root`: an empty folder for the release; it is left there. */
export async function publicApi(root: string, rows: number, seconds: number): Promise<PublicApi> {
  const database = await madeUp(root, rows);
  const file = join(root, RELEASE, "complaints.sqlite");
  const plain = plainCsv(file);
  const server = await startNode([join(PROJECT, "bench/read-server.ts"), root, RELEASE], process.env);
  try {
    await fullCsv(server.address);
    const ours = await fullCsv(server.address);
    const asked = questions(file);
    const pages = await steady(server.address, asked.pages, seconds);
    const statistics = await steady(server.address, asked.statistics, seconds);
    return {
      database,
      csv: { ours, plain: plain.seconds, by: plain.by },
      pages,
      statistics,
      peak: server.peak(),
    };
  } finally {
    await server.stop();
  }
}

if (process.argv[1] === import.meta.filename) {
  const [, , root = "var/bench/releases", rows = "100000", seconds = "8"] = process.argv;
  console.log(await publicApi(root, Number(rows), Number(seconds)));
}
