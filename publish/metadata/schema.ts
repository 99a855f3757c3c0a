/** The columns of a table as a Table Schema of Data Package v2 (https://datapackage.org/standard/table-schema/). */

import { type Standard, standardOf } from "../datasets/standard.ts";
import { type Column, SUPPRESSED, UNSHOWN_TOKENS } from "../datasets.ts";
import type { DescribedTable } from "./files.ts";

const TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";

/** What stands in a cell that has no value. */
export const MISSING: readonly string[] = ["", SUPPRESSED, ...Object.values(UNSHOWN_TOKENS)];

function constraintsOf({ required, values, pattern, minimum, maximum }: Column): object {
  return {
    ...(required === undefined ? {} : { required }),
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

const inOne = (standard: Standard, lang: "id" | "en") =>
  Object.fromEntries(Object.entries(standard).map(([name, words]) => [name, words[lang]]));

function fieldOf(column: Column): object {
  const { name, type, title, title_en, definition, definition_en, unit } = column;
  const constraints = constraintsOf(column);
  return {
    name,
    type,
    title,
    title_en,
    ...(definition === undefined ? {} : { description: definition, description_en: definition_en }),
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function standardField(column: Column): object {
  const standard = standardOf(column);
  return {
    ...fieldOf(column),
    standar_data: inOne(standard, "id"),
    standar_data_en: inOne(standard, "en"),
  };
}

/** What a format makes of a column. */
type Fields = (column: Column) => readonly object[];
const asCsv: Fields = (column) => [fieldOf(column)];

/** A day is a date, a month alone is text. */
function asXlsx({ pattern, ...column }: Column): readonly object[] {
  if (column.day !== true) return asCsv(pattern === undefined ? column : { ...column, pattern });
  return [{ ...fieldOf(column), type: "any" }];
}

function asParquet(column: Column): readonly object[] {
  const { name, type, title, title_en, required, day } = column;
  if (day === true) {
    const { required: _, pattern: __, ...date } = column;
    const month = { title: `${title} (bulan)`, title_en: `${title_en} (month)` };
    return [
      { ...fieldOf(date), type: "date" },
      { name: `${name}_bulan`, type: "string", ...month, constraints: { pattern: "^\\d{4}-\\d{2}$" } },
    ];
  }
  if (type !== "integer" || required === true) return asCsv(column);
  // Many readers, frictionless-py among them, make NaN of an integer that is empty; its bounds stand with the CSV.
  const { minimum: _, maximum: __, ...open } = column;
  return [{ ...fieldOf(open), type: "number" }];
}

/** Formats that have the rows of a CSV beside it. */
const ROW_FORMATS: Readonly<Record<string, Fields>> = {
  ndjson: asCsv,
  xlsx: asXlsx,
  parquet: asParquet,
};
/** Lists that a line of JSON has and a CSV keeps in a table of its own. */
const NESTED: Readonly<Record<string, readonly object[]>> = {
  "innovations.ndjson": [{ name: "gambar", type: "array", title: "Gambar", title_en: "Pictures" }],
};

/** Of a file that has the rows of a table in another format than CSV; what its columns mean is said of the CSV. */
export function rowSchemaOf(
  path: string,
  { primaryKey, columns }: DescribedTable,
  mark: readonly Column[],
): object | undefined {
  const fields = ROW_FORMATS[path.slice(path.lastIndexOf(".") + 1)];
  if (fields === undefined) return undefined;
  return {
    $schema: TABLE_SCHEMA,
    fields: [...columns.flatMap(fields), ...(NESTED[path] ?? []), ...mark.flatMap(fields)],
    ...(primaryKey === undefined ? {} : { primaryKey }),
  };
}

/** Foreign keys of a table to others of the release; a table that the release has not is none. */
export const foreignKeysOf = (
  columns: readonly Column[],
  tables: readonly DescribedTable[],
): readonly { readonly column: string; readonly table: DescribedTable; readonly target: string }[] =>
  columns.flatMap(({ name, refers }) => {
    const table = tables.find(({ file }) => file.path === `${refers?.table}.csv`);
    return table === undefined || refers === undefined
      ? []
      : [{ column: name, table, target: refers.column }];
  });

export const resourceName = (path: string): string =>
  path
    .replace(/\.csv$/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");

/** Of the CSV. `mark`: what every table of a demonstration has besides. */
export function schemaOf(
  table: DescribedTable,
  mark: readonly Column[],
  tables: readonly DescribedTable[],
): object {
  const keys = foreignKeysOf(table.columns, tables);
  return {
    $schema: TABLE_SCHEMA,
    fields: [...table.columns, ...mark].map(standardField),
    missingValues: MISSING,
    ...(table.primaryKey === undefined ? {} : { primaryKey: table.primaryKey }),
    ...(keys.length === 0
      ? {}
      : {
          foreignKeys: keys.map(({ column, table: other, target }) => ({
            fields: [column],
            reference: {
              ...(other.file.path === table.file.path ? {} : { resource: resourceName(other.file.path) }),
              fields: [target],
            },
          })),
        }),
  };
}
