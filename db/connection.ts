/** One connection to a ledger file that answers as @libsql/client does, its statements compiled once (docs/decisions/0049). */
import { fileURLToPath } from "node:url";
import { type Config, type InStatement, LibsqlError, type TransactionMode } from "@libsql/client/sqlite3";
import Database from "libsql";

/** A result as it travels: rows as lists, for a clone of a row would lose its places and keep its names only. */
export interface Answered {
  readonly columns: readonly string[];
  readonly columnTypes: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly rowsAffected: number;
  readonly lastInsertRowid: bigint | undefined;
}

/** Statements that are kept: a server has some thirty that come again and again. */
const KEPT = 64;
const BEGIN = {
  write: "BEGIN IMMEDIATE",
  read: "BEGIN TRANSACTION READONLY",
  deferred: "BEGIN DEFERRED",
} as const;

/** The kind of a fault as `code`, and in front of its words. */
function told(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const kind = /^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? "SQLITE_UNKNOWN";
  return new LibsqlError(error.message, kind, error.code, error.rawCode, error);
}

function toSql(value: unknown): unknown {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new TypeError("undefined, NaN and infinite numbers cannot be passed to the database");
  }
  if (typeof value === "boolean") return Number(value);
  if (value instanceof Date) return value.valueOf();
  return value instanceof ArrayBuffer ? Buffer.from(value) : value;
}

function fromSql(value: unknown): unknown {
  if (value instanceof Buffer) return value.buffer;
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError("an integer that no JavaScript number can hold");
  return number;
}

/** `url`: file: with a whole path. @throws LibsqlError. */
export function openConnection({ url, timeout }: Pick<Config, "url" | "timeout">) {
  const path = fileURLToPath(url);
  const connect = () => new Database(path, timeout === undefined ? {} : { timeout });
  let database = connect();
  /** By their SQL; first what was not used for the longest time. */
  const kept = new Map<string, Database.Statement>();

  /** A statement that fails is not kept: it may be left halfway. */
  const prepared = (sql: string): Database.Statement => {
    const known = kept.get(sql);
    if (known !== undefined) {
      kept.delete(sql);
      return known;
    }
    const made = database.prepare(sql).safeIntegers(true);
    return made.reader ? made.raw(true) : made;
  };
  const keep = (sql: string, statement: Database.Statement): void => {
    kept.set(sql, statement);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  };
  const run = (sql: string, args: readonly unknown[]): Answered => {
    const statement = prepared(sql);
    const values = args.map(toSql);
    let answered: Answered;
    if (statement.reader) {
      const rows = (statement.all(values) as unknown[][]).map((row) => row.map(fromSql));
      const columns = statement.columns();
      const columnTypes = columns.map(({ type }) => type ?? "");
      const names = columns.map(({ name }) => name);
      answered = { columns: names, columnTypes, rows, rowsAffected: 0, lastInsertRowid: undefined };
    } else {
      const { changes, lastInsertRowid } = statement.run(values);
      const rowid = BigInt(lastInsertRowid);
      answered = { columns: [], columnTypes: [], rows: [], rowsAffected: changes, lastInsertRowid: rowid };
    }
    keep(sql, statement);
    return answered;
  };
  const execute = (one: InStatement, more?: readonly unknown[]): Answered => {
    const { sql, args = [] } = typeof one === "string" ? { sql: one, args: more } : one;
    if (!Array.isArray(args)) throw new TypeError("the arguments of a statement are a list");
    try {
      return run(sql, args);
    } catch (error) {
      throw told(error);
    }
  };
  const rollback = (): void => {
    if (!(database.open && database.inTransaction)) return;
    try {
      execute("ROLLBACK");
    } catch {
      // What is told is the fault that led here; a connection that is left like this is opened anew.
    }
  };
  /** A fault can end a transaction: what follows would be written without one. */
  const within = <T>(work: () => T): T => {
    if (database.inTransaction) return work();
    throw new LibsqlError("the transaction is closed", "TRANSACTION_CLOSED");
  };
  const commit = (): void => {
    try {
      execute("COMMIT");
    } finally {
      rollback();
    }
  };
  const all = (statements: readonly InStatement[]): readonly Answered[] =>
    statements.map((one) => within(() => execute(one)));
  const batch = (statements: readonly InStatement[], mode: TransactionMode = "deferred") => {
    try {
      execute(BEGIN[mode]);
      const answered = all(statements);
      execute("COMMIT");
      return answered;
    } finally {
      rollback();
    }
  };
  const executeMultiple = (sql: string): void => {
    try {
      database.exec(sql);
    } catch (error) {
      throw told(error);
    }
  };
  const close = (): void => {
    // A statement that is collected later would hold the lock of what was begun.
    rollback();
    kept.clear();
    if (database.open) database.close();
  };
  return {
    execute,
    batch,
    executeMultiple,
    /** All or none, while foreign keys are not looked at. */
    migrate(statements: readonly InStatement[]) {
      execute("PRAGMA foreign_keys = OFF");
      try {
        return batch(statements);
      } finally {
        execute("PRAGMA foreign_keys = ON");
      }
    },
    begin: (mode: TransactionMode) => {
      execute(BEGIN[mode]);
    },
    /** Calls of a transaction that was begun. */
    open: {
      execute: (one: InStatement) => within(() => execute(one)),
      batch: all,
      executeMultiple: (sql: string) => within(() => executeMultiple(sql)),
      commit: () => within(commit),
      rollback,
      close: rollback,
    },
    reconnect() {
      close();
      database = connect();
    },
    close,
  };
}
