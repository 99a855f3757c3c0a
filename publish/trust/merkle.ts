/** Merkle tree of RFC 6962 section 2.1 (RFC 9162 section 2.1): SHA-256, leaves and nodes told apart by their first byte. */
import { hash } from "node:crypto";

/** A hash as 32 characters, a byte each: millions of buffers would cost as much as the hashes in them. */
export type Digest = string;
const BYTES = 32;
export const toHex = (digest: Digest): string => Buffer.from(digest, "latin1").toString("hex");
export const fromHex = (hex: string): Digest => Buffer.from(hex, "hex").toString("latin1");

const sha256 = (bytes: string | Buffer): Digest => hash("sha256", bytes, "binary");
export const leafHash = (leaf: string): Digest => sha256(`\u0000${leaf}`);
/** Used again for each: 1, left, right. */
const node = Buffer.alloc(1 + 2 * BYTES, 1);
function nodeHash(left: Digest, right: Digest): Digest {
  node.write(left, 1, "latin1");
  node.write(right, 1 + BYTES, "latin1");
  return sha256(node);
}

export interface Tree {
  /** By its hash (`leafHash`). */
  add(leaf: Digest): void;
  readonly size: number;
  root(): Digest;
}

/** Holds one hash for each power of two: memory grows with the logarithm of the leaves. */
export function createTree(): Tree {
  const whole: { readonly root: Digest; readonly size: number }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(leaf) {
      size += 1;
      let subtree = { root: leaf, size: 1 };
      for (let last = whole.at(-1); last?.size === subtree.size; last = whole.at(-1)) {
        whole.pop();
        subtree = { root: nodeHash(last.root, subtree.root), size: subtree.size * 2 };
      }
      whole.push(subtree);
    },
    root() {
      const roots = whole.map(({ root }) => root);
      return roots.length === 0 ? sha256("") : roots.reduceRight((right, left) => nodeHash(left, right));
    },
  };
}

/** Largest power of two under n, n over 1. */
const split = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

/** The leaves under each node of the path from a leaf up, [first, after the last), nearest first. */
function siblings(index: number, first: number, size: number): readonly (readonly [number, number])[] {
  if (size === 1) return [];
  const left = split(size);
  return index < first + left
    ? [...siblings(index, first, left), [first + left, first + size]]
    : [...siblings(index, first + left, size - left), [first, first + left]];
}

/** The audit path (RFC 9162, 2.1.3.1) of one leaf, from all leaf hashes in order. */
export function inclusionProof(index: number, size: number): { add(leaf: Digest): void; path(): Digest[] } {
  if (index < 0 || index >= size) throw new RangeError(`leaf ${index} of ${size}`);
  const parts = siblings(index, 0, size).map((range) => ({ range, tree: createTree() }));
  let at = 0;
  return {
    add(leaf) {
      parts.find(({ range: [from, to] }) => at >= from && at < to)?.tree.add(leaf);
      at += 1;
    },
    path: () => parts.map(({ tree }) => tree.root()),
  };
}

/** The root that a leaf and its path lead to (RFC 9162, 2.1.3.2), or undefined when they cannot be of such a tree. */
export function rootOf(
  leaf: Digest,
  index: number,
  size: number,
  path: readonly Digest[],
): Digest | undefined {
  if (index < 0 || index >= size || [leaf, ...path].some((one) => one.length !== BYTES)) return undefined;
  let position = index;
  let last = size - 1;
  let root = leaf;
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (position % 2 === 1 || position === last) {
      root = nodeHash(sibling, root);
      while (position % 2 === 0 && position !== 0) {
        position = Math.floor(position / 2);
        last = Math.floor(last / 2);
      }
    } else root = nodeHash(root, sibling);
    position = Math.floor(position / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : undefined;
}
