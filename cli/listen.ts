/** Listens on a port until SIGTERM or SIGINT; what was accepted is finished first. */
import type { Server } from "node:http";
import { flushCompileCache } from "node:module";
import { serve } from "@hono/node-server";

const PATIENCE = 10_000;

/** The address, once it listens; rejects where it cannot. `finish`: what is left to do when the last request was answered, or none ever can be. */
export async function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  port: number,
  finish: () => Promise<void>,
): Promise<string> {
  const server = await new Promise<Server>((resolve, reject) => {
    const started = serve({ fetch, port }, () => resolve(started as Server));
    started.once("error", reject);
  }).catch(async (error: unknown) => {
    await finish();
    throw error;
  });
  const stop = () => {
    setTimeout(() => process.exit(1), PATIENCE).unref();
    server.close(() => {
      void finish().then(() => process.exit(0));
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE / 2).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  // A server that is killed leaves no cache at its end.
  setImmediate(flushCompileCache);
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address !== null ? address.port : port}`;
}
