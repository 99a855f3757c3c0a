/** Columns of a release as Parquet has them: what each is called, its type, and how a cell gives its value. */
import type { SchemaElement } from "hyparquet-writer";
import { type Cell, TEXTS } from "../cells.ts";
import { type Column, DEMONSTRATION_COLUMN } from "../datasets.ts";

export interface ParquetColumn {
  readonly element: SchemaElement;
  /** Its least and greatest value in a row group are told: of what a person wrote, or an id, they help nobody. */
  readonly statistics: boolean;
  /** Its value in the cells of a row. */
  read(cells: readonly Cell[]): unknown;
}

const ELEMENTS = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
} as const satisfies Record<string, Omit<SchemaElement, "name">>;

const MS_PER_DAY = 86_400_000;
const DAY_LENGTH = "YYYY-MM-DD".length;

/** So many dates are remembered, and then afresh. */
const MOST_DATES = 20_000;
/** Dates come again and again. */
function ofDate<T>(make: (date: string) => T): (value: Cell) => T | null {
  const known = new Map<string, T>();
  return (value) => {
    if (typeof value !== "string") return null;
    let made = known.get(value);
    if (made === undefined) {
      if (known.size === MOST_DATES) known.clear();
      made = make(value);
      known.set(value, made);
    }
    return made;
  };
}
/** Days since 1970-01-01; null for a month, which is no day. Dates of a release exist: they were day numbers. */
const dayNumber = ofDate((date) => (date.length === DAY_LENGTH ? Date.parse(date) / MS_PER_DAY : null));
const monthOf = ofDate((date) => date.slice(0, 7));

const make = (
  name: string,
  kind: keyof typeof ELEMENTS,
  read: ParquetColumn["read"],
  statistics = true,
): ParquetColumn => ({
  element: { name, repetition_type: "OPTIONAL", ...ELEMENTS[kind] },
  statistics,
  read,
});

/** A column of days becomes two: the date, null where only its month is published, and `<name>_bulan`, the month. */
function columnsOf({ name, type, day }: Column, from: number): readonly ParquetColumn[] {
  if (day === true)
    return [
      make(name, "date", (cells) => dayNumber(cells[from] as Cell)),
      make(`${name}_bulan`, "string", (cells) => monthOf(cells[from] as Cell)),
    ];
  const kind = type === "integer" || type === "number" ? type : "string";
  return [make(name, kind, (cells) => cells[from], !TEXTS.has(name))];
}

export const parquetColumns = (
  columns: readonly Column[],
  demonstration: boolean,
): readonly ParquetColumn[] => [
  ...columns.flatMap(columnsOf),
  ...(demonstration ? [make(DEMONSTRATION_COLUMN.name, "string", () => "ya")] : []),
];
