/** The figures of one group worked out alone are those of the tables, whichever group it is. */
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../core/day.ts";
import type { Figures, Measure } from "../../../core/figures.ts";
import { evaluationDays } from "../../../core/statistics/evaluation.ts";
import { createGroupPass, type Group, needsEvents } from "../../../core/statistics/group-figures.ts";
import { createStatistics, TABLES } from "../../../core/statistics/tables.ts";
import { bojonegoro, demonstrationCases } from "../../demonstration-cases.ts";

const cutoff = parseDay("2026-11-23") as number;
const cases = [...demonstrationCases(300, cutoff)];
const { calendar, region, tables } = bojonegoro;
const statistics = createStatistics({
  cutoff,
  calendar,
  rules: tables.service_levels,
  evaluationDays: evaluationDays(region),
});
for (const { row, events } of cases) statistics.add(row, events);
const published = [...statistics.finish()];

const alone = (group: Group, withEvents = true): Figures => {
  const pass = createGroupPass(cutoff, group);
  for (const { row, events } of cases) pass.add(row, withEvents ? events : []);
  return pass.finish();
};

describe.each(["evaluasi", ...TABLES.map(({ name }) => name)])("%s", (name) => {
  const table = published.find((one) => one.name === name);
  // Some of many: the first, the last, and one in ten between.
  const groups = (table?.rows ?? []).filter((_, at, all) => at % Math.ceil(all.length / 10) === 0);

  test("every group comes out as in the table", () => {
    expect(groups.length).toBeGreaterThan(0);
    for (const { keys, figures } of groups) expect(alone({ table: name, keys })).toEqual(figures);
  });
  test("what does not need events comes out the same without them", () => {
    for (const { keys, figures } of groups.slice(0, 2)) {
      const group = { table: name, keys };
      const free = (Object.keys(figures) as Measure[]).filter((measure) => !needsEvents(group, [measure]));
      const found = alone(group, false);
      expect(free.map((measure) => [measure, found[measure]])).toEqual(
        free.map((measure) => [measure, figures[measure]]),
      );
      expect(free.length > 0).toBe(name !== "evaluasi");
    }
  });
});

test("what is said to need events is what differs without them", () => {
  const total = { table: "total", keys: {} };
  const whole = alone(total);
  const bare = alone(total, false);
  const differing = (Object.keys(whole) as Measure[]).filter(
    (measure) => JSON.stringify(whole[measure]) !== JSON.stringify(bare[measure]),
  );
  const rare = "bolak_balik";
  expect(whole[rare]).toMatchObject({ value: 0 });
  expect([...differing, rare].sort()).toEqual(
    (Object.keys(whole) as Measure[]).filter((measure) => needsEvents(total, [measure])).sort(),
  );
});

test("a table or a day that is not known is named", () => {
  expect(() => createGroupPass(cutoff, { table: "cuaca", keys: {} })).toThrow('no statistics table "cuaca"');
  expect(() => createGroupPass(cutoff, { table: "evaluasi", keys: { tanggal: "Jumat" } })).toThrow(
    'evaluasi: "Jumat" is not a date',
  );
});
