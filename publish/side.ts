/** What a release has beside its NDJSON and CSV (GeoReport Bulk, Parquet, XLSX, complaints.sqlite), written in a thread of its own: the pass over the facts goes on meanwhile (docs/decisions/0030). */
import { Worker } from "node:worker_threads";
import type { ReferenceTables } from "../core/reference.ts";
import { type Cell, TEXTS } from "./cells.ts";
import { COMPLAINT_COLUMNS, type Column, EVENT_COLUMNS } from "./datasets.ts";
import { createPacker, type Packer, type Packet } from "./pack.ts";
import type { WrittenFile } from "./release-file.ts";
import type { RowSink, SinkOrder } from "./row-sink.ts";
import type { About, Database } from "./sqlite/database.ts";

export interface SideOrder {
  readonly sink: Omit<SinkOrder, "reference"> & { readonly tables: ReferenceTables };
  readonly about: About;
}
export type SideMessage =
  | { readonly kind: "rows" | "cells"; readonly packet: Packet }
  | {
      readonly kind: "table";
      readonly path: string;
      readonly columns: readonly Column[];
      readonly key: readonly string[];
    }
  | { readonly kind: "end rows" | "index" | "end" };

/**
 * Messages that may wait in the thread: more are waited for, so that memory stays bounded. Cells of tables are small, and
 * come while the thread makes an index that takes its time.
 */
const MOST_WAITING = { rows: 8, cells: 48 };

const textsOf = (columns: readonly Column[]) => columns.map(({ name }) => TEXTS.has(name));
const ROW_TEXTS = textsOf(COMPLAINT_COLUMNS);
const EVENT_TEXTS = textsOf(EVENT_COLUMNS);

function pack(packer: Packer, cells: readonly Cell[], texts: readonly boolean[], from: number): void {
  for (let at = from; at < cells.length; at += 1) {
    const cell = cells[at] as Cell;
    if (texts[at] === true) packer.text(cell);
    else packer.word(cell, at + from * ROW_TEXTS.length);
  }
}

/** MB, ten times what it needs. Of a heap that may be large V8 lets four times what is in use lie before it clears away. */
const HEAP = 1_024;

/** As `createDatabase`, with the other formats of the thread among its rows. */
export function createSide(order: SideOrder): Database {
  const worker = new Worker(new URL("./side-thread.ts", import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  const waiting: PromiseWithResolvers<readonly WrittenFile[]>[] = [];
  let broken: Error | undefined;
  const fail = (error: Error) => {
    broken ??= error;
    for (const { reject } of waiting.splice(0)) reject(broken);
  };
  worker.on("message", (files: readonly WrittenFile[] | undefined) => waiting.shift()?.resolve(files ?? []));
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the thread that writes beside the pass has ended")));

  const ask = (message: SideMessage): Promise<readonly WrittenFile[]> => {
    const answer = Promise.withResolvers<readonly WrittenFile[]>();
    // A failure is told to whoever waits next, at the latest at the end.
    answer.promise.catch(() => {});
    if (broken !== undefined) answer.reject(broken);
    else {
      waiting.push(answer);
      const transferred =
        "packet" in message ? [message.packet.kinds.buffer, message.packet.values.buffer] : [];
      worker.postMessage(message, transferred);
    }
    return answer.promise;
  };
  /** Nothing to wait for while the thread keeps up. */
  const send = (message: SideMessage): Promise<void> | undefined => {
    const answer = ask(message);
    if (broken !== undefined) return answer.then(() => {});
    const most = message.kind === "rows" ? MOST_WAITING.rows : MOST_WAITING.cells;
    return waiting.length <= most ? undefined : waiting[0]?.promise.then(() => {});
  };
  const collect = (kind: "rows" | "cells") => {
    const packer = createPacker();
    const flush = () => send({ kind, packet: packer.take() });
    return { packer, flush, added: () => (packer.isFull ? flush() : undefined) };
  };
  const rows = collect("rows");
  const tables = collect("cells");
  const sink: RowSink = {
    add(row, events) {
      pack(rows.packer, row, ROW_TEXTS, 0);
      rows.packer.word(events.length, 0);
      // The first cell of an event is the id of its row.
      for (const event of events) pack(rows.packer, event, EVENT_TEXTS, 1);
      return rows.added();
    },
    close() {
      void rows.flush();
      return ask({ kind: "end rows" });
    },
  };
  return {
    rows: sink,
    table(path, columns, key) {
      void tables.flush();
      void send({ kind: "table", path, columns, key });
      return {
        add(cells) {
          for (let at = 0; at < cells.length; at += 1) tables.packer.word(cells[at] as Cell, at);
          return tables.added();
        },
      };
    },
    index() {
      void ask({ kind: "index" });
    },
    async close() {
      void tables.flush();
      const [file] = await ask({ kind: "end" });
      return file as WrittenFile;
    },
    async abandon() {
      await worker.terminate();
    },
  };
}
