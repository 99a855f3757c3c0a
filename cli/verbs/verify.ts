/** `verify <release>`: whether a release is whole, signed, chained, and its figures are those of its rows. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readManifest } from "../../publish/read-release.ts";
import { checkChain, type ReadManifestText } from "../../publish/trust/check-chain.ts";
import { checkRelease } from "../../publish/trust/check-release.ts";
import { fetchRelease, manifestsBeside } from "../../publish/trust/fetch-release.ts";
import { isCounted, receiptSchema } from "../../publish/trust/receipt.ts";
import { Refused } from "../refused.ts";
import { readSettings } from "../settings.ts";

export interface VerifyOptions {
  /** Public key (base64), or a file that holds it (base64 or PEM). */
  readonly key?: string;
  /** File of a receipt that must lead to this release. */
  readonly receipt?: string;
}

/** A folder, the id of a release, or the address of one. @throws Refused with every fault. */
export async function verify(release: string, options: VerifyOptions = {}): Promise<void> {
  if (!/^https?:\/\//.test(release))
    return verifyFolder(folderOf(release), release, beside(folderOf(release)), options);
  const temporary = mkdtempSync(join(tmpdir(), "terang-verify-"));
  try {
    await fetchRelease(release, temporary);
    await verifyFolder(temporary, release, manifestsBeside(release), options);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function folderOf(release: string): string {
  const folder = existsSync(join(release, "manifest.json"))
    ? release
    : join(readSettings().releases, release);
  if (!existsSync(join(folder, "manifest.json"))) throw new Refused(`${release}: no manifest.json there`);
  return folder;
}

const beside =
  (folder: string): ReadManifestText =>
  async (release) => {
    const path = join(dirname(resolve(folder)), release, "manifest.json");
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };

async function verifyFolder(
  folder: string,
  name: string,
  read: ReadManifestText,
  options: VerifyOptions,
): Promise<void> {
  const key = options.key === undefined ? undefined : publicKeyOf(options.key);
  const manifest = readManifest(folder);
  const faults = [...(await checkRelease(folder, key))];
  const chain = await checkChain(manifest, read);
  faults.push(...chain.faults);
  if (options.receipt !== undefined) {
    const receipt = receiptSchema.safeParse(JSON.parse(readFileSync(options.receipt, "utf8"))).data;
    if (receipt === undefined || !isCounted(receipt, manifest))
      faults.push(`${options.receipt}: not a receipt of this release`);
  }
  if (faults.length > 0) throw new Refused(`${name} does not hold:\n  ${faults.join("\n  ")}`);
  const { files, rows, public_key } = manifest;
  console.log(
    [
      `${manifest.release}: ${files.length} files, ${rows.complaints} rows, all as they were written`,
      `signature: ${key === undefined ? "fits; compare the key with one that you trust (--key):" : "fits the key that was given:"} ${public_key}`,
      `tree and statistics: recomputed from the rows, the same`,
      `releases before it: ${chain.releases.length}, the chain is whole`,
      ...(options.receipt === undefined ? [] : ["receipt: this complaint is counted in this release"]),
    ].join("\n"),
  );
}

/** SPKI in base64, with or without the lines of a PEM around it. */
function publicKeyOf(given: string): string {
  const text = existsSync(given) ? readFileSync(given, "utf8") : given;
  return text.replace(/-----[A-Z ]+-----/g, "").replace(/\s+/g, "");
}
