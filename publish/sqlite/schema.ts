/** The tables of complaints.sqlite: keys, indexes for what is filtered and sorted by, and full-text search (FTS5). */

import { column } from "../datasets/column.ts";
import { COMPLAINT_COLUMNS, type Column, DEMONSTRATION_COLUMN, EVENT_COLUMNS } from "../datasets.ts";

export const DATABASE_FILE = "complaints.sqlite";

const TYPES = {
  string: "TEXT",
  date: "TEXT",
  boolean: "TEXT",
  integer: "INTEGER",
  number: "REAL",
} as const satisfies Record<Column["type"], string>;

const REFERENCES: Readonly<Record<string, string>> = {
  kanal: "channels",
  topik: "topics",
  sub_topik: "topics",
  skpd: "skpd",
  kecamatan: "kecamatan",
  dapil: "dapil",
};

/** What the database has beside the columns of the CSV. */
export const NUMBER_COLUMN: Column = column(
  "nomor",
  "integer",
  "identity",
  "Nomor baris, menurut tanggal masuk lalu nomor publik",
  "Row number, by date received, then public id",
);
export const UPDATED_COLUMN: Column = column(
  "diperbarui",
  "string",
  "date",
  "Tanggal peristiwa terakhir",
  "Date of the last event",
);

const define = ({ name, type }: Column): string =>
  `"${name}" ${TYPES[type]}${REFERENCES[name] === undefined ? "" : ` REFERENCES ${REFERENCES[name]} (code)`}`;

/** Columns by which complaints are filtered; each has a token of its own in the index `search`. */
const FILTERED = [
  "kanal",
  "klasifikasi",
  "topik",
  "sub_topik",
  "skpd",
  "kecamatan",
  "dapil",
  "status",
  "warna",
  "tingkat_publikasi",
] as const satisfies readonly (typeof COMPLAINT_COLUMNS)[number]["name"][];

/** Few rows have one of their values; of the other columns an index would find too much to be worth it. */
const INDEXED = ["topik", "sub_topik", "skpd", "kecamatan", "dapil", "tanggal_masuk"] as const;

/**
 * Orders in which rows are asked for, other than that of their numbers: a table `order_<name>` with the rows in it, and
 * an index `search_<name>` of the codes of each row by its place in it.
 */
export const ORDERS = ["tanggal_selesai", "hari_kerja_selesai", "diperbarui"] as const;

const token = (column: string): string => `'${column}_' || replace("${column}", '-', '_')`;

/** Tables that are filled row by row. Events are clustered by complaint, so they need no index of their own. */
export function createTables(demonstration: boolean): string {
  const mark = demonstration ? [DEMONSTRATION_COLUMN] : [];
  const complaints = [...COMPLAINT_COLUMNS, UPDATED_COLUMN, ...mark].map(define);
  const events = EVENT_COLUMNS.filter(({ name }) => name !== "id_aduan").map(define);
  const shown = EVENT_COLUMNS.map(({ name }) => (name === "id_aduan" ? "c.id_aduan" : `e."${name}"`));
  return `
    CREATE TABLE complaints (nomor INTEGER PRIMARY KEY, ${complaints.join(", ")});
    CREATE TABLE event_rows (nomor INTEGER NOT NULL REFERENCES complaints (nomor), ${events.join(", ")},
      PRIMARY KEY (nomor, urutan)) WITHOUT ROWID;
    CREATE VIEW events AS SELECT ${shown.join(", ")}${demonstration ? ", 'ya' AS data_peragaan" : ""}
      FROM event_rows e JOIN complaints c USING (nomor);
    CREATE TABLE columns ("table" TEXT, name TEXT, type TEXT, title TEXT, title_en TEXT, unit TEXT,
      PRIMARY KEY ("table", name));
    CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT);`;
}

/** A table that is written at once; codes are its key where it has them. Statistics are clustered by theirs: it is most of a row. */
export function createTable(table: string, columns: readonly Column[], key: readonly string[]): string {
  const primary = key.length > 0 ? key : columns.some(({ name }) => name === "code") ? ["code"] : [];
  const parts = columns.map(({ name, type }) => `"${name}" ${TYPES[type]}`);
  if (primary.length === 0) return `CREATE TABLE "${table}" (${parts.join(", ")})`;
  parts.push(`PRIMARY KEY (${primary.map((name) => `"${name}"`).join(", ")})`);
  // Reference tables keep the order in which they were written, by row id.
  return `CREATE TABLE "${table}" (${parts.join(", ")})${table.startsWith("statistics_") ? " WITHOUT ROWID" : ""}`;
}

const codes = FILTERED.map(token).join(", ");
/** The month and the year of receipt, as tokens. */
const periods =
  "'bulan_' || replace(substr(tanggal_masuk, 1, 7), '-', '_'), 'tahun_' || substr(tanggal_masuk, 1, 4)";
/** Pieces larger than by default, and merged once, at the end: on the way the same words would be written again and again. */
const mergedOnce = (search: string): string =>
  `INSERT INTO ${search} (${search}, rank) VALUES ('hashsize', 33554432), ('automerge', 0), ('crisismerge', 1000)`;

const orderBy = (name: (typeof ORDERS)[number]): readonly string[] => [
  `CREATE TABLE order_${name} (urutan INTEGER PRIMARY KEY, nomor INTEGER NOT NULL REFERENCES complaints (nomor))`,
  `INSERT INTO order_${name} (nomor) SELECT nomor FROM complaints ORDER BY ${name}, nomor`,
  `CREATE UNIQUE INDEX order_${name}_nomor ON order_${name} (nomor)`,
  // Only which rows have a code is asked of it, so that is all it has.
  `CREATE VIRTUAL TABLE search_${name} USING fts5(kode, content = '', detail = none, columnsize = 0,
     tokenize = "ascii tokenchars '_'")`,
  mergedOnce(`search_${name}`),
  `INSERT INTO search_${name} (rowid, kode)
     SELECT o.urutan, concat_ws(' ', c.kode, c.periode) FROM order_${name} o CROSS JOIN codes c ON c.nomor = o.nomor ORDER BY o.urutan`,
  `INSERT INTO search_${name} (search_${name}) VALUES ('optimize')`,
];

/** Full-text search: filled while rows come (`SEARCHED`), for of all that is made of them it takes the longest. */
export const SEARCH = [
  // Put together once for the search and for all orders, and gone when the file is closed.
  "CREATE TEMP TABLE codes (nomor INTEGER PRIMARY KEY, kode TEXT, periode TEXT)",
  `CREATE VIEW search_content AS SELECT nomor, teks, tanggapan,
     concat_ws(' ', ${codes}) AS kode FROM complaints`,
  `CREATE VIRTUAL TABLE search USING fts5(teks, tanggapan, kode, content = 'search_content', content_rowid = 'nomor',
     tokenize = "unicode61 remove_diacritics 2 tokenchars '_'")`,
  mergedOnce("search"),
] as const;
/** Rows after the first number, up to the second, become part of it: one statement after the other. */
export const SEARCHED = [
  `INSERT INTO codes SELECT nomor, concat_ws(' ', ${codes}), concat_ws(' ', ${periods})
     FROM complaints WHERE nomor > ? AND nomor <= ?`,
  `INSERT INTO search (rowid, teks, tanggapan, kode)
     SELECT nomor, teks, tanggapan, kode FROM complaints JOIN codes USING (nomor) WHERE nomor > ? AND nomor <= ?`,
] as const;

/** Made when all rows are there: sorting once is quicker than keeping sorted. */
export const INDEXES = [
  "CREATE UNIQUE INDEX complaints_id_aduan ON complaints (id_aduan)",
  ...INDEXED.map((name) => `CREATE INDEX complaints_${name} ON complaints ("${name}")`),
  "INSERT INTO search (search) VALUES ('optimize')",
  ...ORDERS.flatMap(orderBy),
] as const;
