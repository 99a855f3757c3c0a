/** The statistics tables of a release: which groups, which measures, filled in one pass over the published rows. */
import { MEASURES, type Measure, type StatisticsTable } from "../figures.ts";
import type { PublishedRow } from "../published.ts";
import { addRow, dated, emptyTally, figuresOf, type Tally } from "./tally.ts";

export const DIMENSIONS = [
  "skpd",
  "topik",
  "sub_topik",
  "kecamatan",
  "dapil",
  "kanal",
  "klasifikasi",
  "status",
  "bulan",
  "triwulan",
  "tahun",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface TableDefinition {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  readonly full: boolean;
}
const full = (name: string, ...dimensions: Dimension[]): TableDefinition => ({
  name,
  dimensions,
  full: true,
});
const counts = (...dimensions: Dimension[]): TableDefinition => ({
  name: dimensions.join("-"),
  dimensions,
  full: false,
});

export const TABLES: readonly TableDefinition[] = [
  full("total"),
  full("skpd", "skpd"),
  full("topik", "topik"),
  full("sub-topik", "sub_topik"),
  full("kecamatan", "kecamatan"),
  full("dapil", "dapil"),
  full("kanal", "kanal"),
  full("klasifikasi", "klasifikasi"),
  full("status", "status"),
  full("bulan", "bulan"),
  full("triwulan", "triwulan"),
  full("tahun", "tahun"),
  counts("skpd", "bulan"),
  counts("topik", "bulan"),
  counts("kecamatan", "bulan"),
  counts("dapil", "bulan"),
  counts("kanal", "bulan"),
  counts("skpd", "tahun"),
  counts("topik", "tahun"),
  counts("kecamatan", "tahun"),
  counts("dapil", "tahun"),
  counts("skpd", "topik"),
  counts("topik", "kecamatan"),
  counts("skpd", "kecamatan"),
  counts("dapil", "topik"),
  counts("dapil", "skpd"),
];

const ALL = Object.keys(MEASURES) as Measure[];
const COUNTS_ONLY = ALL.filter((measure) => MEASURES[measure] === "count" || measure === "tepat_waktu");

/** `2016-Q1` of a date or a month. */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** A key that is not known, or not published, is "". */
function keyOf(row: PublishedRow, dimension: Dimension): string {
  if (dimension === "bulan") return row.tanggal_masuk.slice(0, 7);
  if (dimension === "triwulan") return quarterOf(row.tanggal_masuk);
  if (dimension === "tahun") return row.tanggal_masuk.slice(0, 4);
  return row[dimension] ?? "";
}

export interface StatisticsPass {
  add(row: PublishedRow): void;
  finish(): readonly StatisticsTable[];
}

/** `cutoff`: day number of the release. The order of rows does not matter. */
export function createStatistics(
  cutoff: number,
  definitions: readonly TableDefinition[] = TABLES,
): StatisticsPass {
  const tables = definitions.map((definition) => ({ definition, groups: new Map<string, Tally>() }));
  return {
    add(row) {
      const dates = dated(row, cutoff);
      const keys = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, keyOf(row, dimension)]));
      for (const { definition, groups } of tables) {
        let key = "";
        for (const dimension of definition.dimensions) key += `${keys[dimension] as string}\u0000`;
        let tally = groups.get(key);
        if (tally === undefined) {
          tally = emptyTally();
          groups.set(key, tally);
        }
        addRow(tally, dates, definition.full);
      }
    },
    finish: () =>
      tables.map(({ definition, groups }) => {
        const measures = definition.full ? ALL : COUNTS_ONLY;
        return {
          name: definition.name,
          dimensions: definition.dimensions,
          measures,
          rows: [...groups]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, tally]) => {
              const parts = key.split("\u0000");
              return {
                keys: Object.fromEntries(
                  definition.dimensions.map((dimension, at) => [dimension, parts[at] ?? ""]),
                ),
                figures: figuresOf(tally, measures),
              };
            }),
        };
      }),
  };
}
