import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createTree,
  type Digest,
  fromHex,
  inclusionProof,
  leafHash,
  rootOf,
  toHex,
} from "../../publish/trust/merkle.ts";

/** Inputs and roots of Certificate Transparency's own tests (google/certificate-transparency, merkle_tree_test). */
const LEAVES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const leaves = LEAVES.map((hex) => leafHash(Buffer.from(hex, "hex").toString("latin1")));

test.each(ROOTS.map((root, size) => [size, root] as const))(
  "the tree of %i leaves has its published root",
  (size, root) => {
    const tree = createTree();
    for (const leaf of leaves.slice(0, size)) tree.add(leaf);
    expect([tree.size, toHex(tree.root())]).toEqual([size, root]);
  },
);

test("every leaf of every tree is proved, and no other leaf, place or path is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, some, other) => {
      const all = Array.from({ length: size }, (_, at) => leafHash(String(at)));
      const index = some % size;
      const tree = createTree();
      const proof = inclusionProof(index, size);
      for (const leaf of all) {
        tree.add(leaf);
        proof.add(leaf);
      }
      const path = proof.path();
      const root = (leaf: Digest, at: number, way = path) => rootOf(leaf, at, size, way);
      const expected = tree.root();
      expect(root(all[index] as Digest, index)).toBe(expected);
      expect(root(leafHash("x"), index)).not.toBe(expected);
      if (size > 1) {
        expect(root(all[index] as Digest, index, path.slice(1))).not.toBe(expected);
        const wrong = (index + 1 + (other % (size - 1))) % size;
        expect(root(all[index] as Digest, wrong)).not.toBe(expected);
      }
      expect(root(all[index] as Digest, index, [...path, leafHash("x")])).toBeUndefined();
      // What is no hash proves nothing, even right after one that does.
      expect(root((all[index] as Digest).slice(1), index)).toBeUndefined();
      for (const cut of ["", "longer"].map((more) => path.map((node) => (more === "" ? "" : node + more))))
        if (size > 1) expect(root(all[index] as Digest, index, cut)).toBeUndefined();
    }),
  );
});

test("a hash is written as hex and read again", () => {
  const digest = leafHash("é");
  expect([digest.length, toHex(digest)]).toEqual([
    32,
    "7e8d20ac6fc3f5fff436df1f54b0ee0e0b387d4ed998b32231e796d689ceff3b",
  ]);
  expect(fromHex(toHex(digest))).toBe(digest);
});
