/** GET /v1/releases: the releases that are kept here, newest first. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Manifest } from "../../publish/manifest.ts";
import { readManifest } from "../../publish/read-release.ts";
import { DATABASE_FILE } from "../../publish/sqlite/schema.ts";
import type { AppDeps, AppEnv } from "../deps.ts";
import type { Releases } from "../reading/release.ts";
import { releasesSchema } from "../reading/row-schemas.ts";

const route = createRoute({
  method: "get",
  path: "/v1/releases",
  summary: "The releases that are kept here, newest first",
  tags: ["Open data"],
  responses: {
    200: { description: "Releases", content: { "application/json": { schema: releasesSchema } } },
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
  app.get("/v1/:file{releases(?:\\.json)?}", (context) => {
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
