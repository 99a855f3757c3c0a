/** Durations, shares, differences, ratios and funnels against published worked examples, and against a second way of computing them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelLimits } from "../../../core/statistics/funnel.ts";
import { addDuration, curve, emptyDurations, quantile } from "../../../core/statistics/survival.ts";
import { newcombe, ratioInterval, wilson } from "../../../core/statistics/wilson.ts";

const durationsOf = (finished: readonly number[], open: readonly number[]) => {
  const durations = emptyDurations();
  for (const day of finished) addDuration(durations, day, true);
  for (const day of open) addDuration(durations, day, false);
  return durations;
};
/** Remission in weeks of leukaemia patients, 6-MP and placebo (Freireich et al. 1963). */
const DRUG = durationsOf([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
const PLACEBO = durationsOf([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], []);

test("Kaplan-Meier and Greenwood: the 6-MP table as Klein and Moeschberger (2003) print it", () => {
  const table = [...curve(DRUG)].map(({ day, unfinished, standardError, atRisk }) => [
    day,
    atRisk,
    Number(unfinished.toFixed(3)),
    Number(standardError.toFixed(4)),
  ]);
  expect(table).toEqual([
    [6, 21, 0.857, 0.0764],
    [7, 17, 0.807, 0.0869],
    [10, 15, 0.753, 0.0963],
    [13, 12, 0.69, 0.1068],
    [16, 11, 0.627, 0.1141],
    [22, 7, 0.538, 0.1282],
    [23, 6, 0.448, 0.1346],
  ]);
});

test.each([
  ["6-MP, median", DRUG, 0.5, { day: 23, low: 13 }],
  ["6-MP, nine in ten", DRUG, 0.9, undefined],
  ["placebo, median", PLACEBO, 0.5, { day: 8, low: 4, high: 11 }],
])("quantiles with their log-log interval: %s", (_, durations, share, expected) => {
  expect(quantile(durations, share)).toEqual(expected);
});

test("the same curve and quantiles by brute force over single cases", () => {
  const z = 1.959963984540054;
  const cases = fc.array(fc.record({ day: fc.nat(40), ended: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  });
  const shares = fc.constantFrom(0.25, 0.5, 0.9);
  fc.assert(
    fc.property(cases, shares, (list, share) => {
      const durations = durationsOf(
        list.flatMap(({ day, ended }) => (ended ? [day] : [])),
        list.flatMap(({ day, ended }) => (ended ? [] : [day])),
      );
      const at = (day: number) => {
        let unfinished = 1;
        let variance = 0;
        for (let t = 0; t <= day; t += 1) {
          const risk = list.filter((one) => one.day >= t).length;
          const ends = list.filter((one) => one.day === t && one.ended).length;
          if (ends === 0) continue;
          unfinished *= 1 - ends / risk;
          variance += ends / (risk * (risk - ends));
        }
        if (unfinished <= 0) return { unfinished: 0, low: 0, high: 1 };
        if (unfinished === 1) return { unfinished, low: 1, high: 1 };
        const theta = Math.log(-Math.log(unfinished));
        const error = Math.sqrt(variance) / Math.abs(Math.log(unfinished));
        return {
          unfinished,
          low: Math.exp(-Math.exp(theta + z * error)),
          high: Math.exp(-Math.exp(theta - z * error)),
        };
      };
      const days = Array.from({ length: 41 }, (_, day) => day);
      const first = (value: (day: number) => number) => days.find((day) => value(day) <= 1 - share + 1e-9);
      const expected = {
        day: first((day) => at(day).unfinished),
        low: first((day) => at(day).low),
        high: first((day) => at(day).high),
      };
      const found = quantile(durations, share);
      expect({ day: found?.day, low: found?.low, high: found?.high }).toEqual(
        expected.day === undefined ? { day: undefined, low: undefined, high: undefined } : expected,
      );
    }),
    { numRuns: 150 },
  );
});

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson: %i of %i (Newcombe 1998a, table I)", (yes, of, low, high) => {
  const found = wilson(yes, of);
  expect([found.low, found.high].map((value) => Number(value.toFixed(4)))).toEqual([low, high]);
});

test("Wilson: none and all are within their own bounds, to the last digit", () => {
  for (let n = 1; n <= 1_000; n += 1) expect([wilson(0, n).low, wilson(n, n).high]).toEqual([0, 1]);
});

test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 10, 0.6075, 1],
])("difference of %i/%i and %i/%i (Newcombe 1998b, table II, method 10)", (yes, of, yes2, of2, low, high) => {
  const found = newcombe({ yes, of }, { yes: yes2, of: of2 });
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test("the ratio of two counts: its bounds give back Wilson's bounds of the share, and turn over with the counts", () => {
  const { low, high } = ratioInterval(60, 40);
  expect([low / (1 + low), high / (1 + high)]).toEqual([
    expect.closeTo(wilson(60, 100).low, 12),
    expect.closeTo(wilson(60, 100).high, 12),
  ]);
  expect(ratioInterval(40, 60).high).toBeCloseTo(1 / low, 10);
});

test("funnel limits by summing the binomial distribution plainly", () => {
  const cases = fc.record({
    n: fc.integer({ min: 10, max: 120 }),
    target: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, fc.constantFrom(0.05, 0.002), ({ n, target }, outside) => {
      const chance: number[] = [];
      for (let k = 0; k <= n; k += 1) {
        let choose = 1;
        for (let i = 1; i <= k; i += 1) choose *= (n - k + i) / i;
        chance.push(choose * target ** k * (1 - target) ** (n - k));
      }
      /** Where the distribution, drawn with straight lines between whole numbers, comes to a chance (Spiegelhalter 2005, A.1.1). */
      const reach = (wanted: number) => {
        let sum = 0;
        for (let k = 0; k <= n; k += 1) {
          const here = chance[k] as number;
          if (sum + here >= wanted) return k - (sum + here - wanted) / here;
          sum += here;
        }
        return n;
      };
      const { low, high } = funnelLimits(n, target, outside);
      expect(low).toBeCloseTo(Math.max(0, reach(outside / 2) / n), 6);
      expect(high).toBeCloseTo(Math.min(1, reach(1 - outside / 2) / n), 6);
    }),
    { numRuns: 60 },
  );
});

test("a funnel narrows with its square root: 100,000 cases around 80%", () => {
  const { low, high } = funnelLimits(100_000, 0.8, 0.05);
  expect(low).toBeCloseTo(0.8 - 1.96 * Math.sqrt(0.16 / 100_000), 4);
  expect(high).toBeCloseTo(0.8 + 1.96 * Math.sqrt(0.16 / 100_000), 4);
});
