/** Pages of a built site as PDF: the folder is served on this machine only, for as long as it takes, and a browser prints. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { findBrowser, optional } from "./browser.ts";
import { inherited } from "./settings.ts";

export interface PrintOrder {
  /** Folder of the site. */
  readonly site: string;
  /** Addresses within it: "/laporan/2026-03/". */
  readonly paths: readonly string[];
  /** Takes one page after another. */
  readonly take: (path: string, pdf: Buffer) => Promise<void>;
}

/** Pages of a PDF as Chromium writes it. */
export const pagesOf = (pdf: Buffer): number =>
  [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;

/** @throws Refused where there is no browser. */
export async function printPages({ site, paths, take }: PrintOrder): Promise<void> {
  const { chromium } = await optional(() => import("@playwright/test"), "the npm package @playwright/test");
  const { executablePath, args, env } = await findBrowser();
  const app = new Hono().get("*", serveStatic({ root: site }));
  const server = await new Promise<Server>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, () =>
      resolve(started as Server),
    );
  });
  try {
    const browser = await chromium.launch({
      executablePath,
      args,
      env: inherited(env),
    });
    try {
      const page = await browser.newPage();
      const { port } = server.address() as AddressInfo;
      for (const path of paths) {
        await page.goto(`http://127.0.0.1:${port}${path}`);
        await take(path, await page.pdf({ preferCSSPageSize: true }));
      }
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
