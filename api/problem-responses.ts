/** What calls refuse with, for OpenAPI. */
import { problemSchema } from "./problem.ts";

export const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});

export const keyProblems = (scope: string) => ({
  401: problemResponse("No key, or one that is not known"),
  403: problemResponse(`The key lacks ${scope}`),
});

/** Of a call that writes what a JSON body says. */
export const WRITING_PROBLEMS = {
  400: problemResponse("Not JSON"),
  413: problemResponse("Over the limit of the body"),
  415: problemResponse("Not application/json"),
  422: problemResponse("Every fault with its place"),
  503: problemResponse("Cannot be written now; nothing was stored"),
};

export const READING_PROBLEMS = {
  304: { description: "Unchanged since the ETag in If-None-Match" },
  400: problemResponse("Parameters have faults: every one with its name and what was expected"),
  404: problemResponse("No such complaint, or no such format"),
  406: problemResponse("None of the media types in Accept can be given"),
  429: problemResponse("Too many requests from this address; Retry-After says when to come back"),
  410: problemResponse("The release, or that of the cursor, is not kept any more"),
  503: problemResponse("Nothing has been published yet"),
};
