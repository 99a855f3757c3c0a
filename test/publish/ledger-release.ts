/** Releases of the example ledger, as the tests of publish/ make and read them. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { takeIn } from "../../api/take-in.ts";
import { streamFacts } from "../../db/facts.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { type exampleLedger, exampleSigner, NOW } from "../example-region.ts";

export type Parts = Awaited<ReturnType<typeof exampleLedger>>;
let serial = 0;
const INPUT = {
  channel: "sms",
  received_at: "2016-03-01T08:00:00+07:00",
  text: "Jalan rusak",
  topic: "jalan",
  kecamatan: "utara",
};
export const add = async (parts: Parts, more: object = {}, now = NOW) => {
  const call = { actor: "uji", now, idempotencyKey: null };
  const result = await takeIn({ ...INPUT, external_id: `x-${serial++}`, ...more }, parts, call);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.receipt;
};
export const release = (parts: Parts, now = NOW, demonstration = false) => {
  const root = join(parts.folder, "releases");
  mkdirSync(root, { recursive: true });
  return writeRelease({
    root,
    reference: parts.reference,
    facts: streamFacts(parts.file, now),
    cutoff: now,
    now,
    demonstration,
    ledgerMark: "1",
    signer: exampleSigner,
  });
};
export const rowsOf = (folder: string, file: string) =>
  parse(readFileSync(join(folder, file), "utf8"), { columns: true }) as Record<string, string>[];
