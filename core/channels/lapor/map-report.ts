/** A row of a SP4N-LAPOR! export becomes intake JSON; topics and agencies are found by their aliases. */
import type { Fault } from "../../intake/schema.ts";
import { readDate } from "../../mapping/dates.ts";
import { createCells, type Mapped, type Row } from "../../mapping/row.ts";
import type { Reference } from "../../reference.ts";
import type { EventKind } from "../../vocabulary.ts";
import { cutTo } from "../../well-formed.ts";
import { LAPOR_STATUSES, laporStatus } from "./status-words.ts";

/** Columns with the headings that exports have used for them. */
export const LAPOR_COLUMNS = {
  "Tracking ID": ["ID", "ID Laporan", "Nomor Laporan", "No Tiket", "Kode Laporan", "Nomor Tiket"],
  Judul: ["Judul Laporan"],
  Isi: ["Isi Laporan", "Isi Laporan Awal", "Laporan", "Isi Aduan"],
  Klasifikasi: ["Klasifikasi Laporan", "Jenis Laporan", "Tipe Laporan"],
  Kategori: ["Kategori Laporan", "Topik"],
  "Disposisi Instansi": ["Instansi Terdisposisi", "Instansi", "Disposisi", "Instansi Tujuan", "Unit Kerja"],
  Status: ["Status Laporan"],
  Area: ["Lokasi", "Lokasi Kejadian", "Wilayah", "Area Laporan", "Kecamatan"],
  "Tanggal Laporan": ["Tanggal Laporan Masuk", "Tanggal Masuk", "Tanggal Buat", "Tanggal"],
  "Tanggal Verifikasi": [],
  "Tanggal Disposisi": ["Tanggal Didisposisikan"],
  "Tanggal Tindak Lanjut": ["Tanggal Tindak Lanjut Pertama", "Tanggal Tanggapan"],
  "Tanggal Selesai": ["Tanggal Tutup", "Tanggal Ditutup"],
  "Tindak Lanjut": ["Isi Tindak Lanjut", "Tanggapan", "Jawaban"],
  Kerahasiaan: ["Privasi", "Sifat Laporan"],
} as const;
type Column = keyof typeof LAPOR_COLUMNS;

/** Without these a row cannot be read. */
export const LAPOR_NEEDED: readonly Column[] = ["Tracking ID", "Isi", "Status", "Tanggal Laporan"];

const CLASSIFICATIONS: readonly (readonly [RegExp, string])[] = [
  [/berkadar pengawasan/i, "pengaduan_berkadar_pengawasan"],
  [/permintaan informasi|informasi/i, "permintaan_informasi"],
  [/aspirasi/i, "aspirasi"],
];
const classificationOf = (text: string): string =>
  /tidak berkadar/i.test(text)
    ? "pengaduan"
    : (CLASSIFICATIONS.find(([pattern]) => pattern.test(text))?.[1] ?? "pengaduan");

/** Column whose date says when each event was. */
const DATED: Readonly<Partial<Record<EventKind, Column>>> = {
  verified: "Tanggal Verifikasi",
  forwarded: "Tanggal Disposisi",
  responded: "Tanggal Tindak Lanjut",
  resolved: "Tanggal Selesai",
  auto_closed: "Tanggal Selesai",
};
const FORMATS = [
  "yyyy-MM-dd HH:mm:ss",
  "yyyy-MM-dd HH:mm",
  "yyyy-MM-dd",
  "dd/MM/yyyy HH:mm:ss",
  "dd/MM/yyyy HH:mm",
  "dd/MM/yyyy",
  "dd-MM-yyyy HH:mm:ss",
  "dd-MM-yyyy HH:mm",
  "dd-MM-yyyy",
];

export const laporCells = createCells(LAPOR_COLUMNS);

/** `columns`: heading of each column, as `laporCells.columnsOf` found them. */
export function mapLaporReport(row: Row, columns: ReadonlyMap<string, string>, reference: Reference): Mapped {
  const faults: Fault[] = [];
  const cell = (column: Column) => (row[columns.get(column) ?? ""] ?? "").trim();
  const fault = (column: Column, code: string, detail: string) =>
    faults.push({ pointer: columns.get(column) ?? column, code, detail });
  for (const column of LAPOR_NEEDED) if (cell(column) === "") fault(column, "missing", "empty");
  const dateOf = (column: Column): string | undefined => {
    const text = cell(column);
    if (text === "" || text === "-") return undefined;
    const date = readDate(text, FORMATS, reference.zone.name);
    if (date.ok) return date.iso;
    fault(column, "bad_date", date.detail);
    return undefined;
  };
  const received = dateOf("Tanggal Laporan");
  const status = laporStatus(cell("Status"));
  if (cell("Status") !== "" && status === undefined) {
    const known = LAPOR_STATUSES.map(({ words }) => words[0]).join(", ");
    fault("Status", "unknown_value", `unknown status; expected one of ${known}`);
  }
  // An agency or a place that is not in the tables is left to routing: the report is not lost for it.
  const agency = reference.skpd.find(cell("Disposisi Instansi"));
  const place = placeIn(cell("Area"), reference);
  const topic = topicOf(cell("Kategori"), reference);
  const dates = new Map<EventKind, string>();
  let last = received;
  for (const kind of status?.events ?? []) {
    const column = DATED[kind];
    // What has no date of its own was not later than what came after it, and not earlier than what came before.
    const date = (column === undefined ? undefined : dateOf(column)) ?? last;
    if (date !== undefined) dates.set(kind, last !== undefined && date < last ? last : date);
    last = dates.get(kind) ?? last;
  }
  if (faults.length > 0 || received === undefined || status === undefined) return { ok: false, faults };
  const answer = cell("Tindak Lanjut");
  const secrecy = cell("Kerahasiaan").toLowerCase();
  const title = cell("Judul");
  const text = cell("Isi");
  return {
    ok: true,
    input: {
      channel: "lapor",
      external_id: cell("Tracking ID"),
      received_at: received,
      text: title === "" || text.startsWith(title) ? text : `${title}\n\n${text}`,
      classification: classificationOf(cell("Klasifikasi")),
      confidentiality: secrecy.includes("rahasia")
        ? "rahasia"
        : secrecy.includes("anonim")
          ? "anonim"
          : "biasa",
      ...(topic === undefined ? {} : { topic }),
      ...(agency === undefined ? {} : { skpd: agency.code }),
      ...(place === undefined ? {} : { kecamatan: place }),
      events: status.events.map((kind) => ({
        event: kind,
        happened_at: dates.get(kind) ?? received,
        ...(kind === "forwarded" && agency !== undefined ? { skpd: agency.code } : {}),
        ...(kind === "responded" && answer !== "" ? { note: answer } : {}),
        ...(kind === "archived" ? { reason: "not_complaint" } : {}),
        ...(kind === "postponed"
          ? { reason: answer === "" ? "Ditunda di SP4N-LAPOR!" : cutTo(answer, 500) }
          : {}),
      })),
    },
  };
}

/** `Infrastruktur > Jalan` is looked up from its end. */
function topicOf(text: string, { topics }: Reference): string | undefined {
  const parts = text.split(/\s*(?:>|»|\/|;)\s*/).filter((part) => part !== "");
  for (const part of [text, ...parts.reverse()]) {
    const found = part === "" ? undefined : topics.find(part);
    if (found !== undefined) return found.code;
  }
  return undefined;
}

/** The kecamatan that an area names: `Dander, Kabupaten Bojonegoro, Jawa Timur`. */
function placeIn(text: string, { kecamatan }: Reference): string | undefined {
  for (const part of text.split(/\s*[,>;/]\s*/)) {
    const found = part === "" ? undefined : kecamatan.find(part.replace(/^(?:kec\.?|kecamatan)\s+/i, ""));
    if (found !== undefined) return found.code;
  }
  return undefined;
}
