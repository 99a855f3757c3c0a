/** A web server that knows nothing of releases but their folder, as any that they may be copied to. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Serves the folder of releases at /data/, the newest at /data/latest/ too, as any web server does. */
export async function serveReleases(root: string, newest: string): Promise<string> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(
      (request.url ?? "").replace(/^\/data\//, "").replace(/^latest\//, `${newest}/`),
    );
    const file = join(root, path);
    response.statusCode = existsSync(file) ? 200 : 404;
    response.end(existsSync(file) ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
}
