/** Columns of the tables that rule what is late and what is public: service_levels.csv, tiers.csv. */
import { STOPS_WHILE } from "../../core/service-clock.ts";
import { STEPS } from "../../core/service-levels.ts";
import { COARSENINGS, CONSENTS, COUNTS, TOPIC_KINDS } from "../../core/tiers.ts";
import { ARCHIVE_REASONS, CLASSIFICATIONS, CONFIDENTIALITIES, TIERS } from "../../core/vocabulary.ts";
import { type Column, column } from "./column.ts";
import type { ConceptName } from "./standard.ts";

export const from = (concept: ConceptName): Column =>
  column(
    "valid_from",
    "string",
    concept,
    "Berlaku sejak; kosong: sejak awal",
    "Valid from; empty: from the beginning",
    { quantity: "date" },
  );
export const until = (concept: ConceptName): Column =>
  column(
    "valid_until",
    "string",
    concept,
    "Berlaku sampai; kosong: masih berlaku",
    "Valid until; empty: still valid",
    { quantity: "date" },
  );

export const SERVICE_LEVEL_COLUMNS: readonly Column[] = [
  column(
    "id",
    "string",
    "deadline",
    "Nama aturan, seperti di kolom aturan_selesai",
    "Name of the rule, as in the column aturan_selesai",
    { quantity: "identifier", required: true },
  ),
  column("basis", "string", "deadline", "Dasar aturan", "Basis of the rule", { required: true }),
  from("deadline"),
  until("deadline"),
  column(
    "classification",
    "string",
    "classification",
    "Jenis laporan; *: semua",
    "Kind of report; *: every one",
    { values: [...CLASSIFICATIONS, "*"], required: true },
  ),
  column(
    "step",
    "string",
    "deadline",
    "Langkah yang dibatasi: verify verifikasi, answer tanggapan pertama, reporter_reply jawaban pelapor, resolve selesai",
    "Step that is limited: verify, answer (first answer), reporter_reply, resolve",
    { values: STEPS, required: true },
  ),
  column("limit_days", "integer", "deadline", "Batas", "Limit", {
    quantity: "duration",
    unit: "hari sesuai aturan",
    required: true,
    minimum: 0,
    definition: "Banyaknya hari yang boleh dipakai, dalam satuan kolom unit",
    definition_en: "Days that it may take, in the unit of the column unit",
  }),
  column(
    "unit",
    "string",
    "deadline",
    "working: hari kerja; calendar: hari kalender",
    "working or calendar days",
    { values: ["working", "calendar"], required: true },
  ),
  column(
    "stops_while",
    "string",
    "deadline",
    "Apa yang menghentikan jam batas waktu: postponed ditunda, reporter menunggu pelapor",
    "What stops the clock of the deadline: postponed, reporter (waiting for the reporter)",
    { values: STOPS_WHILE.filter((stops) => stops !== "") },
  ),
  column("note", "string", "deadline", "Catatan", "Note", {
    definition: "Catatan tentang aturan dan sumbernya",
    definition_en: "Note on the rule and its source",
  }),
];

export const TIER_COLUMNS: readonly Column[] = [
  column(
    "order",
    "integer",
    "publication",
    "Urutan: baris pertama yang cocok menentukan",
    "Order: the first row that fits decides",
    { quantity: "order", required: true },
  ),
  column(
    "confidentiality",
    "string",
    "publication",
    "Kerahasiaan; kosong: semua",
    "Confidentiality; empty: any",
    { values: CONFIDENTIALITIES },
  ),
  column(
    "classification",
    "string",
    "classification",
    "Jenis laporan; kosong: semua",
    "Kind of report; empty: any",
    { values: CLASSIFICATIONS },
  ),
  column(
    "topic",
    "string",
    "topic",
    "Sifat topik: ordinary biasa, sensitive peka, unsorted belum dipilah; kosong: semua",
    "What the topic is: ordinary, sensitive, unsorted; empty: any",
    { values: TOPIC_KINDS },
  ),
  column(
    "archive_reason",
    "string",
    "publication",
    "Alasan diarsipkan; kosong: semua",
    "Reason it was archived; empty: any",
    { values: ARCHIVE_REASONS },
  ),
  column(
    "text_state",
    "string",
    "publication",
    "Keadaan teks: clear bersih, review menunggu, withheld ditahan; kosong: semua",
    "State of the text: clear, review, withheld; empty: any",
    { values: ["clear", "review", "withheld"] },
  ),
  column(
    "consent",
    "string",
    "publication",
    "Persetujuan penawar: given ada, missing tidak ada; kosong: semua",
    "Consent of who offered it: given, missing; empty: any",
    { values: CONSENTS },
  ),
  column(
    "tier",
    "string",
    "publication",
    "Tingkat publikasi: baris_dan_teks, baris, hitungan",
    "Tier: row and text, row, count",
    { values: TIERS, required: true },
  ),
  column(
    "coarsen",
    "string",
    "publication",
    `Yang dibuat kasar, dipisah dengan |: ${COARSENINGS.join(", ")}`,
    `What it is published without, separated by |: ${COARSENINGS.join(", ")}`,
    { quantity: "category" },
  ),
  column("reason", "string", "publication", "Kata di withheld.csv", "Word in withheld.csv", {
    quantity: "category",
    definition: "Kata yang dipakai withheld.csv untuk yang hanya dihitung",
    definition_en: "Word by which withheld.csv counts what is a number only",
  }),
  column(
    "count",
    "string",
    "publication",
    "once: dihitung sekali dalam satu putaran; standing: dihitung selama masih demikian",
    "once: counted once, in a round; standing: counted while it stands so",
    { values: COUNTS },
  ),
  column("legal_basis", "string", "publication", "Dasar hukum", "Legal basis"),
  column("words", "string", "publication", "Aturan dalam kata-kata", "The rule in words, in Indonesian"),
  column("words_en", "string", "publication", "Aturan dalam kata-kata bahasa Inggris", "The rule in words"),
];
