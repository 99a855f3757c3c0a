import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openLedger } from "../../db/connect.ts";

/** As much of Hrana over HTTP (version 2) as one question needs. */
const answer = (type: string) =>
  type === "execute"
    ? { cols: [{ name: "n" }], rows: [[{ type: "integer", value: "1708" }]], affected_row_count: 0 }
    : undefined;

test("a ledger at a distance is asked over HTTP, with its token", async () => {
  const asked: { path: string | undefined; token: string | undefined; sql: string[] }[] = [];
  const server = createServer(async (request, response) => {
    if (request.method !== "POST") return response.writeHead(404).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { requests } = JSON.parse(Buffer.concat(chunks).toString()) as {
      requests: { type: string; stmt?: { sql: string } }[];
    };
    asked.push({
      path: request.url,
      token: request.headers.authorization,
      sql: requests.flatMap(({ stmt }) => stmt?.sql ?? []),
    });
    const results = requests.map(({ type }) => ({
      type: "ok",
      response: { type, result: answer(type) },
    }));
    response.setHeader("Content-Type", "application/json");
    return response.end(JSON.stringify({ baton: null, base_url: null, results }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const file = await openLedger(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, "rahasia");
  const { rows } = await file.reader.execute("SELECT 1708 AS n");
  await file.close();
  expect(rows.map((row) => row["n"])).toEqual([1708]);
  expect(asked).toEqual([{ path: "/v2/pipeline", token: "Bearer rahasia", sql: ["SELECT 1708 AS n"] }]);
});
