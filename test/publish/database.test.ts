import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openDatabase } from "../../publish/sqlite/read-database.ts";
import { INDEXES } from "../../publish/sqlite/schema.ts";
import { PAIRS, RELEASE, writeRows } from "../made-up-rows.ts";

const all = (database: DatabaseSync, sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));
const open = async () => openDatabase(join(await writeRows(), RELEASE)) as DatabaseSync;

test("complaints.sqlite has the rows, their events, the reference tables and the statistics", async () => {
  const database = await open();
  expect(all(database, "SELECT * FROM complaints")).toEqual(
    PAIRS.map(({ row, events }, at) => ({
      nomor: at + 1,
      ...row,
      diperbarui: events
        .map(({ tanggal }) => tanggal)
        .toSorted()
        .at(-1),
    })),
  );
  expect(all(database, "SELECT * FROM events")).toEqual(PAIRS.flatMap(({ events }) => events));
  expect(all(database, "SELECT code, lat, aliases FROM kecamatan ORDER BY code")).toEqual([
    { code: "selatan", lat: -7.2, aliases: "Kec. Selatan" },
    { code: "utara", lat: -7.1, aliases: "Kec. Utara" },
  ]);
  expect(all(database, "SELECT * FROM statistics_skpd WHERE ukuran = 'masuk' ORDER BY skpd")).toEqual([
    { skpd: "", ukuran: "masuk", n: 1, nilai: 1, bawah: null, atas: null },
    { skpd: "dinas-jalan", ukuran: "masuk", n: 4, nilai: 4, bawah: null, atas: null },
    { skpd: "dinas-tani-lama", ukuran: "masuk", n: 1, nilai: 1, bawah: null, atas: null },
  ]);
  expect(all(database, "SELECT nilai FROM statistics_total WHERE ukuran = 'tepat_waktu'")).toEqual([
    { nilai: "n_terlalu_kecil" },
  ]);
  expect(all(database, "SELECT * FROM about ORDER BY key")).toEqual([
    { key: "cutoff", value: "2016-03-31" },
    { key: "demonstration", value: "false" },
    { key: "licence", value: "CC-BY-4.0" },
    { key: "region", value: "contoh" },
    { key: "time_zone", value: "Asia/Jakarta" },
  ]);
});

test("its keys hold, its search finds words of text and answer, its dictionary names every column", async () => {
  const database = await open();
  expect(all(database, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(
    all(
      database,
      "SELECT c.id_aduan FROM search s JOIN complaints c ON c.nomor = s.rowid WHERE search MATCH 'ditambal'",
    ),
  ).toEqual([{ id_aduan: "CTH-0000003" }]);
  expect(
    all(
      database,
      "SELECT snippet(search, 0, '[', ']', '', 3) AS words FROM search WHERE search MATCH 'teks:pupuk'",
    ),
  ).toEqual([{ words: "[Pupuk] langka, anak" }]);
  const described = all(
    database,
    `SELECT "table", group_concat(name) AS names FROM columns GROUP BY "table"`,
  );
  for (const { table, names } of described) {
    const own = all(database, `SELECT group_concat(name) AS names FROM pragma_table_info('${table}')`);
    expect([table, String(names).split(",").toSorted()]).toEqual([
      table,
      String(own[0]?.["names"]).split(",").toSorted(),
    ]);
  }
  const plan = all(
    database,
    "EXPLAIN QUERY PLAN SELECT * FROM complaints WHERE skpd = 'dinas-jalan' ORDER BY nomor",
  );
  expect(String(plan[0]?.["detail"])).toContain("complaints_skpd");
  expect(INDEXES.length).toBeGreaterThan(10);
});

test("it cannot be written", async () => {
  const database = await open();
  expect(() => database.exec("DELETE FROM complaints")).toThrow(/readonly/);
});

test("the same rows give the same bytes", async () => {
  const [first, second] = [await writeRows(), await writeRows()].map((root) =>
    readFileSync(join(root, RELEASE, "complaints.sqlite")),
  );
  expect(first?.equals(second as Buffer)).toBe(true);
});
