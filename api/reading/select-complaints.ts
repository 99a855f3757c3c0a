/** SQL for complaints of a release: filters and words by the indexes of tokens, pages by place (no OFFSET), in any order. */
import type { SQLInputValue } from "node:sqlite";
import { ORDERS } from "../../publish/sqlite/schema.ts";
import type { Bounds } from "./dates.ts";
import type { Filter } from "./filters.ts";
import type { OpenRelease } from "./release.ts";

/** Orders; the first is that of the row numbers: of dates received, then of public ids. */
export const SORTS = ["tanggal_masuk", ...ORDERS] as const;
export type SortName = (typeof SORTS)[number];

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

const tokens = (all: readonly string[]): string => `(${all.map((one) => `"${one}"`).join(" OR ")})`;

/** Filters as parts of an FTS5 question. A code has no underline (reference tables) or no dash (vocabulary): tokens are exact. */
const matching = (filters: readonly Filter[]): string[] =>
  filters.map(({ values }) =>
    tokens(values.map(({ column, code }) => `${column}_${code.replaceAll("-", "_")}`)),
  );

/** Row numbers, both within. */
interface Numbers {
  readonly low: number;
  readonly high: number;
}

/** Row numbers go by date, so bounds on dates are bounds on them; undefined where nothing is within. */
function numbersWithin(release: OpenRelease, { from, to }: Bounds): Numbers | undefined {
  const [found] = release.all(
    `SELECT (SELECT nomor FROM complaints WHERE tanggal_masuk >= ? ORDER BY tanggal_masuk, nomor LIMIT 1) AS low,
       (SELECT nomor FROM complaints WHERE tanggal_masuk <= ? ORDER BY tanggal_masuk DESC, nomor DESC LIMIT 1) AS high`,
    from ?? "",
    to ?? "9999",
  ) as readonly { readonly low: number | null; readonly high: number | null }[];
  const { low = null, high = null } = found ?? {};
  return low === null || high === null || low > high ? undefined : { low, high };
}

/** The months and whole years of receipt between two rows, as tokens. */
function periodsOf(release: OpenRelease, { low, high }: Numbers): readonly string[] {
  const month = (nomor: number) =>
    String(
      release.all("SELECT tanggal_masuk FROM complaints WHERE nomor = ?", nomor)[0]?.["tanggal_masuk"],
    ).slice(0, 7);
  const [first, last] = [month(low), month(high)];
  const found: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
    const within = months.filter((one) => one >= first && one <= last);
    if (within.length === 12) found.push(`tahun_${year}`);
    else found.push(...within.map((one) => `bulan_${one.replace("-", "_")}`));
  }
  return found;
}

/** From which tables, by which conditions, and the SQL of a row's place in the order. */
interface Found {
  readonly from: string;
  readonly where: readonly string[];
  readonly values: readonly SQLInputValue[];
  readonly place: string;
}

/** In the order of row numbers, from which everything else is found, too. */
function byNumber({ filters, words }: Selection, within: Numbers | undefined): Found {
  const parts = matching(filters).map((part) => `kode : ${part}`);
  if (words !== undefined) parts.unshift(`{teks tanggapan} : (${words})`);
  const matched = parts.length > 0;
  const place = matched ? "s.rowid" : "c.nomor";
  return {
    from: matched ? "search s CROSS JOIN complaints c ON c.nomor = s.rowid" : "complaints c",
    where: [
      ...(matched ? ["search MATCH ?"] : []),
      ...(within === undefined ? [] : [`${place} BETWEEN ? AND ?`]),
    ],
    values: [
      ...(matched ? [parts.join(" AND ")] : []),
      ...(within === undefined ? [] : [within.low, within.high]),
    ],
    place,
  };
}

/** How much is wanted: of what comes after a place in the order. */
interface Page {
  readonly limit?: number | undefined;
  /** A place. */
  readonly after?: number | undefined;
}

/** What has the words, brought into another order: by places alone, so that the rows of one page are read, not all. */
function byWords(selection: Selection, within: Numbers | undefined, { limit, after }: Page): Found {
  const { sort, descending } = selection;
  const { where, values } = byNumber(selection, within);
  const beyond = after === undefined ? [] : [after];
  return {
    from: `(SELECT o.urutan, o.nomor FROM search s CROSS JOIN order_${sort} o ON o.nomor = s.rowid
      WHERE ${[...where, ...beyond.map(() => `o.urutan ${descending ? "<" : ">"} ?`)].join(" AND ")}
      ORDER BY o.urutan ${descending ? "DESC" : "ASC"} LIMIT ?) o CROSS JOIN complaints c ON c.nomor = o.nomor`,
    where: [],
    // To SQLite, -1 is no limit.
    values: [...values, ...beyond, limit ?? -1],
    place: "o.urutan",
  };
}

/** Codes alone, along another order. */
function byOrder(release: OpenRelease, { sort, filters }: Selection, within: Numbers | undefined): Found {
  const parts = matching(filters);
  if (within !== undefined) parts.push(tokens(periodsOf(release, within)));
  const rows = `order_${sort} o`;
  const complaints = "CROSS JOIN complaints c ON c.nomor = o.nomor";
  if (parts.length === 0) return { from: `${rows} ${complaints}`, where: [], values: [], place: "o.urutan" };
  return {
    from: `search_${sort} s CROSS JOIN ${rows} ON o.urutan = s.rowid ${complaints}`,
    where: [`search_${sort} MATCH ?`, ...(within === undefined ? [] : ["o.nomor BETWEEN ? AND ?"])],
    values: [parts.join(" AND "), ...(within === undefined ? [] : [within.low, within.high])],
    place: "s.rowid",
  };
}

/**
 * `columns`: SQL of what is wanted of a row `c`; the row's place in the order comes after them. Without a limit,
 * all that matches.
 */
export function selectComplaints(
  release: OpenRelease,
  selection: Selection,
  columns: string,
  page: Page = {},
): Sql {
  const { bounds, sort, descending, words } = selection;
  const { limit, after } = page;
  const bounded = bounds.from !== undefined || bounds.to !== undefined;
  const within = bounded ? numbersWithin(release, bounds) : undefined;
  if (bounded && within === undefined) return { text: "SELECT 1 WHERE FALSE", values: [] };
  const other = () =>
    words === undefined ? byOrder(release, selection, within) : byWords(selection, within, page);
  const found = sort === "tanggal_masuk" ? byNumber(selection, within) : other();
  const { from, place } = found;
  const where = [...found.where];
  const values = [...found.values];
  if (after !== undefined) {
    where.push(`${place} ${descending ? "<" : ">"} ?`);
    values.push(after);
  }
  if (limit !== undefined) values.push(limit);
  return {
    text: `SELECT ${columns}, ${place} FROM ${from}${where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`} ORDER BY ${place} ${descending ? "DESC" : "ASC"}${limit === undefined ? "" : " LIMIT ?"}`,
    values,
  };
}
