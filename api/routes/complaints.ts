/** GET /v1/complaints and /v1/complaints/{public_id}: published rows of a release, as JSON pages or whole as CSV or NDJSON. */
import { join } from "node:path";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { ORDERS } from "../../publish/sqlite/schema.ts";
import type { AppDeps, AppEnv } from "../deps.ts";
import { type ParameterFault, problem } from "../problem.ts";
import { READING_PROBLEMS } from "../problem-responses.ts";
import { mark } from "../reading/answer.ts";
import { chooseRelease } from "../reading/choose-release.ts";
import { questionOf, readCursor, writeCursor } from "../reading/cursor.ts";
import { type Format, formatOf, MEDIA_TYPES } from "../reading/format.ts";
import { csvLines, jsonLines } from "../reading/lines.ts";
import { readFilters, readList, readParameters } from "../reading/parameters.ts";
import {
  complaintsQuery,
  DEFAULT_LIMIT,
  FIELDS,
  MOST_LIMIT,
  namesOf,
  releaseQuery,
} from "../reading/query-schemas.ts";
import type { OpenRelease, Releases } from "../reading/release.ts";
import { complaintDetailSchema, complaintsSchema } from "../reading/row-schemas.ts";
import { type Selection, SORTS, selectComplaints } from "../reading/select-complaints.ts";
import { streamFile, streamRows } from "../reading/stream.ts";

const FORMATS = ["json", "csv", "ndjson"] as const satisfies readonly Format[];
const rows = z.string().meta({ description: "A row a line; columns as in complaints.csv of the release" });

const ROUTES = [
  createRoute({
    method: "get",
    path: "/v1/complaints",
    operationId: "listComplaints",
    summary: "Published complaints: a page as JSON, or all that match as CSV or NDJSON",
    description: "The suffix .json, .csv or .ndjson chooses the format, else Accept does.",
    tags: ["Open data"],
    request: { query: complaintsQuery },
    responses: {
      200: {
        description: "What matches; Link has the next page",
        content: {
          "application/json": { schema: complaintsSchema },
          "text/csv": { schema: rows },
          "application/x-ndjson": { schema: rows },
        },
      },
      ...READING_PROBLEMS,
    },
  }),
  createRoute({
    method: "get",
    path: "/v1/complaints/{public_id}",
    operationId: "getComplaint",
    summary: "One published complaint with its events",
    tags: ["Open data"],
    request: {
      params: z.object({ public_id: z.string().meta({ description: "id_aduan", example: "BJN-7K3F9QD" }) }),
      query: releaseQuery,
    },
    responses: {
      200: {
        description: "The row and its events",
        content: { "application/json": { schema: complaintDetailSchema } },
      },
      ...READING_PROBLEMS,
    },
  }),
];

interface Asked {
  readonly selection: Selection;
  readonly fields: readonly string[];
  readonly limit: number | undefined;
  readonly after: number | undefined;
}

function readQuestion(
  given: Readonly<Record<string, string>>,
  release: OpenRelease,
  faults: ParameterFault[],
): Asked {
  const sort = given["sort"] ?? "-tanggal_masuk";
  const [name] = readList("sort", sort.replace(/^-/, ""), SORTS, faults) ?? [];
  if (ORDERS.some((order) => order === name) && !release.tables.has(`order_${name}`)) {
    const detail = `release ${release.id} is older than this order; newer ones have it`;
    faults.push({ parameter: "sort", code: "unknown_value", detail });
  }
  const selection: Selection = {
    ...readFilters(given, release, faults),
    sort: name ?? "tanggal_masuk",
    descending: sort.startsWith("-"),
  };
  const mark = release.demonstration ? ["data_peragaan"] : [];
  const plain = FIELDS.filter((field) => field !== "diperbarui");
  const fields = readList("fields", given["fields"], [...FIELDS, ...mark], faults) ?? [...plain, ...mark];
  const limit = given["limit"] === undefined ? undefined : Number(given["limit"]);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= MOST_LIMIT)) {
    const detail = `expected a whole number from 1 to ${MOST_LIMIT}; CSV and NDJSON without limit have everything`;
    faults.push({ parameter: "limit", code: "invalid_value", detail });
  }
  const { cursor: text } = given;
  const cursor = text === undefined ? undefined : readCursor(text);
  if (text !== undefined && cursor?.question !== questionOf(selection)) {
    const detail = "expected a cursor that `next` of a page with the same filters and sort had";
    faults.push({ parameter: "cursor", code: "bad_cursor", detail });
  }
  return { selection, fields, limit, after: cursor?.after };
}

/** The release's own file, where all of it is asked for as it stands there. */
function fileAsked(
  given: Readonly<Record<string, string>>,
  release: OpenRelease,
  format: Format,
): ReturnType<OpenRelease["file"]> {
  const asked = Object.keys(given).filter((name) => name !== "release");
  return format === "json" || asked.length > 0 ? undefined : release.file(`complaints.${format}`);
}

const quoted = (names: readonly string[]): string => names.map((name) => `c."${name}"`).join(", ");

export function complaintRoutes(deps: AppDeps, releases: Releases): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  for (const route of ROUTES) app.openAPIRegistry.registerPath(route);

  const list = (context: Context<AppEnv>, suffix: string | undefined): Response => {
    const format = formatOf(context, suffix, FORMATS);
    if (format instanceof Response) return format;
    const faults: ParameterFault[] = [];
    const query = new URL(context.req.url).searchParams;
    const given = readParameters(query, namesOf(complaintsQuery), faults);
    const cursorOf = given["cursor"] === undefined ? undefined : readCursor(given["cursor"])?.release;
    const release = chooseRelease(context, releases, given["release"] ?? cursorOf, faults);
    if (release instanceof Response) return release;
    const { selection, fields, limit, after } = readQuestion(given, release, faults);
    if (cursorOf !== undefined && cursorOf !== release.id)
      faults.push({
        parameter: "cursor",
        code: "bad_cursor",
        detail: `expected a cursor of release ${release.id}`,
      });
    if (faults.length > 0) return problem(context, "invalid_parameter", { parameters: faults });
    const file = fileAsked(given, release, format);
    const { unchanged, headers } = mark(context, release, deps.version, format, file?.sha256);
    if (unchanged !== undefined) return unchanged;

    const size = limit ?? (format === "json" ? DEFAULT_LIMIT : undefined);
    const lines = format === "csv" ? csvLines(fields) : jsonLines(fields);
    const type = { ...headers, "Content-Type": `${MEDIA_TYPES[format]}; charset=utf-8` };
    if (file !== undefined)
      return new Response(streamFile(join(release.folder, file.path)), {
        headers: { ...type, "Content-Length": String(file.bytes) },
      });
    const end = format === "csv" ? "\r\n" : "\n";
    const line = (row: readonly unknown[]) => lines.line(row) + end;
    if (size === undefined) {
      const { text, values } = selectComplaints(release, selection, lines.sql, { after });
      return new Response(streamRows(release.iterate(text, ...values), line, lines.head), { headers: type });
    }
    // One more than the page tells whether there is a next.
    const { text, values } = selectComplaints(release, selection, lines.sql, { limit: size + 1, after });
    const found = [...release.iterate(text, ...values)];
    const page = found.slice(0, size);
    let next: string | null = null;
    if (found.length > size) {
      const place = page.at(-1)?.[lines.width] as number;
      const cursor = writeCursor({ release: release.id, question: questionOf(selection), after: place });
      const params = new URLSearchParams(Object.entries(given));
      params.set("cursor", cursor);
      next = `${deps.siteUrl}${context.req.path}?${params}`;
    }
    const links = next === null ? type : { ...type, Link: `<${next}>; rel="next"` };
    if (format !== "json") return new Response(lines.head + page.map(line).join(""), { headers: links });
    const { id, cutoff, demonstration } = release;
    const head = JSON.stringify({ release: id, cutoff, demonstration }).slice(0, -1);
    return new Response(
      `${head},"data":[${page.map(lines.line).join(",")}],"next":${JSON.stringify(next)}}`,
      { headers: links },
    );
  };

  const one = (context: Context<AppEnv>, file: string): Response => {
    const [, id = "", suffix] = /^(.*?)(?:\.([a-z]+))?$/.exec(file) ?? [];
    const format = formatOf(context, suffix, ["json"]);
    if (format instanceof Response) return format;
    const faults: ParameterFault[] = [];
    const given = readParameters(new URL(context.req.url).searchParams, namesOf(releaseQuery), faults);
    const release = chooseRelease(context, releases, given["release"], faults);
    if (release instanceof Response) return release;
    if (faults.length > 0) return problem(context, "invalid_parameter", { parameters: faults });
    const fields = [...FIELDS, ...(release.demonstration ? ["data_peragaan"] : [])];
    const [row] = release.all(
      `SELECT nomor, ${quoted(fields)} FROM complaints c WHERE id_aduan = ?`,
      id.toUpperCase(),
    );
    if (row === undefined) return problem(context, "unknown_complaint");
    const { unchanged, headers } = mark(context, release, deps.version, format);
    if (unchanged !== undefined) return unchanged;
    const { nomor: _, ...complaint } = row;
    const events = release.all("SELECT * FROM events WHERE id_aduan = ? ORDER BY urutan", id.toUpperCase());
    const { id: releaseId, cutoff, demonstration } = release;
    return context.json({ release: releaseId, cutoff, demonstration, complaint, events }, 200, headers);
  };

  app.get("/v1/complaints", (context) => list(context, undefined));
  app.get("/v1/:file{complaints\\.[^/]*}", (context) => list(context, context.req.param("file").slice(11)));
  app.get("/v1/complaints/:id", (context) => one(context, context.req.param("id")));
  return app;
}
