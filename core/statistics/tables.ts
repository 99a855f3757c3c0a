/** The statistics tables of a release: which groups, which measures, filled in one pass over the published rows. */
import { GROUP_MEASURES, type Measure, type StatisticsTable } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { createCases, type StatisticsSetting } from "./cases.ts";
import { createChangePass } from "./change-pass.ts";
import { createObserver, type Observation } from "./observation.ts";
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
  "triwulan",
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
/** What can be told of any group. */
export const ALL = Object.keys(GROUP_MEASURES) as Measure[];
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
  table("triwulan", ALL, "triwulan"),
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
/** Codes of up to three dimensions in one number. */
const RADIX = 65_536;

/** `2016-Q1` of a date or a month. */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** The value of a dimension that a row falls under; "" where it is not known or not published. */
export function codeOf(row: PublishedRow, dimension: Dimension): string {
  const date = row.tanggal_masuk;
  if (dimension === "bulan") return date.slice(0, 7);
  if (dimension === "triwulan") return quarterOf(date);
  return dimension === "tahun" ? date.slice(0, 4) : (row[dimension] ?? "");
}

interface Groups {
  add(row: PublishedRow, one: Observation): void;
  finish(): readonly StatisticsTable[];
}

function createGroups(definitions: readonly TableDefinition[]): Groups {
  const codes: readonly Codes[] = DIMENSIONS.map(() => ({ numbers: new Map(), names: [] }));
  const tables = definitions.map((definition) => ({
    definition,
    places: definition.dimensions.map((dimension) => DIMENSIONS.indexOf(dimension)),
    groups: new Map<number, Tally>(),
  }));
  const all = emptyTally(true);
  const own = new Int32Array(DIMENSIONS.length);
  return {
    add(row, one) {
      for (let at = 0; at < DIMENSIONS.length; at += 1) {
        const dimension = DIMENSIONS[at] as Dimension;
        own[at] = numberOf(codes[at] as Codes, codeOf(row, dimension));
      }
      addTo(all, one);
      for (const { definition, places, groups } of tables) {
        let key = 0;
        for (const place of places) key = key * RADIX + (own[place] as number);
        let tally = groups.get(key);
        if (tally === undefined) {
          tally = emptyTally(definition.full);
          groups.set(key, tally);
        }
        addTo(tally, one);
      }
    },
    finish() {
      return tables.map(({ definition, places, groups }): StatisticsTable => {
        const rows = [...groups].map(([key, tally]) => {
          let rest = key;
          const parts = places.toReversed().map((place) => {
            const name = codes[place]?.names[rest % RADIX] ?? "";
            rest = Math.floor(rest / RADIX);
            return name;
          });
          return { parts: parts.reverse(), tally };
        });
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
    },
  };
}

/** All tables of a release. The order of rows does not matter; a row comes with its events. */
export function createStatistics(setting: StatisticsSetting): StatisticsPass {
  const { cutoff } = setting;
  const observer = createObserver(cutoff);
  const groups = createGroups(TABLES);
  const cases = createCases(setting);
  const change = createChangePass(cutoff);
  return {
    add(row, events) {
      const one = observer.observe(row, events);
      groups.add(row, one);
      change.add(row, row.tanggal_masuk.slice(0, 7), one);
      cases.add(row, events);
    },
    finish: () => [...groups.finish(), ...change.finish(), ...cases.finish()],
  };
}

/** One table of any rows by up to three dimensions, with what can be told of any group. `cutoff`: day number. */
export function createCrossing(cutoff: number, dimensions: readonly Dimension[]): StatisticsPass {
  const observer = createObserver(cutoff);
  const groups = createGroups([table("", ALL, ...dimensions)]);
  return {
    add: (row, events) => groups.add(row, observer.observe(row, events)),
    finish: groups.finish,
  };
}
