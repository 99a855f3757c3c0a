/** complaints.ndjson and events.ndjson: one JSON object a line (https://github.com/ndjson/ndjson-spec). */
import { createReleaseFile } from "../release-file.ts";
import type { CreateSink } from "../row-sink.ts";

export const createNdjsonSink: CreateSink = async ({ folder }) => {
  const complaints = await createReleaseFile(folder, "complaints.ndjson");
  const events = await createReleaseFile(folder, "events.ndjson");
  return {
    add(_row, happened, lines) {
      const behind = complaints.write(`${lines.row}\n`);
      if (happened.length === 0) return behind;
      return events.write(`${lines.leaf.slice(lines.row.length + 1)}\n`) ?? behind;
    },
    close: async () => [await complaints.close(), await events.close()],
  };
};
