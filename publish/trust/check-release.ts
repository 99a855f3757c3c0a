/** Checks a release from its folder alone: files, signature, tree, the formats beside each other, and the figures recomputed from its rows. */
import { isDeepStrictEqual } from "node:util";
import { type Manifest, signedText } from "../manifest.ts";
import { readManifest, verifyRelease } from "../read-release.ts";
import { recomputeRelease } from "../recompute-release.ts";
import { readLeaves } from "./leaves.ts";
import { createTree, leafHash, toHex } from "./merkle.ts";
import { rowFaults } from "./same-rows.ts";
import { isSigned } from "./signing.ts";

/** Each fault names its file; none when all holds. `publicKey`: the key that it must be signed with, where known. */
export async function checkRelease(folder: string, publicKey?: string): Promise<readonly string[]> {
  const manifest = readManifest(folder);
  const faults = [...(await verifyRelease(folder)), ...signatureFaults(manifest, publicKey)];
  // What was changed is named already; recomputing from it would only say so again.
  return faults.length > 0 ? faults : await contentFaults(folder, manifest);
}

export function signatureFaults(
  manifest: Pick<Manifest, "public_key" | "signature">,
  publicKey: string | undefined,
): readonly string[] {
  if (publicKey !== undefined && manifest.public_key !== publicKey)
    return ["manifest.json: signed with another key than the one expected"];
  return isSigned(signedText(manifest), manifest.signature, manifest.public_key)
    ? []
    : ["manifest.json: the signature does not fit"];
}

async function contentFaults(folder: string, manifest: Manifest): Promise<readonly string[]> {
  const tree = createTree();
  const counts = { complaints: 0, events: 0 };
  try {
    for await (const leaf of readLeaves(folder)) {
      tree.add(leafHash(leaf.text));
      if (leaf.kind !== "row") continue;
      counts.complaints += 1;
      counts.events += leaf.text.split("\n").length - 1;
    }
  } catch (error) {
    return [`complaints.ndjson, events.ndjson: ${(error as Error).message}`];
  }
  const faults: string[] = [];
  if (!isDeepStrictEqual(counts, manifest.rows)) faults.push("manifest.json: the number of rows is another");
  if (tree.size !== manifest.tree.leaves || toHex(tree.root()) !== manifest.tree.root)
    faults.push("manifest.json: the root of the tree is another than that of the rows");
  // The tree proves the lines of NDJSON; people read CSV, and the figures are recomputed from it.
  faults.push(...(await rowFaults(folder)));
  const different = await recomputeRelease(folder);
  return [...faults, ...(different ?? [])];
}
