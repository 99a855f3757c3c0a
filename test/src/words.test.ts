/** Figures, numbers, dates, sizes and addresses in words. */
import { expect, test } from "vitest";
import type { Figure, Measure } from "../../core/figures.ts";
import { kindOf, linkOf, spoken } from "../../src/i18n/address.ts";
import { figureWords, intervalWords } from "../../src/i18n/figure-words.ts";
import { countWords, dateWords, shortDateWords, sizeWords } from "../../src/i18n/format.ts";
import { href, langOf, langParam } from "../../src/i18n/place.ts";

const FIGURES: readonly (readonly [Measure, Figure, string, string])[] = [
  ["masuk", { n: 12_345, value: 12_345 }, "12.345", "12,345"],
  ["masuk", { n: 0, value: 0 }, "0", "0"],
  ["tepat_waktu", { n: 40, value: 0.625 }, "63%", "63%"],
  ["tepat_waktu", { n: 9000, value: 0.9999 }, "99,9%", "99.9%"],
  ["tepat_waktu", { n: 9000, value: 0.0001 }, "0,1%", "0.1%"],
  ["tepat_waktu", { n: 40, value: 1 }, "100%", "100%"],
  ["tepat_waktu", { n: 40, value: 0 }, "0%", "0%"],
  ["tepat_waktu", { n: 4, unshown: "too_few" }, "n terlalu kecil (4)", "n too small (4)"],
  ["hari_selesai_median", { n: 20, value: 12 }, "12 hari", "12 days"],
  ["hari_selesai_median", { n: 20, value: 1 }, "1 hari", "1 day"],
  [
    "hari_selesai_p90",
    { n: 20, unshown: "not_reached" },
    "belum tercapai (n = 20)",
    "not reached yet (n = 20)",
  ],
  ["umur_tertua", { n: 0, unshown: "too_few" }, "tidak ada yang terbuka", "none open"],
  ["penilaian_rata", { n: 11, value: 3.25 }, "3,3 dari 5", "3.3 out of 5"],
];

test.each(FIGURES)("%s %o reads %s", (measure, figure, indonesian, english) => {
  expect(figureWords("id", measure, figure)).toBe(indonesian);
  expect(figureWords("en", measure, figure)).toBe(english);
});

test("an interval is told where there is one", () => {
  expect(intervalWords("id", "tepat_waktu", { n: 40, value: 0.6, low: 0.446, high: 0.737 })).toBe(
    "45% sampai 74%",
  );
  expect(intervalWords("en", "tepat_waktu", { n: 40, value: 0.6, low: 0.446, high: 0.737 })).toBe(
    "45% to 74%",
  );
  expect(intervalWords("en", "hari_selesai_median", { n: 20, value: 12 })).toBeUndefined();
  expect(intervalWords("en", "tepat_waktu", { n: 4, unshown: "too_few" })).toBeUndefined();
});

test("dates are days, or months where only the month is public", () => {
  expect(dateWords("id", "2016-03-03")).toBe("3 Maret 2016");
  expect(dateWords("en", "2016-03-03")).toBe("3 March 2016");
  expect(dateWords("id", "2016-03")).toBe("Maret 2016");
  expect(shortDateWords("id", "2016-08-17")).toBe("17 Agu 2016");
  expect(shortDateWords("en", "2016-08")).toBe("Aug 2016");
});

test("numbers and sizes", () => {
  expect(countWords("id", 1_234_567)).toBe("1.234.567");
  expect([0, 999, 1_000, 12.6].map((value) => countWords("en", value))).toEqual(["0", "999", "1,000", "13"]);
  expect(sizeWords("id", 512)).toBe("512 B");
  expect(sizeWords("id", 1_240_000)).toBe("1,2 MB");
  expect(sizeWords("en", 250_400)).toBe("250 kB");
});

test.each([
  ["kominfo@bojonegorokab.go.id", "mailto:kominfo@bojonegorokab.go.id", "mail"],
  ["https://www.lapor.go.id", "https://www.lapor.go.id", "web"],
  ["lapor.go.id", "https://lapor.go.id", "web"],
  ["1708", undefined, "other"],
  ["@LAPOR1708", undefined, "other"],
  ["Radio Malowopati FM 95,8", undefined, "other"],
  ["Jl. Contoh No. 1, Bojonegoro", undefined, "other"],
  ["javascript:alert(1)", undefined, "other"],
] as const)("%s leads to %s", (address, link, kind) => {
  expect(linkOf(address)).toBe(link);
  expect(kindOf(address)).toBe(kind);
});

test("a web address is read without its scheme", () => {
  expect(spoken("https://www.lapor.go.id/")).toBe("www.lapor.go.id");
  expect(spoken("lapor.go.id/aduan")).toBe("lapor.go.id/aduan");
});

test("places in both languages", () => {
  expect(href("id", "/skpd/")).toBe("/skpd/");
  expect(href("en", "/skpd/")).toBe("/en/skpd/");
  expect([langParam("id"), langParam("en")]).toEqual([undefined, "en"]);
  expect([langOf(undefined), langOf("en")]).toEqual(["id", "en"]);
});
