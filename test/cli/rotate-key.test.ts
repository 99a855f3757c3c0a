/** Key rotation without downtime: a server runs through it, and starts again with the new key alone. All made up. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, type RunningServer, startServer, terang } from "./server.ts";

test("the key changes under a running server, the old one goes, and nothing is lost", {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const env = environment(folder, join(EXAMPLE, "region"));
  const keyFile = join(folder, "secret.key");
  const made = await terang(
    env,
    "keys",
    "create",
    "--name",
    "uji",
    "--scopes",
    "submissions:write",
    "submissions:read",
  );
  const headers = {
    Authorization: `Bearer ${/^key\s+(\S+)$/m.exec(made.out)?.[1]}`,
    "Content-Type": "application/json",
    "Idempotency-Key": "sama",
  };
  const before = readFileSync(keyFile, "utf8").trim();
  const body = {
    channel: "sms",
    text: "Telepon 080000001234",
    received_at: "2016-03-01T08:15:00+07:00",
    topic: "pupuk",
  };
  const send = async (server: RunningServer, external_id: string) => {
    const response = await fetch(`${server.address}/v1/submissions`, {
      method: "POST",
      headers: { ...headers, "Idempotency-Key": external_id },
      body: JSON.stringify({ ...body, external_id }),
    });
    return {
      status: response.status,
      receipt: (await response.json()) as { id: string; tracking_code: string },
    };
  };
  const original = async (server: RunningServer, id: string) => {
    const view = (await (await fetch(`${server.address}/v1/submissions/${id}`, { headers })).json()) as {
      original: { text: string } | null;
    };
    return view.original?.text;
  };

  const server = await startServer(env);
  const first = await send(server, "contoh-1");
  const rotated = await terang(env, "rotate-key");
  expect([rotated.code, rotated.out.split("\n")[0]]).toEqual([
    0,
    "1 sealed again under key 2, 0 left under older ones",
  ]);
  expect(readFileSync(keyFile, "utf8")).toMatch(new RegExp(`^2:[0-9a-f]{64}\n1:${before}\n$`));
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  // What was sealed again opens in the server that runs: it takes up the new key.
  expect(await original(server, first.receipt.id)).toBe(body.text);
  const second = await send(server, "contoh-2");
  expect(second.status).toBe(201);
  expect(await send(server, "contoh-1")).toEqual({ status: 200, receipt: first.receipt });
  const dropped = await terang(env, "rotate-key", "--drop");
  expect([dropped.code, dropped.out]).toEqual([0, expect.stringContaining("key 1 dropped from")]);
  expect(readFileSync(keyFile, "utf8")).toMatch(/^2:[0-9a-f]{64}\n$/);
  expect((await terang(env, "rotate-key", "--drop")).code).toBe(1);
  expect(await server.stop()).toBe(0);

  const again = await startServer(env);
  for (const { receipt } of [first, second]) {
    expect(await original(again, receipt.id)).toBe(body.text);
    expect((await fetch(`${again.address}/v1/track/${receipt.tracking_code}`)).status).toBe(200);
  }
  expect(await send(again, "contoh-2")).toEqual({ status: 200, receipt: second.receipt });
  expect(await again.stop()).toBe(0);
  const wrong = await terang({ ...env, TERANG_SECRET_KEY: before }, "export");
  expect([wrong.code, wrong.err.trim()]).toEqual([
    1,
    "none of the secret keys that are set opens this ledger: it was sealed with another",
  ]);
});
