/** GET /docs: the OpenAPI document as a page of our own, with its style and script beside it; nothing from another host. */
import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { type Described, docsPage } from "../docs/page.ts";

const FILES = {
  "docs.css": "text/css; charset=utf-8",
  "docs.js": "text/javascript; charset=utf-8",
} as const;
const HOUR = "public, max-age=3600";

export function docsRoutes(document: () => Described): Hono {
  const app = new Hono();
  let page: string | undefined;
  app.get("/docs", async (context) => {
    page ??= String(await docsPage(document()));
    context.header("Cache-Control", HOUR);
    return context.html(page);
  });
  app.get("/docs/", (context) => context.redirect("/docs", 301));
  for (const [name, type] of Object.entries(FILES)) {
    const text = readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");
    app.get(`/docs/${name}`, (context) =>
      context.body(text, 200, { "Content-Type": type, "Cache-Control": HOUR }),
    );
  }
  return app;
}
