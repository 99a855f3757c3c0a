/** csv-metadata.json: the tables of the release as CSV on the Web has them (https://www.w3.org/TR/tabular-metadata/). */
import { type About, LICENCE } from "../../core/open-data/about.ts";
import { standardOf } from "../datasets/standard.ts";
import { type Column, DEMONSTRATION_COLUMN } from "../datasets.ts";
import type { DescribedTable } from "./files.ts";
import { foreignKeysOf, MISSING } from "./schema.ts";

const inBoth = (id: string, en: string) => [
  { "@value": id, "@language": "id" },
  { "@value": en, "@language": "en" },
];

/** Closed lists and patterns are formats of strings: regular expressions. */
function datatypeOf({ type, values, pattern, minimum, maximum }: Column): unknown {
  if (type === "string") {
    const format =
      values === undefined ? pattern : values.map((value) => value.replaceAll("*", "\\*")).join("|");
    return format === undefined ? "string" : { base: "string", format };
  }
  if (type === "boolean") return { base: "boolean", format: "true|false" };
  if (type === "date") return { base: "date", format: "yyyy-MM-dd" };
  if (minimum === undefined && maximum === undefined) return type;
  return {
    base: type,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function columnOf(column: Column): object {
  const { name, title, title_en, required } = column;
  const { definisi, satuan } = standardOf(column);
  return {
    name,
    // What the header says; the words that people read are labels.
    titles: [name],
    "rdfs:label": inBoth(title, title_en),
    "dc:description": inBoth(definisi.id, definisi.en),
    ...(column.unit === undefined ? {} : { "schema:unitText": inBoth(satuan.id, satuan.en) }),
    datatype: datatypeOf(column),
    ...(required === undefined ? {} : { required }),
  };
}

function tableOf(table: DescribedTable, tables: readonly DescribedTable[], demonstration: boolean): object {
  const { file, title, title_en, columns, primaryKey } = table;
  // Validators differ on references that are empty: those stand in datapackage.json only.
  const full = columns.filter(({ required }) => required === true);
  const keys = foreignKeysOf(full, tables);
  return {
    url: file.path,
    "dc:title": inBoth(title, title_en),
    tableSchema: {
      columns: (demonstration ? [...columns, DEMONSTRATION_COLUMN] : columns).map(columnOf),
      ...(primaryKey === undefined ? {} : { primaryKey }),
      ...(keys.length === 0
        ? {}
        : {
            foreignKeys: keys.map(({ column, table: other, target }) => ({
              columnReference: column,
              reference: { resource: other.file.path, columnReference: target },
            })),
          }),
    },
  };
}

export const csvwMetadata = (about: About, tables: readonly DescribedTable[]): unknown => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "id" }],
  "dc:title": inBoth(about.title.id, about.title.en),
  "dc:description": inBoth(about.description.id, about.description.en),
  "dc:license": { "@id": LICENCE.address },
  "dc:publisher": about.region.publisher,
  "dc:issued": { "@value": about.created, "@type": "xsd:dateTime" },
  "schema:version": about.release,
  dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
  null: MISSING,
  tables: tables.map((table) => tableOf(table, tables, about.demonstration)),
});
