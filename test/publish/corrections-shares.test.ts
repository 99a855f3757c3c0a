/** Shares and means of the Friday evaluation that a later release tells otherwise; that cases explain every difference of two releases. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../core/publication.ts";
import type { Correction } from "../../publish/corrections/correction-file.ts";
import { correctionsOf } from "../../publish/corrections/corrections.ts";
import { example, temporaryFolder } from "../example-region.ts";
import { at, madeUpFact } from "../made-up-facts.ts";
import { someFacts } from "../made-up-lives.ts";
import { corrected, FACTS, FIRST, OPEN, POLICIES, SECOND, sketch, told } from "./two-releases.ts";

describe("shares and means", () => {
  const day = "2019-04-26";
  /** Ten complaints, each verified after three days and answered after six. */
  const ten = Array.from({ length: 10 }, (_, index) =>
    madeUpFact(index, [
      ["received", at("2019-03-04T08:00"), "dinas-jalan"],
      ["verified", at("2019-03-07T08:00")],
      ["responded", at("2019-03-13T08:00")],
    ]),
  );
  const toldOn = (rows: readonly Correction[], table: string) =>
    told(rows, table).filter((one) => one.includes(` ${day} `) && !/ (?:masuk|kuning|merah|biru)/.test(one));

  test("of kinds, days and colours are told as they are published, with the reason", async () => {
    const late = madeUpFact(
      10,
      [
        ["received", at("2019-03-05T08:00"), "dinas-jalan"],
        ["verified", at("2019-03-12T08:00")],
        ["resolved", at("2019-03-13T08:00")],
      ],
      { classification: "aspirasi" },
    );
    const { rows } = await corrected(ten, [...ten, late]);
    expect(toldOn(rows, "evaluasi")).toEqual(
      [
        "bagian_aspirasi: 0 -> 0.090909",
        "bagian_biru: 0 -> 0.090909",
        "bagian_kuning: 1 -> 0.909091",
        "bagian_pengaduan: 1 -> 0.909091",
        "hari_tindak_lanjut_rata: 6 -> 5.545455",
        "hari_verifikasi_rata: 3 -> 3.363636",
        "tindak_lanjut_5_hari: 0 -> 0.090909",
        "verifikasi_3_hari: 1 -> 0.909091",
      ].map((one) => `evaluasi ${day} ${one} (1, baris_terlambat)`),
    );
    expect(
      toldOn(rows, "evaluasi-skpd").map((one) => one.replace("evaluasi-skpd dinas-jalan", "evaluasi")),
    ).toEqual(toldOn(rows, "evaluasi"));
  });

  test("what is too little to be shown is told as that", async () => {
    const { rows } = await corrected(ten, ten.slice(1));
    expect(toldOn(rows, "evaluasi")).toContain(
      `evaluasi ${day} hari_verifikasi_rata: 3 -> n_terlalu_kecil (1, ditarik)`,
    );
    const more = await corrected(ten.slice(1), ten);
    expect(toldOn(more.rows, "evaluasi")).toContain(
      `evaluasi ${day} bagian_inovasi: n_terlalu_kecil -> 0 (1, baris_terlambat)`,
    );
  });

  test("another kind moves the shares of kinds and nothing else of a Friday", async () => {
    const [first, ...rest] = ten as [Facts, ...Facts[]];
    const other = { ...first, submission: { ...first.submission, classification: "aspirasi" as const } };
    const { rows } = await corrected(ten, [other, ...rest]);
    expect(told(rows, "evaluasi").filter((one) => one.includes(day))).toEqual([
      `evaluasi ${day} bagian_aspirasi: 0 -> 0.1 (1, klasifikasi)`,
      `evaluasi ${day} bagian_pengaduan: 1 -> 0.9 (1, klasifikasi)`,
    ]);
  });

  test("an event recorded late moves the days, and life that goes on does not", async () => {
    const [first, ...rest] = ten as [Facts, ...Facts[]];
    const { submission, events } = madeUpFact(0, [
      ["received", at("2019-03-04T08:00"), "dinas-jalan"],
      ["verified", at("2019-03-05T08:00")],
      ["responded", at("2019-03-13T08:00")],
    ]);
    const { rows } = await corrected(ten, [{ ...first, submission, events }, ...rest]);
    expect(told(rows, "evaluasi").filter((one) => one.includes(day))).toEqual([
      `evaluasi ${day} hari_tindak_lanjut_rata: 6 -> 6.2 (1, peristiwa_terlambat)`,
      `evaluasi ${day} hari_verifikasi_rata: 3 -> 2.8 (1, peristiwa_terlambat)`,
    ]);
    const open = Array.from({ length: 10 }, (_, index) => madeUpFact(index, OPEN));
    const answered = open.map((_, index) =>
      madeUpFact(index, [...OPEN, ["responded", at("2019-05-20T08:00")]]),
    );
    expect((await corrected(open, answered)).rows).toEqual([]);
  });
});

test.each([
  ["the later", [], [at("2019-04-03T08:00")]],
  ["the earlier", [at("2019-04-03T08:00")], []],
])("a day that only %s release tells beside Fridays is no correction", async (_, earlier, later) => {
  const root = temporaryFolder();
  const days = (instants: readonly number[]) => instants.map(example.zone.dayOf);
  const before = sketch(root, "2019-05-17T100000+0700", FACTS, FIRST, example, days(earlier));
  const second = sketch(root, "2019-06-20T100000+0700", FACTS, SECOND, example, days(later));
  expect(await Array.fromAsync(correctionsOf({ ...second, before, policies: POLICIES }))).toEqual([]);
});

test("every difference of two releases is explained by the cases that moved it", async () => {
  const picks = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(someFacts, someFacts, picks, async (before, others, kept) => {
      const after = kept.flatMap((keep, at) => (keep ? before[at] : others[at]) ?? []);
      const { rows } = await corrected(before, after);
      expect(rows.filter(({ aduan, sebab }) => aduan === 0 || /^$|definisi/.test(sebab))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
