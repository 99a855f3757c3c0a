/** A published row and a published event: the only shapes that leave the ledger. Column names are the release's. */
import type { ClosingMark } from "./closings.ts";
import type { Classification, Colour, Punctuality, Status, Tier } from "./vocabulary.ts";
import type { Public } from "./wall.ts";

/** YYYY-MM-DD in the region's zone, or YYYY-MM where the topic is sensitive. */
export type PublishedDate = string;

/** One complaint as the public sees it. Days are whole; `hari_kerja_*` are working days after receipt. */
export interface PublishedRow extends Public {
  readonly id_aduan: string;
  readonly kanal: string;
  readonly klasifikasi: Classification;
  readonly topik: string;
  readonly sub_topik: string | null;
  readonly skpd: string | null;
  readonly kecamatan: string | null;
  readonly dapil: string | null;
  readonly tanggal_masuk: PublishedDate;
  readonly tanggal_verifikasi: PublishedDate | null;
  readonly tanggal_diteruskan: PublishedDate | null;
  readonly tanggal_tanggapan: PublishedDate | null;
  readonly tanggal_selesai: PublishedDate | null;
  readonly status: Status;
  readonly warna: Colour;
  readonly jenis_penyelesaian: "dijawab" | "ditindak" | "otomatis" | null;
  /** How it was closed, where that is out of the ordinary. */
  readonly tanda_penutupan: ClosingMark | null;
  readonly batas_verifikasi: PublishedDate | null;
  readonly batas_tanggapan: PublishedDate | null;
  readonly batas_selesai: PublishedDate | null;
  /** Id of the rule that set `batas_selesai`; `sistem_asal` where the source system did. */
  readonly aturan_selesai: string | null;
  /** Days, in the rule's unit, on which its clock stood still: `batas_selesai` lies so much later. */
  readonly hari_jeda: number | null;
  readonly hari_kerja_verifikasi: number | null;
  readonly hari_kerja_tanggapan: number | null;
  readonly hari_kerja_selesai: number | null;
  readonly tepat_waktu: Punctuality;
  readonly jumlah_pindah: number;
  readonly dibuka_kembali: number;
  readonly penilaian: number | null;
  readonly teks: string | null;
  readonly tanggapan: string | null;
  readonly tingkat_publikasi: Exclude<Tier, "hitungan">;
}

/** One status event as the public sees it, in the order in which it happened (`urutan` from 1). */
export interface PublishedEvent extends Public {
  readonly id_aduan: string;
  readonly urutan: number;
  readonly peristiwa: Status;
  readonly tanggal: PublishedDate;
  readonly skpd: string | null;
  readonly jenis_penyelesaian: "dijawab" | "ditindak" | null;
  readonly alasan: string | null;
  readonly penilaian: number | null;
  readonly catatan: string | null;
}
