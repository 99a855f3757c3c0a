/** Topics as Open311 services and their definitions: GeoReport v2, "GET Service List" and "GET Service Definition". */
import type { Kecamatan, Region, Topic } from "../reference.ts";

export interface Service {
  readonly service_code: string;
  readonly service_name: string;
  readonly description: string;
  readonly metadata: boolean;
  readonly type: "realtime";
  /** Separated by commas, so that no keyword holds one. */
  readonly keywords: string;
  readonly group: string;
}

export interface Attribute {
  readonly variable: boolean;
  readonly code: string;
  readonly datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
  readonly required: boolean;
  readonly datatype_description: string | null;
  readonly order: number;
  readonly description: string;
  readonly values: readonly { readonly key: string; readonly name: string }[];
}

export interface ServiceDefinition {
  readonly service_code: string;
  readonly attributes: readonly Attribute[];
}

/** What the services need of a region; the rows of a release have it too. */
export interface ServiceTables {
  readonly region: Pick<Region, "area_term" | "area_term_en">;
  readonly topics: readonly Pick<Topic, "code" | "parent" | "name" | "name_en" | "aliases" | "sensitive">[];
  readonly kecamatan: readonly Pick<Kecamatan, "code" | "name">[];
}

/** The attribute by which a reporter names the kecamatan: the nearest centroid is a guess near a border. */
export const PLACE_ATTRIBUTE = "kecamatan";

function placeAttribute({ region, kecamatan }: ServiceTables): readonly Attribute[] {
  if (kecamatan.length === 0) return [];
  return [
    {
      variable: true,
      code: PLACE_ATTRIBUTE,
      datatype: "singlevaluelist",
      required: false,
      datatype_description: null,
      order: 1,
      description: `${region.area_term} tempat kejadian, bila diketahui / ${region.area_term_en} concerned, if known`,
      values: kecamatan.map(({ code, name }) => ({ key: code, name })),
    },
  ];
}

/** A topic is sensitive by itself or by its parent, as publication judges it: its texts stay unpublished. */
export function isSensitive(topics: ServiceTables["topics"], code: string): boolean {
  const topic = topics.find((row) => row.code === code);
  const parent = topics.find((row) => row.code === topic?.parent);
  return (topic?.sensitive ?? true) || (parent?.sensitive ?? false);
}

/** Every topic and sub-topic, in the order of the table; a topic without a parent is its own group. */
export function listServices(tables: ServiceTables): readonly Service[] {
  const names = new Map(tables.topics.map(({ code, name }) => [code, name]));
  const metadata = placeAttribute(tables).length > 0;
  return tables.topics.map(({ code, parent, name, name_en, aliases }) => ({
    service_code: code,
    service_name: name,
    description: `Laporan tentang: ${name}${name_en === "" ? "" : ` (${name_en})`}.${
      isSensitive(tables.topics, code) ? " Isi laporan topik ini tidak diterbitkan." : ""
    }`,
    metadata,
    type: "realtime",
    keywords: aliases.map((alias) => alias.replaceAll(",", "")).join(", "),
    group: (parent === null ? undefined : names.get(parent)) ?? name,
  }));
}

/** Undefined when no topic has the code. */
export function defineService(tables: ServiceTables, code: string): ServiceDefinition | undefined {
  if (!tables.topics.some((topic) => topic.code === code)) return undefined;
  return { service_code: code, attributes: placeAttribute(tables) };
}
