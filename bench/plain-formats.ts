/**
 * The plain alternative to a release's formats: `node bench/plain-formats.ts <release> <folder>` reads the rows of a
 * release whole and has each library write them as its documentation shows it. No ledger, figures, checks or proofs.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { stringify } from "csv-stringify/sync";
import { parquetWriteFile } from "hyparquet-writer";
import writeXlsx from "write-excel-file/node";

type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

const [, , release = "", folder = ""] = process.argv;
mkdirSync(folder, { recursive: true });
const database = new DatabaseSync(join(folder, "complaints.sqlite"));

/** What complaints.sqlite has: indexes of what is filtered by, and full-text search. */
const INDEXED = ["topik", "sub_topik", "skpd", "kecamatan", "dapil", "tanggal_masuk"];
const SEARCHED = ["teks", "tanggapan"];

for (const table of ["complaints", "events"]) {
  const rows = readFileSync(join(release, `${table}.ndjson`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const columns = Object.keys(rows[0] ?? {});
  const target = (kind: string) => join(folder, `${table}.${kind}`);
  writeFileSync(target("ndjson"), `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
  writeFileSync(target("csv"), stringify(rows as Row[], { header: true, columns }));
  await parquetWriteFile({
    filename: target("parquet"),
    columnData: columns.map((name) => {
      const data = rows.map((row) => row[name]);
      const type = data.some((value) => typeof value === "string") ? "STRING" : "INT32";
      return { name, data, type, nullable: true };
    }),
  });
  await writeXlsx([columns, ...rows.map((row) => columns.map((name) => row[name] ?? null))]).toFile(
    target("xlsx"),
  );
  const names = columns.map((name) => `"${name}"`).join(", ");
  database.exec(`CREATE TABLE ${table} (${names}); BEGIN`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...columns.map((name) => row[name] ?? null));
  database.exec("COMMIT");
}
for (const name of INDEXED) database.exec(`CREATE INDEX complaints_${name} ON complaints ("${name}")`);
database.exec("CREATE INDEX events_id_aduan ON events (id_aduan)");
database.exec(`CREATE VIRTUAL TABLE search USING fts5(${SEARCHED.join(", ")}, content = 'complaints');
  INSERT INTO search (search) VALUES ('rebuild')`);
database.close();
