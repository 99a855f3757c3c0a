import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import { eventCells, rowCells } from "../../publish/cells.ts";
import { FORMATS, SIDE_FORMATS } from "../../publish/formats.ts";
import { rowLeaf } from "../../publish/trust/leaves.ts";
import { columnLetters, xmlText } from "../../publish/xlsx/cells.ts";
import { createWorkbook } from "../../publish/xlsx/workbook.ts";
import { example as reference, temporaryFolder } from "../example-region.ts";

const ROW: PublishedRow = {
  id_aduan: "CTH-0000001",
  kanal: "sms",
  klasifikasi: "pengaduan",
  topik: "jalan",
  sub_topik: null,
  skpd: "pu",
  kecamatan: "utara",
  dapil: "cth-1",
  tanggal_masuk: "2016-03-01",
  tanggal_verifikasi: "2016-03-02",
  tanggal_diteruskan: null,
  tanggal_tanggapan: null,
  tanggal_selesai: null,
  status: "diverifikasi",
  warna: "merah",
  jenis_penyelesaian: null,
  tanda_penutupan: null,
  batas_verifikasi: null,
  batas_tanggapan: "2016-03-08",
  batas_selesai: null,
  aturan_selesai: null,
  hari_jeda: null,
  hari_kerja_verifikasi: 1,
  hari_kerja_tanggapan: null,
  hari_kerja_selesai: null,
  tepat_waktu: "belum_jatuh_tempo",
  jumlah_pindah: 0,
  dibuka_kembali: 0,
  penilaian: null,
  teks: '=HYPERLINK("x") & <lubang>\nbaris dua',
  tanggapan: null,
  tingkat_publikasi: "baris_dan_teks",
};
const EVENT: PublishedEvent = {
  id_aduan: ROW.id_aduan,
  urutan: 1,
  peristiwa: "diterima",
  tanggal: "2016-03-01",
  skpd: null,
  jenis_penyelesaian: null,
  alasan: null,
  penilaian: null,
  catatan: null,
};
/** A sensitive topic: months alone. */
const SENSITIVE: PublishedRow = {
  ...ROW,
  id_aduan: "CTH-0000002",
  tanggal_masuk: "2016-04",
  tanggal_verifikasi: "2016-04",
  tanda_penutupan: null,
  batas_verifikasi: null,
  batas_tanggapan: "2016-04",
  teks: null,
  tingkat_publikasi: "baris",
};

async function write(demonstration = false) {
  const folder = temporaryFolder();
  const sinks = await Promise.all(
    [...FORMATS, ...SIDE_FORMATS].map((create) => create({ folder, reference, demonstration })),
  );
  for (const row of [ROW, SENSITIVE]) {
    const event = { ...EVENT, id_aduan: row.id_aduan, tanggal: row.tanggal_masuk };
    const line = JSON.stringify(row);
    const lines = { row: line, leaf: rowLeaf(line, [JSON.stringify(event)]) };
    for (const sink of sinks) await sink.add(rowCells(row), [eventCells(event)], lines);
  }
  const files = (await Promise.all(sinks.map((sink) => sink.close()))).flat();
  return { folder, files };
}

test("every format is the same bytes when it is made twice", async () => {
  const [first, second] = [await write(), await write()];
  expect(second.files).toEqual(first.files);
  expect(first.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(
      ["complaints", "events"].flatMap((name) =>
        ["csv", "ndjson", "parquet", "xlsx"].map((kind) => `${name}.${kind}`),
      ),
    ),
  );
});

test("Parquet: dates are dates, months alone beside them, a row group a month with its bounds", async () => {
  const { folder } = await write();
  const file = await asyncBufferFromFile(join(folder, "complaints.parquet"));
  const rows = await parquetReadObjects({ file });
  const { teks, hari_kerja_verifikasi, tanggal_masuk, tanggal_masuk_bulan, tanggal_diteruskan } =
    rows[0] ?? {};
  expect({ teks, hari_kerja_verifikasi, tanggal_masuk, tanggal_masuk_bulan, tanggal_diteruskan }).toEqual({
    teks: ROW.teks,
    hari_kerja_verifikasi: 1,
    tanggal_masuk: new Date("2016-03-01"),
    tanggal_masuk_bulan: "2016-03",
    tanggal_diteruskan: null,
  });
  expect([rows[1]?.["tanggal_masuk"], rows[1]?.["tanggal_masuk_bulan"]]).toEqual([null, "2016-04"]);
  const { row_groups } = await parquetMetadataAsync(file);
  const bounds = row_groups.map(({ columns, num_rows }) => {
    const chunk = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === "tanggal_masuk_bulan");
    return [num_rows, chunk?.meta_data?.statistics?.min_value, chunk?.meta_data?.statistics?.max_value];
  });
  expect(bounds).toEqual([
    [1n, "2016-03", "2016-03"],
    [1n, "2016-04", "2016-04"],
  ]);
});

test("XLSX: numbers and dates are typed, a formula is text, dictionary and sources are sheets", async () => {
  const { folder } = await write(true);
  const path = join(folder, "complaints.xlsx");
  const [header, first, sensitive] = await readSheet(path, "Aduan");
  const value = (row: readonly unknown[] | undefined, name: string) => row?.[header?.indexOf(name) ?? -1];
  expect(value(first, "tanggal_masuk")).toEqual(new Date("2016-03-01"));
  expect(value(first, "hari_kerja_verifikasi")).toBe(1);
  expect(value(first, "teks")).toBe(ROW.teks);
  expect(value(first, "data_peragaan")).toBe("ya");
  expect(value(sensitive, "tanggal_masuk")).toBe("2016-04");
  expect((await readSheet(path, "Kamus"))[1]).toEqual(
    expect.arrayContaining(["id_aduan", "string", "Nomor publik aduan", "Public id of the complaint"]),
  );
  expect((await readSheet(path, "Sumber"))[1]).toEqual(["Penerbit / Publisher", reference.region.publisher]);
  expect(
    Buffer.from(unzipSync(readFileSync(path))["xl/worksheets/sheet1.xml"] ?? []).toString(),
  ).not.toContain("<f");
});

test("XLSX: every row reaches the last column, so that a reader by rows finds the header and no cell missing", async () => {
  const folder = temporaryFolder();
  const book = await createWorkbook(folder, "t.xlsx");
  book.sheet(
    "Lebar",
    ["a", "b", "c"].map((name) => ({ name, kind: "text", width: 10 })),
  );
  await book.add([1, null, null]);
  await book.add([1, null, 3]);
  await book.close();
  const sheet = Buffer.from(
    unzipSync(readFileSync(join(folder, "t.xlsx")))["xl/worksheets/sheet1.xml"] ?? [],
  ).toString();
  expect(
    [...sheet.matchAll(/<row r="\d">(.*?)<\/row>/g)].map(([, cells]) => /.*r="(.*?)"/.exec(cells ?? "")?.[1]),
  ).toEqual(["C1", "C2", "C3"]);
});

test("XLSX: a full sheet goes on on the next", async () => {
  const folder = temporaryFolder();
  const book = await createWorkbook(folder, "t.xlsx", 3);
  book.sheet("Angka", [{ name: "n", kind: "code", width: 10 }]);
  for (let n = 1; n <= 5; n += 1) await book.add([n]);
  await book.close();
  const sheets = await Promise.all(
    ["Angka", "Angka 2", "Angka 3"].map((name) => readSheet(join(folder, "t.xlsx"), name)),
  );
  expect(sheets).toEqual([
    [["n"], [1], [2]],
    [["n"], [3], [4]],
    [["n"], [5]],
  ]);
});

test("XLSX: a code is written once, and its spaces stay; what is in the column of texts stands in its cell", async () => {
  const folder = temporaryFolder();
  const book = await createWorkbook(folder, "t.xlsx");
  book.sheet("Kata", [
    { name: "kode", kind: "code", width: 10 },
    { name: "hari", kind: "day", width: 10 },
    { name: "teks", kind: "text", width: 10 },
  ]);
  const rows = [
    [" a & b ", "2016-03-01", " x\ny "],
    [" a & b ", "2016-03", "2016-03-01"],
  ];
  for (const row of rows) await book.add(row);
  await book.close();
  const [, ...read] = await readSheet(join(folder, "t.xlsx"), "Kata", { trim: false });
  expect(read).toEqual([[" a & b ", new Date("2016-03-01"), " x\ny "], rows[1]]);
  const parts = unzipSync(readFileSync(join(folder, "t.xlsx")));
  const text = (part: string) => Buffer.from(parts[part] ?? []).toString();
  expect(text("xl/sharedStrings.xml").match(/<si>.*?<\/si>/g)).toEqual([
    "<si><t>kode</t></si>",
    "<si><t>hari</t></si>",
    "<si><t>teks</t></si>",
    '<si><t xml:space="preserve"> a &amp; b </t></si>',
    "<si><t>2016-03</t></si>",
  ]);
  expect(text("xl/worksheets/sheet1.xml").match(/inlineStr/g)).toHaveLength(2);
});

test.each([
  ["a & b < c", "a &amp; b &lt; c"],
  ["\u0001", "_x0001_"],
  ["_x0041_", "_x005f_x0041_"],
  ["a_b", "a_b"],
  ["\ud800", "\ufffd"],
])("XML of %j", (text, xml) => expect(xmlText(text)).toBe(xml));

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (index, letters) => expect(columnLetters(index)).toBe(letters));
