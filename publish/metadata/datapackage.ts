/** datapackage.json: every file of the release as a Frictionless Data Package v2 (https://datapackage.org), in both languages. */
import { type About, contactOf, LICENCE } from "../../core/open-data/about.ts";
import { DEMONSTRATION_COLUMN } from "../datasets.ts";
import type { WrittenFile } from "../release-file.ts";
import { type DescribedTable, formatOf, tableOf, titleOf } from "./files.ts";
import { resourceName, rowSchemaOf, schemaOf } from "./schema.ts";

const DIALECT = {
  $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
  lineTerminator: "\r\n",
} as const;

/** What makes a file a table to programs: of a CSV all there is to say, of other formats of the same rows the columns. */
function tableParts(path: string, tables: readonly DescribedTable[], demonstration: boolean): object {
  const table = tableOf(path, tables);
  if (table === undefined) return {};
  const mark = demonstration ? [DEMONSTRATION_COLUMN] : [];
  if (table.file.path === path)
    return { type: "table", dialect: DIALECT, schema: schemaOf(table, mark, tables) };
  const schema = rowSchemaOf(path, table, mark);
  return schema === undefined ? {} : { type: "table", schema };
}

function resourceOf(
  { path, bytes, sha256 }: WrittenFile,
  tables: readonly DescribedTable[],
  demonstration: boolean,
): object {
  const title = titleOf(path, tables);
  const { name, mediaType } = formatOf(path);
  return {
    name: resourceName(path),
    path,
    title: title.id,
    title_en: title.en,
    format: name,
    mediatype: mediaType,
    ...(mediaType.startsWith("text/") || mediaType.endsWith("json") ? { encoding: "utf-8" } : {}),
    // frictionless-py counts no bytes of Parquet and takes any number for a fault; manifest.json and dcat.jsonld have it.
    ...(name === "parquet" ? {} : { bytes }),
    hash: `sha256:${sha256}`,
    ...tableParts(path, tables, demonstration),
  };
}

/** `files`: all that have been written; those that describe them come after. */
export function dataPackage(
  about: About,
  files: readonly WrittenFile[],
  tables: readonly DescribedTable[],
): unknown {
  const { region, release, demonstration } = about;
  const contact = contactOf(region);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `terang-${region.code}`,
    id: `terang-${region.code}-${release.toLowerCase()}`,
    title: about.title.id,
    title_en: about.title.en,
    description: about.description.id,
    description_en: about.description.en,
    languages: ["id", "en"],
    version: release,
    created: about.created,
    keywords: about.keywords.map(({ id }) => id),
    keywords_en: about.keywords.map(({ en }) => en),
    licenses: [{ name: LICENCE.name, path: LICENCE.address, title: LICENCE.title }],
    contributors: [
      {
        title: region.publisher,
        roles: ["publisher"],
        ...(contact === undefined
          ? {}
          : contact.startsWith("mailto:")
            ? { email: contact.slice("mailto:".length) }
            : { path: contact }),
      },
    ],
    sources: [{ title: region.source }],
    // What has no byte has no data, and frictionless-py takes it for a fault; manifest.json and dcat.jsonld have it.
    resources: files.filter(({ bytes }) => bytes > 0).map((file) => resourceOf(file, tables, demonstration)),
  };
}
