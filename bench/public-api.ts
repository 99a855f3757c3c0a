/** The reading half under load: full CSV beside SQLite's own, JSON pages and statistics at a steady pace. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { PROJECT } from "../cli/settings.ts";
import { startNode } from "./measured.ts";
import type { Line } from "./results.ts";

/** Requests a second that the API must bear. */
const PACE = 200;

export interface PublicApi {
  /** Seconds of the full CSV: the file over the API, asked for newest first, and by sqlite3 (or a bare loop over node:sqlite). */
  readonly csv: {
    readonly ours: number;
    readonly asked: number;
    readonly plain: number;
    readonly by: string;
  };
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

/** By node:http, which hands over what comes as it is: fetch takes longer to read than the server to write. */
async function fullCsv(address: string, query = ""): Promise<number> {
  const start = performance.now();
  const [response] = (await once(get(`${address}/v1/complaints.csv${query}`), "response")) as [
    IncomingMessage,
  ];
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Uint8Array).length;
  if (bytes === 0) throw new Error("the CSV was empty");
  return (performance.now() - start) / 1_000;
}

/** One question, read to its end. @throws Error when the answer is not a 200. */
async function ask(agent: Agent, address: string, path: string): Promise<void> {
  const [response] = (await once(get(`${address}${path}`, { agent }), "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  if (response.statusCode !== 200) throw new Error(`${path} was answered with ${response.statusCode}`);
}

/**
 * Questions in turn at the pace, each at its own time whether those before are answered or not; how long it took counts
 * from then.
 */
async function steady(address: string, paths: readonly string[], seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const start = performance.now();
  const waits = await Promise.all(
    Array.from({ length: PACE * seconds }, async (_, at) => {
      const due = (at * 1_000) / PACE;
      await setTimeout(due);
      await ask(agent, address, paths[at % paths.length] as string);
      return performance.now() - start - due;
    }),
  );
  agent.destroy();
  waits.sort((a, b) => a - b);
  const share = (part: number) => Math.round(waits[Math.floor(waits.length * part)] as number);
  return { p50: share(0.5), p99: share(0.99) };
}

/** The codes that are asked for, in as many crossings as there are. */
function questions(file: string): { readonly pages: string[]; readonly statistics: string[] } {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database
    .prepare(
      `SELECT skpd, topik, kecamatan, kanal, status FROM complaints
       WHERE nomor % 997 = 1 AND skpd IS NOT NULL AND kecamatan IS NOT NULL LIMIT 40`,
    )
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

/** `root`: a folder with the release. */
export async function publicApi(root: string, release: string, seconds: number): Promise<PublicApi> {
  const file = join(root, release, "complaints.sqlite");
  const plain = plainCsv(file);
  const server = await startNode([join(PROJECT, "bench/read-server.ts"), root, release], process.env);
  try {
    await fullCsv(server.address);
    const ours = await fullCsv(server.address);
    const asked = await fullCsv(server.address, "?sort=-tanggal_masuk");
    const { pages, statistics } = questions(file);
    // The first questions after a release lands are not those that are measured.
    await steady(server.address, [...pages, ...statistics], 2);
    return {
      csv: { ours, asked, plain: plain.seconds, by: plain.by },
      pages: await steady(server.address, pages, seconds),
      statistics: await steady(server.address, statistics, seconds),
      peak: server.peak(),
    };
  } finally {
    await server.stop();
  }
}

/** As rows of a table of results. */
export function linesOf({ csv, pages, statistics, peak }: PublicApi, rows: string): readonly Line[] {
  const beside = (seconds: number): Line => [
    "",
    seconds.toFixed(2),
    `${csv.plain.toFixed(2)} (${csv.by})`,
    (seconds / csv.plain).toFixed(2),
    `${peak} MB`,
  ];
  const paced = ({ p50, p99 }: { readonly p50: number; readonly p99: number }): Line => [
    "",
    String(p99),
    "-",
    "-",
    `p50 ${p50} ms`,
  ];
  const named = (what: string, [, ...cells]: Line): Line => [what, ...cells];
  return [
    named(`full CSV of ${rows} complaints over the API, the release's own file, seconds`, beside(csv.ours)),
    named(`the same asked for newest first, seconds`, beside(csv.asked)),
    named(`filtered pages of JSON of ${rows} at ${PACE} a second, p99, ms`, paced(pages)),
    named(`statistics of ${rows} at ${PACE} a second, p99, ms`, paced(statistics)),
  ];
}
