/** The service_notice of a report taken in: what the reporter must keep, and what becomes of what was sent. */
import type { Region } from "../reference.ts";

export interface NoticeFacts {
  readonly publicId: string;
  readonly trackingCode: string;
  /** Name of the kecamatan, or undefined where the place is not known. */
  readonly kecamatan: string | undefined;
  /** The topic is sensitive: its texts are never published. */
  readonly sensitive: boolean;
}

const FATE = {
  id: {
    false:
      "Isi laporan hanya diterbitkan sesudah data pribadi disamarkan; nama dan kontak tidak pernah diterbitkan.",
    true: "Isi laporan, nama, dan kontak tidak pernah diterbitkan.",
  },
  en: {
    false: "The text is published only with personal data redacted; names and contacts never are.",
    true: "The text, names and contacts are never published.",
  },
} as const;

/** Indonesian, then English; plain text. */
export function serviceNotice(
  { publicId, trackingCode, kecamatan, sensitive }: NoticeFacts,
  region: Pick<Region, "area_term" | "area_term_en">,
): string {
  const fate = `${sensitive}` as const;
  return [
    `Laporan diterima dengan nomor ${publicId}.`,
    `Kode lacak: ${trackingCode} (rahasia, hanya untuk pelapor).`,
    `${region.area_term}: ${kecamatan ?? "belum diketahui"}.`,
    FATE.id[fate],
    "Koordinat dan berkas media tidak disimpan.",
    `| Received as ${publicId}.`,
    `Tracking code: ${trackingCode} (secret, for the reporter only).`,
    `${region.area_term_en}: ${kecamatan ?? "not known yet"}.`,
    FATE.en[fate],
    "Coordinates and media are not stored.",
  ].join(" ");
}
