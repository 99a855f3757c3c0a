import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Attacker,
  type Bounds,
  intervalOf,
  isProtected,
  THRESHOLD,
} from "../../core/disclosure/linked-table.ts";
import { ALL, type CountedCase, type Round, tabulate } from "../../core/disclosure/round.ts";
import { boundsOf, suppress } from "../../core/disclosure/suppress.ts";
import { createAttacker } from "../../publish/attacker.ts";

let attacker: Attacker;
beforeAll(async () => {
  attacker = await createAttacker();
});

const REASONS = ["a", "b"];
const grid = { reasons: REASONS, skpd: ["x", "y"], from: 2015, until: 2016 };
const cases = (reason: string, year: string, skpd: string | null, count: number, known = 0): CountedCase[] =>
  Array.from({ length: count }, (_, index) => ({ reason, year, skpd, known: index < known }));

/** Counts of one round: reason by year, and the agencies of its cases, dealt out by `deal`. */
const someCases = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom("x", "y", "z", null), { minLength: 40, maxLength: 40 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([counts, deal, known]) =>
    counts
      .flatMap((count, at) => cases(REASONS[at % 2] as string, at < 2 ? "2014" : "2016", null, count))
      .map((one, index) => ({
        ...one,
        skpd: deal[index] ?? null,
        known: index % 3 === 0 && index / 3 < known,
      })),
  );

/**
 * Another attacker: tries every table whose figures are at most nine over the true ones, and keeps the values that each figure takes in those
 * that fit what is published. Inner cells and agencies meet in the total only.
 */
function everyTable(round: Round, hidden: ReadonlySet<number>): ReadonlyMap<number, Bounds> {
  const { keys, values, atLeast } = round;
  const found = new Map<number, { low: number; high: number }>();
  const fits = (at: number, value: number) =>
    hidden.has(at) ? value >= (atLeast[at] ?? 0) : value === values[at];
  const place = (alasan: string, skpd: string, tahun: string) =>
    keys.findIndex((key) => key.alasan === alasan && key.skpd === skpd && key.tahun === tahun);
  const enumerate = (atoms: readonly number[], sums: readonly { at: number; of: readonly number[] }[]) => {
    const tables: Map<number, number>[] = [];
    const go = (index: number, table: Map<number, number>) => {
      if (index < atoms.length) {
        const atom = atoms[index] as number;
        const range = hidden.has(atom)
          ? Array.from({ length: (values[atom] as number) + 10 }, (_, value) => value)
          : [values[atom] as number];
        for (const value of range) if (fits(atom, value)) go(index + 1, new Map(table).set(atom, value));
        return;
      }
      for (const { at, of } of sums) {
        const sum = of.reduce((total, part) => total + (table.get(part) as number), 0);
        if (!(hidden.has(at) ? sum >= (atLeast[at] ?? 0) : sum === values[at])) return;
        table.set(at, sum);
      }
      tables.push(table);
    };
    go(0, new Map());
    return tables;
  };
  const years = [...new Set(keys.map(({ tahun }) => tahun))].filter((tahun) => tahun !== ALL);
  const agencies = keys.flatMap(({ skpd }, at) => (skpd === ALL ? [] : [at]));
  const total = place(ALL, ALL, ALL);
  const inner = REASONS.flatMap((reason) => years.map((year) => place(reason, ALL, year)));
  const left = enumerate(inner, [
    ...REASONS.map((reason) => ({
      at: place(reason, ALL, ALL),
      of: years.map((year) => place(reason, ALL, year)),
    })),
    ...years.map((year) => ({
      at: place(ALL, ALL, year),
      of: REASONS.map((reason) => place(reason, ALL, year)),
    })),
    { at: total, of: inner },
  ]);
  const right = enumerate(agencies, [{ at: total, of: agencies }]);
  const totals = (tables: readonly Map<number, number>[]) => new Set(tables.map((table) => table.get(total)));
  const meet = totals(left).intersection(totals(right));
  for (const table of [...left, ...right]) {
    if (!meet.has(table.get(total))) continue;
    for (const [at, value] of table) {
      const seen = found.get(at) ?? { low: value, high: value };
      found.set(at, { low: Math.min(seen.low, value), high: Math.max(seen.high, value) });
    }
  }
  return found;
}

describe("cell suppression", () => {
  test("nothing small can be worked out, by an attacker who tries every table", () => {
    fc.assert(
      fc.property(someCases, (given) => {
        const round = tabulate(given, grid);
        const hidden = suppress(round, attacker);
        const intervals = everyTable(round, hidden);
        round.values.forEach((value, at) => {
          if (value >= THRESHOLD) return;
          expect(hidden.has(at)).toBe(true);
          expect(isProtected(intervals.get(at) as Bounds), JSON.stringify(round.keys[at])).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });

  test("the interval of linear programming is the one that trying every table gives", () => {
    fc.assert(
      fc.property(someCases, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (given, pattern) => {
        const round = tabulate(given.slice(0, 9), grid);
        // The total shown bounds every figure by nine: then every table can be tried.
        const hidden = new Set(round.keys.keys().filter((at) => at > 0 && pattern[at] === true));
        const intervals = everyTable(round, hidden);
        const places = [...hidden];
        const derived = attacker(boundsOf(round, hidden), round.relations, (attack) =>
          places.map((at) => intervalOf(attack, at)),
        );
        expect(derived).toEqual(places.map((at) => intervals.get(at)));
      }),
      { numRuns: 25 },
    );
  });

  test("hides a second figure where a total and the others give one back", () => {
    const round = tabulate([...cases("a", "2016", "x", 30), ...cases("b", "2016", "y", 4)], {
      ...grid,
      from: 2016,
    });
    const hidden = suppress(round, attacker);
    expect(
      round.keys.map((key, at) => [key.alasan, key.skpd, hidden.has(at) ? "hidden" : round.values[at]]),
    ).toEqual([
      [ALL, ALL, 34],
      ["a", ALL, "hidden"],
      ["b", ALL, "hidden"],
      [ALL, "x", "hidden"],
      [ALL, "y", "hidden"],
      [ALL, "lainnya", "hidden"],
    ]);
  });

  test("what is publicly known narrows the interval, and more is hidden for it", () => {
    const known = tabulate([...cases("a", "2016", "x", 4, 4), ...cases("b", "2016", "y", 4)], {
      ...grid,
      from: 2016,
    });
    const hidden = suppress(known, attacker);
    const x = known.keys.findIndex(({ skpd }) => skpd === "x");
    const [interval] = attacker(boundsOf(known, hidden), known.relations, (attack) => [
      intervalOf(attack, x),
    ]);
    expect(hidden.has(0)).toBe(true);
    expect(interval).toEqual({ low: 4, high: Number.POSITIVE_INFINITY });
  });

  test("figures that do not add up are a broken promise", () => {
    const bounds = [3, 1, 1].map((value) => ({ low: value, high: value }));
    expect(() => attacker(bounds, [{ total: 0, parts: [1, 2] }], (attack) => attack.least(0))).toThrow(
      "do not add up",
    );
  });
});
