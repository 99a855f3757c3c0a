/** Key rotation in the ledger: everything sealed opens under the new key alone, hashes stay, others write meanwhile. */
import { expect, test } from "vitest";
import { takeIn } from "../../api/take-in.ts";
import { normalPhone } from "../../core/phone.ts";
import { giveConsent } from "../../db/consents.ts";
import { setGroup } from "../../db/group-registry.ts";
import { loadHashingKeys, sealHashingKeys } from "../../db/hashing-keys.ts";
import { fixedKeys, KeysRefused, parseKeys, writeKeys } from "../../db/key-ring.ts";
import { createLedger } from "../../db/ledger.ts";
import { streamOffers } from "../../db/offers.ts";
import { addPicture, listAwaited, readPicture } from "../../db/pictures.ts";
import { countReporters, yearOf } from "../../db/reporters.ts";
import { countOlder, sealAgain } from "../../db/rotate.ts";
import { createSealer, createSecrets } from "../../db/secrets.ts";
import { latestOf } from "../../db/threads.ts";
import { example, exampleLedger, NOW } from "../example-region.ts";

const OLD = { version: 1, bytes: Buffer.alloc(32, 7) };
const NEW = { version: 2, bytes: Buffer.alloc(32, 8) };

async function filled(count: number) {
  const parts = await exampleLedger();
  const ring = fixedKeys(OLD);
  const hashing = await loadHashingKeys(parts.file, ring);
  const secrets = createSecrets(ring, hashing);
  const send = (
    number: number,
    by = createLedger(parts.file, secrets, example.publicNames),
    more: object = {},
  ) =>
    takeIn(
      {
        channel: "sms",
        external_id: `contoh-${number}`,
        received_at: "2016-03-01T08:15:00+07:00",
        text: "Pupuk langka, telepon 080000001234",
        reporter: { phone: "080000001234" },
        topic: "pupuk",
        events: [
          { event: "responded", happened_at: "2016-03-02T08:15:00+07:00", note: "Hubungi 080000001234" },
        ],
        ...more,
      },
      { ...parts, ledger: by, contentHash: secrets.contentHash },
      { actor: "uji", now: NOW, idempotencyKey: null },
    );
  await Promise.all(Array.from({ length: count }, (_, number) => send(number)));
  return { ...parts, secrets, hashing, ring, send };
}

test("all tables are sealed again; the old key opens nothing any more, codes and hashes stay", async () => {
  const { file, secrets: old, hashing, send } = await filled(450);
  await setGroup(file, old, { group: "wag-pertanian", address: "grup-contoh" }, NOW);
  await createLedger(file, old, example.publicNames).amend({
    channel: "whatsapp",
    messageHash: "h",
    externalId: "belum-datang",
    amendment: "reworded",
    text: "kata",
    actor: "uji",
    at: NOW,
  });
  const both = createSecrets(fixedKeys(NEW, OLD), hashing);
  expect(await countOlder(file, both)).toBe(902);
  // Somebody writes with the old key while it goes on: nothing is lost, and a second run finishes it.
  const [first] = await Promise.all([sealAgain(file, both, NOW), send(1_000)]);
  expect(first).toBeGreaterThanOrEqual(902);
  await sealAgain(file, both, NOW);
  expect(await countOlder(file, both)).toBe(0);
  const after = (await file.reader.execute("SELECT max(id) AS n FROM audit_log")).rows[0]?.["n"];
  expect(await sealAgain(file, both, NOW)).toBe(0);
  expect((await file.reader.execute("SELECT max(id) AS n FROM audit_log")).rows[0]?.["n"]).toBe(after);

  await sealHashingKeys(file, fixedKeys(NEW, OLD), hashing);
  const alone = fixedKeys(NEW);
  const secrets = createSecrets(alone, await loadHashingKeys(file, alone));
  const { rows } = await file.reader.execute("SELECT id, sealed, key_version FROM originals");
  expect(rows).toHaveLength(902);
  const opener = createSealer(fixedKeys(OLD));
  for (const row of rows) {
    const sealed = new Uint8Array(row["sealed"] as ArrayBuffer);
    expect(secrets.open(String(row["id"]), sealed)).toContain("080000001234");
    expect(() => opener.open(String(row["id"]), sealed)).toThrow();
  }
  expect(secrets.trackingCode("x")).toBe(old.trackingCode("x"));
  expect(secrets.trackingHash("x")).toBe(old.trackingHash("x"));
  expect(secrets.contentHash("x")).toBe(old.contentHash("x"));
  expect(secrets.contactHash("x")).toBe(old.contactHash("x"));
  await expect(loadHashingKeys(file, fixedKeys(OLD))).rejects.toThrow(KeysRefused);
});

test("a reporter has a pseudonym a year: counted within it, not told from one to the next", async () => {
  const { file, secrets, send } = await filled(3);
  await send(10, undefined, { reporter: { phone: "080000009999" } });
  await send(11, undefined, { reporter: undefined });
  await send(12, undefined, { received_at: "2015-12-31T08:15:00+07:00", events: [] });
  expect(await countReporters(file)).toEqual([
    { year: 2015, submissions: 1, known: 1, reporters: 1, again: 0, most: 1 },
    { year: 2016, submissions: 5, known: 4, reporters: 2, again: 1, most: 3 },
  ]);
  const { rows } = await file.reader.execute(
    "SELECT DISTINCT reporter_hash FROM submissions WHERE reporter_hash IS NOT NULL",
  );
  expect(rows).toHaveLength(3);
  expect(secrets.reporterHash("1", 2015)).not.toBe(secrets.reporterHash("1", 2016));
  expect(yearOf(Date.parse("2015-12-31T23:59:59Z"))).toBe(2015);
  // Across New Year's Eve the newest one is still found.
  const oldest = await file.reader.execute("SELECT id FROM submissions WHERE external_id = 'contoh-12'");
  const since = (text: string) => latestOf(file, secrets, normalPhone("080000001234"), Date.parse(text));
  expect(await since("2015-12-31T00:00:00Z")).not.toBe(oldest.rows[0]?.["id"]);
  expect(await since("2015-12-31T00:00:00Z")).toBeDefined();
  expect(await since("2016-03-02T00:00:00Z")).toBeUndefined();
});

const HEX = "ab".repeat(32);
test.each([
  [HEX, [1]],
  [`${HEX}\n`, [1]],
  [`1:${HEX},2:${HEX}`, [2, 1]],
  [`2:${HEX}\n${HEX}\n`, [2, 1]],
  ["", "expected a key"],
  ["abcd", "expected 64 hex digits"],
  [`0:${HEX}`, "expected 64 hex digits"],
  [`${HEX},1:${HEX}`, "two keys have the same version"],
] as const)("keys written as %s", (text, expected) => {
  if (typeof expected === "string") expect(() => parseKeys(text, "x")).toThrow(`x: ${expected}`);
  else {
    const keys = parseKeys(text, "x");
    expect(keys.map(({ version }) => version)).toEqual(expected);
    expect(parseKeys(writeKeys(keys), "x")).toEqual(keys);
  }
});

test("what is sealed of an innovation is sealed again: each size of a picture, one that is awaited, a name", async () => {
  const { file, secrets: old, hashing, send } = await filled(0);
  const taken = await send(1, undefined, { classification: "inovasi" });
  if (!taken.ok) throw new Error("refused");
  const submissionId = taken.receipt.id;
  const about = { submissionId, at: NOW, actor: "uji" };
  const sizes = [1, 2].map((side) => ({ width: side, height: side, bytes: Buffer.from([side]) }));
  await addPicture(file, old, { ...about, source: "a", from: { sizes } });
  await addPicture(file, old, { ...about, source: "b", from: { media: "080000" } });
  await giveConsent(file, old, { ...about, wish: "named", name: "Kelompok contoh", how: "lisan" });
  await sealAgain(file, createSecrets(fixedKeys(NEW, OLD), hashing), NOW);
  const secrets = createSecrets(fixedKeys(NEW), hashing);
  expect(await countOlder(file, secrets)).toBe(0);
  expect(await readPicture(file, secrets, submissionId, 1)).toEqual(Buffer.from([2]));
  expect((await listAwaited(file, secrets, NOW)).map(({ media }) => media)).toEqual(["080000"]);
  expect(await Array.fromAsync(streamOffers(file, secrets, [taken.receipt.publicId]))).toEqual([
    { publicId: taken.receipt.publicId, name: "Kelompok contoh", pictures: [] },
  ]);
});
