/** The table that an operator fills in for Radio Malowopati and the Dialog Publik, and a row of it as intake JSON. */
import type { Fault } from "../../intake/schema.ts";
import { readDate } from "../../mapping/dates.ts";
import { createCells, type Mapped, type Row } from "../../mapping/row.ts";
import type { Reference } from "../../reference.ts";

/** Channels that are written down by hand. */
export const SPOKEN_CHANNELS = ["radio", "dialog-publik"] as const;
export type SpokenChannel = (typeof SPOKEN_CHANNELS)[number];

export interface TemplateColumn {
  readonly name: string;
  readonly needed: boolean;
  /** What is to be written there. */
  readonly hint: string;
  readonly example: string;
  readonly others: readonly string[];
}

/** The example row is marked and is left out when the table is read back. */
export const EXAMPLE_MARK = "contoh";

export const TEMPLATE: readonly TemplateColumn[] = [
  {
    name: "nomor",
    needed: true,
    hint: "Nomor urut siaran atau acara, tidak boleh sama dengan yang lain",
    example: EXAMPLE_MARK,
    others: ["no", "no urut"],
  },
  { name: "tanggal", needed: true, hint: "Hari-bulan-tahun", example: "24-11-2026", others: ["tgl"] },
  { name: "jam", needed: false, hint: "24 jam", example: "09:30", others: ["waktu", "pukul"] },
  { name: "isi", needed: true, hint: "Isi aduan", example: "Lampu jalan mati tiga hari", others: ["aduan"] },
  {
    name: "topik",
    needed: false,
    hint: "Nama atau kode topik; kosong: dipilah nanti",
    example: "",
    others: ["bidang", "kategori"],
  },
  { name: "kecamatan", needed: false, hint: "Nama kecamatan", example: "", others: ["kec"] },
  { name: "desa", needed: false, hint: "Tidak diterbitkan", example: "", others: ["kelurahan"] },
  { name: "nama", needed: false, hint: "Nama pelapor, tidak diterbitkan", example: "", others: ["pelapor"] },
  {
    name: "telepon",
    needed: false,
    hint: "Tidak diterbitkan",
    example: "",
    others: ["hp", "no hp", "nomor hp"],
  },
  {
    name: "sifat",
    needed: false,
    hint: "biasa, anonim atau rahasia; kosong: biasa",
    example: "biasa",
    others: ["kerahasiaan"],
  },
  {
    name: "jawaban",
    needed: false,
    hint: "Bila sudah dijawab di tempat: apa jawabannya",
    example: "",
    others: ["tanggapan"],
  },
  {
    name: "dijawab_oleh",
    needed: false,
    hint: "SKPD yang menjawab",
    example: "",
    others: ["skpd", "penjawab"],
  },
];

export const radioCells = createCells(Object.fromEntries(TEMPLATE.map(({ name, others }) => [name, others])));
export const RADIO_NEEDED = TEMPLATE.filter(({ needed }) => needed).map(({ name }) => name);

const DATES = ["dd-MM-yyyy HH:mm", "d/M/yyyy HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

/** A row that is the template's own example. */
export const isExample = (row: Row, columns: ReadonlyMap<string, string>): boolean =>
  (row[columns.get("nomor") ?? ""] ?? "").trim().toLowerCase() === EXAMPLE_MARK;

/** `columns`: heading of each column. A spreadsheet's own dates come as YYYY-MM-DD, its times as HH:MM. */
export function mapRadioRow(
  row: Row,
  columns: ReadonlyMap<string, string>,
  channel: SpokenChannel,
  reference: Reference,
): Mapped {
  const faults: Fault[] = [];
  const cell = (column: string) => (row[columns.get(column) ?? ""] ?? "").trim();
  for (const column of RADIO_NEEDED) {
    if (cell(column) === "") faults.push({ pointer: column, code: "missing", detail: "empty" });
  }
  const time = (cell("jam") === "" ? "00:00" : cell("jam")).replace(".", ":").slice(0, 5).padStart(5, "0");
  const date = readDate(`${cell("tanggal").slice(0, 10)} ${time}`, DATES, reference.zone.name);
  if (!date.ok && cell("tanggal") !== "") {
    const detail = `expected a date as 24-11-2026, and a time as 09:30`;
    faults.push({ pointer: "tanggal", code: "bad_date", detail });
  }
  const secrecy = cell("sifat").toLowerCase();
  if (!["", "biasa", "anonim", "rahasia"].includes(secrecy)) {
    faults.push({ pointer: "sifat", code: "unknown_value", detail: "expected biasa, anonim or rahasia" });
  }
  if (faults.length > 0 || !date.ok) return { ok: false, faults };
  const optional = (name: string, value: string) => (value === "" ? {} : { [name]: value });
  const reporter = { ...optional("name", cell("nama")), ...optional("phone", cell("telepon")) };
  const answer = cell("jawaban");
  return {
    ok: true,
    input: {
      channel,
      external_id: `${cell("tanggal").slice(0, 10)}/${cell("nomor")}`,
      received_at: date.iso,
      text: cell("isi"),
      confidentiality: secrecy === "" ? "biasa" : secrecy,
      ...optional("topic", cell("topik")),
      ...optional("kecamatan", cell("kecamatan")),
      ...optional("desa", cell("desa")),
      ...(Object.keys(reporter).length === 0 ? {} : { reporter }),
      ...(answer === ""
        ? {}
        : {
            events: [
              {
                event: "responded",
                happened_at: date.iso,
                note: answer,
                ...optional("skpd", cell("dijawab_oleh")),
              },
            ],
          }),
    },
  };
}
