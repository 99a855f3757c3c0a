/** The statistics tables of a release: which groups, which measures, filled in one pass over the published rows. */
import { GROUP_MEASURES, type Measure, type StatisticsTable } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { createCases, type StatisticsSetting } from "./cases.ts";
import { createChangePass } from "./change-pass.ts";
import { createObserver } from "./observation.ts";
import { addTo, emptyTally, figuresOf, type Tally } from "./tally.ts";

/** Raised with each change of a definition; written into every release. */
export const STATISTICS_VERSION = "2";

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
  "tahun",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

interface TableDefinition {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  /** With durations. */
  readonly full: boolean;
}
const ALL = Object.keys(GROUP_MEASURES) as Measure[];
const COMPARED: readonly Measure[] = [...ALL, "corong_95", "corong_998"];
/** Of a crossing: what adds up, and what a trend of shares is made of. */
const CROSSED = [
  "masuk",
  "diverifikasi",
  "diteruskan",
  "ditanggapi",
  "selesai",
  "selesai_dijawab",
  "selesai_ditindak",
  "selesai_otomatis",
  "dikonfirmasi",
  "disanggah",
  "terbuka",
  "diarsipkan",
  "merah",
  "kuning",
  "biru",
  "lewat_batas",
  "jatuh_tempo",
  "jatuh_tempo_tepat",
  "dibuka_kembali",
  "dipindahkan",
  "tepat_waktu",
] as const satisfies readonly Measure[];

const table = (name: string, measures: readonly Measure[], ...dimensions: Dimension[]): TableDefinition => ({
  name,
  dimensions,
  measures,
  full: measures !== CROSSED,
});
const crossing = (...dimensions: Dimension[]) => table(dimensions.join("-"), CROSSED, ...dimensions);

export const TABLES: readonly TableDefinition[] = [
  table("total", ALL),
  table("skpd", COMPARED, "skpd"),
  table("topik", COMPARED, "topik"),
  table("sub-topik", COMPARED, "sub_topik"),
  table("kecamatan", COMPARED, "kecamatan"),
  table("dapil", COMPARED, "dapil"),
  table("kanal", ALL, "kanal"),
  table("klasifikasi", ALL, "klasifikasi"),
  table("status", ALL, "status"),
  table("bulan", ALL, "bulan"),
  table("tahun", ALL, "tahun"),
  crossing("skpd", "bulan"),
  crossing("topik", "bulan"),
  crossing("kecamatan", "bulan"),
  crossing("dapil", "bulan"),
  crossing("kanal", "bulan"),
  crossing("skpd", "tahun"),
  crossing("topik", "tahun"),
  crossing("kecamatan", "tahun"),
  crossing("dapil", "tahun"),
  crossing("skpd", "topik"),
  crossing("topik", "kecamatan"),
  crossing("skpd", "kecamatan"),
  crossing("dapil", "topik"),
  crossing("dapil", "skpd"),
];

export interface StatisticsPass {
  add(row: PublishedRow, events: readonly PublishedEvent[]): void;
  /** Ends the pass: rows may come in no more. */
  finish(): readonly StatisticsTable[];
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
/** Codes of two dimensions in one number. */
const PAIR = 65_536;

/** The order of rows does not matter; a row comes with its events. */
export function createStatistics(setting: StatisticsSetting): StatisticsPass {
  const { cutoff } = setting;
  const codes: readonly Codes[] = DIMENSIONS.map(() => ({ numbers: new Map(), names: [] }));
  const tables = TABLES.map((definition) => {
    const [first, second] = definition.dimensions.map((dimension) => DIMENSIONS.indexOf(dimension));
    return { definition, first: first ?? -1, second: second ?? -1, groups: new Map<number, Tally>() };
  });
  const observer = createObserver(cutoff);
  const cases = createCases(setting);
  const change = createChangePass(cutoff);
  const own = new Int32Array(DIMENSIONS.length);
  return {
    add(row, events) {
      const month = row.tanggal_masuk.slice(0, 7);
      const year = row.tanggal_masuk.slice(0, 4);
      for (let at = 0; at < DIMENSIONS.length; at += 1) {
        const dimension = DIMENSIONS[at] as Dimension;
        const code = dimension === "bulan" ? month : dimension === "tahun" ? year : (row[dimension] ?? "");
        own[at] = numberOf(codes[at] as Codes, code);
      }
      const one = observer.observe(row, events);
      for (const { definition, first, second, groups } of tables) {
        let key = first < 0 ? 0 : (own[first] as number);
        if (second >= 0) key = key * PAIR + (own[second] as number);
        let tally = groups.get(key);
        if (tally === undefined) {
          tally = emptyTally(definition.full);
          groups.set(key, tally);
        }
        addTo(tally, one);
      }
      change.add(row, month, one);
      cases.add(row, events);
    },
    finish() {
      const all = tables[0]?.groups.get(0) ?? emptyTally(true);
      const nameOf = (dimension: number, code: number) => codes[dimension]?.names[code] ?? "";
      const byGroup = tables.map(({ definition, first, second, groups }): StatisticsTable => {
        const rows = [...groups].map(([key, tally]) => ({
          parts:
            first < 0
              ? []
              : second < 0
                ? [nameOf(first, key)]
                : [nameOf(first, Math.floor(key / PAIR)), nameOf(second, key % PAIR)],
          tally,
        }));
        return {
          name: definition.name,
          dimensions: definition.dimensions,
          measures: definition.measures,
          rows: rows
            .sort((a, b) => (a.parts.join("\u0000") < b.parts.join("\u0000") ? -1 : 1))
            .map(({ parts, tally }) => ({
              keys: Object.fromEntries(
                definition.dimensions.map((dimension, at) => [dimension, parts[at] ?? ""]),
              ),
              figures: figuresOf(tally, definition.measures, all),
            })),
        };
      });
      return [...byGroup, ...change.finish(), ...cases.finish()];
    },
  };
}
