/** What a complaint's page tells beside its row: who held it, whether deadlines were met, what is like it, quick filter. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalendar } from "../../core/calendar.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import { STATUS_OF } from "../../core/vocabulary.ts";
import { custodyOf } from "../../src/complaints/custody.ts";
import { deadlineLines } from "../../src/complaints/deadlines.ts";
import { matches, plainWords } from "../../src/complaints/quick-filter.ts";
import { createSimilar } from "../../src/complaints/similar.ts";
import { anEvent, aRow } from "./small-release.ts";

// Monday 5 January 2026 to Monday 26 January; Friday 16 January is off.
const calendar = createCalendar([{ date: "2026-01-16" }]);
type Told = readonly [PublishedEvent["peristiwa"], string, string?];
const history = (...told: readonly Told[]) =>
  told.map(([peristiwa, tanggal, skpd = null], index) =>
    anEvent({ urutan: index + 1, peristiwa, tanggal, skpd }),
  );
const span = (skpd: string | null, from: string, until: string | null, days: number | null) => ({
  skpd,
  from,
  until,
  days,
});

test.each<readonly [string, readonly PublishedEvent[], readonly ReturnType<typeof span>[]]>([
  [
    "desk, then agency, until it is done; the confirmation changes nothing",
    history(
      ["diterima", "2026-01-05", "dpu"],
      ["diverifikasi", "2026-01-06"],
      ["diteruskan", "2026-01-07", "dpu"],
      ["ditanggapi", "2026-01-09", "dpu"],
      ["selesai", "2026-01-19", "dpu"],
      ["dikonfirmasi", "2026-01-20"],
    ),
    [span(null, "2026-01-05", "2026-01-07", 2), span("dpu", "2026-01-07", "2026-01-19", 7)],
  ],
  [
    "returned and moved on: each has its own span",
    history(
      ["diterima", "2026-01-05"],
      ["diteruskan", "2026-01-06", "dpu"],
      ["dikembalikan", "2026-01-08", "dpu"],
      ["diteruskan", "2026-01-12", "dlh"],
      ["diproses", "2026-01-13", "dlh"],
    ),
    [
      span(null, "2026-01-05", "2026-01-06", 1),
      span("dpu", "2026-01-06", "2026-01-08", 2),
      span(null, "2026-01-08", "2026-01-12", 2),
      span("dlh", "2026-01-12", null, null),
    ],
  ],
  [
    "closed by silence, then contested: with its agency again",
    history(
      ["diterima", "2026-01-05"],
      ["ditanggapi", "2026-01-05", "dpu"],
      ["selesai_otomatis", "2026-01-19"],
      ["disanggah", "2026-01-20"],
    ),
    [
      span(null, "2026-01-05", "2026-01-05", 0),
      span("dpu", "2026-01-05", "2026-01-19", 9),
      span("dpu", "2026-01-20", null, null),
    ],
  ],
  [
    "where only months are public no days are counted; what is archived is held by nobody",
    history(["diterima", "2026-01"], ["diarsipkan", "2026-02"]),
    [span(null, "2026-01", "2026-02", null)],
  ],
])("custody: %s", (_name, events, expected) => {
  expect(custodyOf(events, calendar)).toEqual(expected);
});

test("custody: spans never overlap, and only the last can be open", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, "0")}`);
  const kind = fc.constantFrom(...Object.values(STATUS_OF));
  const event = fc.tuple(kind, day, fc.option(fc.constantFrom("dpu", "dlh"), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (told) => {
      const events = history(
        ...told.toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map((one) => one as Told),
      );
      const spans = custodyOf(events, calendar);
      for (const [index, one] of spans.entries()) {
        expect(one.until === null).toBe(one.until === null && index === spans.length - 1);
        if (one.until !== null) expect(one.from <= one.until).toBe(true);
        const before = spans[index - 1];
        if (before !== undefined) expect((before.until ?? "9") <= one.from).toBe(true);
      }
    }),
  );
});

test.each<readonly [string, Partial<PublishedRow>, readonly string[]]>([
  [
    "both met",
    {},
    [
      "Jawaban pertama tepat waktu: 8 Januari 2026. Batasnya 13 Januari 2026.",
      "Selesai tepat waktu: 20 Januari 2026. Batasnya 26 Januari 2026.",
    ],
  ],
  [
    "both late, in working days",
    { tanggal_tanggapan: "2026-01-19", tanggal_selesai: "2026-01-27", tepat_waktu: "tidak" },
    [
      "Jawaban pertama terlambat 3 hari kerja: 19 Januari 2026. Batasnya 13 Januari 2026.",
      "Selesai terlambat 1 hari kerja: 27 Januari 2026. Batasnya 26 Januari 2026.",
    ],
  ],
  [
    "late by hours only: a source system set an hour",
    { batas_tanggapan: null, tanggal_selesai: "2026-01-26", tepat_waktu: "tidak" },
    ["Selesai terlambat: 26 Januari 2026. Batasnya 26 Januari 2026."],
  ],
  [
    "open and overdue",
    { tanggal_tanggapan: null, tanggal_selesai: null, warna: "merah", tepat_waktu: "tidak" },
    ["Belum dijawab, padahal batasnya 13 Januari 2026.", "Belum selesai, padahal batasnya 26 Januari 2026."],
  ],
  [
    "open, not due",
    {
      tanggal_tanggapan: null,
      tanggal_selesai: null,
      warna: "merah",
      tepat_waktu: "belum_jatuh_tempo",
      batas_tanggapan: "2026-04-01",
      batas_selesai: "2026-04-08",
    },
    ["Belum dijawab. Batasnya 1 April 2026.", "Belum selesai. Batasnya 8 April 2026."],
  ],
  [
    "sensitive: months only, the answer is not judged",
    {
      batas_tanggapan: "2026-01",
      tanggal_tanggapan: "2026-01",
      tanggal_selesai: "2026-01",
      batas_selesai: "2026-01",
    },
    ["Selesai tepat waktu: Januari 2026. Batasnya Januari 2026."],
  ],
  ["no rule", { batas_tanggapan: null, batas_selesai: null, tepat_waktu: "tidak_dinilai" }, []],
])("deadlines: %s", (_name, change, expected) => {
  expect(deadlineLines("id", aRow(change), "2026-03-31", calendar).map(({ text }) => text)).toEqual(expected);
});

const likes = (rows: readonly PublishedRow[], id: string) =>
  createSimilar(rows)(rows.find((row) => row.id_aduan === id) as PublishedRow).map((row) => row.id_aduan);

test("similar: the same place first, then shared words, then nearness in time; never itself, nor what has no text", () => {
  const rows = [
    aRow({ id_aduan: "a", teks: "lubang besar di jembatan" }),
    aRow({ id_aduan: "b", kecamatan: "kanor", teks: "lubang besar di jembatan timbang" }),
    aRow({ id_aduan: "c", teks: null }),
    aRow({ id_aduan: "d", teks: "lampu padam" }),
    aRow({ id_aduan: "e", teks: "jembatan berlubang besar" }),
    aRow({ id_aduan: "f", sub_topik: "drainase", teks: "lubang besar di jembatan" }),
  ];
  expect(likes(rows, "e")).toEqual(["a", "d", "b"]);
  expect(likes(rows, "f")).toEqual([]);
  expect(likes(rows, "c")).toEqual(["d", "a", "e", "b"]);
});

test("similar: one new complaint changes the lists of few others", () => {
  const rows = Array.from({ length: 400 }, (_, index) =>
    aRow({ id_aduan: `r${index}`, teks: `jalan nomor ${index}` }),
  );
  const before = createSimilar(rows);
  const more = [
    ...rows.slice(0, 200),
    aRow({ id_aduan: "new", teks: "jalan nomor baru" }),
    ...rows.slice(200),
  ];
  const after = createSimilar(more);
  const changed = rows.filter((row) => JSON.stringify(before(row)) !== JSON.stringify(after(row)));
  expect(changed.length).toBeLessThan(40);
});

test.each([
  ["Jalan rusak di Balen", "rus bal", true],
  ["Jalan rusak di Balen", "usak", false],
  ["Sholat Jum’at", "jumat", true],
  ["Jalan rusak", "", true],
])("quick filter: %s with %s: %s", (text, typed, expected) => {
  expect(matches(text, plainWords(typed))).toBe(expected);
});
