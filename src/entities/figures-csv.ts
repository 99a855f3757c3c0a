/** All figures that the page of an entity shows, as one CSV with the columns of the release's statistics files. */
import { stringify } from "csv-stringify/sync";
import { isShown } from "../../core/figures.ts";
import { figureRows } from "../release/figures.ts";
import type { Release } from "../release/release.ts";
import { columnOf, KIND_TABLES, type Kind } from "./kinds.ts";

const COLUMNS = ["tabel", "kelompok", "ukuran", "n", "nilai", "bawah", "atas", "rilis"];
/** As in the statistics files: why a figure is not shown. */
const UNSHOWN = { too_few: "n_terlalu_kecil", not_reached: "belum_tercapai" } as const;

/** Which tables of the release the page of an entity is made from. */
export function tablesOf(release: Pick<Release, "topics">, kind: Kind, code: string): readonly string[] {
  if (columnOf(release, kind, code) === "sub_topik") return ["sub-topik"];
  return [kind, `${kind}-bulan`, `${kind}-tahun`, ...KIND_TABLES[kind].crossings.map(({ table }) => table)];
}

/** RFC 4180, with a heading. `kelompok` is the other side of a crossing, or the month or year; empty for the whole. */
export function figuresCsv(release: Release, kind: Kind, code: string): string {
  const column = columnOf(release, kind, code);
  const rows = tablesOf(release, kind, code).flatMap((table) =>
    figureRows(release, table, { [column]: code }).flatMap(({ keys, figures }) => {
      const group = Object.entries(keys)
        .filter(([name]) => name !== column)
        .map(([, value]) => value)
        .join(" ");
      return Object.entries(figures).map(([measure, figure]) => [
        table,
        group,
        measure,
        figure.n,
        isShown(figure) ? figure.value : UNSHOWN[figure.unshown],
        isShown(figure) ? figure.low : undefined,
        isShown(figure) ? figure.high : undefined,
        release.manifest.release,
      ]);
    }),
  );
  return stringify([COLUMNS, ...rows], { record_delimiter: "windows", escape_formulas: true });
}
