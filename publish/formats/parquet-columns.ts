/** Columns of a release as Parquet has them: what each is called, its type, and how a cell gives its value. */
import type { SchemaElement } from "hyparquet-writer";
import type { Cell } from "../cells.ts";
import { type Column, DEMONSTRATION_COLUMN } from "../datasets.ts";

export interface ParquetColumn {
  readonly element: SchemaElement;
  /** Where its value is among the cells of a row. */
  readonly from: number;
  read(cell: Cell): unknown;
}

const ELEMENTS = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
} as const satisfies Record<string, Omit<SchemaElement, "name">>;

const MS_PER_DAY = 86_400_000;
const DAY_LENGTH = "YYYY-MM-DD".length;

/** Days since 1970-01-01; null for a month, which is no day. Dates of a release exist: they were day numbers. */
const dayNumber = (value: Cell): number | null =>
  typeof value === "string" && value.length === DAY_LENGTH ? Date.parse(value) / MS_PER_DAY : null;
const monthOf = (value: Cell): string | null => (typeof value === "string" ? value.slice(0, 7) : null);

const make = (
  name: string,
  kind: keyof typeof ELEMENTS,
  from: number,
  read: ParquetColumn["read"],
): ParquetColumn => ({ element: { name, repetition_type: "OPTIONAL", ...ELEMENTS[kind] }, from, read });

/** A column of days becomes two: the date, null where only its month is published, and `<name>_bulan`, the month. */
function columnsOf({ name, type, day }: Column, from: number): readonly ParquetColumn[] {
  if (day === true)
    return [make(name, "date", from, dayNumber), make(`${name}_bulan`, "string", from, monthOf)];
  return [make(name, type === "integer" || type === "number" ? type : "string", from, (cell) => cell)];
}

export const parquetColumns = (
  columns: readonly Column[],
  demonstration: boolean,
): readonly ParquetColumn[] => [
  ...columns.flatMap(columnsOf),
  ...(demonstration ? [make(DEMONSTRATION_COLUMN.name, "string", 0, () => "ya")] : []),
];
