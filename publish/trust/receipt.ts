/** A receipt: proves to whoever holds it that one complaint is counted in one release (an inclusion proof, RFC 9162). */
import { z } from "zod";
import type { Manifest } from "../manifest.ts";
import { commitment, type Withheld } from "./commitments.ts";
import { readLeaves } from "./leaves.ts";
import { fromHex, inclusionProof, leafHash, rootOf, toHex } from "./merkle.ts";

const HEX = z.string().regex(/^[0-9a-f]{64}$/);

export const receiptSchema = z.object({
  release: z.string(),
  /** Hash of the row with its events: the row itself is not in the receipt, and only who knows it can tell which it is. */
  leaf: HEX,
  index: z.int().min(0),
  leaves: z.int().min(1),
  root: HEX,
  path: z.array(HEX),
  /** For what is a number only: opens its commitment. Whoever sees it learns the reason and the year, nothing else. */
  opening: z.object({ salt: HEX, reason: z.string(), year: z.string() }).optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** The complaint of a reporter: by its public id where it is a row, else by what may open its commitment. */
export interface Sought {
  readonly publicId: string;
  readonly salt: string;
  /** What it may have been counted as when the release was made. */
  readonly withheld: readonly Withheld[];
}

/** Two passes over the release's rows; undefined when it is not in this release. */
export async function makeReceipt(
  folder: string,
  { release, tree }: Manifest,
  { publicId, salt, withheld }: Sought,
): Promise<Receipt | undefined> {
  const openings = new Map(withheld.map((one) => [commitment(salt, one), one]));
  let index = -1;
  let opened: Withheld | undefined;
  let at = 0;
  for await (const leaf of readLeaves(folder)) {
    if (leaf.kind === "row" ? leaf.id === publicId : openings.has(leaf.text)) {
      index = at;
      opened = leaf.kind === "row" ? undefined : openings.get(leaf.text);
      break;
    }
    at += 1;
  }
  if (index === -1) return undefined;
  const proof = inclusionProof(index, tree.leaves);
  let own = "";
  at = 0;
  for await (const { text } of readLeaves(folder)) {
    const hashed = leafHash(text);
    if (at === index) own = toHex(hashed);
    proof.add(hashed);
    at += 1;
  }
  return {
    release,
    leaf: own,
    index,
    leaves: tree.leaves,
    root: tree.root,
    path: proof.path().map(toHex),
    ...(opened === undefined ? {} : { opening: { salt, reason: opened.reason, year: opened.year } }),
  };
}

/** Whether the receipt leads to the root that the (signed) manifest has, and its opening, if any, to its leaf. */
export function isCounted(receipt: Receipt, { release, tree }: Pick<Manifest, "release" | "tree">): boolean {
  const { opening } = receipt;
  const leaf = fromHex(receipt.leaf);
  if (receipt.release !== release || receipt.leaves !== tree.leaves) return false;
  if (opening !== undefined && leafHash(commitment(opening.salt, opening)) !== leaf) return false;
  const root = rootOf(leaf, receipt.index, receipt.leaves, receipt.path.map(fromHex));
  return root !== undefined && toHex(root) === tree.root;
}
