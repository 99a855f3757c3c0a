/** The thread beside the pass over the facts: it writes all formats but the lines and CSV, from the cells that the pass hands over. */
import { parentPort, workerData } from "node:worker_threads";
import { createReference } from "../core/reference.ts";
import type { Cell, PublishedCells } from "./cells.ts";
import { COMPLAINT_COLUMNS, EVENT_COLUMNS } from "./datasets.ts";
import { SIDE_FORMATS } from "./formats.ts";
import { createUnpacker } from "./pack.ts";
import { onDisk } from "./release-file.ts";
import type { RowLines } from "./row-sink.ts";
import type { SideMessage, SideOrder } from "./side.ts";
import { createDatabase } from "./sqlite/database.ts";

const { sink, about } = workerData as SideOrder;
const order = { ...sink, reference: createReference(sink.tables) };
const database = createDatabase(order.folder, about);
const sinks = [database.rows, ...(await Promise.all(SIDE_FORMATS.map((create) => create(order))))];
let table: ReturnType<typeof database.table> | undefined;
let width = 0;
const rows = createUnpacker();
const cells = createUnpacker();
/** The lines are written by the pass. */
const NO_LINES: RowLines = { row: "", leaf: "" };

async function take(message: SideMessage) {
  switch (message.kind) {
    case "rows":
      rows.open(message.packet);
      while (!rows.isEmpty) {
        const row = rows.take([], COMPLAINT_COLUMNS.length) as readonly Cell[] as PublishedCells;
        const [count] = rows.take([], 1) as [number];
        const events: PublishedCells[] = [];
        // The first cell of an event is the id of its row.
        for (let at = 0; at < count; at += 1) {
          const cells = rows.take([row[0] as Cell], EVENT_COLUMNS.length - 1);
          events.push(cells as readonly Cell[] as PublishedCells);
        }
        for (const sink of sinks) {
          const writing = sink.add(row, events, NO_LINES);
          if (writing !== undefined) await writing;
        }
      }
      return undefined;
    case "table":
      width = message.columns.length;
      table = database.table(message.path, message.columns, message.key);
      return undefined;
    case "cells":
      cells.open(message.packet);
      while (!cells.isEmpty) void table?.add(cells.take([], width));
      return undefined;
    case "end rows":
      return (await Promise.all(sinks.map((sink) => sink.close()))).flat();
    case "index":
      database.index();
      return undefined;
    case "end": {
      const file = await database.close();
      await onDisk(order.folder);
      return [file];
    }
  }
}

/** In the order that they came; what fails ends the thread, and its maker is told. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (message: SideMessage) => {
  last = last.then(async () => {
    parentPort?.postMessage(await take(message));
    if (message.kind === "end") parentPort?.close();
  });
});
