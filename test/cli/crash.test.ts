import { join } from "node:path";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, startServer, terang } from "./server.ts";

const ROUNDS = 50;
const CONNECTIONS = 8;

test(`every acknowledged submission survives SIGKILL under load, ${ROUNDS} times over, and none is half there`, async () => {
  const folder = temporaryFolder();
  const env = environment(folder, join(EXAMPLE, "region"));
  const made = await terang(env, "keys", "create", "--name", "uji", "--scopes", "submissions:write");
  const key = /trg_\S+/.exec(made.out)?.[0];
  const acknowledged = new Map<string, string>();
  let number = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startServer(env);
    let alive = true;
    const target = acknowledged.size + 20 + ((round * 37) % 60);
    const load = async () => {
      while (alive) {
        const externalId = `r${round}-${number++}`;
        const body = {
          channel: "sms",
          external_id: externalId,
          received_at: "2016-03-01T08:00:00+07:00",
          text: "Jalan rusak, telepon 080000001234",
          topic: "jalan",
          events: [
            { event: "responded", happened_at: "2016-03-02T08:00:00+07:00", note: "telepon 080000001234" },
          ],
        };
        try {
          const response = await fetch(`${server.address}/v1/submissions`, {
            method: "POST",
            headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
            body: JSON.stringify(body),
          });
          if (response.status === 201) {
            acknowledged.set(externalId, ((await response.json()) as { id: string }).id);
          }
        } catch {
          return;
        }
        // Killed in the middle of the load, at another point in every round.
        if (alive && acknowledged.size >= target) {
          alive = false;
          server.process.kill("SIGKILL");
        }
      }
    };
    await Promise.all([...Array.from({ length: CONNECTIONS }, load), server.stop("SIGCONT")]);
  }
  const ledger = createClient({ url: `file:${join(folder, "ledger.db")}` });
  const rows = async (sql: string) => (await ledger.execute(sql)).rows;
  const stored = new Map(
    (await rows("SELECT id, external_id FROM submissions")).map((row) => [row["external_id"], row["id"]]),
  );
  expect(acknowledged.size).toBeGreaterThan(ROUNDS * 20);
  expect([...acknowledged].filter(([externalId, id]) => stored.get(externalId) !== id)).toEqual([]);
  const half = await rows(
    `SELECT s.id FROM submissions s WHERE
       (SELECT count(*) FROM status_events e WHERE e.submission_id = s.id) <> 2 OR
       (SELECT count(*) FROM originals o WHERE o.submission_id = s.id) <> 2 OR
       (SELECT count(*) FROM audit_log a WHERE a.target = s.id) <> 1`,
  );
  expect(half).toEqual([]);
  expect((await rows("PRAGMA integrity_check")).map((row) => row["integrity_check"])).toEqual(["ok"]);
  expect(await rows("PRAGMA foreign_key_check")).toEqual([]);
  ledger.close();
}, 300_000);
