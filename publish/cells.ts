/**
 * Rows and events as cells in the order of their columns, and back. Written out: a literal is made and read many times
 * faster than by a loop over names, and every format of a release goes through here.
 */
import type { PublishedEvent, PublishedRow } from "../core/published.ts";

/** A value of a published row or table. */
export type Cell = string | number | null;

/** All columns, as they come from cells. */
type FromCells<T> = { readonly [K in Exclude<keyof T, symbol>]: Cell };

/** Columns that hold what a person wrote, or another value in each row; those of the others come again and again. */
export const TEXTS: ReadonlySet<string> = new Set(["id_aduan", "teks", "tanggapan", "alasan", "catatan"]);

/** In the order of COMPLAINT_COLUMNS. */
export const rowCells = (row: PublishedRow): Cell[] => [
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
export const eventCells = (event: PublishedEvent): Cell[] => [
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

/** `next`: gives the cells one after the other. */
export function rowOf(next: () => Cell): PublishedRow {
  const row: FromCells<PublishedRow> = {
    id_aduan: next(),
    kanal: next(),
    klasifikasi: next(),
    topik: next(),
    sub_topik: next(),
    skpd: next(),
    kecamatan: next(),
    dapil: next(),
    tanggal_masuk: next(),
    tanggal_verifikasi: next(),
    tanggal_diteruskan: next(),
    tanggal_tanggapan: next(),
    tanggal_selesai: next(),
    status: next(),
    warna: next(),
    jenis_penyelesaian: next(),
    tanda_penutupan: next(),
    batas_verifikasi: next(),
    batas_tanggapan: next(),
    batas_selesai: next(),
    aturan_selesai: next(),
    hari_jeda: next(),
    hari_kerja_verifikasi: next(),
    hari_kerja_tanggapan: next(),
    hari_kerja_selesai: next(),
    tepat_waktu: next(),
    jumlah_pindah: next(),
    dibuka_kembali: next(),
    penilaian: next(),
    teks: next(),
    tanggapan: next(),
    tingkat_publikasi: next(),
  };
  return row as unknown as PublishedRow;
}

/** What follows the id of its row. */
export function eventOf(id_aduan: string, next: () => Cell): PublishedEvent {
  const event: FromCells<PublishedEvent> = {
    id_aduan,
    urutan: next(),
    peristiwa: next(),
    tanggal: next(),
    skpd: next(),
    jenis_penyelesaian: next(),
    alasan: next(),
    penilaian: next(),
    catatan: next(),
  };
  return event as unknown as PublishedEvent;
}
