/** A release's figures computed again from its files, a figure that was tampered with, and a period under other rules. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeIn } from "../../api/take-in.ts";
import { createCalendar } from "../../core/calendar.ts";
import { parseDay } from "../../core/day.ts";
import { createReplay } from "../../core/statistics/replay.ts";
import { batchClosings } from "../../db/batch-closings.ts";
import { streamFacts } from "../../db/facts.ts";
import { readCases, recomputeRelease } from "../../publish/recompute-release.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { exampleLedger, exampleSigner, exampleTables, NOW } from "../example-region.ts";

async function exampleRelease() {
  const parts = await exampleLedger();
  for (let number = 0; number < 60; number += 1) {
    const day = 1 + (number % 9);
    // Of a sensitive topic a row comes out when its month has ended.
    const month = number % 7 === 0 ? "01" : "03";
    const at = (date: number, time: string) => `2016-${month}-${String(date).padStart(2, "0")}T${time}+07:00`;
    const input = {
      channel: "sms",
      external_id: `x-${number}`,
      received_at: at(day, "08:00:00"),
      text: "Jalan rusak",
      topic: number % 7 === 0 ? "kekerasan" : "jalan",
      kecamatan: "utara",
      events: [
        { event: "verified", happened_at: at(day + 1, "09:00:00") },
        {
          event: "forwarded",
          happened_at: at(day + 2, "09:00:00"),
          skpd: number % 3 === 0 ? "dinas-tani" : "dinas-jalan",
        },
        ...(number % 3 === 1
          ? []
          : [{ event: "postponed", happened_at: at(day + 3, "09:00:00"), reason: "Menunggu" }]),
        // Many by one agency within a minute.
        ...(number % 4 === 0
          ? []
          : [{ event: "resolved", happened_at: at(24, `10:00:${String(number % 60).padStart(2, "0")}`) }]),
      ],
    };
    const result = await takeIn(input, parts, { actor: "uji", now: NOW, idempotencyKey: null });
    if (!result.ok) throw new Error(JSON.stringify(result));
  }
  const root = join(parts.folder, "releases");
  mkdirSync(root);
  const inBatch = await batchClosings(parts.file, parts.reference.zone, NOW);
  const { folder } = await writeRelease({
    root,
    reference: parts.reference,
    facts: streamFacts(parts.file, NOW, inBatch),
    cutoff: NOW,
    now: NOW,
    demonstration: false,
    ledgerMark: "1",
    signer: exampleSigner,
  });
  return { folder, inBatch };
}

test("all figures come out the same; a changed one is named with both; a batch and a stopped clock are published", async () => {
  const { folder, inBatch } = await exampleRelease();
  expect(await recomputeRelease(folder)).toEqual([]);
  const rows = [];
  for await (const { row } of readCases(folder)) rows.push(row);
  expect(rows.filter(({ tanda_penutupan }) => tanda_penutupan === "serentak")).toHaveLength(inBatch.size);
  expect(inBatch.size).toBe(26);
  const path = join(folder, "statistics", "skpd.json");
  const before = readFileSync(path, "utf8");
  writeFileSync(path, before.replace('"masuk":{"n":40,"value":40}', '"masuk":{"n":40,"value":41}'));
  expect(await recomputeRelease(folder)).toEqual([
    "statistics/skpd.json, dinas-jalan masuk: 41 (n 40) published, 40 (n 40) by its rows",
  ]);
});

test("a period under other rules, beside those of the release", async () => {
  const { folder } = await exampleRelease();
  const under = async (limit_days: number) => {
    const pass = createReplay({
      from: parseDay("2016-01-01") as number,
      to: parseDay("2016-03-31") as number,
      cutoff: parseDay("2016-03-30") as number,
      calendar: createCalendar(exampleTables.holidays),
      rules: exampleTables.service_levels.map((rule) => ({ ...rule, limit_days })),
    });
    for await (const { row, events } of readCases(folder)) pass.add(row, events);
    return pass.finish();
  };
  const same = await under(10);
  expect([same.other.yes, same.other.of, same.difference]).toEqual([
    same.published.yes,
    same.published.of,
    0,
  ]);
  expect(same.left).toBe(9);
  const longer = await under(60);
  expect([longer.other.yes, longer.other.of]).toEqual([longer.other.of, longer.other.of]);
  expect(longer.difference).toBeGreaterThan(0);
  expect(longer.groups.reduce((sum, { other }) => sum + other.of, 0)).toBe(longer.other.of);
});
