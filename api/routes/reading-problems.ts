/** What the reading half refuses with, for OpenAPI. */
import { problemResponse } from "./submissions.ts";

export const READING_PROBLEMS = {
  304: { description: "Unchanged since the ETag in If-None-Match" },
  400: problemResponse("Parameters have faults: every one with its name and what was expected"),
  404: problemResponse("No such complaint, or no such format"),
  406: problemResponse("None of the media types in Accept can be given"),
  429: problemResponse("Too many requests from this address; Retry-After says when to come back"),
  410: problemResponse("The release, or that of the cursor, is not kept any more"),
  503: problemResponse("Nothing has been published yet"),
};
