/** The thread of a threaded client: it holds the connection to a ledger file and answers calls in their order. */
import { parentPort, workerData } from "node:worker_threads";
import { type Config, createClient, type ResultSet, type Transaction } from "@libsql/client/sqlite3";
import type { Answer, Call } from "./threaded-client.ts";

const client = createClient(workerData as Config);
const transactions = new Map<number, Transaction>();

/** Rows travel as lists: a clone of a row would lose its places and keep its names only. */
const packed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== "object" || value === null || !("rows" in value)) return value;
  const { columns, columnTypes, rows, rowsAffected, lastInsertRowid } = value as ResultSet;
  return {
    columns,
    columnTypes,
    rows: rows.map((row) => Array.from(row)),
    rowsAffected,
    lastInsertRowid,
  };
};

async function answerTo({ transaction, method, args }: Call): Promise<unknown> {
  if (method === "transaction") {
    transactions.set(transaction as number, await client.transaction(...(args as ["write"])));
    return undefined;
  }
  const target = transaction === undefined ? client : transactions.get(transaction);
  if (target === undefined) throw new Error("the transaction is closed");
  if (transaction !== undefined && ["commit", "rollback", "close"].includes(method)) {
    transactions.delete(transaction);
  }
  return (target as unknown as Record<string, (...words: unknown[]) => unknown>)[method]?.(...args);
}

/** Every call is over before the next one begins: the driver works synchronously beneath its promises. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (call: Call) => {
  last = last.then(async () => {
    const answer: Answer = await answerTo(call).then(
      (value) => ({ id: call.id, value: packed(value) }),
      (error: Error & Partial<Record<"code" | "extendedCode", string>>) => ({
        id: call.id,
        error: { name: error.name, message: error.message, code: error.code },
      }),
    );
    parentPort?.postMessage(answer);
    if (call.transaction === undefined && call.method === "close") parentPort?.close();
  });
});
