/** The tables of a release beside its rows: withheld counts, statistics, the reference tables that the figures used. */
import { isShown, type StatisticsStream, type StatisticsTable, sixDecimals } from "../core/figures.ts";
import type { Reference } from "../core/reference.ts";
import type { Cell } from "./cells.ts";
import type { Contents } from "./contents.ts";
import type { CorrectingReleases } from "./corrections/correcting-releases.ts";
import type { Correction } from "./corrections/correction-file.ts";
import { REFERENCE_TITLES } from "./datasets/reference.ts";
import { dimensionColumn } from "./datasets/statistics.ts";
import {
  CORRECTING_RELEASE_COLUMNS,
  CORRECTION_COLUMNS,
  FIGURE_COLUMNS,
  REFERENCE_COLUMNS,
  UNSHOWN_TOKENS,
  WITHHELD_COLUMNS,
} from "./datasets.ts";
import type { Disclosed } from "./disclosure.ts";
import type { Cells } from "./table.ts";

/** The counts of what is no row, and the certificate that what is hidden in them stays hidden. */
export async function writeWithheld(contents: Contents, { rows, certificate }: Disclosed): Promise<void> {
  await contents.table("withheld.csv", WITHHELD_COLUMNS, rows as readonly unknown[] as readonly Cells[], {
    title: "Yang hanya dihitung",
    title_en: "Counted only",
    primaryKey: ["dihitung", "alasan", "skpd", "tahun"],
  });
  await contents.json("disclosure.json", certificate);
}

/** Each table as CSV, as JSON and in the database, in one pass over its rows. */
export async function writeStatistics(
  contents: Contents,
  tables: Iterable<StatisticsStream>,
  of: { readonly release: string; readonly demonstration: boolean },
): Promise<void> {
  for (const { rows, ...table } of tables) {
    const path = `statistics/${table.name}`;
    const columns = [...table.dimensions.map(dimensionColumn), ...FIGURE_COLUMNS];
    const json = await contents.open(`${path}.json`);
    // Its fields in the order of StatisticsTable, then those of the release.
    void json.write(`${JSON.stringify(table).slice(0, -1)},"rows":[`);
    const seen = function* () {
      let comma = "";
      for (const row of rows) {
        void json.write(comma + JSON.stringify(row));
        comma = ",";
        yield row;
      }
    };
    await contents.lines(`${path}.csv`, columns, figureCells({ ...table, rows: seen() }), {
      title: `Statistik ${table.name}`,
      title_en: `Statistics ${table.name}`,
      primaryKey: [...table.dimensions, "ukuran"],
    });
    await json.write(`],${JSON.stringify(of).slice(1)}\n`);
    await json.close();
  }
}

/** Figures of finished periods that changed since an earlier release; `see` is told each as it is written. */
export async function writeCorrections(
  contents: Contents,
  corrections: AsyncIterable<Correction>,
  releases: CorrectingReleases,
  see: (correction: Correction) => void,
): Promise<void> {
  async function* seen(): AsyncGenerator<Cells> {
    for await (const correction of corrections) {
      releases.see(correction);
      see(correction);
      yield { ...correction };
    }
  }
  await contents.table("corrections.csv", CORRECTION_COLUMNS, seen(), {
    title: "Koreksi angka periode yang sudah selesai",
    title_en: "Corrections to figures of finished periods",
    primaryKey: ["rilis", "tabel", "kelompok", "periode", "ukuran"],
  });
  const rows = releases.rows().map((row): Cells => ({ ...row }));
  await contents.table("correction_releases.csv", CORRECTING_RELEASE_COLUMNS, rows, {
    title: "Rilis yang mengoreksi angka",
    title_en: "Releases that corrected figures",
    primaryKey: ["rilis"],
  });
}

/** Groups by their names: their codes and members are not public. */
export async function writeReference(contents: Contents, { tables, groups }: Reference): Promise<void> {
  const nameOf = (code: string | null) => (code === null ? "" : (groups.get(code)?.name ?? ""));
  const references = {
    ...tables,
    routes: tables.routes.map((row) => ({ ...row, group: nameOf(row.group) })),
    topic_keywords: tables.topic_keywords ?? [],
  };
  for (const [name, columns] of Object.entries(REFERENCE_COLUMNS)) {
    const rows = references[name as keyof typeof REFERENCE_COLUMNS] as readonly unknown[] as readonly Cells[];
    const cells = rows.map((row) =>
      Object.fromEntries(columns.map(({ name: key }) => [key, plain(row[key])] as const)),
    );
    await contents.table(
      `${name}.csv`,
      columns,
      cells,
      REFERENCE_TITLES[name as keyof typeof REFERENCE_TITLES],
    );
  }
}

/** Where the region supplies them. */
export async function writeBoundaries(contents: Contents, { tables }: Reference): Promise<void> {
  if (tables.boundaries !== undefined) await contents.json("boundaries.geojson", tables.boundaries);
}

const plain = (value: unknown): unknown =>
  Array.isArray(value) ? value.join("|") : typeof value === "boolean" ? String(value) : value;

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : sixDecimals(value);

/** As the CSV of a table has them: the cells of its dimensions, then those of FIGURE_COLUMNS. */
function* figureCells({ dimensions, measures, rows }: StatisticsStream): Generator<readonly Cell[]> {
  for (const { keys, figures } of rows) {
    const group = dimensions.map((name) => keys[name] ?? null);
    for (const measure of measures) {
      const figure = figures[measure];
      if (figure === undefined) continue;
      if (isShown(figure)) {
        const open = figure.low !== undefined && figure.high === undefined;
        yield [
          ...group,
          measure,
          figure.n,
          rounded(figure.value),
          rounded(figure.low),
          open ? UNSHOWN_TOKENS.not_reached : rounded(figure.high),
        ];
      } else yield [...group, measure, figure.n, UNSHOWN_TOKENS[figure.unshown], null, null];
    }
  }
}

/** The same by the names of the columns. */
export function* figureRows(table: StatisticsTable): Generator<Cells> {
  const names = [...table.dimensions, ...FIGURE_COLUMNS.map(({ name }) => name)];
  for (const cells of figureCells(table))
    yield Object.fromEntries(names.map((name, at) => [name, cells[at]]));
}
