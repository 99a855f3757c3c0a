/** Reference tables in the ledger: written whole by `migrate`, read back at every start. */
import type { InValue, Row } from "@libsql/client";
import type { ReferenceTables } from "../core/reference.ts";
import type { LedgerFile } from "./connect.ts";
import { insertMany } from "./insert-many.ts";
import { defaultTiers } from "./reference-files.ts";
import * as schema from "./schema.ts";

const ALIASED = ["skpd", "topics", "kecamatan", "channels"] as const;

/**
 * Replaces all reference tables in one transaction.
 * @throws LibsqlError SQLITE_CONSTRAINT when a code that submissions use would vanish; nothing is changed then.
 */
export async function storeReference({ writer }: LedgerFile, tables: ReferenceTables): Promise<void> {
  const transaction = await writer.transaction("write");
  try {
    await transaction.execute("PRAGMA defer_foreign_keys = ON");
    for (const table of [
      "aliases",
      "topic_keywords",
      "abbreviations",
      "routes",
      "groups",
      "kecamatan",
      "dapil",
      "topics",
      "skpd",
      "channels",
      "service_levels",
      "holidays",
    ]) {
      await transaction.execute(`DELETE FROM ${table}`);
    }
    await insertMany(
      transaction,
      schema.skpd,
      tables.skpd.map((row) => ({
        ...row,
        nameEn: row.name_en,
        shortName: row.short_name,
        validFrom: row.valid_from,
        validUntil: row.valid_until,
      })),
    );
    await insertMany(
      transaction,
      schema.topics,
      tables.topics.map((row) => ({
        ...row,
        nameEn: row.name_en,
        sensitive: Number(row.sensitive) as never,
      })),
    );
    await insertMany(transaction, schema.dapil, tables.dapil);
    await insertMany(
      transaction,
      schema.kecamatan,
      tables.kecamatan.map((row) => ({
        ...row,
        tileCol: row.tile_col ?? null,
        tileRow: row.tile_row ?? null,
      })),
    );
    await insertMany(
      transaction,
      schema.channels,
      tables.channels.map((row) => ({ ...row, nameEn: row.name_en })),
    );
    await insertMany(
      transaction,
      schema.groups,
      tables.groups.map((row) => ({ ...row, roles: (row.roles ?? []).join("|") })),
    );
    await insertMany(
      transaction,
      schema.routes,
      tables.routes.map((row, index) => ({ position: index + 1, ...row })),
    );
    await insertMany(
      transaction,
      schema.serviceLevels,
      tables.service_levels.map((row) => ({
        ...row,
        validFrom: row.valid_from,
        validUntil: row.valid_until,
        limitDays: row.limit_days,
        stopsWhile: row.stops_while,
      })),
    );
    await insertMany(
      transaction,
      schema.holidays,
      tables.holidays.map((row) => ({ ...row, nameEn: row.name_en })),
    );
    await insertMany(
      transaction,
      schema.aliases,
      ALIASED.flatMap((kind) =>
        tables[kind].flatMap(({ code, aliases }) => aliases.map((alias) => ({ kind, alias, code }))),
      ),
    );
    const keywords = tables.topic_keywords ?? [];
    await insertMany(
      transaction,
      schema.topicKeywords,
      keywords.map((row, index) => ({ position: index + 1, ...row })),
    );
    await insertMany(transaction, schema.abbreviations, tables.abbreviations ?? []);
    const settings = {
      region: tables.region,
      boundaries: tables.boundaries ?? null,
      tiers: tables.tiers,
    };
    for (const [key, value] of Object.entries(settings)) {
      await transaction.execute({
        sql: "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
        args: [key, JSON.stringify(value)],
      });
    }
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

/** Optional tables are absent where they have no row. */
const present = (name: string, rows: readonly unknown[]) => (rows.length === 0 ? {} : { [name]: rows });

/** The tables as they stand in the ledger, or undefined when none were stored yet. */
export async function loadReference({ reader }: LedgerFile): Promise<ReferenceTables | undefined> {
  const all = async (sql: string, args: InValue[] = []): Promise<Row[]> =>
    (await reader.execute({ sql, args })).rows;
  const setting = async (key: string) =>
    (await all("SELECT value FROM settings WHERE key = ?", [key]))[0]?.["value"];
  const region = await setting("region");
  if (region === undefined) return undefined;
  const tiers = await setting("tiers");
  const boundaries: unknown = JSON.parse(String((await setting("boundaries")) ?? "null"));
  const aliases = new Map<string, string[]>();
  for (const row of await all("SELECT kind, alias, code FROM aliases ORDER BY rowid")) {
    const key = `${String(row["kind"])}/${String(row["code"])}`;
    aliases.set(key, [...(aliases.get(key) ?? []), String(row["alias"])]);
  }
  const table = async (name: string, order = "rowid"): Promise<Record<string, unknown>[]> =>
    (await all(`SELECT * FROM ${name} ORDER BY ${order}`)).map((row) => {
      const plain: Record<string, unknown> = { ...row };
      if ((ALIASED as readonly string[]).includes(name)) {
        plain["aliases"] = aliases.get(`${name}/${String(row["code"])}`) ?? [];
      }
      if ("sensitive" in plain) plain["sensitive"] = plain["sensitive"] === 1;
      return plain;
    });
  return {
    region: JSON.parse(String(region)),
    // A ledger from before tiers were a table has none until the next `migrate`.
    tiers: tiers === undefined ? defaultTiers() : JSON.parse(String(tiers)),
    skpd: await table("skpd"),
    topics: await table("topics"),
    kecamatan: await table("kecamatan"),
    dapil: await table("dapil"),
    channels: await table("channels"),
    groups: (await table("groups")).map((row) => ({
      ...row,
      roles: String(row["roles"]).split("|").filter(Boolean),
    })),
    routes: (await table("routes", "position")).map(({ position: _, ...route }) => route),
    ...present(
      "topic_keywords",
      (await table("topic_keywords", "position")).map(({ position: _, ...row }) => row),
    ),
    ...present("abbreviations", await table("abbreviations")),
    ...(boundaries === null ? {} : { boundaries }),
    service_levels: await table("service_levels"),
    holidays: await table("holidays", "date"),
  } as unknown as ReferenceTables;
}
