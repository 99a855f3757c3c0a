/** `reporters`: how many people wrote and how many again, per year, by pseudonym. For the operator, never published. */
import { countReporters } from "../../db/reporters.ts";
import { open } from "../open.ts";

export async function listReporters(): Promise<void> {
  const { file } = await open();
  const years = await countReporters(file);
  file.close();
  console.log("year\tsubmissions\twith a known reporter\treporters\twrote again\tmost by one");
  for (const { year, submissions, known, reporters, again, most } of years) {
    console.log([year, submissions, known, reporters, again, most].join("\t"));
  }
}
