/** GET /v1/statistics: measures of a release by up to three dimensions, with filters, as JSON or tidy CSV. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { isShown, MEASURES, type Measure } from "../../core/figures.ts";
import { csvCells } from "../../publish/csv-line.ts";
import { FIGURE_COLUMNS, UNSHOWN_TOKENS } from "../../publish/datasets.ts";
import type { AppDeps, AppEnv } from "../deps.ts";
import { type ParameterFault, problem } from "../problem.ts";
import { READING_PROBLEMS } from "../problem-responses.ts";
import { mark } from "../reading/answer.ts";
import { chooseRelease } from "../reading/choose-release.ts";
import { type Format, formatOf, MEDIA_TYPES } from "../reading/format.ts";
import { readFilters, readList, readParameters } from "../reading/parameters.ts";
import { MOST_DIMENSIONS, namesOf, statisticsQuery } from "../reading/query-schemas.ts";
import type { Releases } from "../reading/release.ts";
import { statisticsSchema } from "../reading/row-schemas.ts";
import { createStatisticsReader } from "../reading/statistics.ts";
import { BY, type By, type StatisticsAnswer } from "../reading/statistics-question.ts";

const MOST_BODIES = 200;
const LARGEST_BODY = 1_000_000;
const FORMATS = ["json", "csv"] as const satisfies readonly Format[];

const route = createRoute({
  method: "get",
  path: "/v1/statistics",
  operationId: "getStatistics",
  summary: "Measures by dimensions, computed from the published rows",
  description:
    "The suffix .json or .csv chooses the format, else Accept does. A figure over fewer than ten cases is not shown, and says so.",
  tags: ["Open data"],
  request: { query: statisticsQuery },
  responses: {
    200: {
      description: "One group a row; in CSV one figure a row",
      content: {
        "application/json": { schema: statisticsSchema },
        "text/csv": { schema: z.string().meta({ description: "As statistics/*.csv of a release" }) },
      },
    },
    ...READING_PROBLEMS,
  },
});

function csvOf(dimensions: readonly string[], { measures, rows }: StatisticsAnswer): string {
  const lines = [[...dimensions, ...FIGURE_COLUMNS.map(({ name }) => name)].join(",")];
  for (const { keys, figures } of rows) {
    const codes = dimensions.map((name) => keys[name]);
    for (const measure of measures) {
      const figure = figures[measure];
      if (figure === undefined) continue;
      lines.push(
        csvCells(
          isShown(figure)
            ? [...codes, measure, figure.n, figure.value, figure.low, figure.high]
            : [...codes, measure, figure.n, UNSHOWN_TOKENS[figure.unshown], null, null],
        ),
      );
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}

export function statisticsRoutes(deps: AppDeps, releases: Releases): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(route);
  const read = createStatisticsReader();
  // The tag names release, question and format, so it names the body too.
  const bodies = new Map<string, string>();
  const keep = (tag: string, body: string): string => {
    if (bodies.size >= MOST_BODIES) bodies.clear();
    if (body.length <= LARGEST_BODY) bodies.set(tag, body);
    return body;
  };

  app.get("/v1/:file{statistics(?:\\.[^/]*)?}", async (context) => {
    const suffix = context.req.param("file").slice("statistics.".length);
    const format = formatOf(context, context.req.path.includes(".") ? suffix : undefined, FORMATS);
    if (format instanceof Response) return format;
    const faults: ParameterFault[] = [];
    const given = readParameters(new URL(context.req.url).searchParams, namesOf(statisticsQuery), faults);
    const release = chooseRelease(context, releases, given["release"], faults);
    if (release instanceof Response) return release;
    const by = readList("by", given["by"], Object.keys(BY) as By[], faults) ?? [];
    if (by.length > MOST_DIMENSIONS) {
      const detail = `expected at most ${MOST_DIMENSIONS} dimensions`;
      faults.push({ parameter: "by", code: "invalid_value", detail });
    }
    const measures = readList("measures", given["measures"], Object.keys(MEASURES) as Measure[], faults);
    const { filters, bounds } = readFilters(given, release, faults);
    if (faults.length > 0) return problem(context, "invalid_parameter", { parameters: faults });
    const { unchanged, headers } = mark(context, release, deps.version, format);
    if (unchanged !== undefined) return unchanged;
    const type = { ...headers, "Content-Type": `${MEDIA_TYPES[format]}; charset=utf-8` };
    const kept = bodies.get(headers.ETag);
    if (kept !== undefined) return new Response(kept, { headers: type });
    const answer = await read(release, { by, measures, filters, bounds });
    const dimensions = by.map((name) => BY[name]);
    const { id, cutoff, demonstration } = release;
    const { table, measures: told, rows: data } = answer;
    const body =
      format === "csv"
        ? csvOf(dimensions, answer)
        : JSON.stringify({ release: id, cutoff, demonstration, by: dimensions, table, measures: told, data });
    return new Response(keep(headers.ETag, body), { headers: type });
  });
  return app;
}
