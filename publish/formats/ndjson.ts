/** complaints.ndjson and events.ndjson: one JSON object a line (https://github.com/ndjson/ndjson-spec). */
import { createReleaseFile } from "../release-file.ts";
import type { CreateSink } from "../row-sink.ts";

export const createNdjsonSink: CreateSink = async ({ folder }) => {
  const complaints = await createReleaseFile(folder, "complaints.ndjson");
  const events = await createReleaseFile(folder, "events.ndjson");
  return {
    add(_row, _events, lines) {
      let behind = complaints.write(`${lines.row}\n`);
      for (const line of lines.events) behind = events.write(`${line}\n`) ?? behind;
      return behind;
    },
    close: async () => [await complaints.close(), await events.close()],
  };
};
