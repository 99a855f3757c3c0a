/** The Friday evaluation of the full demonstration, through intake and publication, beside what was published for 30 March 2016. */
import { describe, expect, test } from "vitest";
import { PUBLISHED } from "../../bench/demonstration/targets.ts";
import { parseDay } from "../../core/day.ts";
import type { StatisticsTable } from "../../core/figures.ts";
import type { PublishedEvaluation } from "../../core/reference.ts";
import { besidePublished, TOLERANCE } from "../../core/statistics/beside-published.ts";
import { evaluationDays } from "../../core/statistics/evaluation.ts";
import { createStatistics } from "../../core/statistics/tables.ts";
import { bojonegoro, demonstrationCases } from "../demonstration-cases.ts";

const { calendar, region, tables } = bojonegoro;
const until = parseDay("2026-11-23") as number;
const evaluation = region.published_evaluations?.[0] as PublishedEvaluation;

function statisticsOf(size: number): ReadonlyMap<string, StatisticsTable> {
  const pass = createStatistics({
    cutoff: until,
    calendar,
    rules: tables.service_levels,
    evaluationDays: evaluationDays(region),
  });
  for (const { row, events } of demonstrationCases(size, until)) pass.add(row, events);
  return new Map(pass.finish().map((table) => [table.name, table]));
}
const rowAt = (all: ReadonlyMap<string, StatisticsTable>, date: string) =>
  all.get("evaluasi")?.rows.find(({ keys }) => keys["tanggal"] === date)?.figures ?? {};

describe("30 March 2016", () => {
  const all = statisticsOf(6_000);
  const beside = besidePublished(evaluation, rowAt(all, evaluation.date));

  test.each(beside)("$measure: $published published, within $allowed", ({ isWithin, figure }) => {
    expect({ isWithin, figure }).toEqual({ isWithin: true, figure });
  });
  test("every figure that was published stands beside ours, and the generator aims at the same", () => {
    const aims = PUBLISHED.march2016;
    expect(Object.fromEntries(beside.map(({ measure, published }) => [measure, published]))).toEqual({
      masuk: aims.received,
      bagian_biru: aims.done,
      bagian_kuning: aims.working,
      bagian_merah: aims.unanswered,
      merah: aims.red,
      kuning: aims.yellow,
      kuning_0_10: aims.yellowYoung,
      kuning_11: aims.yellowOld,
      bagian_pengaduan: aims.pengaduan,
      bagian_aspirasi: aims.aspirasi,
      bagian_permintaan_informasi: aims.permintaanInformasi,
      hari_verifikasi_rata: aims.verificationDaysMean,
      verifikasi_3_hari: aims.verifiedWithin3,
      hari_tindak_lanjut_rata: aims.followUpDaysMean,
      tindak_lanjut_5_hari: aims.followedUpWithin5,
    });
  });
  test("the agencies of the day add up to the whole", () => {
    const agencies = all.get("evaluasi-skpd")?.rows.filter(({ keys }) => keys["tanggal"] === evaluation.date);
    const sum = (measure: "masuk" | "merah" | "kuning" | "biru" | "kuning_11") =>
      agencies?.reduce((total, { figures }) => {
        const figure = figures[measure];
        return total + (figure !== undefined && "value" in figure ? figure.value : 0);
      }, 0);
    const whole = rowAt(all, evaluation.date);
    for (const measure of ["masuk", "merah", "kuning", "biru", "kuning_11"] as const)
      expect(whole[measure]).toMatchObject({ value: sum(measure) });
  });
  test("a demonstration thinned to a tenth is not within: the comparison can fail", () => {
    const thin = besidePublished(evaluation, rowAt(statisticsOf(600), evaluation.date));
    expect(thin.filter(({ isWithin }) => !isWithin).map(({ measure }) => measure)).toContain("masuk");
  });
});

test("distances: a part of counts and days, two cases at the least, what rounding hides of shares", () => {
  const beside = (published: object, figures: object) =>
    besidePublished({ figures: published }, figures).map(({ allowed, isWithin }) => [allowed, isWithin]);
  const { part, cases, share } = TOLERANCE;
  expect(beside({ masuk: 1000 }, { masuk: { n: 1, value: 1000 + 1000 * part } })).toEqual([[50, true]]);
  expect(beside({ masuk: 1000 }, { masuk: { n: 1, value: 949 } })).toEqual([[50, false]]);
  expect(beside({ merah: 32 }, { merah: { n: 1, value: 32 - cases } })).toEqual([[cases, true]]);
  expect(beside({ merah: 32 }, { merah: { n: 1, value: 35 } })).toEqual([[cases, false]]);
  expect(beside({ bagian_biru: 0.93 }, { bagian_biru: { n: 99, value: 0.925 } })).toEqual([[share, true]]);
  expect(beside({ bagian_biru: 0.93 }, { bagian_biru: { n: 9, unshown: "too_few" } })).toEqual([
    [share, false],
  ]);
  expect(beside({ hari_verifikasi_rata: 2 }, {})).toEqual([[0.1, false]]);
});
