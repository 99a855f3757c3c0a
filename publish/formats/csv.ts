/** complaints.csv and events.csv. */
import { COMPLAINT_COLUMNS, EVENT_COLUMNS } from "../datasets.ts";
import type { CreateSink } from "../row-sink.ts";
import { createTable } from "../table.ts";

export const createCsvSink: CreateSink = async ({ folder, demonstration }) => {
  const complaints = await createTable(folder, "complaints.csv", COMPLAINT_COLUMNS, demonstration);
  const events = await createTable(folder, "events.csv", EVENT_COLUMNS, demonstration);
  return {
    add(row, happened) {
      let behind = complaints.line(row);
      for (const event of happened) behind = events.line(event) ?? behind;
      return behind;
    },
    close: async () => [await complaints.close(), await events.close()],
  };
};
