/** The thread beside the pass over the facts: it writes all formats but the lines, from the lines that the pass hands over. */
import { parentPort, workerData } from "node:worker_threads";
import type { PublishedEvent, PublishedRow } from "../core/published.ts";
import { createReference } from "../core/reference.ts";
import { SIDE_FORMATS } from "./formats.ts";
import type { SideMessage, SideOrder } from "./side.ts";
import { createDatabase } from "./sqlite/database.ts";

type Pairs = readonly (readonly [PublishedRow, readonly PublishedEvent[]])[];

const { sink, about } = workerData as SideOrder;
const order = { ...sink, reference: createReference(sink.tables) };
const database = createDatabase(order.folder, about);
const sinks = [database.rows, ...(await Promise.all(SIDE_FORMATS.map((create) => create(order))))];
let table: ReturnType<typeof database.table> | undefined;
let names: readonly string[] = [];

async function take(message: SideMessage) {
  switch (message.kind) {
    case "rows":
      for (const [row, events] of JSON.parse(message.text) as Pairs) {
        for (const sink of sinks) {
          const writing = sink.add(row, events, { row: "", events: [] });
          if (writing !== undefined) await writing;
        }
      }
      return undefined;
    case "table":
      names = message.columns.map(({ name }) => name);
      table = database.table(message.path, message.columns, message.key);
      return undefined;
    case "cells":
      for (const cells of JSON.parse(message.text) as readonly (readonly unknown[])[])
        void table?.add(Object.fromEntries(cells.map((cell, at) => [names[at] ?? "", cell])));
      return undefined;
    case "end rows":
      return (await Promise.all(sinks.map((sink) => sink.close()))).flat();
    case "end":
      return [await database.close()];
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
