/** Innovations: which messages offer one, and that a row is published only when its text passed and consent was given. */
import { expect, test } from "vitest";
import { offeredWords, offerIn } from "../../core/innovation.ts";
import { publish } from "../../core/publication.ts";
import { createReference } from "../../core/reference.ts";
import type { Submission } from "../../core/submission.ts";
import { readReference } from "../../db/reference-files.ts";

test.each<readonly [string, string | undefined]>([
  ["INOVASI: pompa tanpa listrik", "pompa tanpa listrik"],
  ["INOVASI pompa tanpa listrik", "pompa tanpa listrik"],
  ["*INOVASI*\nPompa tanpa listrik", "Pompa tanpa listrik"],
  ["inovasi - pompa", "pompa"],
  ["Inovasi: pompa", "pompa"],
  ["Inovasi pelayanan dinas ini buruk", undefined],
  ["INOVASIKU bagus", undefined],
  ["INOVASI:", undefined],
  ["Ada inovasi: pompa", undefined],
  ["", undefined],
])("%j offers %j", (text, words) => {
  expect(offerIn(text)).toBe(words);
  expect(offeredWords(text)).toEqual(
    words === undefined ? { text } : { text: words, classification: "inovasi" },
  );
});

const reference = createReference(
  readReference(new URL("../../docs/example/region", import.meta.url).pathname),
);
const received = Date.parse("2026-01-05T03:00:00Z");
const submission: Submission = {
  id: "s",
  publicId: "CTH-0000001",
  channel: "sms",
  externalId: "1",
  classification: "inovasi",
  confidentiality: "biasa",
  topic: "pertanian",
  topicBy: "sender",
  kecamatan: null,
  skpd: null,
  group: null,
  receivedAt: received,
  recordedAt: received,
  dueVerify: null,
  dueAnswer: null,
  dueResolve: null,
  dueGiven: false,
  text: "Pompa tanpa listrik",
  textState: "clear",
  consent: "unnamed",
};
const events = [
  {
    id: "e",
    submissionId: "s",
    kind: "received" as const,
    happenedAt: received,
    recordedAt: received,
    skpd: null,
    resolution: null,
    archiveReason: null,
    rating: null,
    note: null,
    corrects: null,
    reason: null,
    duplicateOf: null,
    noteState: "clear" as const,
    actor: "uji",
  },
];
const tierOf = (change: Partial<Submission>) => {
  const published = publish(
    { submission: { ...submission, ...change }, events, closedInBatch: false },
    reference,
    received + 1,
  );
  if (published.kind === "later") return published.kind;
  return published.kind === "row" ? published.row.tingkat_publikasi : published.reason;
};

test.each<readonly [Partial<Submission>, string]>([
  [{}, "baris_dan_teks"],
  [{ consent: "named" }, "baris_dan_teks"],
  [{ consent: null }, "inovasi"],
  [{ textState: "review" }, "inovasi"],
  [{ textState: "withheld" }, "inovasi"],
  [{ confidentiality: "rahasia" }, "rahasia"],
  [{ classification: "pengaduan", consent: null, textState: "review" }, "baris"],
])("%j is published as %s", (change, tier) => {
  expect(tierOf(change)).toBe(tier);
});
