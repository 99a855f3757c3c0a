/** Status words of SP4N-LAPOR! and Terang's own, mapped both ways; words as the application and its exports show them. */
import type { EventKind } from "../../vocabulary.ts";

/** `events`: what must have happened for a report to bear the word, the last one being its status. */
export const LAPOR_STATUSES = [
  { words: ["Belum Terverifikasi", "Belum Diverifikasi", "Menunggu Verifikasi", "Baru"], events: [] },
  { words: ["Terverifikasi", "Diverifikasi", "Verifikasi"], events: ["verified"] },
  {
    words: ["Belum Ditindaklanjuti", "Belum Tindak Lanjut", "Terdisposisi", "Didisposisikan", "Disposisi"],
    events: ["verified", "forwarded"],
  },
  {
    words: ["Proses", "Diproses", "Dalam Proses", "Sedang Diproses", "Proses Tindak Lanjut"],
    events: ["verified", "forwarded", "responded"],
  },
  { words: ["Ditunda", "Tunda", "Pending"], events: ["verified", "postponed"] },
  {
    words: ["Selesai", "Sudah Selesai", "Tuntas"],
    events: ["verified", "forwarded", "responded", "resolved"],
  },
  {
    words: ["Ditutup", "Selesai Otomatis", "Ditutup Otomatis"],
    events: ["verified", "forwarded", "responded", "auto_closed"],
  },
  { words: ["Diarsipkan", "Arsip", "Tidak Dapat Ditindaklanjuti"], events: ["archived"] },
] as const satisfies readonly { readonly words: readonly string[]; readonly events: readonly EventKind[] }[];
export type LaporStatus = (typeof LAPOR_STATUSES)[number];

const fold = (word: string) => word.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
const BY_WORD = new Map<string, LaporStatus>(
  LAPOR_STATUSES.flatMap((status) => status.words.map((word) => [fold(word), status] as const)),
);

export const laporStatus = (word: string): LaporStatus | undefined => BY_WORD.get(fold(word));

/** Terang's status as LAPOR! says it. */
export const LAPOR_WORD_OF = {
  received: "Belum Terverifikasi",
  verified: "Terverifikasi",
  forwarded: "Belum Ditindaklanjuti",
  returned: "Belum Ditindaklanjuti",
  responded: "Proses",
  in_progress: "Proses",
  postponed: "Ditunda",
  resolved: "Selesai",
  confirmed: "Selesai",
  contested: "Proses",
  reopened: "Proses",
  auto_closed: "Ditutup",
  archived: "Diarsipkan",
} as const satisfies Record<EventKind, LaporStatus["words"][number]>;
