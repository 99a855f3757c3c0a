/** A whole release of made-up facts, without a ledger: `node bench/published-facts.ts <folder> <rows>` writes all formats. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cli/settings.ts";
import { keepCollectionsFew, keepHeapSmall } from "../cli/small-heap.ts";
import { MS_PER_DAY } from "../core/day.ts";
import type { Facts } from "../core/publication.ts";
import { createReference, type Reference } from "../core/reference.ts";
import type { LedgerEvent, Submission } from "../core/submission.ts";
import type { EventKind } from "../core/vocabulary.ts";
import { readReference } from "../db/reference-files.ts";
import { createSigner } from "../publish/trust/signing.ts";
import { writeRelease } from "../publish/write-release.ts";
import { CUTOFF, chance, idOf, sentence } from "./published-rows.ts";

const STEPS = [
  ["received", 0],
  ["verified", 1],
  ["forwarded", 2],
  ["responded", 6],
] as const satisfies readonly (readonly [EventKind, number])[];

/** `size` facts evenly over ten years before the cut-off, in order of receipt, as the ledger hands them over. */
async function* madeUpFacts(size: number, { tables, region, zone }: Reference): AsyncGenerator<Facts> {
  const any = chance(20_160_330);
  const pick = <T>(list: readonly T[]) => list[any(list.length)] as T;
  const last = zone.startOf(CUTOFF);
  const first = last - 3_650 * MS_PER_DAY;
  for (let number = 0; number < size; number += 1) {
    const id = String(number);
    const receivedAt = first + Math.floor(((last - first) * number) / size);
    const skpd = pick(tables.skpd).code;
    const happened: (readonly [EventKind, number])[] = [...STEPS];
    if (any(10) < 8) happened.push(["resolved", 8 + any(34)]);
    if (any(4) === 0) happened.push(["confirmed", 44]);
    const submission: Submission = {
      id,
      publicId: idOf(region.id_prefix, number),
      channel: pick(tables.channels).code,
      externalId: id,
      classification: "pengaduan",
      confidentiality: "biasa",
      topic: pick(tables.topics).code,
      topicBy: "sender",
      kecamatan: pick(tables.kecamatan).code,
      skpd,
      group: null,
      receivedAt,
      recordedAt: receivedAt,
      dueVerify: null,
      dueAnswer: null,
      dueResolve: null,
      dueGiven: false,
      text: sentence(any, 20),
      textState: "clear",
      consent: null,
    };
    const events = happened.flatMap(([kind, after], at): LedgerEvent | readonly LedgerEvent[] => {
      const happenedAt = receivedAt + after * MS_PER_DAY;
      if (happenedAt > last) return [];
      return {
        id: `${id}-${at}`,
        submissionId: id,
        kind,
        happenedAt,
        recordedAt: happenedAt,
        skpd: kind === "received" || kind === "verified" ? null : skpd,
        resolution: kind === "resolved" ? "acted" : null,
        archiveReason: null,
        rating: kind === "confirmed" ? 1 + any(5) : null,
        note: kind === "responded" || kind === "resolved" ? sentence(any, 8) : null,
        noteState: "clear",
        reason: null,
        duplicateOf: null,
        corrects: null,
        actor: "bench",
      };
    });
    yield { submission, events, closedInBatch: false };
  }
}

// As the command does.
keepHeapSmall();
keepCollectionsFew();
const [, , root = "var/bench/published", size = "100000"] = process.argv;
mkdirSync(root, { recursive: true });
const reference = createReference(readReference(join(PROJECT, "db/reference/bojonegoro")));
const now = reference.zone.startOf(CUTOFF) + 10 * 3_600_000;
const { release } = await writeRelease({
  root,
  reference,
  facts: madeUpFacts(Number(size), reference),
  cutoff: now,
  now,
  demonstration: true,
  ledgerMark: "",
  signer: createSigner(new Uint8Array(32).fill(7)),
});
console.log(`release ${release}`);
