/** `verify <address>`: a release is fetched over HTTP from where it is served, and checked with nothing but its address and a key. */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { verify } from "../../cli/verbs/verify.ts";
import { createSigner } from "../../publish/trust/signing.ts";
import { exampleLedger, exampleSigner, NOW, temporaryFolder } from "../example-region.ts";
import { add, forge, release } from "../publish/ledger-release.ts";
import { serveReleases } from "./release-server.ts";

function said(): () => string {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  return () => log.mock.calls.flat().join("\n");
}

async function published() {
  const parts = await exampleLedger();
  await add(parts);
  await add(parts, { topic: "pupuk" });
  const first = await release(parts);
  await add(parts);
  const second = await release(parts, NOW + 60_000);
  const root = join(parts.folder, "releases");
  return { root, first, second, data: await serveReleases(root, second.release) };
}

test("what holds is told; what does not is refused with its place", async () => {
  const { root, first, second, data } = await published();
  const output = said();
  const key = join(second.folder, "public-key.pem");
  await verify(`${data}latest/`, { key });
  expect(output().split("\n")).toEqual([
    expect.stringMatching(
      new RegExp(`^${second.release.replace("+", "\\+")}: \\d+ files, 3 rows, all as they were written$`),
    ),
    `signature: fits the key that was given: ${exampleSigner.publicKey}`,
    "tree: recomputed from the rows, the same",
    "statistics: recomputed from the rows, the same",
    "corrections: recomputed from this release and the one before it, the same",
    "releases before it: 1, the chain is whole",
  ]);
  // With or without the slash, or by its manifest; of a release that is not the newest too; the portal's own.
  for (const address of [`${data}latest`, `${data}${first.release}/manifest.json`, new URL("/", data).href])
    await verify(address, { key });

  const other = createSigner(Buffer.alloc(32, 1)).publicKey;
  await expect(verify(`${data}latest/`, { key: other })).rejects.toThrow(
    "manifest.json: signed with another key than the one expected",
  );
  const kept = join(temporaryFolder(), "kept");
  cpSync(root, kept, { recursive: true });
  const restore = () => {
    rmSync(root, { recursive: true });
    cpSync(kept, root, { recursive: true });
  };

  writeFileSync(join(second.folder, "skpd.csv"), "x");
  await expect(verify(`${data}latest/`)).rejects.toThrow("skpd.csv: changed since it was written");
  restore();
  // Who holds the key changes what people read, and leaves what the tree proves.
  await forge(second.folder, "complaints.csv", (text) => text.replace("merah", "kuning"));
  await expect(verify(`${data}latest/`)).rejects.toThrow(
    'complaints.csv, row 1, column warna: "kuning", and complaints.ndjson has "merah"',
  );
  restore();
  writeFileSync(join(second.folder, "CHANGES.md"), "x".repeat(100_000));
  await expect(verify(`${data}latest/`)).rejects.toThrow("CHANGES.md: longer than the manifest says");
  restore();
  rmSync(join(second.folder, "events.parquet"));
  await expect(verify(`${data}latest/`)).rejects.toThrow(`${second.release}/events.parquet: status 404`);
  restore();
  await forge(
    second.folder,
    "corrections.csv",
    (text) => `${text}${second.release},${first.release},bulan,,2016-01,masuk,1,2,1,ditarik\r\n`,
  );
  await expect(verify(`${data}latest/`)).rejects.toThrow(
    `corrections.csv, ${second.release} bulan - 2016-01 masuk: no correction by the two releases`,
  );
  restore();
  rmSync(join(first.folder, "events.ndjson"));
  await expect(verify(`${data}latest/`)).rejects.toThrow(`${first.release}/events.ndjson: status 404`);
  await expect(verify(second.folder)).rejects.toThrow(`${first.release}: events.ndjson: missing`);
  restore();
  await forge(first.folder, "CHANGES.md", (text) => `${text}.`);
  await expect(verify(`${data}latest/`)).rejects.toThrow(
    `${first.release}: its manifest is another than the release after it says`,
  );
  rmSync(first.folder, { recursive: true });
  await expect(verify(`${data}latest/`)).rejects.toThrow(
    `${first.release}: named by the release after it, and not there`,
  );
}, 60_000);

test("an address without a release, and one that does not answer, are named", async () => {
  const data = await serveReleases(temporaryFolder(), "none");
  await expect(verify(`${data}latest/`)).rejects.toThrow(
    "manifest.json: not a manifest of a release (status 404)",
  );
  await expect(verify("http://127.0.0.1:9/data/latest/")).rejects.toThrow("manifest.json: no answer");
});
