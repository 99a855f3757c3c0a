/** The reference tables of a region, indexed: codes, aliases, successors, and the nearest names to a wrong one. */
import { distance } from "fastest-levenshtein";
import type { Calendar, Holiday } from "./calendar.ts";
import { createCalendar } from "./calendar.ts";
import { createZone, type Zone } from "./day.ts";
import type { Measure } from "./figures.ts";
import type { Frequency } from "./open-data/about.ts";
import { createRouting, type Route, type Routing } from "./routing.ts";
import { createServiceLevels, type ServiceLevel, type ServiceLevels } from "./service-levels.ts";
import type { Abbreviation, TopicKeyword } from "./sorting/keywords.ts";
import type { TierRule } from "./tiers.ts";

interface Coded {
  readonly code: string;
  readonly name: string;
}
interface Aliased extends Coded {
  readonly aliases: readonly string[];
}
export interface Skpd extends Aliased {
  readonly name_en: string;
  readonly short_name: string;
  readonly kind: string;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly successor: string | null;
}
export interface Topic extends Aliased {
  readonly parent: string | null;
  readonly name_en: string;
  readonly sensitive: boolean;
}
export interface Kecamatan extends Aliased {
  readonly kemendagri: string;
  readonly bps: string;
  readonly dapil: string | null;
  readonly desa: number | null;
  readonly kelurahan: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Place in a grid of equal squares, both from 1, the northwest first; without it the region has no such map. */
  readonly tile_col?: number | null | undefined;
  readonly tile_row?: number | null | undefined;
}
export interface Dapil extends Coded {
  readonly seats: number | null;
  readonly election: string;
}
export interface Channel extends Aliased {
  readonly name_en: string;
}
export interface Group extends Coded {
  readonly topic: string;
  readonly kecamatan: string | null;
  readonly skpd: string;
  readonly members: number | null;
  readonly capacity: number | null;
  /** Who sits in it, by post. */
  readonly roles?: readonly string[] | undefined;
}

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly short_name: string;
  readonly name_en: string;
  readonly province: string;
  /** Two to four capitals before the dash of a public id. */
  readonly id_prefix: string;
  readonly time_zone: string;
  readonly area_term: string;
  readonly area_term_en: string;
  readonly publisher: string;
  readonly contact: string;
  readonly source: string;
  /** How often a release is made, as far as the operator promises. */
  readonly release_frequency?: Frequency | undefined;
  readonly complain_at: readonly {
    readonly channel: string;
    readonly address: string;
    readonly how: string;
    readonly how_en: string;
  }[];
  /** Figures that the region published itself about a day, to stand beside the portal's of that day. */
  readonly published_evaluations?: readonly PublishedEvaluation[] | undefined;
}

export interface PublishedEvaluation {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Address of the publication. */
  readonly source: string;
  readonly figures: Readonly<Partial<Record<Measure, number>>>;
}

/** The boundaries of the districts as GeoJSON (RFC 7946), in degrees; `properties.code` is the code of a district. */
export interface Boundaries {
  readonly type: "FeatureCollection";
  readonly features: readonly {
    readonly type: "Feature";
    readonly properties: { readonly code: string };
    readonly geometry:
      | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
      | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
  }[];
}
/** Longitude, latitude; the last point is the first. */
export type Ring = readonly (readonly [number, number])[];

/** Everything that `db/reference/<region>/` holds, as rows. */
export interface ReferenceTables {
  readonly region: Region;
  readonly skpd: readonly Skpd[];
  readonly topics: readonly Topic[];
  readonly kecamatan: readonly Kecamatan[];
  readonly dapil: readonly Dapil[];
  readonly channels: readonly Channel[];
  readonly groups: readonly Group[];
  readonly routes: readonly Route[];
  readonly service_levels: readonly ServiceLevel[];
  readonly holidays: readonly Holiday[];
  readonly tiers: readonly TierRule[];
  /** The words that speak for a topic; a region without any lets every text wait for a person. */
  readonly topic_keywords?: readonly TopicKeyword[];
  readonly abbreviations?: readonly Abbreviation[];
  readonly boundaries?: Boundaries;
}

/** A table looked up by code, name or alias, whatever the case. */
export interface Lookup<T extends Coded> {
  readonly rows: readonly T[];
  get(code: string): T | undefined;
  /** By code, name or alias; spaces and case do not count. */
  find(text: string): T | undefined;
  /** Up to three codes nearest to a text that was not found. */
  nearest(text: string): readonly string[];
}

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();

export function createLookup<T extends Coded>(rows: readonly T[]): Lookup<T> {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const byText = new Map<string, T>();
  for (const row of rows) {
    const aliases = "aliases" in row ? (row.aliases as readonly string[]) : [];
    for (const text of [...aliases, row.name]) byText.set(fold(text), row);
  }
  for (const row of rows) byText.set(fold(row.code), row);
  return {
    rows,
    get: (code) => byCode.get(code),
    find: (text) => byCode.get(text) ?? byText.get(fold(text)),
    nearest(text) {
      const wanted = fold(text);
      const best = new Map<string, number>();
      for (const [key, row] of byText) {
        const length = Math.max(key.length, wanted.length, 1);
        const far = distance(key, wanted) / length;
        const inside = wanted.length > 3 && (key.includes(wanted) || wanted.includes(key)) ? 0.4 : 1;
        const score = Math.min(far, inside);
        if (score < 0.6 && score < (best.get(row.code) ?? 1)) best.set(row.code, score);
      }
      return [...best]
        .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, 3)
        .map(([code]) => code);
    },
  };
}

export interface Reference {
  readonly tables: ReferenceTables;
  readonly region: Region;
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly levels: ServiceLevels;
  readonly routing: Routing;
  readonly skpd: Lookup<Skpd>;
  readonly topics: Lookup<Topic>;
  readonly kecamatan: Lookup<Kecamatan>;
  readonly dapil: Lookup<Dapil>;
  readonly channels: Lookup<Channel>;
  readonly groups: Lookup<Group>;
  /** Codes of agencies that give their district away: offices of a district, and what only one district's routes name. */
  readonly localSkpd: ReadonlySet<string>;
  /** Words that name agencies and districts, in lower case: redaction takes them for no person's. */
  readonly publicNames: ReadonlySet<string>;
}

/** Acronyms and short forms of agencies, as Disdik, and the one-word names of districts. */
function publicNamesOf({ skpd, kecamatan }: ReferenceTables): ReadonlySet<string> {
  const words = [
    ...skpd.flatMap(({ short_name, aliases }) => [short_name, ...aliases]),
    ...kecamatan.map(({ name }) => name),
  ];
  return new Set(words.filter((word) => /^[\p{L}\p{N}-]{2,}$/u.test(word)).map((word) => word.toLowerCase()));
}

function localSkpdOf({ skpd, routes }: ReferenceTables): ReadonlySet<string> {
  const served = new Map<string, Set<string | null>>();
  for (const route of routes) {
    served.set(route.skpd, (served.get(route.skpd) ?? new Set()).add(route.kecamatan));
  }
  const one = [...served].filter(([, districts]) => districts.size === 1 && !districts.has(null));
  return new Set([
    ...skpd.filter(({ kind }) => kind === "kecamatan").map(({ code }) => code),
    ...one.map(([code]) => code),
  ]);
}

/** @throws RangeError when a date or the time zone does not exist; codes are checked by `checkReference`. */
export function createReference(tables: ReferenceTables): Reference {
  const calendar = createCalendar(tables.holidays);
  const topics = createLookup(tables.topics);
  return {
    tables,
    region: tables.region,
    zone: createZone(tables.region.time_zone),
    calendar,
    levels: createServiceLevels(tables.service_levels, calendar),
    routing: createRouting(tables.routes, (code) => topics.get(code)?.parent ?? null),
    skpd: createLookup(tables.skpd),
    topics,
    kecamatan: createLookup(tables.kecamatan),
    dapil: createLookup(tables.dapil),
    channels: createLookup(tables.channels),
    groups: createLookup(tables.groups),
    localSkpd: localSkpdOf(tables),
    publicNames: publicNamesOf(tables),
  };
}
