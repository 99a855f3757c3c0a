import { describe, expect, test } from "vitest";
import { checkTiers, type TierCase, type TierRule, tierOf } from "../../core/tiers.ts";
import { defaultTiers } from "../../db/reference-files.ts";

const rules = defaultTiers();
const plain: TierCase = {
  confidentiality: "biasa",
  classification: "pengaduan",
  topic: "ordinary",
  archive_reason: null,
  text_state: "clear",
  consent: "missing",
};

describe("the tiers of a region that says nothing of its own", () => {
  test.each<[Partial<TierCase>, string, string | null, string]>([
    [{}, "baris_dan_teks", null, ""],
    [{ archive_reason: "vague" }, "baris_dan_teks", null, ""],
    [{ text_state: "review" }, "baris", null, ""],
    [{ text_state: "withheld" }, "baris", null, ""],
    [{ confidentiality: "anonim" }, "baris", null, ""],
    [{ topic: "sensitive" }, "baris", null, "kecamatan|month"],
    [{ topic: "sensitive", confidentiality: "anonim" }, "baris", null, "kecamatan|month"],
    [{ topic: "unsorted" }, "hitungan", "belum_dipilah", ""],
    [{ classification: "inovasi" }, "hitungan", "inovasi", ""],
    [{ classification: "inovasi", consent: "given" }, "baris_dan_teks", null, ""],
    [{ classification: "inovasi", consent: "given", text_state: "review" }, "hitungan", "inovasi", ""],
    [{ archive_reason: "spam" }, "hitungan", "spam", ""],
    [{ archive_reason: "spam", topic: "sensitive" }, "hitungan", "spam", ""],
    [
      { classification: "pengaduan_berkadar_pengawasan", topic: "unsorted" },
      "hitungan",
      "berkadar_pengawasan",
      "",
    ],
    [{ confidentiality: "rahasia", archive_reason: "spam" }, "hitungan", "rahasia", ""],
    [{ confidentiality: "baru" as "biasa" }, "hitungan", "tanpa_aturan", ""],
  ])("%j", (given, tier, reason, coarsen) => {
    const rule = tierOf(rules, { ...plain, ...given });
    expect([rule.tier, rule.reason, rule.coarsen.join("|")]).toEqual([tier, reason, coarsen]);
  });
});

test("what no rule fits falls to the last one, whatever it says; without rules nothing is published", () => {
  const [first, last] = [rules[0] as TierRule, rules.at(-1) as TierRule];
  expect(tierOf([first, last], plain)).toBe(last);
  expect(() => tierOf([], plain)).toThrow("no rows");
});

test.each<[string, (rows: TierRule[]) => readonly TierRule[], string[]]>([
  ["the default", (rows) => rows, []],
  [
    "no last rule",
    (rows) => rows.slice(0, -1),
    ["tiers.csv: the last row must fit everything (no condition) and be hitungan"],
  ],
  [
    "out of order",
    (rows) => rows.map((row, index) => (index === 1 ? { ...row, order: 1 } : row)),
    ["tiers.csv row 2: order 1 does not follow 1"],
  ],
  [
    "a count without a reason, a row with one",
    (rows) =>
      rows.map((row, index) =>
        index === 0 ? { ...row, reason: null } : row.topic === "sensitive" ? { ...row, reason: "peka" } : row,
      ),
    [
      "tiers.csv row 1: a reason is given where the tier is hitungan, and only there",
      "tiers.csv row 8: a reason is given where the tier is hitungan, and only there",
    ],
  ],
  [
    "a text that is coarsened",
    (rows) =>
      rows.map((row) => (row.tier === "baris_dan_teks" ? { ...row, coarsen: ["month"] as const } : row)),
    ["tiers.csv row 12: only a row without text (baris) can be coarsened"],
  ],
])("%s", (_, change, faults) => {
  expect(checkTiers(change([...rules]))).toEqual(faults);
});
