/** The release as search engines read it in /data/: a schema.org Dataset as JSON-LD, in one language. */
import { aboutRelease, type Words } from "../../core/open-data/about.ts";
import { schemaDataset } from "../../core/open-data/schema-org.ts";
import type { Lang } from "../i18n/text.ts";
import type { DataField, Release } from "../release/release.ts";

/** What people download; the statistics are listed by dcat.jsonld. */
const FORMATS: readonly (string | undefined)[] = ["csv", "ndjson", "parquet", "xlsx", "sqlite", "geojson"];

type Described = Pick<Release, "manifest" | "region" | "resources" | "rows" | "boundaries">;

const words = (id: string | undefined, en: string | undefined, otherwise: string): Words => ({
  id: id ?? otherwise,
  en: en ?? id ?? otherwise,
});

const variable = (field: DataField) => {
  const { name, title, title_en, unit, standar_data, standar_data_en } = field;
  return {
    name,
    description: words(standar_data?.definisi ?? title, standar_data_en?.definisi ?? title_en, name),
    unit: unit === undefined ? undefined : words(standar_data?.satuan, standar_data_en?.satuan, unit),
  };
};

/** `data`: absolute address under which the releases stand. */
export function datasetOf(
  { manifest, region, resources, rows, boundaries }: Described,
  lang: Lang,
  data: string,
) {
  const { release, cutoff, created, demonstration } = manifest;
  const previous = manifest.previous?.release;
  const at = (path: string) => new URL(path, data).href;
  const described = new Map(resources.map((resource) => [resource.path, resource]));
  const downloads = manifest.files.flatMap(({ path, bytes, sha256 }) => {
    const resource = described.get(path);
    if (!FORMATS.includes(resource?.format) || path.startsWith("statistics/")) return [];
    return [
      {
        address: at(`${release}/${path}`),
        title: words(resource?.title, resource?.title_en, path),
        mediaType: resource?.mediatype ?? "",
        bytes,
        sha256,
      },
    ];
  });
  const facts = { release, cutoff, created, demonstration, previous, first: rows[0]?.tanggal_masuk };
  return {
    "@context": "https://schema.org/",
    ...schemaDataset({
      about: aboutRelease(region, facts, boundaries),
      address: at(`${release}/`),
      downloads,
      variables: (described.get("complaints.csv")?.schema?.fields ?? []).map(variable),
      previous: previous === undefined ? undefined : at(`${previous}/`),
      say: ({ [lang]: said }) => said,
    }),
  };
}

/** For a script element: no word of it can end the element. */
export const datasetJson = (release: Described, lang: Lang, data: string): string =>
  JSON.stringify(datasetOf(release, lang, data)).replaceAll("<", "\\u003c");
