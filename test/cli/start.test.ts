/** What `npm start` does: all of a first look, and the second time only what is not done yet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../example-region.ts";
import { environment, startProgram } from "./server.ts";

test("from nothing to a site with its API; the second start makes nothing again", async () => {
  const folder = temporaryFolder();
  const env = environment(folder, "bojonegoro");
  const first = await startProgram(env, "start", "--size", "40");
  const page = await fetch(`${first.address}/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Data peragaan")]);
  const key = readFileSync(join(folder, "demonstration.key"), "utf8").trim();
  expect(first.output()).toContain(key);
  const posted = await fetch(`${first.address}/v1/submissions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ channel: "sms", external_id: "contoh-1", text: "Jalan rusak", topic: "jalan" }),
  });
  expect(posted.status).toBe(201);
  expect(await first.stop()).toBe(0);
  expect(first.output()).toMatch(/40 synthetic submissions[\s\S]*release [\s\S]*site /);

  // One was added: it is published, and nothing is made up again.
  const second = await startProgram(env, "start");
  expect(second.output()).toMatch(/^\s*release [\s\S]*site /);
  const { data } = (await (await fetch(`${second.address}/v1/releases`)).json()) as { data: unknown[] };
  expect(data).toHaveLength(2);
  expect(await second.stop()).toBe(0);

  const third = await startProgram(env, "start");
  expect(third.output()).not.toMatch(/release /);
  expect(await third.stop()).toBe(0);
}, 120_000);
