/** The words of what goes out, in plain Indonesian. What is told of a complaint is its redacted text, or none. */
import { formatDay } from "../day.ts";
import type { Reference } from "../reference.ts";
import type { Submission } from "../submission.ts";

/** What a group may read of a complaint: not what is secret, about abuse of office, or waiting for review. */
const told = ({ confidentiality, classification, textState, text }: Submission): string => {
  if (confidentiality === "rahasia" || classification === "pengaduan_berkadar_pengawasan") {
    return "(isi rahasia: lihat di kantor pengelola aduan)";
  }
  return textState === "clear" ? text : "(isi sedang diperiksa sebelum dibagikan)";
};

/** To the group that a complaint is routed to; `forwardedAt` in ms. */
export function routedText(
  submission: Submission,
  publicId: string,
  forwardedAt: number,
  reference: Reference,
): string {
  const { zone, levels, topics, kecamatan, channels, skpd, region } = reference;
  const topic = submission.topic === null ? undefined : topics.get(submission.topic);
  const area = submission.kecamatan === null ? undefined : kecamatan.get(submission.kecamatan);
  const received = zone.dayOf(submission.receivedAt);
  const due = levels.dueDay(submission.classification, received, "answer", zone.dayOf(forwardedAt));
  return [
    `ADUAN ${publicId}`,
    [
      `Topik: ${topic?.name ?? "belum dipilah"}`,
      area === undefined ? "" : `${region.area_term}: ${area.name}`,
      `Saluran: ${channels.get(submission.channel)?.name ?? submission.channel}`,
      `Diterima: ${formatDay(received)}`,
      submission.skpd === null ? "" : `Untuk: ${skpd.get(submission.skpd)?.name ?? submission.skpd}`,
      due === undefined ? "" : `Jawab paling lambat: ${formatDay(due)}`,
    ]
      .filter((line) => line !== "")
      .join("\n"),
    told(submission),
    `Balas di sini:\n${publicId} proses | selesai | bukan wewenang | tunda <alasan> | jawab <jawaban>`,
  ].join("\n\n");
}

/**
 * To the reporter; short enough for two parts of SMS. The code stands behind the # of the link: what stands there is
 * sent to no server, and to no other site.
 */
export function acknowledgedText(
  publicId: string,
  trackingCode: string,
  { region, siteUrl }: { readonly region: string; readonly siteUrl: string },
): string {
  return (
    `Terima kasih, aduan Anda diterima ${region} dengan nomor ${publicId}. ` +
    `Kode lacak (jangan dibagikan): ${trackingCode}. Lihat perkembangannya: ${siteUrl}/lacak/#${trackingCode}`
  );
}

/** Why a status by reply was not recorded, and what would be. */
export const STATUS_REFUSALS = {
  unknown_word: "kata statusnya belum dikenal",
  missing_note: "alasannya belum ditulis",
  unknown_submission: "nomor aduan itu tidak ada",
  not_authorised: "nomor Anda belum terdaftar sebagai petugas",
  other_agency: "aduan itu sedang tidak ditangani SKPD Anda",
  impossible_transition: "status itu tidak bisa menyusul status yang sekarang",
} as const;
export type StatusRefusal = keyof typeof STATUS_REFUSALS;

export const statusRefusedText = (
  publicId: string,
  why: StatusRefusal,
  expected: readonly string[],
): string =>
  `${publicId} belum dicatat: ${STATUS_REFUSALS[why]}.` +
  (expected.length === 0 ? "" : ` Tulis: ${publicId} ${expected.join(" | ")}`);
