import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, eventCells, lastDate, monthOf, rowCells, rowOf } from "../../publish/cells.ts";
import { COMPLAINT_COLUMNS, EVENT_COLUMNS } from "../../publish/datasets.ts";
import { createPacker, createUnpacker } from "../../publish/pack.ts";
import { PAIRS } from "../made-up-rows.ts";

const cell = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.constantFrom("jalan", "2016-03", ""),
  fc.string({ unit: "binary", maxLength: 60 }),
);

test("cells come out of packets as they went in, words and texts alike, over any number of packets", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(cell, fc.boolean(), fc.nat({ max: 3 })), { maxLength: 40 }), {
        maxLength: 5,
      }),
      (packets) => {
        const packer = createPacker();
        const unpacker = createUnpacker();
        for (const cells of packets) {
          for (const [value, isWord, column] of cells)
            if (isWord) packer.word(value, column);
            else packer.text(value);
          unpacker.open(structuredClone(packer.take()));
          const out: Cell[] = [];
          while (!unpacker.isEmpty) unpacker.take(out, 1);
          expect(out).toEqual(cells.map(([value]) => value));
        }
      },
    ),
  );
});

test("more words than are remembered come out too, and so does a row with very many events", () => {
  const packer = createPacker();
  const words = Array.from({ length: 70_000 }, (_, at) => `kata-${at}`);
  for (const word of words) packer.word(word, 0);
  const unpacker = createUnpacker();
  unpacker.open(packer.take());
  expect(unpacker.take([], words.length)).toEqual(words);
});

test("rows and events as cells are in the order of their columns, and come back whole", () => {
  for (const { row, events } of PAIRS) {
    expect(rowCells(row)).toEqual(COMPLAINT_COLUMNS.map(({ name }) => row[name]));
    expect(rowOf(rowCells(row))).toEqual(row);
    for (const event of events)
      expect(eventCells(event)).toEqual(EVENT_COLUMNS.map(({ name }) => event[name]));
    expect(monthOf(rowCells(row))).toBe(row.tanggal_masuk.slice(0, 7));
    expect(lastDate(rowCells(row), events.map(eventCells))).toBe(
      [row.tanggal_masuk, ...events.map(({ tanggal }) => tanggal)].sort().at(-1),
    );
  }
});
