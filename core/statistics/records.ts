/** Lines of complaints.csv and events.csv as what was published, a row with its events; one batch is held at a time. */
import type { PublishedEvent, PublishedRow } from "../published.ts";

/** Cells of lines, some lines at a time; the first line of all is the heading. */
export type Lines = AsyncIterable<readonly (readonly string[])[]>;

export interface Case {
  readonly row: PublishedRow;
  readonly events: readonly PublishedEvent[];
}

/** Columns that hold whole numbers. */
const NUMBERS: ReadonlySet<string> = new Set([
  "hari_kerja_verifikasi",
  "hari_kerja_tanggapan",
  "hari_kerja_selesai",
  "jumlah_pindah",
  "dibuka_kembali",
  "penilaian",
  "hari_jeda",
  "urutan",
]);

/** "" is null, counts are numbers. */
function recordReader<T extends PublishedRow | PublishedEvent>(
  heading: readonly string[],
): (cells: readonly string[]) => T {
  const isNumber = heading.map((name) => NUMBERS.has(name));
  return (cells) => {
    const record: Record<string, string | number | null> = {};
    for (let at = 0; at < heading.length; at += 1) {
      const text = cells[at] as string;
      record[heading[at] as string] = text === "" ? null : isNumber[at] ? Number(text) : text;
    }
    return record as unknown as T;
  };
}

async function* readRecords<T extends PublishedRow | PublishedEvent>(lines: Lines): AsyncGenerator<T[]> {
  let read: ((cells: readonly string[]) => T) | undefined;
  for await (const batch of lines) {
    let rest = batch;
    if (read === undefined) {
      if (batch[0] === undefined) continue;
      read = recordReader<T>(batch[0]);
      rest = batch.slice(1);
    }
    yield rest.map(read);
  }
}

/**
 * The rows in the order of their file, in batches; without events each has none.
 * @throws Error where events.csv is not in the order of complaints.csv.
 */
export async function* readCases(complaints: Lines, events?: Lines): AsyncGenerator<readonly Case[]> {
  const source = events && readRecords<PublishedEvent>(events);
  let waiting: readonly PublishedEvent[] = [];
  let at = 0;
  let ended = source === undefined;
  const refill = async () => {
    while (!ended && at >= waiting.length) {
      const next = await source?.next();
      ended = next?.done !== false;
      waiting = next?.value ?? [];
      at = 0;
    }
  };
  for await (const rows of readRecords<PublishedRow>(complaints)) {
    const cases: Case[] = [];
    for (const row of rows) {
      const own: PublishedEvent[] = [];
      for (;;) {
        if (at >= waiting.length && !ended) await refill();
        const event = waiting[at];
        if (event?.id_aduan !== row.id_aduan) break;
        own.push(event);
        at += 1;
      }
      cases.push({ row, events: own });
    }
    yield cases;
  }
  await refill();
  const left = waiting[at];
  if (left !== undefined) throw new Error(`events.csv: ${left.id_aduan} is not where complaints.csv has it`);
}
