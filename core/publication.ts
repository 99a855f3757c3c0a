/** Publication: one submission with its events becomes a published row, or a count. The only way across. */

import { closingMark } from "./closings.ts";
import { formatDay } from "./day.ts";
import { dueAnswerDay, dueOf, punctuality } from "./deadlines.ts";
import { inForce, type Outcome, outcomeOf } from "./lifecycle.ts";
import type { PublishedEvent, PublishedRow } from "./published.ts";
import type { Reference } from "./reference.ts";
import type { LedgerEvent, Submission } from "./submission.ts";
import { type TierRule, type TopicKind, tierOf } from "./tiers.ts";
import { ARCHIVE_WORDS, RESOLUTION_WORDS, STATUS_OF } from "./vocabulary.ts";

/** What the ledger hands over for one submission: nothing of a person is in it. */
export interface Facts {
  readonly submission: Submission;
  /** All recorded events up to the cut-off, in the order in which they were recorded. */
  readonly events: readonly LedgerEvent[];
  /** One of its closings is one of many by its agency within a minute. */
  readonly closedInBatch: boolean;
}

/** One submission that is a number only, with what it is counted by. It never leaves publish/. */
export interface Withheld {
  readonly kind: "withheld";
  readonly publicId: string;
  readonly reason: string;
  /** It is counted as long as it stands so, not once and for all. */
  readonly standing: boolean;
  /** YYYY of receipt. */
  readonly year: string;
  readonly skpd: string | null;
  /** ms: when the ledger learnt what makes it a number. */
  readonly since: number;
}
export type Publication =
  | { readonly kind: "row"; readonly row: PublishedRow; readonly events: readonly PublishedEvent[] }
  | Withheld
  /** A row of a coarsened tier that came in after the last month ended: it is published when this one has. */
  | { readonly kind: "later" };

interface Shape extends Pick<TierRule, "coarsen"> {
  readonly tier: PublishedRow["tingkat_publikasi"];
}

/** The rule of tiers.csv that decides over a submission as it stands. */
export const ruleFor = (
  { submission, events }: Omit<Facts, "closedInBatch">,
  reference: Reference,
): TierRule => decide(submission, outcomeOf(inForce(events)), reference);

function decide(
  submission: Submission,
  { archiveReason }: Pick<Outcome, "archiveReason">,
  reference: Reference,
): TierRule {
  const rules = reference.tables.tiers;
  const rule = tierOf(rules, {
    confidentiality: submission.confidentiality,
    classification: submission.classification,
    topic: topicKind(submission.topic, reference),
    archive_reason: archiveReason,
    text_state: submission.textState,
    consent: submission.consent === null ? "missing" : "given",
  });
  // A topic that nobody knows cannot be shown, whatever a table says.
  return submission.topic === null && rule.tier !== "hitungan" ? (rules.at(-1) as TierRule) : rule;
}

/** The public side of one submission as of a cut-off (ms). */
export function publish(facts: Facts, reference: Reference, cutoff: number): Publication {
  const { submission, events } = facts;
  const { zone } = reference;
  const life = inForce(events);
  const outcome = outcomeOf(life);
  const rule = decide(submission, outcome, reference);
  if (rule.tier === "hitungan") return countOf(submission, life, outcome, rule, reference);
  const shape: Shape = { tier: rule.tier, coarsen: rule.coarsen };
  if (!rule.coarsen.includes("month")) return rowOf(facts, life, outcome, shape, reference, cutoff);
  // What changes in the course of a month would tell its week to whoever compares two releases.
  const today = zone.dayOf(cutoff);
  const monthEnd = zone.startOf(today - Number(formatDay(today).slice(8)) + 1) - 1;
  if (submission.receivedAt > monthEnd) return { kind: "later" };
  const happened = inForce(events.filter(({ happenedAt }) => happenedAt <= monthEnd));
  return rowOf(facts, happened, outcomeOf(happened), shape, reference, monthEnd);
}

/** A topic that the table does not know is taken for sensitive. */
function topicKind(code: string | null, { topics }: Reference): TopicKind {
  if (code === null) return "unsorted";
  const topic = topics.get(code);
  const parent = topic?.parent ? topics.get(topic.parent) : undefined;
  return (topic?.sensitive ?? true) || parent?.sensitive === true ? "sensitive" : "ordinary";
}

function countOf(
  submission: Submission,
  life: readonly LedgerEvent[],
  { skpd }: Outcome,
  rule: TierRule,
  { zone }: Reference,
): Withheld {
  const archived = life.findLast(({ kind }) => kind === "archived");
  return {
    kind: "withheld",
    publicId: submission.publicId,
    reason: rule.reason as string,
    standing: rule.count === "standing",
    year: formatDay(zone.dayOf(submission.receivedAt)).slice(0, 4),
    skpd,
    since: Math.max(submission.recordedAt, (rule.archive_reason && archived?.recordedAt) || 0),
  };
}

function rowOf(
  { submission, closedInBatch }: Facts,
  life: readonly LedgerEvent[],
  outcome: Outcome,
  { tier, coarsen }: Shape,
  reference: Reference,
  cutoff: number,
): Publication {
  const { zone, calendar, levels } = reference;
  const received = zone.dayOf(submission.receivedAt);
  const topic = reference.topics.get(submission.topic as string);
  const texts = tier === "baris_dan_teks";
  const monthly = coarsen.includes("month");
  const placeless = coarsen.includes("kecamatan");

  const day = (instant: number | null) => (instant === null ? null : zone.dayOf(instant));
  const show = (number: number | null) =>
    number === null ? null : formatDay(number).slice(0, monthly ? 7 : 10);
  const date = (instant: number | null) => show(day(instant));
  const agency = (code: string | null) =>
    code !== null && placeless && reference.localSkpd.has(code) ? null : code;

  const forwarded = day(outcome.forwardedAt);
  const dueAnswer = dueAnswerDay(submission, outcome.forwardedAt, reference);
  const resolve = dueOf(submission, life, reference, cutoff);
  // Deadlines and working days, set against months, give the day back.
  const due = (number: number | null) => (monthly ? null : show(number));
  const since = (from: number, instant: number | null) =>
    instant === null || monthly ? null : calendar.between(from, zone.dayOf(instant));
  const noteOf = (event: LedgerEvent) => (texts && event.noteState === "clear" ? event.note : null);
  const answer = life.findLast(
    (event) => (event.kind === "responded" || event.kind === "resolved") && noteOf(event) !== null,
  );
  const kecamatan = placeless ? null : submission.kecamatan;

  const row: PublishedRow = {
    id_aduan: submission.publicId,
    kanal: submission.channel,
    klasifikasi: submission.classification,
    topik: topic?.parent ?? (submission.topic as string),
    sub_topik: topic?.parent ? submission.topic : null,
    skpd: agency(outcome.skpd),
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
    tanda_penutupan: closingMark(life, zone, closedInBatch),
    batas_verifikasi: due(levels.dueDay(submission.classification, received, "verify", received) ?? null),
    batas_tanggapan: due(dueAnswer),
    batas_selesai: due(day(resolve.instant)),
    aturan_selesai: resolve.rule,
    hari_jeda: monthly ? null : resolve.stopped,
    hari_kerja_verifikasi: since(received, outcome.verifiedAt),
    hari_kerja_tanggapan: since(forwarded ?? received, outcome.answeredAt),
    hari_kerja_selesai: since(received, outcome.closedAt),
    tepat_waktu: punctuality(resolve.instant, outcome, cutoff),
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
      skpd: agency(event.skpd),
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
