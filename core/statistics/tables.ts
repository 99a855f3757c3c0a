/** The statistics tables of a release: which groups, which measures, filled in one pass over the published rows. */
import {
  GROUP_MEASURES,
  type Measure,
  type StatisticsStream,
  type StatisticsTable,
  wholeTable,
} from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { createCases, type StatisticsSetting } from "./cases.ts";
import { createChangePass } from "./change-pass.ts";
import type { Dimension } from "./dimensions.ts";
import { createGroups, type TableDefinition } from "./groups.ts";
import { createObserver } from "./observation.ts";

/** Raised with each change of a definition; written into every release. */
export const STATISTICS_VERSION = "3";

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
  depth: "durations",
});
const crossing = (...dimensions: Dimension[]): TableDefinition => ({
  ...table(dimensions.join("-"), CROSSED, ...dimensions),
  depth: "counts",
});
/** Of a crossing of three, which has few cases in each group. */
const received = (...dimensions: Dimension[]): TableDefinition => ({
  ...table(dimensions.join("-"), ["masuk"], ...dimensions),
  depth: "received",
});
const sumOf = (months: string, definition: TableDefinition): TableDefinition => ({
  ...definition,
  sumOf: months,
});

export const TABLES: readonly TableDefinition[] = [
  sumOf("bulan", table("total", ALL)),
  table("skpd", COMPARED, "skpd"),
  table("topik", COMPARED, "topik"),
  table("sub-topik", COMPARED, "sub_topik"),
  table("kecamatan", COMPARED, "kecamatan"),
  table("dapil", COMPARED, "dapil"),
  table("kanal", ALL, "kanal"),
  table("klasifikasi", ALL, "klasifikasi"),
  table("status", ALL, "status"),
  table("bulan", ALL, "bulan"),
  sumOf("bulan", table("triwulan", ALL, "triwulan")),
  sumOf("bulan", table("tahun", ALL, "tahun")),
  crossing("skpd", "bulan"),
  crossing("topik", "bulan"),
  crossing("kecamatan", "bulan"),
  crossing("dapil", "bulan"),
  crossing("kanal", "bulan"),
  sumOf("skpd-bulan", crossing("skpd", "tahun")),
  sumOf("topik-bulan", crossing("topik", "tahun")),
  sumOf("kecamatan-bulan", crossing("kecamatan", "tahun")),
  sumOf("dapil-bulan", crossing("dapil", "tahun")),
  crossing("skpd", "topik"),
  crossing("topik", "kecamatan"),
  crossing("skpd", "kecamatan"),
  crossing("dapil", "topik"),
  crossing("dapil", "skpd"),
  received("skpd", "topik", "bulan"),
  received("dapil", "topik", "bulan"),
];

export interface StatisticsPass {
  add(row: PublishedRow, events: readonly PublishedEvent[]): void;
  /** Ends the pass: rows may come in no more. One table at a time, and its rows one at a time. */
  stream(): Generator<StatisticsStream>;
  /** The same with each table whole. */
  finish(): IteratorObject<StatisticsTable>;
}

/** All tables of a release. The order of rows does not matter; a row comes with its events. */
export function createStatistics(setting: StatisticsSetting): StatisticsPass {
  const { cutoff } = setting;
  const observer = createObserver(cutoff);
  const groups = createGroups(TABLES);
  const cases = createCases(setting);
  const change = createChangePass(cutoff);
  const stream = function* () {
    yield* groups.finish();
    yield* change.finish();
    yield* cases.finish();
  };
  return {
    add(row, events) {
      const one = observer.observe(row, events);
      groups.add(row, one);
      change.add(row, row.tanggal_masuk.slice(0, 7), one);
      cases.add(row, events);
    },
    stream,
    finish: () => stream().map(wholeTable),
  };
}

/** One table of any rows by up to three dimensions, with what can be told of any group. `cutoff`: day number. */
export function createCrossing(cutoff: number, dimensions: readonly Dimension[]): StatisticsPass {
  const observer = createObserver(cutoff);
  const groups = createGroups([table("", ALL, ...dimensions)]);
  return {
    add: (row, events) => groups.add(row, observer.observe(row, events)),
    stream: groups.finish,
    finish: () => groups.finish().map(wholeTable),
  };
}
