/** What publication is given of the ledger. The complaints are made up. */
import { expect, test } from "vitest";
import type { Facts } from "../../core/publication.ts";
import { streamFacts } from "../../db/facts.ts";
import { exampleLedger } from "../example-region.ts";
import { add } from "../publish/ledger-release.ts";

const STEPS = [
  { event: "verified", happened_at: "2016-03-02T08:00:00+07:00" },
  { event: "forwarded", happened_at: "2016-03-03T08:00:00+07:00", skpd: "dinas-jalan" },
  { event: "responded", happened_at: "2016-03-05T08:00:00+07:00", note: "Akan ditambal" },
];
const told = ({ submission, events }: Facts) => [submission.externalId, ...events.map(({ kind }) => kind)];

test("each submission comes by its receipt, with its own events in their order, up to the cut-off", async () => {
  const parts = await exampleLedger();
  await add(parts, {
    external_id: "later",
    received_at: "2016-03-02T07:00:00+07:00",
    events: STEPS.slice(0, 1),
  });
  await add(parts, { external_id: "first", received_at: "2016-03-01T07:00:00+07:00", events: STEPS });
  await add(parts, { external_id: "after", received_at: "2016-03-06T07:00:00+07:00" });
  const until = async (cutoff: string) =>
    (await Array.fromAsync(streamFacts(parts.file, Date.parse(cutoff)))).map(told);
  expect(await until("2016-03-04T00:00:00+07:00")).toEqual([
    ["first", "received", "verified", "forwarded"],
    ["later", "received", "verified"],
  ]);
  expect(await until("2016-03-05T08:00:00+07:00")).toEqual([
    ["first", "received", "verified", "forwarded", "responded"],
    ["later", "received", "verified"],
  ]);
  expect(await until("2016-03-01T06:59:59+07:00")).toEqual([]);
});

test("none is lost or comes twice where many were received at the same moment", async () => {
  const parts = await exampleLedger();
  // More than a page.
  const ids = Array.from({ length: 1_003 }, (_, number) => `n-${number}`);
  await Promise.all(ids.map((external_id) => add(parts, { external_id })));
  const facts = await Array.fromAsync(streamFacts(parts.file, Date.parse("2016-03-30T00:00:00+07:00")));
  expect(facts.map(({ submission }) => submission.externalId).sort()).toEqual(ids.sort());
  expect(facts.filter(({ events }) => events.length !== 1)).toEqual([]);
});
