import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeIn } from "../../api/take-in.ts";
import { streamFacts } from "../../db/facts.ts";
import { readManifest } from "../../publish/read-release.ts";
import { checkChain } from "../../publish/trust/check-chain.ts";
import { checkRelease } from "../../publish/trust/check-release.ts";
import { saltOf } from "../../publish/trust/commitments.ts";
import { isCounted, makeReceipt } from "../../publish/trust/receipt.ts";
import { createSigner } from "../../publish/trust/signing.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { exampleLedger, exampleSigner, NOW, temporaryFolder } from "../example-region.ts";
import { forge } from "./ledger-release.ts";

async function released() {
  const parts = await exampleLedger();
  const ids: string[] = [];
  for (const confidentiality of ["biasa", "biasa", "biasa", "rahasia"]) {
    const taken = await takeIn(
      {
        channel: "sms",
        external_id: `t-${ids.length}`,
        received_at: "2016-03-01T08:00:00+07:00",
        text: "Jalan rusak",
        topic: "jalan",
        confidentiality,
      },
      parts,
      { actor: "uji", now: NOW, idempotencyKey: null },
    );
    if (!taken.ok) throw new Error(JSON.stringify(taken));
    ids.push(taken.receipt.publicId);
  }
  const root = temporaryFolder();
  const write = (now: number) =>
    writeRelease({
      root,
      reference: parts.reference,
      facts: streamFacts(parts.file, now),
      cutoff: now,
      now,
      demonstration: false,
      ledgerMark: "1",
      signer: exampleSigner,
    });
  return { ids, root, write };
}

test("a release holds; what is changed in it is named, even by who can sign", async () => {
  const { root, write } = await released();
  const { folder, release } = await write(NOW);
  expect(await checkRelease(folder, exampleSigner.publicKey)).toEqual([]);
  expect(readManifest(folder).tree.leaves).toBe(3 + 1_024);
  const copy = () => {
    const target = join(temporaryFolder(), release);
    cpSync(join(root, release), target, { recursive: true });
    return target;
  };
  const other = createSigner(Buffer.alloc(32, 1));
  expect(await checkRelease(folder, other.publicKey)).toEqual([
    "manifest.json: signed with another key than the one expected",
  ]);

  const unsigned = copy();
  const manifest = readManifest(unsigned);
  writeFileSync(join(unsigned, "manifest.json"), JSON.stringify({ ...manifest, cutoff: "2016-03-31" }));
  expect(await checkRelease(unsigned)).toEqual(["manifest.json: the signature does not fit"]);

  const rows = copy();
  await forge(rows, "complaints.ndjson", (text) => text.replace('"merah"', '"kuning"'));
  expect(await checkRelease(rows)).toEqual([
    "manifest.json: the root of the tree is another than that of the rows",
    'complaints.csv, row 1, column warna: "merah", and complaints.ndjson has "kuning"',
  ]);
  const figures = copy();
  await forge(figures, "statistics/total.json", (text) => text.replace('"value":3', '"value":4'));
  expect(await checkRelease(figures)).toEqual([
    "statistics/total.json, masuk: 4 (n 3) published, 3 (n 3) by its rows",
  ]);
  await forge(figures, "public-key.pem", () => "x", other);
  expect(await checkRelease(figures, exampleSigner.publicKey)).toEqual([
    "manifest.json: signed with another key than the one expected",
  ]);
});

test("the chain goes back to the first release, and names the one that is gone or another", async () => {
  const { root, write } = await released();
  const first = await write(NOW);
  const second = await write(NOW + 60_000);
  const third = await write(NOW + 120_000);
  const newest = readManifest(third.folder);
  const read = async (release: string) => readFileSync(join(root, release, "manifest.json"), "utf8");
  expect(await checkChain(newest, read)).toEqual({ releases: [second.release, first.release], faults: [] });
  expect(await checkChain(newest, async () => undefined)).toEqual({
    releases: [],
    faults: [`${second.release}: named by the release after it, and not there`],
  });
  await forge(first.folder, "CHANGES.md", (text) => `${text}.`);
  expect(await checkChain(newest, read)).toEqual({
    releases: [second.release],
    faults: [`${first.release}: its manifest is another than the release after it says`],
  });
});

test("a receipt proves that one is counted, and holds neither its id nor its words", async () => {
  const { ids, write } = await released();
  const { folder, release } = await write(NOW);
  const manifest = readManifest(folder);
  const withheld = ["spam", "rahasia"].map((reason) => ({ reason, year: "2016" }));
  for (const [at, publicId] of ids.entries()) {
    const salt = saltOf(exampleSigner, release, publicId);
    const receipt = await makeReceipt(folder, manifest, { publicId, salt, withheld });
    if (receipt === undefined) throw new Error(`no receipt ${at}`);
    expect(isCounted(receipt, manifest)).toBe(true);
    expect(receipt.opening).toEqual(at === 3 ? { salt, reason: "rahasia", year: "2016" } : undefined);
    expect(JSON.stringify(receipt)).not.toContain(publicId);
    expect(isCounted({ ...receipt, index: (receipt.index + 1) % receipt.leaves }, manifest)).toBe(false);
    expect(isCounted({ ...receipt, opening: { salt, reason: "spam", year: "2016" } }, manifest)).toBe(false);
  }
  const unknown = { publicId: "CTH-ZZZZZZZ", salt: saltOf(exampleSigner, release, "CTH-ZZZZZZZ"), withheld };
  expect(await makeReceipt(folder, manifest, unknown)).toBeUndefined();
});

test("commitments tell nothing from one release to the next", async () => {
  const { write } = await released();
  const lines = (folder: string) => readFileSync(join(folder, "commitments.txt"), "utf8").trim().split("\n");
  const [first, second] = [lines((await write(NOW)).folder), lines((await write(NOW + 60_000)).folder)];
  expect([first.length, second.length]).toEqual([1_024, 1_024]);
  expect(first.filter((line) => second.includes(line))).toEqual([]);
});
