/** Where published rows go while a release is written: one sink a format, all fed in the same pass. */
import type { Reference } from "../core/reference.ts";
import type { PublishedCells } from "./cells.ts";
import type { WrittenFile } from "./release-file.ts";

/** A row and its events as JSON, made once for all who need it; the mark of a demonstration is in it. */
export interface RowLines {
  readonly row: string;
  /** That line, then one for each event in their order. */
  readonly leaf: string;
}

/** Rows come month by month, sorted by date received and id; each with all of its events, in their order. */
export interface RowSink {
  /**
   * The cells of a row and of its events, in the order of their columns, made once for all sinks: none changes them.
   * What it returns is waited for; a sink that only keeps the row for later returns nothing.
   */
  add(row: PublishedCells, events: readonly PublishedCells[], lines: RowLines): Promise<void> | undefined;
  /** Everything is written when it resolves; `onDisk` of the folder waits for the disk. Paths are relative to the release's folder. */
  close(): Promise<readonly WrittenFile[]>;
}

export interface SinkOrder {
  /** Temporary folder of the release. */
  readonly folder: string;
  readonly reference: Reference;
  /** Synthetic data: every table has the column `data_peragaan`. */
  readonly demonstration: boolean;
}
export type CreateSink = (order: SinkOrder) => Promise<RowSink>;
