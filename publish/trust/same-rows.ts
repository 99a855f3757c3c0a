/** Whether a release's CSV has the rows of its NDJSON: the tree is over NDJSON, the figures are computed from CSV. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parse } from "csv-parse";
import { cellText } from "../csv-line.ts";
import { ROW_TABLES } from "../datasets.ts";

/** Of one table: who reads them needs no more to know that the release does not hold. */
const MOST_FAULTS = 20;

/** Each names file, row (from 1, the header left out) and column. Both files are streamed, a row of each is held. */
export async function rowFaults(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const name of Object.keys(ROW_TABLES)) {
    const found: string[] = [];
    for await (const fault of tableFaults(folder, name)) {
      if (found.length === MOST_FAULTS) {
        found.push(`${name}.csv: and more`);
        break;
      }
      found.push(fault);
    }
    faults.push(...found);
  }
  return faults;
}

async function* tableFaults(folder: string, name: string): AsyncGenerator<string> {
  const csv = `${name}.csv`;
  const ndjson = `${name}.ndjson`;
  const reader = parse({ bom: true, relax_column_count: true });
  const source = createReadStream(join(folder, csv));
  source.once("error", (error) => reader.destroy(error)).pipe(reader);
  const lines = createInterface({ input: createReadStream(join(folder, ndjson)) });
  const cells = reader[Symbol.asyncIterator]() as AsyncIterator<readonly string[]>;
  const records = lines[Symbol.asyncIterator]();
  try {
    const header = (await cells.next()).value ?? [];
    for (let number = 1; ; number += 1) {
      const [row, line] = await Promise.all([cells.next(), records.next()]);
      if (row.done === true && line.done === true) return;
      if (row.done === true || line.done === true) {
        const [short, long] = row.done === true ? [csv, ndjson] : [ndjson, csv];
        yield `${short}, row ${number}: not there, and ${long} has it`;
        return;
      }
      const place = `${csv}, row ${number}`;
      yield* differences(place, ndjson, header, row.value, JSON.parse(line.value));
    }
  } catch (error) {
    yield `${csv}, ${ndjson}: ${(error as Error).message}`;
  } finally {
    source.destroy();
    lines.close();
  }
}

function* differences(
  place: string,
  ndjson: string,
  header: readonly string[],
  cells: readonly string[],
  record: Readonly<Record<string, unknown>>,
): Generator<string> {
  if (cells.length !== header.length) yield `${place}: ${cells.length} cells under ${header.length} columns`;
  for (const [at, column] of header.entries()) {
    const cell = cells[at] ?? "";
    if (!Object.hasOwn(record, column)) yield `${place}, column ${column}: ${ndjson} has no such column`;
    else if (cell !== cellText(record[column]))
      yield `${place}, column ${column}: "${cell}", and ${ndjson} has "${cellText(record[column])}"`;
  }
  for (const column of Object.keys(record))
    if (!header.includes(column)) yield `${place}: no column ${column}, and ${ndjson} has it`;
}
