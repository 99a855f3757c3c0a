import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvHeader, csvLine } from "../../publish/csv-line.ts";

test.each([
  ["plain", "plain"],
  ["a,b", '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ["two\nlines", '"two\nlines"'],
  [" ends ", '" ends "'],
  ["=1+1", "'=1+1"],
  ["+62", "'+62"],
  ["-x", "'-x"],
  ["@x", "'@x"],
  ["＝1", "'＝1"],
  ["\tx", "'\tx"],
  ['=1,"x"', '"\'=1,""x"""'],
  ["", ""],
  [null, ""],
  [undefined, ""],
  [-3, "-3"],
  [0, "0"],
])("%j becomes %j", (value, cell) => {
  expect(csvLine(["a"], { a: value })).toBe(cell);
});

test("the header is quoted like a cell", () => {
  expect(csvHeader([{ name: "a,b" }])).toBe('"a,b"\r\n');
});

const cell = fc.oneof(
  fc.constantFrom("=", "+x", "-", "@", "\t", "\r", "\r\n", '"', ",", " x", "x ", "＠"),
  fc.string(),
  fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "=", "-") }),
  fc.integer(),
  fc.constant(null),
);

test("any row reads back, and is what csv-stringify writes", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (values) => {
      const names = values.map((_, at) => `c${at}`);
      const row = Object.fromEntries(values.map((value, at) => [`c${at}`, value]));
      const line = csvLine(names, row);
      const safe = values.map((value) =>
        value === null
          ? ""
          : `${typeof value === "string" && /^[=+\-@\t\r＝＋－＠]/.test(value) ? "'" : ""}${value}`,
      );
      expect(parse(`${line}\r\n`, { record_delimiter: "\r\n" })).toEqual([safe]);
      expect(line).toBe(
        stringify([row], { escape_formulas: true, quoted_match: /^\s|\s$/, columns: names, eof: false }),
      );
    }),
  );
});
