/** The leaves of a release's tree: each row with its events, in the order of the files, then each commitment. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Lines as complaints.ndjson and events.ndjson have them. */
export const rowLeaf = (row: string, events: readonly string[]): string => [row, ...events].join("\n");

export type Leaf =
  | { readonly kind: "row"; readonly id: string; readonly text: string }
  | { readonly kind: "commitment"; readonly text: string };

const lines = (folder: string, path: string) =>
  createInterface({ input: createReadStream(join(folder, path)), crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
const idOf = (line: string): string => (JSON.parse(line) as { readonly id_aduan: string }).id_aduan;

/** Every leaf of a release's folder, in order; constant memory. @throws when a line is not JSON. */
export async function* readLeaves(folder: string): AsyncGenerator<Leaf> {
  const events = lines(folder, "events.ndjson");
  let event = await events.next();
  for await (const row of { [Symbol.asyncIterator]: () => lines(folder, "complaints.ndjson") }) {
    const id = idOf(row);
    const happened: string[] = [];
    while (event.done !== true && idOf(event.value) === id) {
      happened.push(event.value);
      event = await events.next();
    }
    yield { kind: "row", id, text: rowLeaf(row, happened) };
  }
  if (event.done !== true) throw new Error("events.ndjson: an event without its complaint, or out of order");
  for await (const text of { [Symbol.asyncIterator]: () => lines(folder, "commitments.txt") })
    yield { kind: "commitment", text };
}
