/** What a release has beside its NDJSON (CSV, Parquet, XLSX, complaints.sqlite), written in a thread of its own: the pass over the facts goes on meanwhile (docs/decisions/0030). */
import { Worker } from "node:worker_threads";
import type { ReferenceTables } from "../core/reference.ts";
import type { Column } from "./datasets.ts";
import type { WrittenFile } from "./release-file.ts";
import type { RowSink, SinkOrder } from "./row-sink.ts";
import type { About, Database } from "./sqlite/database.ts";

export interface SideOrder {
  readonly sink: Omit<SinkOrder, "reference"> & { readonly tables: ReferenceTables };
  readonly about: About;
}
/** Rows and cells travel as JSON: a string is copied faster than the objects it stands for. */
export type SideMessage =
  | { readonly kind: "rows" | "cells"; readonly text: string }
  | {
      readonly kind: "table";
      readonly path: string;
      readonly columns: readonly Column[];
      readonly key: readonly string[];
    }
  | { readonly kind: "end rows" | "end" };

/** Characters of a message of rows or cells. */
const CHUNK = 1 << 18;
/** Messages that may wait in the thread: more are waited for, so that memory stays bounded. */
const MOST_WAITING = 8;

/** As `createDatabase`, with the other formats of the thread among its rows. */
export function createSide(order: SideOrder): Database {
  const worker = new Worker(new URL("./side-thread.ts", import.meta.url), { workerData: order });
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
      worker.postMessage(message);
    }
    return answer.promise;
  };
  /** Nothing to wait for while the thread keeps up. */
  const send = (message: SideMessage): Promise<void> | undefined => {
    const answer = ask(message);
    if (broken !== undefined) return answer.then(() => {});
    return waiting.length <= MOST_WAITING ? undefined : waiting[0]?.promise.then(() => {});
  };
  const collect = (kind: "rows" | "cells") => {
    let parts: string[] = [];
    let length = 0;
    const flush = () => {
      if (parts.length === 0) return undefined;
      const text = `[${parts.join()}]`;
      parts = [];
      length = 0;
      return send({ kind, text });
    };
    return {
      add(part: string) {
        parts.push(part);
        length += part.length;
        return length < CHUNK ? undefined : flush();
      },
      flush,
    };
  };
  const rows = collect("rows");
  const cells = collect("cells");
  const sink: RowSink = {
    add: (_row, _events, lines) => rows.add(`[${lines.row},[${lines.events.join()}]]`),
    close() {
      void rows.flush();
      return ask({ kind: "end rows" });
    },
  };
  return {
    rows: sink,
    table(path, columns, key) {
      void cells.flush();
      void send({ kind: "table", path, columns, key });
      return { add: (row) => cells.add(JSON.stringify(columns.map(({ name }) => row[name] ?? null))) };
    },
    async close() {
      void cells.flush();
      const [file] = await ask({ kind: "end" });
      return file as WrittenFile;
    },
    async abandon() {
      await worker.terminate();
    },
  };
}
