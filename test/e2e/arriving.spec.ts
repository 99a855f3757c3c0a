/** A page that comes in pieces, as a slow link or a busy browser gives it: what is seen of it stays where it is. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { inLanguage, type Kind, LANGUAGES, pathOf } from "./places.ts";

/** Letters a piece, and time between two: more than a frame, so that a browser could paint each. */
const PIECE = 400;
const BETWEEN_MS = 25;
/** Letters of the page that come in pieces; the rest is below the first screen. */
const IN_PIECES = 8_000;

interface Shift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

/** The site at that address again, its pages in pieces. */
async function inPieces(site: string): Promise<Server> {
  const server = createServer(async ({ url = "/" }, response) => {
    const answer = await fetch(new URL(url, site));
    const type = answer.headers.get("content-type") ?? "";
    response.writeHead(answer.status, { "content-type": type });
    if (!type.includes("html")) {
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const html = await answer.text();
    const body = html.indexOf("<body");
    const last = Math.min(html.length, body + IN_PIECES);
    response.write(html.slice(0, body));
    for (let at = body; at < last; at += PIECE) {
      await wait(BETWEEN_MS);
      response.write(html.slice(at, Math.min(last, at + PIECE)));
    }
    response.end(html.slice(last));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

// Its head, tables on the first screen, a page shorter than a screen.
for (const kind of ["constituency", "agencies", "report", "search"] satisfies Kind[]) {
  test(`${kind}: nothing that is seen moves while the page comes in pieces`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const path = await pathOf(page, kind);
    const server = await inPieces(baseURL ?? "");
    const { port } = server.address() as AddressInfo;
    for (const language of LANGUAGES) {
      await page.goto(`http://127.0.0.1:${port}${inLanguage(language, path)}`);
      const moves = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const seen: string[] = [];
            new PerformanceObserver((list) => {
              for (const { sources } of list.getEntries() as unknown as readonly Shift[])
                seen.push(...sources.map(({ node }) => String(node?.nodeName)));
            }).observe({ type: "layout-shift", buffered: true });
            // What is buffered is told after the next frame.
            requestAnimationFrame(() => setTimeout(() => resolve(seen), 50));
          }),
      );
      expect(moves, language).toEqual([]);
    }
    server.close();
  });
}
