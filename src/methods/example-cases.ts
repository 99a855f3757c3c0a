/** The worked example of /metode/: some made-up cases, few enough to be counted by hand. */
import { createCalendar } from "../../core/calendar.ts";
import type { ClosingMark } from "../../core/closings.ts";
import { formatDay, MS_PER_DAY, parseDay } from "../../core/day.ts";
import { outcomeOf, type StatusEvent } from "../../core/lifecycle.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import type { Case } from "../../core/statistics/records.ts";
import {
  type Classification,
  type EventKind,
  type Punctuality,
  RESOLUTION_WORDS,
  STATUS_OF,
} from "../../core/vocabulary.ts";

export const EXAMPLE_CUTOFF = "2026-03-31";
const CUTOFF = parseDay(EXAMPLE_CUTOFF) as number;

/** What a letter stands for; the number before it in a life is the day after receipt. */
const STEPS = {
  v: { kind: "verified" },
  a: { kind: "forwarded", skpd: "A" },
  b: { kind: "forwarded", skpd: "B" },
  x: { kind: "returned" },
  r: { kind: "responded" },
  d: { kind: "resolved", resolution: "acted" },
  j: { kind: "resolved", resolution: "answered" },
  k: { kind: "confirmed" },
  s: { kind: "contested" },
  o: { kind: "reopened" },
  q: { kind: "auto_closed" },
  z: { kind: "archived" },
} as const satisfies Record<string, Partial<StatusEvent> & { readonly kind: EventKind }>;

/**
 * Day of receipt, kind, life, and how it was closed where that is out of the ordinary. `3v`: verified on the third day
 * after receipt; a digit behind k or s is the rating.
 */
const CASES: readonly (readonly [string, Classification, string, ClosingMark?])[] = [
  ["2025-01-06", "pengaduan", "1v 1a 3r 8d 9k5"],
  ["2025-01-08", "pengaduan", "1v 1a 2r 10d 25q"],
  ["2025-01-13", "permintaan_informasi", "0v 0b 2j 4k4"],
  ["2025-01-20", "pengaduan", "2v 2a 6r 24d 38q"],
  ["2025-01-27", "pengaduan", "1v 1b 4r 12d 13k4"],
  ["2025-02-03", "aspirasi", "3v 3b 7j 21q"],
  ["2025-02-05", "pengaduan", "1v 1a 3r 30d 31s2 33o 45d 46k3"],
  ["2025-02-10", "pengaduan", "2v 2a 4x 5b 9r 16d 17k5"],
  ["2025-02-17", "pengaduan", "1v 1a 3r 9d 24q"],
  ["2025-02-19", "permintaan_informasi", "1v 1b 1j 5k4", "kilat"],
  ["2025-02-24", "pengaduan", "2v 2a 8r 26d 41q"],
  ["2025-03-03", "pengaduan", "1v 1a 2r 7d 8k5"],
  ["2026-01-05", "pengaduan", "1v 1a 4r 11d 12k4"],
  ["2026-01-07", "pengaduan", "1v 1b 2r 6d 21q"],
  ["2026-01-12", "permintaan_informasi", "2v 2b 6j 8k3"],
  ["2026-01-14", "pengaduan", "1v 1b 3r 9d 10k4"],
  ["2026-01-19", "pengaduan", "1v 1a 5r 28d 30s1 32o"],
  ["2026-01-26", "pengaduan", "4v 4a 6x 7b 8x 9a 13r 20d 21k2"],
  ["2026-02-02", "inovasi", "1v 1b 3j 18q"],
  ["2026-02-04", "pengaduan", "2v 2a 5r 13d 14k5"],
  ["2026-02-09", "pengaduan", "1v 1a"],
  ["2026-02-11", "pengaduan", "1v 1a 2r 15d 16k5"],
  ["2026-02-16", "aspirasi", "1v 1b 9r"],
  ["2026-02-18", "permintaan_informasi", "1v 1b 2j 4k4", "serentak"],
  ["2026-02-23", "pengaduan", "2v 2a 4r"],
  ["2026-03-09", "pengaduan", "0v 1z"],
  ["2026-03-28", "pengaduan", "1v"],
];

const calendar = createCalendar([]);
/** Working days to verify, to answer after forwarding, and to resolve, by kind. */
const VERIFY = 3;
const ANSWER = 5;
const RESOLVE: Partial<Record<Classification, number>> = { pengaduan: 14, permintaan_informasi: 5 };

const dayOf = (instant: number): number => Math.floor(instant / MS_PER_DAY);
const dateOf = (instant: number | null): string | null =>
  instant === null ? null : formatDay(dayOf(instant));

function stepsOf(received: number, life: string): readonly StatusEvent[] {
  const bare = {
    recordedAt: 0,
    skpd: null,
    resolution: null,
    archiveReason: null,
    rating: null,
    note: null,
    corrects: null,
  };
  // By routing: the agency that it is forwarded to first.
  const skpd = /\d+([ab])/.exec(life)?.[1] === "b" ? "B" : "A";
  const first = { ...bare, id: "0", kind: "received", happenedAt: received * MS_PER_DAY, skpd } as const;
  return [
    first,
    ...life.split(" ").map((word, at): StatusEvent => {
      const [, days = "", letter = "", rating = ""] = /^(\d+)([a-z])(\d?)$/.exec(word) ?? [];
      return {
        ...bare,
        ...STEPS[letter as keyof typeof STEPS],
        id: String(at + 1),
        happenedAt: (received + Number(days)) * MS_PER_DAY,
        rating: rating === "" ? null : Number(rating),
      };
    }),
  ];
}

/** In time, late, not due yet at the cut-off, or not judged. */
function punctuality(due: number | undefined, status: EventKind, closed: number | null): Punctuality {
  if (due === undefined || status === "archived") return "tidak_dinilai";
  if (closed !== null) return closed <= due ? "ya" : "tidak";
  return CUTOFF > due ? "tidak" : "belum_jatuh_tempo";
}

function caseOf([date, klasifikasi, life, mark]: (typeof CASES)[number], index: number): Case {
  const id_aduan = `C${index + 1}`;
  const received = parseDay(date) as number;
  const steps = stepsOf(received, life);
  const outcome = outcomeOf(steps);
  const since = (limit: number | undefined, from = received) =>
    limit === undefined ? undefined : calendar.add(from, limit);
  const show = (day: number | undefined) => (day === undefined ? null : formatDay(day));
  const resolve = since(RESOLVE[klasifikasi]);
  const days = (instant: number | null) =>
    instant === null ? null : calendar.between(received, dayOf(instant));
  const row: PublishedRow = {
    id_aduan,
    kanal: "sms",
    klasifikasi,
    topik: "jalan",
    sub_topik: null,
    skpd: outcome.skpd,
    kecamatan: null,
    // In turn, so that each has some of each agency.
    dapil: String(1 + (index % 2)),
    tanggal_masuk: date,
    tanggal_verifikasi: dateOf(outcome.verifiedAt),
    tanggal_diteruskan: dateOf(outcome.forwardedAt),
    tanggal_tanggapan: dateOf(outcome.answeredAt),
    tanggal_selesai: dateOf(outcome.closedAt),
    status: STATUS_OF[outcome.status],
    warna: outcome.colour,
    jenis_penyelesaian:
      outcome.closing === null
        ? null
        : outcome.closing === "auto"
          ? "otomatis"
          : RESOLUTION_WORDS[outcome.closing],
    tanda_penutupan: mark ?? null,
    batas_verifikasi: show(since(VERIFY)),
    batas_tanggapan: show(
      since(ANSWER, outcome.forwardedAt === null ? received : dayOf(outcome.forwardedAt)),
    ),
    batas_selesai: show(resolve),
    aturan_selesai: resolve === undefined ? null : "contoh",
    hari_jeda: 0,
    hari_kerja_verifikasi: days(outcome.verifiedAt),
    hari_kerja_tanggapan: days(outcome.answeredAt),
    hari_kerja_selesai: days(outcome.closedAt),
    tepat_waktu: punctuality(
      resolve,
      outcome.status,
      outcome.closedAt === null ? null : dayOf(outcome.closedAt),
    ),
    jumlah_pindah: outcome.handOffs,
    dibuka_kembali: outcome.reopenings,
    penilaian: outcome.rating,
    teks: null,
    tanggapan: null,
    tingkat_publikasi: "baris",
  };
  const events = steps.map(
    ({ kind, happenedAt, skpd, resolution, rating }, at): PublishedEvent => ({
      id_aduan,
      urutan: at + 1,
      peristiwa: STATUS_OF[kind],
      tanggal: formatDay(dayOf(happenedAt)),
      skpd,
      jenis_penyelesaian: resolution === null ? null : RESOLUTION_WORDS[resolution],
      alasan: null,
      penilaian: rating,
      catatan: null,
    }),
  );
  return { row, events };
}

export const EXAMPLE_CASES: readonly Case[] = CASES.map(caseOf);
