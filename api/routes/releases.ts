/** GET /v1/releases: the releases that are kept here, newest first. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Manifest } from "../../publish/manifest.ts";
import { readManifest } from "../../publish/read-release.ts";
import { DATABASE_FILE } from "../../publish/sqlite/schema.ts";
import type { AppDeps, AppEnv } from "../deps.ts";
import { type ParameterFault, problem } from "../problem.ts";
import { formatOf } from "../reading/format.ts";
import { readParameters } from "../reading/parameters.ts";
import type { Releases } from "../reading/release.ts";
import { releasesSchema } from "../reading/row-schemas.ts";
import { READING_PROBLEMS } from "./reading-problems.ts";

const route = createRoute({
  method: "get",
  path: "/v1/releases",
  summary: "The releases that are kept here, newest first",
  tags: ["Open data"],
  responses: {
    200: { description: "Releases", content: { "application/json": { schema: releasesSchema } } },
    400: READING_PROBLEMS[400],
    404: READING_PROBLEMS[404],
    406: READING_PROBLEMS[406],
    429: READING_PROBLEMS[429],
  },
});

export function releaseRoutes({ siteUrl }: AppDeps, root: string, releases: Releases): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(route);
  // A manifest never changes, so it is read once.
  const manifests = new Map<string, Manifest>();
  const manifestOf = (id: string): Manifest => {
    let manifest = manifests.get(id);
    if (manifest === undefined) {
      manifest = readManifest(join(root, id));
      manifests.set(id, manifest);
    }
    return manifest;
  };
  app.get("/v1/:file{releases(?:\\.[^/]*)?}", (context) => {
    const [, suffix] = /^releases\.(.*)$/.exec(context.req.param("file")) ?? [];
    const format = formatOf(context, suffix, ["json"]);
    if (format instanceof Response) return format;
    const faults: ParameterFault[] = [];
    readParameters(new URL(context.req.url).searchParams, [], faults);
    if (faults.length > 0) return problem(context, "invalid_parameter", { parameters: faults });
    const current = releases.current()?.id;
    const data = releases.list().map((release) => {
      const { cutoff, created, demonstration, rows } = manifestOf(release);
      const queryable = existsSync(join(root, release, DATABASE_FILE));
      const url = `${siteUrl}/data/${release}/`;
      return {
        release,
        cutoff,
        created,
        demonstration,
        ...rows,
        current: release === current,
        queryable,
        url,
      };
    });
    context.header("Cache-Control", "public, max-age=60");
    return context.json({ data });
  });
  return app;
}
