/** A WhatsApp group export of made-up messages: found, read and classified as a stream, beside reading it whole and splitting it by one regex. */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { countedAs } from "../core/channels/whatsapp-group/classify.ts";
import { detectFormat } from "../core/channels/whatsapp-group/detect-format.ts";
import { linesOf } from "../core/channels/whatsapp-group/lines.ts";
import { sortExport } from "../core/channels/whatsapp-group/sort-export.ts";
import { type Measured, measure } from "./measured.ts";

const WORDS = [
  "ADUAN: jalan poros desa berlubang sejak musim hujan,\nsudah tiga orang jatuh.\n\nMohon segera ditambal.",
  "#BJN-7K3F9QD selesai jalan sudah ditambal bersama warga",
  "BJN-7K3F9QD tunda menunggu anggaran perubahan",
  "Terima kasih, akan kami teruskan ke bidang yang menangani",
  "<Media tidak disertakan>",
  "IMG-20260105-WA0001.jpg (file terlampir)\nLapor lampu jalan mati di perempatan",
  "Pesan ini dihapus",
  "Mohon izin, pupuk di kios belum datang <Pesan ini diedit>",
  "siap",
] as const;

const two = (number: number) => String(number).padStart(2, "0");

/** Two a minute from 1 January 2026, every hundredth WhatsApp's own. */
export function* exportOf(count: number): Generator<string> {
  yield "01/01/26 00.00 - Pesan dan panggilan terenkripsi secara end-to-end.\n";
  for (let index = 1; index < count; index += 1) {
    const at = new Date(Date.UTC(2026, 0, 1) + index * 30_000);
    const date = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${two(at.getUTCFullYear() % 100)}`;
    const head = `${date} ${two(at.getUTCHours())}.${two(at.getUTCMinutes())} - `;
    const said = `Petugas ${index % 200}: ${WORDS[index % WORDS.length]}`;
    yield `${head}${index % 100 === 0 ? `Warga ${index} bergabung menggunakan tautan undangan grup ini` : said}\n`;
  }
}

async function ours(file: string): Promise<Readonly<Record<string, number>>> {
  const lines = () => linesOf(createReadStream(file, "utf8") as AsyncIterable<string>);
  const format = await detectFormat(lines());
  if (format === undefined) throw new Error(`${file} is no export`);
  const counts: Record<string, number> = {};
  for await (const { classified } of sortExport(lines(), format, "BJN")) {
    const name = countedAs(classified);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function plain(file: string): Readonly<Record<string, number>> {
  const messages = readFileSync(file, "utf8")
    .split(/^(?=\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}[.:]\d{2} - )/m)
    .map((message) => /^(\S+) (\S+) - (?:([^:\n]+): )?(.*)$/s.exec(message)?.slice(1) ?? []);
  return { messages: messages.length };
}

export interface ExportBench {
  readonly count: number;
  readonly ours: Measured;
  readonly plain: Measured;
}

/** Each in a process of its own, its start counted in; `out` holds what each counted, as JSON. */
export async function whatsappExport(count = 100_000): Promise<ExportBench> {
  const folder = mkdtempSync(join(tmpdir(), "terang-bench-whatsapp-"));
  const file = join(folder, "chat.txt");
  const self = fileURLToPath(import.meta.url);
  try {
    await pipeline(Readable.from(exportOf(count)), createWriteStream(file));
    return {
      count,
      ours: await measure(["--max-semi-space-size=8", self, "ours", file], process.env),
      plain: await measure([self, "plain", file], process.env),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , way, file = ""] = process.argv;
  if (way === "ours") console.log(JSON.stringify(await ours(file)));
  else if (way === "plain") console.log(JSON.stringify(plain(file)));
  else {
    const { count, ...ways } = await whatsappExport(Number(way ?? 100_000));
    for (const [name, { seconds, peak, out }] of Object.entries(ways)) {
      console.log(`${name}: ${count} messages, ${seconds.toFixed(2)} s, peak ${peak} MB, ${out.trim()}`);
    }
  }
}
