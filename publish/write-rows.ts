/** The rows of a release: one pass over the facts, a month held at a time. */
import { type Facts, publish } from "../core/publication.ts";
import type { PublishedEvent, PublishedRow } from "../core/published.ts";
import type { Reference } from "../core/reference.ts";
import type { Changes } from "./changes.ts";
import type { Contents } from "./contents.ts";
import { COMPLAINT_COLUMNS, EVENT_COLUMNS } from "./datasets.ts";
import { createReleaseFile } from "./release-file.ts";
import { type Cells, createTable } from "./table.ts";

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
  /** How many are not published row by row, by reason and year (`spam\u00002016`). */
  readonly withheld: ReadonlyMap<string, number>;
}

type Pair = { readonly row: PublishedRow; readonly events: readonly PublishedEvent[] };

/** Writes complaints and events as CSV and NDJSON; each published row is shown to `statistics` and `changes`. */
export async function writeRows(
  folder: string,
  { reference, facts, cutoff, demonstration, progress }: RowsOrder,
  contents: Contents,
  statistics: { add(row: PublishedRow): void },
  changes: Pick<Changes, "see">,
): Promise<WrittenRows> {
  const complaints = await createTable(folder, "complaints.csv", COMPLAINT_COLUMNS, demonstration);
  const complaintLines = await createReleaseFile(folder, "complaints.ndjson");
  const events = await createTable(folder, "events.csv", EVENT_COLUMNS, demonstration);
  const eventLines = await createReleaseFile(folder, "events.ndjson");
  const withheld = new Map<string, number>();
  const counts = { complaints: 0, events: 0 };
  const mark = demonstration ? { data_peragaan: "ya" } : {};

  /** A month at a time, sorted by what is published: the order of the file tells nothing that the rows do not. */
  let month = "";
  let waiting: Pair[] = [];
  const flush = async () => {
    waiting.sort(
      (a, b) =>
        (a.row.tanggal_masuk < b.row.tanggal_masuk
          ? -1
          : a.row.tanggal_masuk > b.row.tanggal_masuk
            ? 1
            : 0) || (a.row.id_aduan < b.row.id_aduan ? -1 : 1),
    );
    for (const { row, events: happened } of waiting) {
      const line = JSON.stringify({ ...row, ...mark });
      changes.see(row.id_aduan, line);
      statistics.add(row);
      await complaints.add(row as unknown as Cells);
      await complaintLines.write(`${line}\n`);
      counts.complaints += 1;
      for (const event of happened) {
        await events.add(event as unknown as Cells);
        await eventLines.write(`${JSON.stringify({ ...event, ...mark })}\n`);
        counts.events += 1;
      }
    }
    waiting = [];
    progress?.(counts.complaints);
  };
  for await (const fact of facts) {
    const published = publish(fact, reference, cutoff);
    if (published.kind === "withheld") {
      const key = `${published.reason}\u0000${published.year}`;
      withheld.set(key, (withheld.get(key) ?? 0) + 1);
      continue;
    }
    const itsMonth = published.row.tanggal_masuk.slice(0, 7);
    if (itsMonth !== month) {
      await flush();
      month = itsMonth;
    }
    waiting.push(published);
  }
  await flush();
  contents.enter(await complaints.close(), COMPLAINT_COLUMNS, {
    title: "Aduan",
    title_en: "Complaints",
    primaryKey: ["id_aduan"],
  });
  contents.files.push(await complaintLines.close());
  contents.enter(await events.close(), EVENT_COLUMNS, {
    title: "Peristiwa",
    title_en: "Status events",
    primaryKey: ["id_aduan", "urutan"],
  });
  contents.files.push(await eventLines.close());
  return { ...counts, withheld };
}
