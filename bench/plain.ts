/** The plain alternatives: a server that makes one insert a transaction, an import that parses and inserts; no other work. */
import { createReadStream } from "node:fs";
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { createClient } from "@libsql/client";
import { parse } from "csv-parse";
import { Hono } from "hono";

const client = createClient({ url: `${process.env["TERANG_DB_URL"]}.plain`, concurrency: 1 });
await client.execute("PRAGMA journal_mode = WAL");
await client.execute("PRAGMA synchronous = FULL");
await client.execute("CREATE TABLE IF NOT EXISTS t (id TEXT PRIMARY KEY, body TEXT)");
const insert = (id: string, body: string) => ({ sql: "INSERT INTO t VALUES (?, ?)", args: [id, body] });

if (process.argv[2] === "serve") {
  const app = new Hono();
  app.post("/", async (context) => {
    const body = (await context.req.json()) as { external_id: string };
    await client.execute(insert(body.external_id, JSON.stringify(body)));
    return context.json({ id: body.external_id }, 201);
  });
  const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) =>
    console.log(`http://localhost:${port}`),
  ) as Server;
  process.once("SIGTERM", () => {
    server.close();
    server.closeAllConnections();
    client.close();
  });
} else {
  const rows = createReadStream(process.argv[3] as string).pipe(parse({ columns: true }));
  const transaction = await client.transaction("write");
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    for (let event = 0; event < 5; event += 1) {
      await transaction.execute(insert(`${row["id"]}-${event}`, JSON.stringify(row)));
    }
  }
  await transaction.commit();
  client.close();
}
