/** Tallies of every group of several tables, filled row by row; a table by longer periods is added up from the one by months. */
import type { Figures, Measure, StatisticsRow, StatisticsStream } from "../figures.ts";
import type { PublishedRow } from "../published.ts";
import { codeOf, DIMENSIONS, type Dimension, isPeriod, PERIODS } from "./dimensions.ts";
import type { Observation } from "./observation.ts";
import { addTally, addTo, emptyTally, figuresOf, type Tally } from "./tally.ts";

export interface TableDefinition {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  /** What is kept of a group: how many came in, all counts, or durations too. */
  readonly depth: "received" | "counts" | "durations";
  /** Name of the table, by months and the same otherwise, that this one is the sum of. */
  readonly sumOf?: string;
}

export interface Groups {
  add(row: PublishedRow, one: Observation): void;
  /** One table at a time. */
  finish(): Generator<StatisticsStream>;
}

/** Values of a dimension by number; a code that is not known, or not published, is "". */
interface Codes {
  readonly numbers: Map<string, number>;
  readonly names: string[];
}
const numberOf = ({ numbers, names }: Codes, code: string): number => {
  const known = numbers.get(code);
  if (known !== undefined) return known;
  numbers.set(code, names.length);
  return names.push(code) - 1;
};
/** Codes of up to three dimensions in one number. */
const RADIX = 65_536;

interface Group<T> {
  readonly parts: readonly string[];
  readonly held: T;
}
const inOrder = <T>(groups: readonly Group<T>[]): readonly Group<T>[] =>
  groups
    .map((group) => [group.parts.join("\u0000"), group] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);

export function createGroups(definitions: readonly TableDefinition[]): Groups {
  const codes: readonly Codes[] = DIMENSIONS.map(() => ({ numbers: new Map(), names: [] }));
  const counted = definitions
    .filter(({ sumOf }) => sumOf === undefined)
    .map(({ name, dimensions, depth }) => ({
      name,
      depth,
      places: dimensions.map((dimension) => DIMENSIONS.indexOf(dimension)),
      groups: new Map<number, Tally>(),
      /** Of a table that is no deeper: it has too many groups for a tally each. */
      received: new Map<number, number>(),
    }));
  const used = [...new Set(counted.flatMap(({ places }) => places))];
  const own = new Int32Array(DIMENSIONS.length);

  type Counted = (typeof counted)[number];
  const partsOf = ({ places }: Counted, key: number): readonly string[] => {
    let rest = key;
    const parts = places.toReversed().map((place) => {
      const name = codes[place]?.names[rest % RADIX] ?? "";
      rest = Math.floor(rest / RADIX);
      return name;
    });
    return parts.reverse();
  };
  const talliesOf = (table: Counted): readonly Group<Tally>[] =>
    [...table.groups].map(([key, held]) => ({ parts: partsOf(table, key), held }));
  const sumUp = (
    { dimensions, depth }: TableDefinition,
    finer: readonly Group<Tally>[],
    by: readonly Dimension[],
  ) => {
    const sums = new Map<string, Group<Tally>>();
    for (const { parts, held } of finer) {
      const longer = dimensions.map((dimension) =>
        isPeriod(dimension)
          ? PERIODS[dimension](parts[by.indexOf("bulan")] ?? "")
          : (parts[by.indexOf(dimension)] ?? ""),
      );
      const key = longer.join("\u0000");
      const sum = sums.get(key) ?? { parts: longer, held: emptyTally(depth === "durations") };
      addTally(sum.held, held);
      sums.set(key, sum);
    }
    return [...sums.values()];
  };

  return {
    add(row, one) {
      for (const at of used) own[at] = numberOf(codes[at] as Codes, codeOf(row, DIMENSIONS[at] as Dimension));
      for (const { depth, places, groups, received } of counted) {
        let key = 0;
        for (const place of places) key = key * RADIX + (own[place] as number);
        if (depth === "received") {
          received.set(key, (received.get(key) ?? 0) + 1);
          continue;
        }
        let tally = groups.get(key);
        if (tally === undefined) {
          tally = emptyTally(depth === "durations");
          groups.set(key, tally);
        }
        addTo(tally, one);
      }
    },
    *finish() {
      const found = new Map(counted.map((table) => [table.name, table]));
      // Each row is in one group of the first table.
      const all = emptyTally(false);
      for (const tally of counted[0]?.groups.values() ?? []) addTally(all, tally);
      for (const definition of definitions) {
        const { name, dimensions, measures, sumOf } = definition;
        const table = found.get(sumOf ?? name) as Counted;
        const by = definitions.find((one) => one.name === table.name)?.dimensions ?? [];
        const rowOf = (parts: readonly string[], figures: Figures): StatisticsRow => ({
          keys: Object.fromEntries(dimensions.map((dimension, at) => [dimension, parts[at] ?? ""])),
          figures,
        });
        const tallies = sumOf === undefined ? talliesOf(table) : sumUp(definition, talliesOf(table), by);
        const received = [...table.received].map(([key, held]) => ({ parts: partsOf(table, key), held }));
        const rows = function* () {
          for (const { parts, held } of inOrder(tallies)) yield rowOf(parts, figuresOf(held, measures, all));
          for (const { parts, held } of inOrder(received))
            yield rowOf(parts, { masuk: { n: held, value: held } });
        };
        yield { name, dimensions, measures, rows: rows() };
      }
    },
  };
}
