/** `verify <release>`: whether a release is whole, signed, chained, its figures those of its rows, and its corrections those of the release before it. */
import { checkCorrections } from "../../publish/corrections/check-corrections.ts";
import { checkFederation, readFederation } from "../../publish/federation/check-federation.ts";
import type { FederationManifest } from "../../publish/federation/manifest.ts";
import { readManifest } from "../../publish/read-release.ts";
import { canRecompute } from "../../publish/recompute-release.ts";
import { checkChain } from "../../publish/trust/check-chain.ts";
import { checkRelease } from "../../publish/trust/check-release.ts";
import { isCounted, receiptSchema } from "../../publish/trust/receipt.ts";
import { readJson } from "../read-file.ts";
import { Refused } from "../refused.ts";
import { isPortal, newestOf, type OpenedRelease, openRelease, publicKeyOf } from "../release-source.ts";

export interface VerifyOptions {
  /** Public key (base64), or a file that holds it (base64 or PEM). */
  readonly key?: string;
  /** File of a receipt that must lead to this release. */
  readonly receipt?: string;
}

/** A folder, the id of a release, or the address of one or of a portal: its newest. @throws Refused with every fault. */
export async function verify(release: string, options: VerifyOptions = {}): Promise<void> {
  const opened = await openRelease(isPortal(release) ? newestOf(release) : release);
  try {
    await verifyOpened(opened, release, options);
  } finally {
    opened.close();
  }
}

async function verifyOpened(
  { folder, read, other }: OpenedRelease,
  name: string,
  options: VerifyOptions,
): Promise<void> {
  const key = options.key === undefined ? undefined : publicKeyOf(options.key);
  const federation = readFederation(folder);
  if (federation !== undefined) return verifyFederation(folder, name, federation, key);
  const manifest = readManifest(folder);
  const faults = [...(await checkRelease(folder, key))];
  const chain = await checkChain(manifest, read);
  // Of files that are others, or beside a release that is gone, nothing more is to be said.
  const isReady = faults.length === 0 && (manifest.previous === null || chain.releases.length > 0);
  const corrections = isReady ? await checkCorrections(folder, other) : [];
  faults.push(...chain.faults, ...(corrections ?? []));
  if (options.receipt !== undefined) {
    const receipt = receiptSchema.safeParse(readJson(options.receipt)).data;
    if (receipt === undefined || !isCounted(receipt, manifest))
      faults.push(`${options.receipt}: not a receipt of this release`);
  }
  if (faults.length > 0) throw new Refused(`${name} does not hold:\n  ${faults.join("\n  ")}`);
  const { files, rows, public_key } = manifest;
  console.log(
    [
      `${manifest.release}: ${files.length} files, ${rows.complaints} rows, all as they were written`,
      `signature: ${key === undefined ? "fits; compare the key with one that you trust (--key):" : "fits the key that was given:"} ${public_key}`,
      "tree: recomputed from the rows, the same",
      `statistics: ${canRecompute(manifest) ? "recomputed from the rows, the same" : "by other definitions than these, not recomputed"}`,
      `corrections: ${
        corrections === undefined
          ? "made by other rules than these, not recomputed"
          : manifest.previous === null
            ? "none, there is no release before it"
            : "recomputed from this release and the one before it, the same"
      }`,
      `releases before it: ${chain.releases.length}, the chain is whole`,
      ...(options.receipt === undefined ? [] : ["receipt: this complaint is counted in this release"]),
    ].join("\n"),
  );
}

async function verifyFederation(
  folder: string,
  name: string,
  manifest: FederationManifest,
  key: string | undefined,
): Promise<void> {
  const faults = await checkFederation(folder, manifest, key);
  if (faults.length > 0) throw new Refused(`${name} does not hold:\n  ${faults.join("\n  ")}`);
  const { files, rows, public_key, sources } = manifest;
  console.log(
    [
      `federation: ${files.length} files, ${rows.complaints} rows, all as they were written`,
      `signature: fits ${key === undefined ? "the key that it names" : "the key that was given"}: ${public_key}`,
      ...sources.map(
        ({ region, release, address, manifest_sha256 }) =>
          `source: ${region} ${release}, ${address ?? "from a folder"}, manifest ${manifest_sha256}`,
      ),
    ].join("\n"),
  );
}
