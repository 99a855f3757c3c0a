/** The rows of a release: one pass over the facts, a month held at a time. */
import { type Facts, publish, type Withheld } from "../core/publication.ts";
import type { PublishedEvent, PublishedRow } from "../core/published.ts";
import type { Reference } from "../core/reference.ts";
import { eventCells, type PublishedCells, rowCells } from "./cells.ts";
import type { Changes } from "./changes.ts";
import { COMPLAINT_COLUMNS, DEMONSTRATION_COLUMN, EVENT_COLUMNS } from "./datasets.ts";
import { refuseCells, refuseColumns } from "./gate.ts";
import type { RowSink } from "./row-sink.ts";
import type { Commitments } from "./trust/commitments.ts";
import { rowLeaf } from "./trust/leaves.ts";
import { leafHash, type Tree } from "./trust/merkle.ts";

const COMPLAINT_NAMES = COMPLAINT_COLUMNS.map(({ name }) => name);
const EVENT_NAMES = EVENT_COLUMNS.map(({ name }) => name);

export interface RowsOrder {
  readonly reference: Reference;
  readonly facts: AsyncIterable<Facts>;
  /** ms */
  readonly cutoff: number;
  readonly demonstration: boolean;
  readonly progress?: (rows: number) => void;
}
export interface WrittenRows {
  readonly complaints: number;
  readonly events: number;
  /** What is not published row by row. */
  readonly withheld: readonly Withheld[];
  /** When the first published row was received: YYYY-MM-DD or YYYY-MM. */
  readonly first: string | undefined;
  /** Agencies of the published rows. */
  readonly agencies: ReadonlySet<string>;
}

type Pair = { readonly row: PublishedRow; readonly events: readonly PublishedEvent[] };

const byDateAndId = ({ row: a }: Pair, { row: b }: Pair): number =>
  (a.tanggal_masuk < b.tanggal_masuk ? -1 : a.tanggal_masuk > b.tanggal_masuk ? 1 : 0) ||
  (a.id_aduan < b.id_aduan ? -1 : 1);

/** Each published row passes the gate once, then goes to every sink, to `statistics`, `changes` and the `tree`. */
export async function writeRows(
  sinks: readonly RowSink[],
  { reference, facts, cutoff, demonstration, progress }: RowsOrder,
  statistics: { add(row: PublishedRow, events: readonly PublishedEvent[]): void },
  changes: Pick<Changes, "see">,
  tree: Tree,
  commitments: Pick<Commitments, "add">,
): Promise<WrittenRows> {
  const withheld: Withheld[] = [];
  const agencies = new Set<string>();
  let first: string | undefined;
  const counts = { complaints: 0, events: 0 };
  const mark = demonstration ? `,${JSON.stringify({ [DEMONSTRATION_COLUMN.name]: "ya" }).slice(1)}` : "}";
  const toLine = (record: object) => JSON.stringify(record).slice(0, -1) + mark;

  /** A month at a time, sorted by what is published: the order of the file tells nothing that the rows do not. */
  let month = "";
  let waiting: Pair[] = [];
  const flush = async () => {
    waiting.sort(byDateAndId);
    for (const { row, events } of waiting) {
      const happened: PublishedCells[] = [];
      for (const event of events) {
        refuseColumns("events", event, EVENT_NAMES);
        const cells = eventCells(event);
        refuseCells("events", EVENT_NAMES, cells);
        happened.push(cells);
      }
      refuseColumns("complaints", row, COMPLAINT_NAMES);
      const cells = rowCells(row);
      refuseCells("complaints", COMPLAINT_NAMES, cells);
      const line = toLine(row);
      const lines = { row: line, leaf: rowLeaf(line, events.map(toLine)) };
      changes.see(row.id_aduan, lines.row);
      tree.add(leafHash(lines.leaf));
      statistics.add(row, events);
      first ??= row.tanggal_masuk;
      if (row.skpd !== null) agencies.add(row.skpd);
      for (const sink of sinks) {
        const writing = sink.add(cells, happened, lines);
        if (writing !== undefined) await writing;
      }
      counts.complaints += 1;
      counts.events += events.length;
    }
    waiting = [];
    progress?.(counts.complaints);
  };
  for await (const fact of facts) {
    const published = publish(fact, reference, cutoff);
    if (published.kind === "withheld") {
      commitments.add(published.publicId, published);
      withheld.push(published);
      continue;
    }
    if (published.kind === "later") continue;
    const itsMonth = published.row.tanggal_masuk.slice(0, 7);
    if (itsMonth !== month) {
      await flush();
      month = itsMonth;
    }
    waiting.push(published);
  }
  await flush();
  return { ...counts, withheld, first, agencies };
}
