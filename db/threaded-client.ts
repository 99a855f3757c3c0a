/** A libSQL client whose connection lives in a thread of its own (db/client-thread.ts): what it waits for, its caller need not (docs/decisions/0007). */
import { Worker } from "node:worker_threads";
import type { Client, Config, InStatement, ResultSet, Transaction } from "@libsql/client";

export interface Call {
  readonly id: number;
  /** Absent: of the client itself. */
  readonly transaction?: number;
  readonly method: string;
  readonly args: readonly unknown[];
}
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number;
      readonly error: {
        readonly name: string;
        readonly message: string;
        readonly code: string | undefined;
      };
    };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows as the driver gives them: values by name, and by place without being listed. */
const unpacked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== "object" || value === null || !("rows" in value)) return value;
  const result = value as { readonly columns: readonly string[]; readonly rows: readonly unknown[][] };
  const rows = result.rows.map((cells) => {
    const row = Object.fromEntries(cells.map((cell, place) => [result.columns[place], cell]));
    for (const [place, cell] of cells.entries()) Object.defineProperty(row, place, { value: cell });
    return Object.defineProperty(row, "length", { value: cells.length });
  });
  return { ...result, rows };
};

export interface ThreadedClient extends Client {
  /** Resolves when its thread has ended, which it does once it was closed. */
  readonly ended: Promise<void>;
}

/** Calls of the client wait while a transaction is open: the connection is its own until it ends. */
export function createThreadedClient(config: Config): ThreadedClient {
  const worker = new Worker(new URL("./client-thread.ts", import.meta.url), { workerData: config });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let broken: unknown;
  let closed = false;
  const call = <T>(method: string, args: readonly unknown[], transaction?: number): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      const id = calls++;
      // The process stays for as long as an answer is due, and no longer.
      if (waiting.size === 0) worker.ref();
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args, ...(transaction === undefined ? {} : { transaction }) });
    });
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    // A process that ended before its threads would take their connections from under them.
    if (waiting.size === 0 && !closed) worker.unref();
    if ("error" in answer) {
      const { name, message, code } = answer.error;
      one?.reject(Object.assign(new Error(message), { name, code }));
    } else one?.resolve(unpacked(answer.value) as never);
  });
  const fail = (error: unknown) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", fail);
  const ended = new Promise<void>((resolve) => {
    worker.on("exit", () => {
      fail(new Error("the ledger is closed"));
      resolve();
    });
  });

  let turn: Promise<void> = Promise.resolve();
  /** Resolves with what ends the turn. */
  const takeTurn = (): Promise<() => void> => {
    const before = turn;
    let end: () => void = () => {};
    turn = new Promise<void>((resolve) => {
      end = resolve;
    });
    return before.then(() => end);
  };
  const inTurn = async <T>(method: string, ...args: readonly unknown[]): Promise<T> => {
    const end = await takeTurn();
    try {
      return await call<T>(method, args);
    } finally {
      end();
    }
  };

  return {
    ended,
    execute: (statement: InStatement, args?: unknown) =>
      inTurn<ResultSet>("execute", statement, ...(args === undefined ? [] : [args])),
    batch: (statements, mode) => inTurn("batch", statements, mode),
    migrate: (statements) => inTurn("migrate", statements),
    executeMultiple: (sql) => inTurn("executeMultiple", sql),
    sync: () => Promise.reject(new Error("a file of its own has nothing to be in step with")),
    async transaction(mode = "write") {
      const end = await takeTurn();
      const id = calls;
      // It begins with its first statement: the thread does what it is told in order, and one message is saved.
      const begun = call<void>("begin", [mode], id);
      begun.catch(() => {});
      const within = async <T>(method: string, args: readonly unknown[]): Promise<T> => {
        const result = call<T>(method, args, id);
        result.catch(() => {});
        await begun;
        return result;
      };
      return transactionOf(within, end);
    },
    reconnect() {
      call("reconnect", []).catch(() => {});
    },
    close() {
      if (closed) return;
      closed = true;
      call("close", []).catch(() => {});
    },
    get closed() {
      return closed;
    },
    protocol: "file",
  };
}

function transactionOf(
  within: <T>(method: string, args: readonly unknown[]) => Promise<T>,
  end: () => void,
): Transaction {
  let closed = false;
  const finish = async (method: string): Promise<void> => {
    if (closed) return;
    closed = true;
    await within<void>(method, []).finally(end);
  };
  return {
    execute: (statement: InStatement) => within<ResultSet>("execute", [statement]),
    batch: (statements) => within("batch", [statements]),
    executeMultiple: (sql) => within("executeMultiple", [sql]),
    commit: () => finish("commit"),
    rollback: () => finish("rollback"),
    close() {
      finish("close").catch(() => {});
    },
    get closed() {
      return closed;
    },
  };
}
