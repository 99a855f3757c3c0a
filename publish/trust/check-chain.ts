/** The chain of releases: each manifest names the one before it by its hash, and all are signed with one key. */
import { hash } from "node:crypto";
import { type Manifest, manifestSchema } from "../manifest.ts";
import { signatureFaults } from "./check-release.ts";

/** The manifest of a release as it is published, or undefined where it is gone. */
export type ReadManifestText = (release: string) => Promise<string | undefined>;

export interface Chain {
  /** Releases before the first one, newest first. */
  readonly releases: readonly string[];
  readonly faults: readonly string[];
}

export async function checkChain(newest: Manifest, read: ReadManifestText): Promise<Chain> {
  const releases: string[] = [];
  for (let manifest = newest; manifest.previous !== null; ) {
    const { release, manifest_sha256 } = manifest.previous;
    const broken = (why: string): Chain => ({ releases, faults: [`${release}: ${why}`] });
    const text = await read(release);
    if (text === undefined) return broken("named by the release after it, and not there");
    if (hash("sha256", text, "hex") !== manifest_sha256)
      return broken("its manifest is another than the release after it says");
    const before = manifestSchema.safeParse(JSON.parse(text)).data;
    if (before === undefined) return broken("not a manifest of a release");
    const [fault] = signatureFaults(before, newest.public_key);
    if (fault !== undefined) return broken(fault);
    if (before.release >= manifest.release) return broken("is not older than the release after it");
    releases.push(release);
    manifest = before;
  }
  return { releases, faults: [] };
}
