/** Statistics read from the tables of a release, where the rows of one answer the question. */
import { parseDay } from "../../core/day.ts";
import { type Figure, MEASURES, type Measure } from "../../core/figures.ts";
import { PERIODS } from "../../core/statistics/dimensions.ts";
import { UNSHOWN_TOKENS } from "../../publish/datasets.ts";
import type { Bounds } from "./dates.ts";
import type { Filter } from "./filters.ts";
import type { OpenRelease } from "./release.ts";
import {
  BY,
  type StatisticsAnswer,
  type StatisticsQuestion,
  type StatisticsRow,
} from "./statistics-question.ts";

const isMeasure = (name: string): name is Measure => Object.hasOwn(MEASURES, name);

/** Measures of a table and its dimensions, in the release. */
export interface Held {
  readonly name: string;
  readonly sql: string;
  readonly dimensions: readonly string[];
  readonly measures: ReadonlySet<string>;
}

export function tablesOf(release: OpenRelease): readonly Held[] {
  const described = release.all(
    `SELECT "table", name FROM columns WHERE "table" LIKE 'statistics/_%' ESCAPE '/' ORDER BY rowid`,
  ) as readonly { table: string; name: string }[];
  const names = [...new Set(described.map(({ table }) => table))];
  return names.map((sql) => {
    const columns = described.filter(({ table }) => table === sql).map(({ name }) => name);
    const measures = release.all(`SELECT DISTINCT ukuran FROM "${sql}"`);
    return {
      sql,
      name: sql.replace(/^statistics_/, "").replaceAll("_", "-"),
      dimensions: columns.slice(0, columns.indexOf("ukuran")),
      measures: new Set(measures.map(({ ukuran }) => String(ukuran))),
    };
  });
}

/** What a table must be asked for so that its rows answer the question; undefined when the rows of the table cannot. */
function conditionsOn(
  { dimensions }: Held,
  wanted: readonly string[],
  filters: readonly Filter[],
  bounds: Bounds,
): { readonly where: string[]; readonly values: string[] } | undefined {
  if (!wanted.every((name) => dimensions.includes(name))) return undefined;
  const left = new Set(dimensions.filter((name) => !wanted.includes(name)));
  const where: string[] = [];
  const values: string[] = [];
  for (const filter of filters) {
    const columns = new Set(filter.values.map(({ column }) => column));
    const [column = ""] = columns;
    if (columns.size !== 1 || !dimensions.includes(column)) return undefined;
    // Medians of groups cannot be put together: a dimension that is not shown has one value.
    if (left.has(column) && filter.values.length !== 1) return undefined;
    left.delete(column);
    where.push(`"${column}" IN (${filter.values.map(() => "?").join(", ")})`);
    values.push(...filter.values.map(({ code }) => code));
  }
  const { from, to } = bounds;
  if (from !== undefined || to !== undefined) {
    const period = periodOf(dimensions, left, bounds);
    if (period === undefined) return undefined;
    left.delete(period.column);
    if (period.from !== undefined) {
      where.push(`"${period.column}" >= ?`);
      values.push(period.from);
    }
    if (period.to !== undefined) {
      where.push(`"${period.column}" <= ?`);
      values.push(period.to);
    }
  }
  return left.size === 0 ? { where, values } : undefined;
}

/** The dimension of time whose whole units the bounds are. */
function periodOf(
  dimensions: readonly string[],
  left: ReadonlySet<string>,
  { from, to }: Bounds,
): { readonly column: string; readonly from?: string; readonly to?: string } | undefined {
  const dayBefore = (date: string) => parseDay(date.length === 7 ? `${date}-01` : date);
  for (const [column, unit] of Object.entries(PERIODS)) {
    if (!dimensions.includes(column)) continue;
    const first = from === undefined ? undefined : (dayBefore(from) as number);
    const last = to === undefined ? undefined : (dayBefore(to) as number);
    const text = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (first !== undefined && unit(text(first - 1)) === unit(text(first))) continue;
    if (last !== undefined && unit(text(last + 1)) === unit(text(last))) continue;
    const start = first === undefined ? undefined : unit(text(first));
    const end = last === undefined ? undefined : unit(text(last));
    if (left.has(column) && (start === undefined || start !== end)) continue;
    return {
      column,
      ...(start === undefined ? {} : { from: start }),
      ...(end === undefined ? {} : { to: end }),
    };
  }
  return undefined;
}

const REASONS = Object.fromEntries(Object.entries(UNSHOWN_TOKENS).map(([reason, token]) => [token, reason]));

function figureOf({ n, nilai, bawah, atas }: Readonly<Record<string, unknown>>): Figure {
  const cases = Number(n);
  if (typeof nilai === "string") {
    return { n: cases, unshown: (REASONS[nilai] ?? "too_few") as "too_few" };
  }
  return {
    n: cases,
    value: nilai as number,
    ...(typeof bawah === "number" ? { low: bawah } : {}),
    ...(typeof atas === "number" ? { high: atas } : {}),
  };
}

export function readTable(
  release: OpenRelease,
  held: Held,
  question: StatisticsQuestion,
): StatisticsAnswer | undefined {
  const wanted = question.by.map((name) => BY[name]);
  const asked = conditionsOn(held, wanted, question.filters, question.bounds);
  if (asked === undefined) return undefined;
  // A table of one measure answers those who ask for it by name.
  if (question.measures === undefined && held.measures.size === 1) return undefined;
  const measures = question.measures ?? ([...held.measures].filter(isMeasure) as Measure[]);
  if (!measures.every((measure) => held.measures.has(measure))) return undefined;
  const where = [...asked.where, `ukuran IN (${measures.map(() => "?").join(", ")})`];
  const cells = release.all(
    `SELECT * FROM "${held.sql}" WHERE ${where.join(" AND ")}`,
    ...asked.values,
    ...measures,
  );
  const groups = new Map<
    string,
    { keys: Record<string, string>; figures: Partial<Record<Measure, Figure>> }
  >();
  for (const row of cells) {
    const keys = Object.fromEntries(wanted.map((name) => [name, String(row[name] ?? "")]));
    const id = Object.values(keys).join("\0");
    let group = groups.get(id);
    if (group === undefined) {
      group = { keys, figures: {} };
      groups.set(id, group);
    }
    group.figures[String(row["ukuran"]) as Measure] = figureOf(row);
  }
  return { table: held.name, measures, rows: inOrder([...groups.values()], wanted) };
}

const inOrder = (rows: readonly StatisticsRow[], names: readonly string[]): readonly StatisticsRow[] => {
  const id = ({ keys }: StatisticsRow) => names.map((name) => keys[name]).join("\0");
  return rows
    .map((row) => [id(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
};
