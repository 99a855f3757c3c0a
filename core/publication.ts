/** Publication: one submission with its events becomes a published row, or a count. The only way across. */

import { formatDay } from "./day.ts";
import { inForce, outcomeOf } from "./lifecycle.ts";
import type { PublishedEvent, PublishedRow } from "./published.ts";
import type { Reference } from "./reference.ts";
import type { LedgerEvent, Submission } from "./submission.ts";
import { ARCHIVE_WORDS, type Punctuality, RESOLUTION_WORDS, STATUS_OF, type Tier } from "./vocabulary.ts";

/** Raised with each change of the tier rules; written into every release. */
export const TIERS_VERSION = "1";

/** Why a submission is published as a number only. */
export const WITHHELD_REASONS = [
  "rahasia",
  "berkadar_pengawasan",
  "spam",
  "belum_dipilah",
  "inovasi",
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** What the ledger hands over for one submission: nothing of a person is in it. */
export interface Facts {
  readonly submission: Submission;
  /** All recorded events up to the cut-off, in the order in which they were recorded. */
  readonly events: readonly LedgerEvent[];
}

export type Publication =
  | { readonly kind: "row"; readonly row: PublishedRow; readonly events: readonly PublishedEvent[] }
  | { readonly kind: "withheld"; readonly reason: WithheldReason; readonly year: string };

/** The public side of one submission as of a cut-off (ms). */
export function publish({ submission, events }: Facts, reference: Reference, cutoff: number): Publication {
  const { zone, calendar } = reference;
  const life = inForce(events);
  const outcome = outcomeOf(life);
  const received = zone.dayOf(submission.receivedAt);

  const reason: WithheldReason | undefined =
    submission.confidentiality === "rahasia"
      ? "rahasia"
      : submission.classification === "pengaduan_berkadar_pengawasan"
        ? "berkadar_pengawasan"
        : outcome.archiveReason === "spam"
          ? "spam"
          : submission.classification === "inovasi" && !isOffered(submission)
            ? "inovasi"
            : undefined;
  // Without a topic it is not known whether the topic is sensitive: it is counted, and becomes a row once sorted.
  if (reason !== undefined || submission.topic === null) {
    return { kind: "withheld", reason: reason ?? "belum_dipilah", year: formatDay(received).slice(0, 4) };
  }

  const topic = reference.topics.get(submission.topic);
  const parent = topic?.parent ? reference.topics.get(topic.parent) : undefined;
  const sensitive = (topic?.sensitive ?? true) || (parent?.sensitive ?? false);
  const texts = submission.confidentiality === "biasa" && !sensitive && submission.textState === "clear";
  const tier: Exclude<Tier, "hitungan"> = texts ? "baris_dan_teks" : "baris";

  const day = (instant: number | null) => (instant === null ? null : zone.dayOf(instant));
  const show = (number: number | null) =>
    number === null ? null : formatDay(number).slice(0, sensitive ? 7 : 10);
  const date = (instant: number | null) => show(day(instant));

  const forwarded = day(outcome.forwardedAt);
  const dueAnswer = dueAnswerDay(submission, outcome.forwardedAt, reference);
  const since = (from: number, instant: number | null) =>
    instant === null ? null : calendar.between(from, zone.dayOf(instant));
  const noteOf = (event: LedgerEvent) => (texts && event.noteState === "clear" ? event.note : null);
  const answer = life.findLast(
    (event) => (event.kind === "responded" || event.kind === "resolved") && noteOf(event) !== null,
  );
  const kecamatan = sensitive ? null : submission.kecamatan;

  const row: PublishedRow = {
    id_aduan: submission.publicId,
    kanal: submission.channel,
    klasifikasi: submission.classification,
    topik: topic?.parent ?? submission.topic,
    sub_topik: topic?.parent ? submission.topic : null,
    skpd: outcome.skpd,
    kecamatan,
    dapil: kecamatan === null ? null : (reference.kecamatan.get(kecamatan)?.dapil ?? null),
    tanggal_masuk: show(received) as string,
    tanggal_verifikasi: date(outcome.verifiedAt),
    tanggal_diteruskan: date(outcome.forwardedAt),
    tanggal_tanggapan: date(outcome.answeredAt),
    tanggal_selesai: date(outcome.closedAt),
    status: STATUS_OF[outcome.status],
    warna: outcome.colour,
    jenis_penyelesaian:
      outcome.closing === null
        ? null
        : outcome.closing === "auto"
          ? "otomatis"
          : RESOLUTION_WORDS[outcome.closing],
    batas_tanggapan: show(dueAnswer),
    batas_selesai: date(submission.dueResolve),
    hari_kerja_verifikasi: since(received, outcome.verifiedAt),
    hari_kerja_tanggapan: since(forwarded ?? received, outcome.answeredAt),
    hari_kerja_selesai: since(received, outcome.closedAt),
    tepat_waktu: punctuality(submission.dueResolve, outcome, cutoff),
    jumlah_pindah: outcome.handOffs,
    dibuka_kembali: outcome.reopenings,
    penilaian: outcome.rating,
    teks: texts ? submission.text : null,
    tanggapan: answer === undefined ? null : noteOf(answer),
    tingkat_publikasi: tier,
  };
  return {
    kind: "row",
    row,
    events: life.map((event, index) => ({
      id_aduan: submission.publicId,
      urutan: index + 1,
      peristiwa: STATUS_OF[event.kind],
      tanggal: date(event.happenedAt) as string,
      skpd: event.skpd,
      jenis_penyelesaian: event.resolution === null ? null : RESOLUTION_WORDS[event.resolution],
      alasan:
        event.archiveReason === null
          ? texts && event.noteState === "clear"
            ? event.reason
            : null
          : ARCHIVE_WORDS[event.archiveReason],
      penilaian: event.rating,
      catatan: noteOf(event),
    })),
  };
}

/** Day number by which the agency should answer: from when it was first forwarded (ms), else as foreseen at receipt. */
export function dueAnswerDay(
  { classification, receivedAt, dueAnswer }: Submission,
  forwardedAt: number | null,
  { zone, levels }: Reference,
): number | null {
  if (forwardedAt === null) return dueAnswer === null ? null : zone.dayOf(dueAnswer);
  return levels.dueDay(classification, zone.dayOf(receivedAt), "answer", zone.dayOf(forwardedAt)) ?? null;
}

/** An innovation is published once a person passed its text and who offered it agreed, named or not. */
const isOffered = ({ textState, consent }: Submission): boolean => textState === "clear" && consent !== null;

/** Judged to the instant: a deadline by rule ends with its day, one of the source system when that says. */
function punctuality(
  due: number | null,
  outcome: { readonly status: string; readonly closedAt: number | null },
  cutoff: number,
): Punctuality {
  if (due === null || outcome.status === "archived") return "tidak_dinilai";
  if (outcome.closedAt !== null) return outcome.closedAt <= due ? "ya" : "tidak";
  return cutoff > due ? "tidak" : "belum_jatuh_tempo";
}
