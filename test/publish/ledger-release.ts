/** Releases of the example ledger, as the tests of publish/ make and read them. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { takeIn } from "../../api/take-in.ts";
import { streamFacts } from "../../db/facts.ts";
import { type Manifest, signedText } from "../../publish/manifest.ts";
import { hashFile, readManifest } from "../../publish/read-release.ts";
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

/** Changes a file and makes manifest and signature fit again, as only who holds a key can. */
export async function forge(
  folder: string,
  path: string,
  change: (text: string) => string,
  signer = exampleSigner,
) {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
  const manifest = readManifest(folder);
  const files = await Promise.all(
    manifest.files.map(async (file) => ({
      ...file,
      bytes: statSync(join(folder, file.path)).size,
      sha256: await hashFile(join(folder, file.path)),
    })),
  );
  const { signature: _, ...rest } = { ...manifest, files, public_key: signer.publicKey };
  const signed: Manifest = { ...rest, signature: signer.sign(signedText(rest)) };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(signed));
}
