import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextBytes } from "../../publish/text-bytes.ts";

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("", "a,b\r\n", "€".repeat(9_000), "x".repeat(30_000)),
);

test("text comes out as its UTF-8 bytes, whatever its pieces are, in buffers that were given back too", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat({ max: 20_000 }), (pieces, size) => {
      const text = createTextBytes(size);
      const out: Buffer[] = [];
      const take = () => {
        const taken = text.take();
        out.push(Buffer.from(taken));
        text.giveBack(taken);
      };
      for (const one of pieces) {
        text.add(one);
        if (text.isFull) take();
      }
      take();
      expect(Buffer.concat(out)).toEqual(Buffer.from(pieces.join("")));
    }),
  );
});

test("what was taken and not given back stays as it is", () => {
  const text = createTextBytes(10);
  text.add("satu");
  const first = text.take();
  text.add("dua");
  expect([String(Buffer.from(first)), String(Buffer.from(text.take()))]).toEqual(["satu", "dua"]);
});
