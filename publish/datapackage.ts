/** datapackage.json: the release as a Frictionless Data Package (v1), with titles in both languages. */
import type { Region } from "../core/reference.ts";
import { type Column, DEMONSTRATION_COLUMN, SUPPRESSED, UNSHOWN_TOKENS } from "./datasets.ts";
import type { WrittenFile } from "./release-file.ts";

export interface DescribedTable {
  readonly file: WrittenFile;
  readonly title: string;
  readonly title_en: string;
  readonly columns: readonly Column[];
  readonly primaryKey?: readonly string[];
}

export function dataPackage(
  region: Region,
  release: string,
  created: string,
  demonstration: boolean,
  tables: readonly DescribedTable[],
): unknown {
  return {
    profile: "tabular-data-package",
    name: `terang-${region.code}`,
    id: `terang-${region.code}-${release.toLowerCase()}`,
    title: `Aduan masyarakat ${region.name}: apa jadinya`,
    title_en: `Public complaints of ${region.name_en}: what became of them`,
    ...(demonstration
      ? { description: "Data peragaan: bukan aduan sungguhan. / Demonstration data: not real complaints." }
      : {}),
    version: release,
    created,
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0",
      },
    ],
    contributors: [{ title: region.publisher, role: "publisher" }],
    resources: tables.map(({ file, title, title_en, columns, primaryKey }) => ({
      profile: "tabular-data-resource",
      name: file.path
        .replace(/\.csv$/, "")
        .replaceAll("/", "-")
        .replaceAll("_", "-"),
      path: file.path,
      title,
      title_en,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      schema: {
        fields: (demonstration ? [...columns, DEMONSTRATION_COLUMN] : columns).map(
          ({ name, type, title: label, title_en: label_en, unit }) => ({
            name,
            type,
            title: label,
            title_en: label_en,
            ...(unit === undefined ? {} : { unit }),
          }),
        ),
        missingValues: ["", SUPPRESSED, ...Object.values(UNSHOWN_TOKENS)],
        ...(primaryKey === undefined ? {} : { primaryKey }),
      },
    })),
  };
}
