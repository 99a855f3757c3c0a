/** SQL for complaints of a release: filters and words by the index `search`, pages by key (no OFFSET), any order by its index. */
import type { SQLInputValue } from "node:sqlite";
import type { Bounds } from "./dates.ts";
import type { Filter } from "./filters.ts";
import type { OpenRelease } from "./release.ts";

/** Orders; `nomor` is the order of dates received, then of public ids. */
export const SORTS = {
  tanggal_masuk: "nomor",
  tanggal_selesai: "tanggal_selesai",
  hari_kerja_selesai: "hari_kerja_selesai",
  diperbarui: "diperbarui",
} as const;
export type SortName = keyof typeof SORTS;

/** Where a page ended: its row number, and the value that it was sorted by. */
export interface Place {
  readonly nomor: number;
  readonly value: string | number | null;
}

export interface Selection {
  readonly filters: readonly Filter[];
  /** FTS5 */
  readonly words: string | undefined;
  readonly bounds: Bounds;
  readonly sort: SortName;
  readonly descending: boolean;
}

interface Sql {
  readonly text: string;
  readonly values: SQLInputValue[];
}

const places = (count: number): string => Array.from({ length: count }, () => "?").join(", ");

/** Few values: an index on it finds too much to be worth it. */
const BROAD: ReadonlySet<string> = new Set(["kanal", "status", "warna", "klasifikasi", "tingkat_publikasi"]);

function conditions(filters: readonly Filter[], values: SQLInputValue[]): string[] {
  return filters.map((filter) => {
    const columns = [...new Set(filter.values.map(({ column }) => column))];
    const parts = columns.map((column) => {
      const codes = filter.values.filter((value) => value.column === column).map(({ code }) => code);
      values.push(...codes);
      return `${BROAD.has(column) ? "+" : ""}c."${column}" IN (${places(codes.length)})`;
    });
    return parts.length === 1 ? (parts[0] as string) : `(${parts.join(" OR ")})`;
  });
}

/** The filters and words as one FTS5 question, or undefined when there are none. */
function matching({ filters, words }: Pick<Selection, "filters" | "words">): string | undefined {
  const parts = filters.map(
    ({ values }) =>
      `kode : (${values.map(({ column, code }) => `"${column}_${code.replaceAll("-", "_")}"`).join(" OR ")})`,
  );
  if (words !== undefined) parts.unshift(`{teks tanggapan} : (${words})`);
  return parts.length === 0 ? undefined : parts.join(" AND ");
}

/** Row numbers go by date, so bounds on dates are bounds on them. */
function numbersWithin(release: OpenRelease, { from, to }: Bounds): { low: number; high: number } {
  const first = (sql: string, value: string) => release.all(sql, value)[0]?.["nomor"] as number | undefined;
  const low =
    from === undefined
      ? 0
      : first(
          "SELECT nomor FROM complaints WHERE tanggal_masuk >= ? ORDER BY tanggal_masuk, nomor LIMIT 1",
          from,
        );
  const high =
    to === undefined
      ? Number.MAX_SAFE_INTEGER
      : first(
          "SELECT nomor FROM complaints WHERE tanggal_masuk <= ? ORDER BY tanggal_masuk DESC, nomor DESC LIMIT 1",
          to,
        );
  return low === undefined || high === undefined ? { low: 1, high: 0 } : { low, high };
}

/** What comes after a place in the order; in SQLite's order nothing (NULL) is less than anything. */
function beyond(column: string, descending: boolean, after: Place, values: SQLInputValue[]): string {
  const { value, nomor } = after;
  const less = descending ? "<" : ">";
  if (column === "nomor") {
    values.push(nomor);
    return `c.nomor ${less} ?`;
  }
  if (value === null) {
    values.push(nomor);
    const same = `(c."${column}" IS NULL AND c.nomor ${less} ?)`;
    return descending ? same : `(${same} OR c."${column}" IS NOT NULL)`;
  }
  values.push(value, value, nomor);
  const further = `c."${column}" ${less} ? OR (c."${column}" = ? AND c.nomor ${less} ?)`;
  return descending ? `(${further} OR c."${column}" IS NULL)` : `(${further})`;
}

/** `columns`: SQL of what is wanted of a row `c`; without a limit, all that matches. */
export function selectComplaints(
  release: OpenRelease,
  selection: Selection,
  columns: string,
  { limit, after }: { readonly limit?: number | undefined; readonly after?: Place | undefined } = {},
): Sql {
  const { filters, words, bounds, sort, descending } = selection;
  const order = SORTS[sort];
  const direction = descending ? "DESC" : "ASC";
  const values: SQLInputValue[] = [];
  const where: string[] = [];
  let from = "complaints c";
  let key = "c.nomor";
  // In another order, filters that leave few rows are worth being found first; the rest are looked at along the order's index.
  const narrow = filters.some(({ values: [first] }) => first !== undefined && !BROAD.has(first.column));
  const match = matching(order === "nomor" || narrow ? selection : { filters: [], words });
  if (match !== undefined && order === "nomor") {
    from = "search s CROSS JOIN complaints c ON c.nomor = s.rowid";
    key = "s.rowid";
    where.push("search MATCH ?");
    values.push(match);
  } else if (match !== undefined) {
    where.push("c.nomor IN (SELECT rowid FROM search WHERE search MATCH ?)");
    values.push(match);
  }
  const { low, high } = numbersWithin(release, bounds);
  const bounded = (sign: string, number: number) => {
    where.push(`${order === "nomor" ? key : "+c.nomor"} ${sign} ?`);
    values.push(number);
  };
  if (bounds.from !== undefined) bounded(">=", low);
  if (bounds.to !== undefined) bounded("<=", high);
  if (after !== undefined) {
    if (order === "nomor") bounded(descending ? "<" : ">", after.nomor);
    else where.push(beyond(order, descending, after, values));
  }
  // The index knows codes without their dashes: what it found is looked at once more.
  where.push(...conditions(filters, values));
  const sorted =
    order === "nomor" ? `${key} ${direction}` : `c."${order}" ${direction}, c.nomor ${direction}`;
  if (limit !== undefined) values.push(limit);
  return {
    text: `SELECT ${columns} FROM ${from}${where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`} ORDER BY ${sorted}${limit === undefined ? "" : " LIMIT ?"}`,
    values,
  };
}
