/** GET /v1/releases: the releases that are kept here, newest first. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Manifest } from "../../publish/manifest.ts";
import { readManifest } from "../../publish/read-release.ts";
import { DATABASE_FILE } from "../../publish/sqlite/schema.ts";
import type { AppDeps, AppEnv } from "../deps.ts";
import { type ParameterFault, problem } from "../problem.ts";
import { READING_PROBLEMS } from "../problem-responses.ts";
import { formatOf } from "../reading/format.ts";
import { readParameters } from "../reading/parameters.ts";
import type { Releases } from "../reading/release.ts";
import { releasesSchema } from "../reading/row-schemas.ts";

const route = createRoute({
  method: "get",
  path: "/v1/releases",
  operationId: "listReleases",
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

/** Manifests as they are asked for. One that cannot be read is told of once and left out; it is tried again each time. */
function createManifests(root: string, warn: (message: string) => void) {
  // A manifest never changes, so it is read once.
  const manifests = new Map<string, Manifest>();
  const damaged = new Set<string>();
  return (release: string): Manifest | undefined => {
    const known = manifests.get(release);
    if (known !== undefined) return known;
    try {
      const manifest = readManifest(join(root, release));
      manifests.set(release, manifest);
      return manifest;
    } catch {
      if (!damaged.has(release))
        warn(`release ${release}: its manifest.json cannot be read, so it is not listed`);
      damaged.add(release);
      return undefined;
    }
  };
}

export function releaseRoutes(
  { siteUrl, warn }: AppDeps,
  root: string,
  releases: Releases,
): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(route);
  const manifestOf = createManifests(root, (message) => warn?.(message));
  app.get("/v1/:file{releases(?:\\.[^/]*)?}", (context) => {
    const [, suffix] = /^releases\.(.*)$/.exec(context.req.param("file")) ?? [];
    const format = formatOf(context, suffix, ["json"]);
    if (format instanceof Response) return format;
    const faults: ParameterFault[] = [];
    readParameters(new URL(context.req.url).searchParams, [], faults);
    if (faults.length > 0) return problem(context, "invalid_parameter", { parameters: faults });
    const current = releases.current()?.id;
    const data = releases.list().flatMap((release) => {
      const manifest = manifestOf(release);
      if (manifest === undefined) return [];
      const { cutoff, created, demonstration, rows } = manifest;
      const queryable = existsSync(join(root, release, DATABASE_FILE));
      const url = `${siteUrl}/data/${release}/`;
      const isCurrent = release === current;
      return [{ release, cutoff, created, demonstration, ...rows, current: isCurrent, queryable, url }];
    });
    context.header("Cache-Control", "public, max-age=60");
    return context.json({ data });
  });
  return app;
}
