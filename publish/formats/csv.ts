/** complaints.csv and events.csv. */
import { COMPLAINT_COLUMNS, EVENT_COLUMNS } from "../datasets.ts";
import type { CreateSink } from "../row-sink.ts";
import { type Cells, createTable } from "../table.ts";

export const createCsvSink: CreateSink = async ({ folder, demonstration }) => {
  const complaints = await createTable(folder, "complaints.csv", COMPLAINT_COLUMNS, demonstration);
  const events = await createTable(folder, "events.csv", EVENT_COLUMNS, demonstration);
  return {
    add(row, happened) {
      let behind = complaints.add(row as unknown as Cells);
      for (const event of happened) behind = events.add(event as unknown as Cells) ?? behind;
      return behind;
    },
    close: async () => [await complaints.close(), await events.close()],
  };
};
