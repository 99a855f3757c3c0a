/**
 * Rows and events as cells in the order of their columns, and back. Written out: a literal is made and read many times
 * faster than by a loop over names, and every row of a release goes through here.
 */
import type { PublishedEvent, PublishedRow } from "../core/published.ts";

/** A value of a published row or table. */
export type Cell = string | number | null;

declare const PUBLISHED: unique symbol;
/** Those of a published row or event: nothing else becomes such cells. */
export type PublishedCells = readonly Cell[] & { readonly [PUBLISHED]: true };

/** All columns, as they come from cells. */
type FromCells<T> = { readonly [K in Exclude<keyof T, symbol>]: Cell };

/** Columns that hold what a person wrote, or another value in each row; those of the others come again and again. */
export const TEXTS: ReadonlySet<string> = new Set(["id_aduan", "teks", "tanggapan", "alasan", "catatan"]);

/** In the order of COMPLAINT_COLUMNS. */
const cellsOfRow = (row: PublishedRow): readonly Cell[] => [
  row.id_aduan,
  row.kanal,
  row.klasifikasi,
  row.topik,
  row.sub_topik,
  row.skpd,
  row.kecamatan,
  row.dapil,
  row.tanggal_masuk,
  row.tanggal_verifikasi,
  row.tanggal_diteruskan,
  row.tanggal_tanggapan,
  row.tanggal_selesai,
  row.status,
  row.warna,
  row.jenis_penyelesaian,
  row.tanda_penutupan,
  row.batas_verifikasi,
  row.batas_tanggapan,
  row.batas_selesai,
  row.aturan_selesai,
  row.hari_jeda,
  row.hari_kerja_verifikasi,
  row.hari_kerja_tanggapan,
  row.hari_kerja_selesai,
  row.tepat_waktu,
  row.jumlah_pindah,
  row.dibuka_kembali,
  row.penilaian,
  row.teks,
  row.tanggapan,
  row.tingkat_publikasi,
];

/** In the order of EVENT_COLUMNS. */
const cellsOfEvent = (event: PublishedEvent): readonly Cell[] => [
  event.id_aduan,
  event.urutan,
  event.peristiwa,
  event.tanggal,
  event.skpd,
  event.jenis_penyelesaian,
  event.alasan,
  event.penilaian,
  event.catatan,
];

export const rowCells = (row: PublishedRow) => cellsOfRow(row) as PublishedCells;
export const eventCells = (event: PublishedEvent) => cellsOfEvent(event) as PublishedCells;

/** The row again. */
export function rowOf(cells: PublishedCells): PublishedRow {
  const row: FromCells<PublishedRow> = {
    id_aduan: cells[0] as Cell,
    kanal: cells[1] as Cell,
    klasifikasi: cells[2] as Cell,
    topik: cells[3] as Cell,
    sub_topik: cells[4] as Cell,
    skpd: cells[5] as Cell,
    kecamatan: cells[6] as Cell,
    dapil: cells[7] as Cell,
    tanggal_masuk: cells[8] as Cell,
    tanggal_verifikasi: cells[9] as Cell,
    tanggal_diteruskan: cells[10] as Cell,
    tanggal_tanggapan: cells[11] as Cell,
    tanggal_selesai: cells[12] as Cell,
    status: cells[13] as Cell,
    warna: cells[14] as Cell,
    jenis_penyelesaian: cells[15] as Cell,
    tanda_penutupan: cells[16] as Cell,
    batas_verifikasi: cells[17] as Cell,
    batas_tanggapan: cells[18] as Cell,
    batas_selesai: cells[19] as Cell,
    aturan_selesai: cells[20] as Cell,
    hari_jeda: cells[21] as Cell,
    hari_kerja_verifikasi: cells[22] as Cell,
    hari_kerja_tanggapan: cells[23] as Cell,
    hari_kerja_selesai: cells[24] as Cell,
    tepat_waktu: cells[25] as Cell,
    jumlah_pindah: cells[26] as Cell,
    dibuka_kembali: cells[27] as Cell,
    penilaian: cells[28] as Cell,
    teks: cells[29] as Cell,
    tanggapan: cells[30] as Cell,
    tingkat_publikasi: cells[31] as Cell,
  };
  return row as unknown as PublishedRow;
}

const ROW_DATE = 8;
const EVENT_DATE = 3;

/** Month of receipt of a row. */
export const monthOf = (row: PublishedCells): string => (row[ROW_DATE] as string).slice(0, 7);

/** Date of the last event, of a row and its events as cells. */
export function lastDate(row: PublishedCells, events: readonly PublishedCells[]): string {
  let last = row[ROW_DATE] as string;
  for (const event of events) if ((event[EVENT_DATE] as string) > last) last = event[EVENT_DATE] as string;
  return last;
}
