/** The shape of a release as the site holds it: its rows, its events, its tables, its figures. */
import type { StatisticsTable } from "../../core/figures.ts";
import type { PublishedInnovation } from "../../core/innovation.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import type { Boundaries, Channel, Dapil, Kecamatan, Region, Skpd, Topic } from "../../core/reference.ts";
import type { CorrectionsOfRelease } from "../corrections/condense.ts";

export interface ReleaseFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
export interface Manifest {
  readonly release: string;
  readonly region: string;
  /** YYYY-MM-DD: the last day that the release knows of. */
  readonly cutoff: string;
  readonly created: string;
  readonly demonstration: boolean;
  readonly previous: { readonly release: string } | null;
  readonly policies: Readonly<Record<string, unknown>>;
  readonly files: readonly ReleaseFile[];
}

export interface DataField {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly title_en?: string;
  readonly description?: string;
  readonly description_en?: string;
  readonly unit?: string;
  readonly standar_data?: DataStandard;
  readonly standar_data_en?: DataStandard;
}
/** What Perpres 39/2019 asks of a column. */
export interface DataStandard {
  readonly konsep: string;
  readonly definisi: string;
  readonly klasifikasi: string;
  readonly ukuran: string;
  readonly satuan: string;
}
export interface DataResource {
  readonly path: string;
  readonly format?: string;
  readonly mediatype?: string;
  readonly title?: string;
  readonly title_en?: string;
  readonly schema?: { readonly fields?: readonly DataField[] };
}

/** A row of a CSV that is shown as it stands. */
export type Line = Readonly<Record<string, string>>;

/** All of a release but what grows with every complaint. */
export interface ReleaseTables {
  readonly manifest: Manifest;
  /** SHA-256 of manifest.json, hex: with it the whole release is named. */
  readonly manifestHash: string;
  readonly region: Region;
  readonly skpd: ReadonlyMap<string, Skpd>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly kecamatan: ReadonlyMap<string, Kecamatan>;
  readonly dapil: ReadonlyMap<string, Dapil>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly routes: readonly Line[];
  readonly levels: readonly Line[];
  readonly holidays: readonly Line[];
  readonly withheld: readonly Line[];
  /** What is public of what: the first row that fits. */
  readonly tiers: readonly Line[];
  readonly tables: ReadonlyMap<string, StatisticsTable>;
  readonly resources: readonly DataResource[];
  readonly changes: string;
  /** Figures of finished periods that the newest releases that corrected changed, newest release first; a release from before there were any has none. */
  readonly corrections: readonly CorrectionsOfRelease[];
  /** Every release that corrected, oldest first. */
  readonly correcting: readonly Line[];
  /** Where the region supplies them. */
  readonly boundaries: Boundaries | undefined;
}
export interface Release extends ReleaseTables {
  /** Oldest first. */
  readonly rows: readonly PublishedRow[];
  readonly events: ReadonlyMap<string, readonly PublishedEvent[]>;
  /** Newest first. */
  readonly innovations: readonly PublishedInnovation[];
}
