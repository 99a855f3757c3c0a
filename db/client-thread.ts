/** The thread of a threaded client: it holds the connection to a ledger file and answers calls in their order. */
import { parentPort, workerData } from "node:worker_threads";
import type { Config } from "@libsql/client/sqlite3";
import { openConnection } from "./connection.ts";
import type { Answer, Call } from "./threaded-client.ts";

const connection = openConnection(workerData as Config);

function answerTo({ transaction, method, args }: Call): unknown {
  const target = transaction === undefined || method === "begin" ? connection : connection.open;
  return (target as unknown as Record<string, (...words: readonly unknown[]) => unknown>)[method]?.(...args);
}

/** The driver works synchronously: every call is over before the next one begins. */
parentPort?.on("message", (call: Call) => {
  const { id } = call;
  let answer: Answer;
  try {
    answer = { id, value: answerTo(call) };
  } catch (error) {
    const { name, message, code } = error as Error & { readonly code?: string };
    answer = { id, error: { name, message, code } };
  }
  parentPort?.postMessage(answer);
  if (call.transaction === undefined && call.method === "close") parentPort?.close();
});
