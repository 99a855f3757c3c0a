/** Columns of events.csv: one row a status event of a published complaint. */
import type { PublishedEvent } from "../../core/published.ts";
import { STATUS_OF } from "../../core/vocabulary.ts";
import { CODES, type ColumnOf, column, DAY_PATTERN, dayColumn, idColumn, RATING } from "./column.ts";

export const EVENT_COLUMNS: readonly ColumnOf<PublishedEvent>[] = [
  idColumn("id_aduan", "complaints"),
  column("urutan", "integer", "event", "Urutan peristiwa, dari 1", "Order of the event, from 1", {
    quantity: "order",
    required: true,
    minimum: 1,
  }),
  column("peristiwa", "string", "event", "Peristiwa", "Event", {
    values: Object.values(STATUS_OF),
    required: true,
    definition: "Apa yang terjadi pada aduan; kata-katanya sama dengan status",
    definition_en: "What happened to the complaint; the words are those of its status",
  }),
  dayColumn("tanggal", "date", "Tanggal terjadi", "Date it happened", {
    pattern: DAY_PATTERN,
    required: true,
    definition: "Tanggal peristiwa terjadi, bukan dicatat; bulan saja untuk topik peka",
    definition_en: "Date on which it happened, not on which it was recorded; month only for sensitive topics",
  }),
  column("skpd", "string", "agency", "SKPD (kode)", "Agency (code)", {
    refers: CODES.skpd,
    definition: "SKPD yang disebut peristiwa, misalnya yang menerima disposisi",
    definition_en: "Agency that the event names, as the one it was forwarded to",
  }),
  column("jenis_penyelesaian", "string", "closing", "Cara selesai", "How it was resolved", {
    values: ["dijawab", "ditindak"],
    definition: "Ditutup dengan jawaban atau dengan tindakan",
    definition_en: "Closed by an answer or by an action",
  }),
  column(
    "alasan",
    "string",
    "event",
    "Alasan ditunda atau diarsipkan",
    "Reason it was postponed or archived",
  ),
  column("penilaian", "integer", "satisfaction", "Penilaian pelapor", "Reporter's rating", RATING),
  column(
    "catatan",
    "string",
    "content",
    "Catatan atau jawaban, data pribadi disamarkan",
    "Note or answer, redacted",
  ),
];
