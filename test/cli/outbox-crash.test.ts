/** Messages through crashes: the server dies with SIGKILL while it sends, again and again; each arrives, as one. */
import { createHmac } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { signature } from "../../outbox/webhook.ts";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { farSide } from "../outbox/far-side.ts";
import { environment, startServer, terang } from "./server.ts";

const IN = "rahasia-masuk-contoh";
const OUT = "rahasia-keluar-contoh";
const CRASHES = 4;
const EACH = 12;

test("every acknowledgement and every group message arrives, none as two", { timeout: 120_000 }, async () => {
  const arrived = new Map<string, string>();
  const faults: string[] = [];
  let kill: (() => void) | undefined;
  const { url } = await farSide(({ headers, body }, n) => {
    const id = String(headers["webhook-id"]);
    const seconds = Number(headers["webhook-timestamp"]);
    if (headers["webhook-signature"] !== signature(OUT, id, seconds, body)) faults.push("signature");
    if (arrived.has(id) && arrived.get(id) !== body) faults.push("another text under the same id");
    arrived.set(id, body);
    // It has arrived; the server dies before it hears of it.
    if (n % 7 === 3 && kill !== undefined) {
      kill();
      kill = undefined;
      return new Promise(() => {});
    }
    return { status: 202, body: { id } };
  });
  const env = {
    ...environment(temporaryFolder(), `${EXAMPLE}region`),
    TERANG_SMS_SECRET: IN,
    TERANG_SEND_URL: url,
    TERANG_SEND_SECRET: OUT,
    TERANG_GROUPS: "webhook",
  };
  expect(await terang(env, "groups", "set", "wag-pertanian", "--address", "grup-contoh")).toMatchObject({
    code: 0,
  });
  const key = /^key\s+(\S+)$/m.exec(
    (await terang(env, "keys", "create", "--name", "uji", "--scopes", "moderation")).out,
  )?.[1];

  const ids = Array.from({ length: CRASHES * EACH }, (_, index) => `pesan-${index}`);
  const deliver = async (address: string, id: string) => {
    const body = JSON.stringify({
      id,
      from: "0800 0000 1234",
      text: `BJN aduan ${id}`,
      received_at: 1795482000,
    });
    const headers = { "X-Terang-Signature": `sha256=${createHmac("sha256", IN).update(body).digest("hex")}` };
    return fetch(`${address}/v1/channels/sms`, { method: "POST", headers, body }).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  for (let crash = 0; crash < CRASHES; crash += 1) {
    const server = await startServer(env);
    kill = () => void server.stop("SIGKILL");
    // Redelivered until it is accepted, as gateways do; what was accepted before the crash comes once more too.
    await Promise.all(ids.slice(0, (crash + 1) * EACH).map((id) => deliver(server.address, id)));
    await Promise.race([new Promise((resolve) => server.process.once("exit", resolve)), pause(3_000)]);
    if (server.process.exitCode === null && server.process.signalCode === null) await server.stop("SIGKILL");
  }
  kill = undefined;
  const server = await startServer(env);
  for (const id of ids) expect(await deliver(server.address, id)).toBe(true);
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const { waiting } = (await (await fetch(`${server.address}/v1/sorting`, { headers })).json()) as {
    waiting: { public_id: string }[];
  };
  expect(waiting).toHaveLength(ids.length);
  for (const { public_id } of waiting) {
    const response = await fetch(`${server.address}/v1/submissions/${public_id}/topic`, {
      method: "POST",
      headers,
      body: JSON.stringify({ topic: "pertanian" }),
    });
    expect(response.status).toBe(200);
  }
  const letters = () => [...arrived.values()].map((body) => JSON.parse(body) as { to: string; text: string });
  await expect.poll(() => letters().length, { timeout: 30_000, interval: 500 }).toBe(2 * ids.length);
  const numbers = (to: string) =>
    letters()
      .filter((letter) => letter.to === to)
      .map(({ text }) => /CTH-[0-9A-Z]{7}/.exec(text)?.[0]);
  expect(new Set(numbers("grup-contoh")).size).toBe(ids.length);
  expect(new Set(numbers("0800 0000 1234")).size).toBe(ids.length);
  expect(faults).toEqual([]);
  expect(await server.stop()).toBe(0);
});
