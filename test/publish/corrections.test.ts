/** Two releases whose figures of finished periods differ, for each reason; that nothing else is called a correction. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FOLLOWED, groupOf, isFinished, RELEASES_TOLD } from "../../core/corrections/followed.ts";
import type { Measure, StatisticsTable } from "../../core/figures.ts";
import type { Facts } from "../../core/publication.ts";
import type { PublishedRow } from "../../core/published.ts";
import { createReference } from "../../core/reference.ts";
import { correctionsOf } from "../../publish/corrections/corrections.ts";
import { readManifest, verifyRelease } from "../../publish/read-release.ts";
import { checkRelease } from "../../publish/trust/check-release.ts";
import { example, exampleTables, temporaryFolder } from "../example-region.ts";
import { at, madeUpFact } from "../made-up-facts.ts";
import { rowsOf } from "./ledger-release.ts";
import {
  CLOSED,
  corrected,
  FACTS,
  FIRST,
  line,
  OPEN,
  POLICIES,
  SECOND,
  sketch,
  told,
  write,
} from "./two-releases.ts";

test("the first release corrects nothing; nor does one after it in which life went on", async () => {
  const more = madeUpFact(2, [...OPEN, ["resolved", at("2019-05-20T08:00")]]);
  const { rows } = await corrected(FACTS, [
    FACTS[0] as Facts,
    more,
    madeUpFact(3, [["received", at("2019-05-30T08:00")]]),
  ]);
  expect(rows).toEqual([]);
  const only = sketch(temporaryFolder(), "2019-05-17T100000+0700", FACTS, FIRST, example);
  expect(await Array.fromAsync(correctionsOf({ ...only, before: undefined, policies: POLICIES }))).toEqual(
    [],
  );
});

describe("each reason, with what was said before and what is known now", () => {
  test("a complaint recorded late", async () => {
    const late = madeUpFact(3, [
      ["received", at("2019-01-20T08:00"), "dinas-tani"],
      ["resolved", at("2019-01-21T08:00")],
    ]);
    const { rows } = await corrected(FACTS, [...FACTS, late]);
    expect(told(rows, "bulan", "triwulan", "tahun", "akhir-bulan", "akhir-bulan-skpd")).toEqual([
      "akhir-bulan 2019-01 ditutup_bulan: 0 -> 1 (1, baris_terlambat)",
      "akhir-bulan 2019-01 masuk_bulan: 1 -> 2 (1, baris_terlambat)",
      "akhir-bulan-skpd dinas-tani 2019-01 ditutup_bulan: 0 -> 1 (1, baris_terlambat)",
      "akhir-bulan-skpd dinas-tani 2019-01 masuk_bulan: 0 -> 1 (1, baris_terlambat)",
      "bulan 2019-01 jatuh_tempo: 1 -> 2 (1, baris_terlambat)",
      "bulan 2019-01 jatuh_tempo_tepat: 0 -> 1 (1, baris_terlambat)",
      "bulan 2019-01 masuk: 1 -> 2 (1, baris_terlambat)",
      "triwulan 2019-Q1 jatuh_tempo: 2 -> 3 (1, baris_terlambat)",
      "triwulan 2019-Q1 jatuh_tempo_tepat: 0 -> 1 (1, baris_terlambat)",
      "triwulan 2019-Q1 masuk: 2 -> 3 (1, baris_terlambat)",
    ]);
  });

  test("an event recorded late", async () => {
    const { rows } = await corrected(FACTS, [
      FACTS[0] as Facts,
      madeUpFact(2, [...OPEN, ["responded", at("2019-02-08T08:00")], ["resolved", at("2019-03-04T08:00")]]),
    ]);
    expect(told(rows, "akhir-bulan", "topik-bulan", "bulan")).toEqual([
      "akhir-bulan 2019-02 kuning: 0 -> 1 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-02 merah: 2 -> 1 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-03 ditutup_bulan: 1 -> 2 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-03 merah: 1 -> 0 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-03 terbuka: 1 -> 0 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-03 terbuka_31_90: 1 -> 0 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-04 merah: 1 -> 0 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-04 terbuka: 1 -> 0 (1, peristiwa_terlambat)",
      "akhir-bulan 2019-04 terbuka_31_90: 1 -> 0 (1, peristiwa_terlambat)",
    ]);
  });

  test("a complaint withdrawn; why is not told", async () => {
    const { rows } = await corrected(FACTS, [
      FACTS[0] as Facts,
      madeUpFact(2, OPEN, { confidentiality: "rahasia" }),
    ]);
    expect(told(rows, "topik-bulan")).toEqual([
      "topik-bulan jalan 2019-02 jatuh_tempo: 1 -> 0 (1, ditarik)",
      "topik-bulan jalan 2019-02 masuk: 1 -> 0 (1, ditarik)",
    ]);
    expect(JSON.stringify(rows)).not.toContain("rahasia");
  });

  test("another topic", async () => {
    const { rows } = await corrected(FACTS, [FACTS[0] as Facts, madeUpFact(2, OPEN, { topic: "pupuk" })]);
    expect(told(rows, "bulan", "akhir-bulan", "topik-bulan")).toEqual([
      "topik-bulan jalan 2019-02 jatuh_tempo: 1 -> 0 (1, klasifikasi)",
      "topik-bulan jalan 2019-02 masuk: 1 -> 0 (1, klasifikasi)",
      "topik-bulan pertanian 2019-02 jatuh_tempo: 0 -> 1 (1, klasifikasi)",
      "topik-bulan pertanian 2019-02 masuk: 0 -> 1 (1, klasifikasi)",
    ]);
  });

  test.each([
    [
      "another finished month",
      "2019-01-31T08:00",
      ["bulan 2019-01 masuk: 1 -> 2 (1, tanggal_masuk)", "bulan 2019-02 masuk: 1 -> 0 (1, tanggal_masuk)"],
    ],
    ["a month that goes on", "2019-05-02T08:00", ["bulan 2019-02 masuk: 1 -> 0 (1, tanggal_masuk)"]],
  ])("another date of receipt, in %s", async (_, time, expected) => {
    const moved = madeUpFact(2, [["received", at(time), "dinas-jalan"]]);
    const { rows } = await corrected(FACTS, [FACTS[0] as Facts, moved]);
    expect(
      told(
        rows.filter(({ ukuran }) => ukuran === "masuk"),
        "bulan",
      ),
    ).toEqual(expected);
  });

  test("another rule for deadlines", async () => {
    const levels = exampleTables.service_levels.map((level) =>
      level.id === "resolve-new" ? { ...level, id: "resolve-newer", limit_days: 60 } : level,
    );
    const { rows } = await corrected(FACTS, FACTS, {
      reference: createReference({ ...exampleTables, service_levels: levels }),
    });
    expect(told(rows, "bulan", "skpd-bulan", "akhir-bulan")).toEqual([
      "bulan 2019-01 jatuh_tempo_tepat: 0 -> 1 (1, aturan_batas_waktu)",
      "skpd-bulan dinas-jalan 2019-01 jatuh_tempo_tepat: 0 -> 1 (1, aturan_batas_waktu)",
    ]);
  });

  test("other rules of publication", async () => {
    const { rows } = await corrected(FACTS, FACTS.slice(0, 1), { policies: { ...POLICIES, tiers: "2" } });
    expect(
      told(
        rows.filter(({ ukuran }) => ukuran === "masuk"),
        "bulan",
      ),
    ).toEqual(["bulan 2019-02 masuk: 1 -> 0 (1, aturan_penerbitan)"]);
  });

  test("another definition of the statistics", async () => {
    const tamper = (folder: string) => {
      const path = join(folder, "statistics", "akhir-bulan.json");
      const table = JSON.parse(readFileSync(path, "utf8")) as StatisticsTable;
      const february = table.rows.find(({ keys }) => keys["bulan"] === "2019-02");
      Object.assign(february?.figures ?? {}, { terbuka: { n: 2, value: 7 } });
      writeFileSync(path, JSON.stringify(table));
    };
    const { rows } = await corrected(FACTS, FACTS, { tamper });
    expect(rows.map(line)).toEqual(["akhir-bulan 2019-02 terbuka: 7 -> 2 (0, definisi)"]);
    // What its cases explain in part only is put down to both.
    const both = await corrected(FACTS, FACTS.slice(0, 1), { tamper });
    expect(told(both.rows, "akhir-bulan").filter((one) => one.includes(" terbuka:"))).toContain(
      "akhir-bulan 2019-02 terbuka: 7 -> 1 (1, ditarik|definisi)",
    );
  });
});

/** All that a release tells of the figures that are followed, as of the first cut-off. */
function followedIn(folder: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, { groups, period, measures }] of Object.entries(FOLLOWED)) {
    const path = join(folder, "statistics", `${name}.json`);
    const table = JSON.parse(readFileSync(path, "utf8")) as StatisticsTable;
    for (const { keys, figures } of table.rows)
      for (const [measure, figure] of Object.entries(figures) as [Measure, { value: number }][]) {
        const when = keys[period] ?? "";
        const family = measures[measure];
        if (family === undefined || family === "due" || !isFinished(when, "2019-05-17")) continue;
        const group = groupOf(groups, keys as unknown as PublishedRow);
        found.set([name, group, when, measure].join(" "), figure.value);
      }
  }
  return found;
}

test("what is new is what the release's own tables say now, and every difference is told", async () => {
  const { first, second, rows } = await corrected(FACTS, [
    madeUpFact(1, CLOSED, { topic: "pupuk", kecamatan: null }),
    madeUpFact(3, [
      ["received", at("2018-11-20T08:00")],
      ["archived", at("2018-12-03T08:00")],
    ]),
    madeUpFact(4, [
      ["received", at("2019-04-01T08:00"), "dinas-tani"],
      ["responded", at("2019-04-09T08:00")],
    ]),
  ]);
  const old = followedIn(first);
  const now = followedIn(second);
  // An agency that a release told nothing of on a quiet Friday had its done cases all the same.
  const quiet = (key: string, release: ReadonlyMap<string, number>) =>
    key.startsWith("pekan-skpd") &&
    key.endsWith(" biru") &&
    ![...release.keys()].some((other) => other.startsWith(key.slice(0, key.lastIndexOf(" "))));
  // All of an agency is told for the newest Fridays, from the first with a case on.
  const isFirstHeard = (key: string) => key.startsWith("evaluasi-skpd") && /20(?:18|19-01-04)/.test(key);
  const expected = [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => !quiet(key, old) && !quiet(key, now) && !isFirstHeard(key))
    .map((key) => [key, old.get(key) ?? 0, now.get(key) ?? 0] as const)
    .filter(([, before, after]) => before !== after)
    .map(([key, before, after]) => `${key}: ${before} -> ${after}`)
    .sort();
  const found = rows
    .filter(({ tabel, ukuran }) => FOLLOWED[tabel]?.measures[ukuran as Measure] !== "due")
    .filter(
      ({ tabel, kelompok, periode, ukuran }) => !quiet(`${tabel} ${kelompok} ${periode} ${ukuran}`, now),
    )
    .map(
      ({ tabel, kelompok, periode, ukuran, lama, baru }) =>
        `${tabel} ${kelompok} ${periode} ${ukuran}: ${lama} -> ${baru}`,
    )
    .sort();
  expect(expected.length).toBeGreaterThan(250);
  expect(found).toEqual(expected);
});

describe("how single Fridays stood", () => {
  const answered = madeUpFact(2, [...OPEN, ["responded", at("2019-04-15T08:00")]]);

  test("an event recorded late changes those after it, in the region and with its agency", async () => {
    const { rows } = await corrected(FACTS, [FACTS[0] as Facts, answered]);
    expect(told(rows, "evaluasi", "evaluasi-skpd", "pekan-skpd")).toEqual([
      "evaluasi 2019-04-19 kuning: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-19 kuning_0_10: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-19 merah: 1 -> 0 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-19 merah_6: 1 -> 0 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-26 kuning: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-26 kuning_11: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-26 merah: 1 -> 0 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-26 merah_6: 1 -> 0 (1, peristiwa_terlambat)",
      "evaluasi-skpd dinas-jalan 2019-04-19 kuning: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi-skpd dinas-jalan 2019-04-19 merah: 1 -> 0 (1, peristiwa_terlambat)",
      "evaluasi-skpd dinas-jalan 2019-04-26 kuning: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi-skpd dinas-jalan 2019-04-26 merah: 1 -> 0 (1, peristiwa_terlambat)",
      "pekan-skpd dinas-jalan 2019-04-19 kuning_0_10: 0 -> 1 (1, peristiwa_terlambat)",
      "pekan-skpd dinas-jalan 2019-04-19 merah_6: 1 -> 0 (1, peristiwa_terlambat)",
      "pekan-skpd dinas-jalan 2019-04-26 kuning_11: 0 -> 1 (1, peristiwa_terlambat)",
      "pekan-skpd dinas-jalan 2019-04-26 merah_6: 1 -> 0 (1, peristiwa_terlambat)",
    ]);
  });

  test("cases that move a Friday the same way are counted together, those that cancel out are not told", async () => {
    const late = madeUpFact(3, [["received", at("2019-03-04T08:00"), "dinas-jalan"]]);
    const { rows } = await corrected(FACTS, [FACTS[0] as Facts, answered, late]);
    expect(told(rows, "evaluasi").filter((one) => one.includes("2019-04-26"))).toEqual([
      "evaluasi 2019-04-26 kuning: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-26 kuning_11: 0 -> 1 (1, peristiwa_terlambat)",
      "evaluasi 2019-04-26 masuk: 2 -> 3 (1, baris_terlambat)",
    ]);
    const two = await corrected(FACTS, [
      ...FACTS,
      late,
      { ...late, submission: madeUpFact(4, []).submission },
    ]);
    expect(told(two.rows, "evaluasi").filter((one) => one.includes("2019-04-26 masuk"))).toEqual([
      "evaluasi 2019-04-26 masuk: 2 -> 4 (2, baris_terlambat)",
    ]);
  });

  test("what was not told cannot be corrected: a Friday by agency of which the release had no row", async () => {
    const quiet = [madeUpFact(1, [...CLOSED.slice(0, 2), ["resolved", at("2019-01-09T08:00")]])];
    const late = madeUpFact(3, [
      ["received", at("2019-01-15T08:00"), "dinas-jalan"],
      ["resolved", at("2019-01-16T08:00")],
    ]);
    const { rows } = await corrected(quiet, [...quiet, late]);
    expect(told(rows, "pekan-skpd")).toEqual([
      "pekan-skpd dinas-jalan 2019-01-18 ditutup_pekan: 0 -> 1 (1, baris_terlambat)",
      "pekan-skpd dinas-jalan 2019-01-18 masuk_pekan: 0 -> 1 (1, baris_terlambat)",
    ]);
    const early = await corrected(quiet, [
      ...quiet,
      madeUpFact(3, [["received", at("2017-12-05T08:00"), "dinas-jalan"]]),
    ]);
    const days = early.rows.filter(({ tabel }) => tabel === "evaluasi-skpd").map(({ periode }) => periode);
    expect([days.toSorted()[0], early.rows.some(({ periode }) => periode === "2017-12-08")]).toEqual([
      "2019-01-11",
      true,
    ]);
  });
});

describe("where a complaint is from", () => {
  const nowhere = [FACTS[0] as Facts, madeUpFact(2, OPEN, { kecamatan: null })];

  test("a district given later moves what is told by district and constituency, and says so", async () => {
    const { rows } = await corrected(nowhere, FACTS);
    expect(new Set(rows.map(({ tabel }) => tabel))).toEqual(
      new Set(["akhir-bulan-dapil", "dapil-bulan", "dapil-topik-bulan", "kecamatan-bulan"]),
    );
    expect(new Set(rows.map(({ sebab }) => sebab))).toEqual(new Set(["kecamatan"]));
    const dapil = example.kecamatan.get("utara")?.dapil;
    expect(told(rows, "akhir-bulan-dapil").filter((one) => /2019-02 (?:masuk|terbuka)/.test(one))).toEqual([
      "akhir-bulan-dapil 2019-02 masuk_bulan: 1 -> 0 (1, kecamatan)",
      "akhir-bulan-dapil 2019-02 terbuka: 1 -> 0 (1, kecamatan)",
      "akhir-bulan-dapil 2019-02 terbuka_8_30: 1 -> 0 (1, kecamatan)",
      `akhir-bulan-dapil ${dapil} 2019-02 masuk_bulan: 0 -> 1 (1, kecamatan)`,
      `akhir-bulan-dapil ${dapil} 2019-02 terbuka: 1 -> 2 (1, kecamatan)`,
      `akhir-bulan-dapil ${dapil} 2019-02 terbuka_8_30: 0 -> 1 (1, kecamatan)`,
    ]);
    expect(told(rows, "dapil-topik-bulan")).toEqual([
      `dapil-topik-bulan ${dapil}|jalan 2019-02 masuk: 0 -> 1 (1, kecamatan)`,
      "dapil-topik-bulan |jalan 2019-02 masuk: 1 -> 0 (1, kecamatan)",
    ]);
  });

  test("other constituencies", async () => {
    const kecamatan = exampleTables.kecamatan.map((one) => ({ ...one, dapil: "contoh-2" }));
    const { rows } = await corrected(FACTS, FACTS, {
      reference: createReference({ ...exampleTables, kecamatan }),
    });
    expect(new Set(rows.map(({ tabel, sebab }) => `${tabel} ${sebab}`))).toEqual(
      new Set(
        ["akhir-bulan-dapil", "dapil-bulan", "dapil-topik-bulan"].map((one) => `${one} pembagian_dapil`),
      ),
    );
  });

  test("a topic that became sensitive takes the district away, and that is not said of the district", async () => {
    const { rows } = await corrected(FACTS, [FACTS[0] as Facts, madeUpFact(2, OPEN, { topic: "kekerasan" })]);
    expect(told(rows, "akhir-bulan-dapil").length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ sebab }) => sebab))).toEqual(new Set(["klasifikasi"]));
  });

  test("a change that has no reason of its own is said to be none of them", async () => {
    const { rows } = await corrected(FACTS, [FACTS[0] as Facts, madeUpFact(2, OPEN, { channel: "twitter" })]);
    expect(told(rows, "kanal-bulan").filter((one) => one.includes(" masuk:"))).toEqual([
      "kanal-bulan sms 2019-02 masuk: 1 -> 0 (1, baris_berubah)",
      "kanal-bulan twitter 2019-02 masuk: 0 -> 1 (1, baris_berubah)",
    ]);
  });
});

test("of releases long ago months are repeated, single Fridays are not", async () => {
  const tamper = (folder: string) => {
    const earlier = Array.from({ length: RELEASES_TOLD + 1 }, (_, index) =>
      ["akhir-bulan,,2018-01", "evaluasi,,2018-01-05"].map(
        (figure) => `2018-${String(index + 10)}-01,2018-01-01,${figure},merah,2,1,1,ditarik`,
      ),
    );
    const heading = "rilis,rilis_lama,tabel,kelompok,periode,ukuran,lama,baru,aduan,sebab";
    writeFileSync(join(folder, "corrections.csv"), `${[heading, ...earlier.flat()].join("\n")}\n`);
  };
  const { rows } = await corrected(FACTS, FACTS, { tamper });
  expect(rows.filter(({ tabel }) => tabel === "akhir-bulan")).toHaveLength(RELEASES_TOLD + 1);
  const days = rows.filter(({ tabel }) => tabel === "evaluasi").map(({ rilis }) => rilis);
  expect([days.length, days[0]]).toEqual([RELEASES_TOLD, "2018-11-01"]);
});

test("a table or a measure that the earlier release did not have yet is not corrected", async () => {
  const tamper = (folder: string) => {
    rmSync(join(folder, "statistics", "pekan-skpd.json"));
    const path = join(folder, "statistics", "akhir-bulan.json");
    const table = JSON.parse(readFileSync(path, "utf8")) as StatisticsTable;
    const measures = table.measures.filter((one) => one !== "terbuka");
    writeFileSync(path, JSON.stringify({ ...table, measures }));
  };
  const policies = { ...POLICIES, statistics: "next" };
  expect((await corrected(FACTS, FACTS, { tamper, policies })).rows).toEqual([]);
  const { rows } = await corrected(FACTS, FACTS.slice(0, 1), { tamper, policies });
  expect(told(rows, "pekan-skpd")).toEqual([]);
  expect(told(rows, "akhir-bulan").filter((one) => one.includes(" terbuka:"))).toEqual([]);
});

test("corrections stay in every later release, are told in CHANGES.md once, described, whole and verified", async () => {
  const root = temporaryFolder();
  const first = await write(root, FACTS, FIRST);
  expect(rowsOf(first, "corrections.csv")).toEqual([]);
  const folder = await write(root, FACTS.slice(0, 1), SECOND);
  const rows = rowsOf(folder, "corrections.csv");
  expect(rows.find(({ tabel, ukuran }) => tabel === "bulan" && ukuran === "masuk")).toEqual({
    rilis: "2019-06-20T100000+0700",
    rilis_lama: "2019-05-17T100000+0700",
    tabel: "bulan",
    kelompok: "",
    periode: "2019-02",
    ukuran: "masuk",
    lama: "1",
    baru: "0",
    aduan: "1",
    sebab: "ditarik",
  });
  const third = await write(root, FACTS.slice(0, 1), SECOND + 86_400_000);
  expect(rowsOf(third, "corrections.csv")).toEqual(rows);
  expect(readFileSync(join(folder, "CHANGES.md"), "utf8")).toContain(
    "\n- bulan 2019-02 masuk: 1 → 0 (ditarik)\n",
  );
  expect(readFileSync(join(third, "CHANGES.md"), "utf8")).toContain("figures corrected: 0\n");
  expect(await verifyRelease(folder)).toEqual([]);
  expect(await checkRelease(third)).toEqual([]);
  const described = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
    resources: { path: string; schema: { primaryKey: string[] } }[];
  };
  expect(described.resources.find(({ path }) => path === "corrections.csv")?.schema.primaryKey).toEqual([
    "rilis",
    "tabel",
    "kelompok",
    "periode",
    "ukuran",
  ]);
});

test("the same ledgers give the same corrections, byte for byte", async () => {
  const files = async () => {
    const root = temporaryFolder();
    await write(root, FACTS, FIRST);
    return readManifest(await write(root, FACTS.slice(0, 1), SECOND)).files;
  };
  expect(await files()).toEqual(await files());
});

test("nothing that is counted only is corrected: a confidential case that came late moves no figure", async () => {
  const secret = madeUpFact(3, OPEN, { confidentiality: "rahasia" });
  const { rows } = await corrected(FACTS, [...FACTS, secret]);
  expect(rows).toEqual([]);
});
