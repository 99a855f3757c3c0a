/** The closed word lists of the domain: intake words in English snake_case, published words in Indonesian. */

export const CLASSIFICATIONS = [
  "pengaduan",
  "pengaduan_berkadar_pengawasan",
  "aspirasi",
  "permintaan_informasi",
  "inovasi",
] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

export const CONFIDENTIALITIES = ["biasa", "anonim", "rahasia"] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** Every kind of status event, in the order of a plain life. */
export const EVENT_KINDS = [
  "received",
  "verified",
  "forwarded",
  "returned",
  "responded",
  "in_progress",
  "postponed",
  "resolved",
  "confirmed",
  "contested",
  "reopened",
  "auto_closed",
  "archived",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const RESOLUTIONS = ["answered", "acted"] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export const ARCHIVE_REASONS = ["not_complaint", "spam", "duplicate", "vague"] as const;
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number];

/** Published word of each event kind; the status of a complaint is the word of its last event in force. */
export const STATUS_OF = {
  received: "diterima",
  verified: "diverifikasi",
  forwarded: "diteruskan",
  returned: "dikembalikan",
  responded: "ditanggapi",
  in_progress: "diproses",
  postponed: "ditunda",
  resolved: "selesai",
  confirmed: "dikonfirmasi",
  contested: "disanggah",
  reopened: "dibuka_kembali",
  auto_closed: "selesai_otomatis",
  archived: "diarsipkan",
} as const satisfies Record<EventKind, string>;
export type Status = (typeof STATUS_OF)[EventKind];

/** Bojonegoro's three colours, and a fourth word for what was archived and is none of them. */
export const COLOURS = ["merah", "kuning", "biru", "tanpa_warna"] as const;
export type Colour = (typeof COLOURS)[number];

export const RESOLUTION_WORDS = {
  answered: "dijawab",
  acted: "ditindak",
} as const satisfies Record<Resolution, string>;

export const ARCHIVE_WORDS = {
  not_complaint: "bukan_aduan",
  spam: "spam",
  duplicate: "duplikat",
  vague: "kurang_jelas",
} as const satisfies Record<ArchiveReason, string>;

/** How a published row stands against the deadline for its resolution, as of the cut-off. */
export const PUNCTUALITIES = ["ya", "tidak", "belum_jatuh_tempo", "tidak_dinilai"] as const;
export type Punctuality = (typeof PUNCTUALITIES)[number];

/** What of a submission is public; `hitungan` never becomes a row. */
export const TIERS = ["baris_dan_teks", "baris", "hitungan"] as const;
export type Tier = (typeof TIERS)[number];
