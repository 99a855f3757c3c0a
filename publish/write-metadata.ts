/** The descriptions of a release, all from the columns of its tables: dictionaries, Data Package, CSV on the Web, DCAT. */
import type { About } from "../core/open-data/about.ts";
import type { Contents } from "./contents.ts";
import { DICTIONARY_COLUMNS, MEASURE_COLUMNS } from "./datasets/dictionary.ts";
import { DEMONSTRATION_COLUMN } from "./datasets.ts";
import { csvwMetadata } from "./metadata/csvw.ts";
import { dataPackage } from "./metadata/datapackage.ts";
import { dcatDescription } from "./metadata/dcat.ts";
import { dictionaryRows, measureRows } from "./metadata/dictionary.ts";

/** dictionary.csv and measures.csv; every other table has been written. */
export async function writeDictionary(contents: Contents, demonstration: boolean): Promise<void> {
  await contents.table("measures.csv", MEASURE_COLUMNS, measureRows(), {
    title: "Arti setiap ukuran statistik",
    title_en: "What each measure of the statistics means",
    primaryKey: ["code"],
  });
  const own = { path: "dictionary.csv", columns: DICTIONARY_COLUMNS, primaryKey: ["tabel", "kolom"] };
  const tables = contents.described.map(({ file, columns, primaryKey }) => ({
    path: file.path,
    columns,
    ...(primaryKey === undefined ? {} : { primaryKey }),
  }));
  const mark = demonstration ? [DEMONSTRATION_COLUMN] : [];
  await contents.table(own.path, own.columns, dictionaryRows([...tables, own], mark), {
    title: "Kamus data: arti setiap kolom",
    title_en: "Dictionary: what each column means",
    primaryKey: own.primaryKey,
  });
}

/** Every other file has been written. */
export async function writeDescriptions(contents: Contents, about: About): Promise<void> {
  const files = contents.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await contents.json("datapackage.json", dataPackage(about, files, contents.described));
  await contents.json("csv-metadata.json", csvwMetadata(about, contents.described));
  await contents.json("dcat.jsonld", dcatDescription(about, files, contents.described));
}
