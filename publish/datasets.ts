/** The tables of a release: every column with its type, its title and its meaning in both languages. */
import type { PublishedEvent, PublishedRow } from "../core/published.ts";

export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date" | "boolean";
  readonly title: string;
  readonly title_en: string;
  readonly unit?: string;
  /** YYYY-MM-DD, or YYYY-MM where the topic is sensitive: a string in CSV, a date where a format has dates. */
  readonly day?: true;
}
type ColumnOf<T> = Column & { readonly name: Extract<keyof T, string> };

const column = <N extends string>(
  name: N,
  type: Column["type"],
  title: string,
  title_en: string,
  unit?: string,
) => ({
  name,
  type,
  title,
  title_en,
  ...(unit === undefined ? {} : { unit }),
});

const dayColumn = <N extends string>(name: N, title: string, title_en: string) => ({
  ...column(name, "string", title, title_en),
  day: true as const,
});

/** Dates are strings: a row of a sensitive topic has YYYY-MM in place of YYYY-MM-DD. */
export const COMPLAINT_COLUMNS: readonly ColumnOf<PublishedRow>[] = [
  column("id_aduan", "string", "Nomor publik aduan", "Public id of the complaint"),
  column("kanal", "string", "Kanal masuk (kode, lihat channels.csv)", "Channel (code, see channels.csv)"),
  column("klasifikasi", "string", "Klasifikasi", "Classification"),
  column("topik", "string", "Topik (kode, lihat topics.csv)", "Topic (code, see topics.csv)"),
  column("sub_topik", "string", "Sub-topik (kode)", "Sub-topic (code)"),
  column(
    "skpd",
    "string",
    "SKPD penanggung jawab (kode, lihat skpd.csv)",
    "Agency that answers (code, see skpd.csv)",
  ),
  column(
    "kecamatan",
    "string",
    "Kecamatan (kode); kosong bila tidak diketahui atau topik peka",
    "District (code); empty when unknown or the topic is sensitive",
  ),
  column("dapil", "string", "Daerah pemilihan (kode)", "Electoral district (code)"),
  dayColumn(
    "tanggal_masuk",
    "Tanggal masuk; bulan saja untuk topik peka",
    "Date received; month only for sensitive topics",
  ),
  dayColumn("tanggal_verifikasi", "Tanggal verifikasi", "Date verified"),
  dayColumn("tanggal_diteruskan", "Tanggal diteruskan ke SKPD", "Date forwarded to the agency"),
  dayColumn("tanggal_tanggapan", "Tanggal tanggapan pertama", "Date of first answer"),
  dayColumn("tanggal_selesai", "Tanggal selesai; kosong bila masih terbuka", "Date closed; empty while open"),
  column("status", "string", "Status pada tanggal data", "Status at the cut-off"),
  column(
    "warna",
    "string",
    "Warna: merah belum dijawab, kuning dikerjakan, biru selesai",
    "Colour: merah (red) not answered, kuning (yellow) in work, biru (blue) done",
  ),
  column(
    "jenis_penyelesaian",
    "string",
    "Cara selesai: dijawab, ditindak, otomatis",
    "How it was closed: answered, acted, automatic",
  ),
  column(
    "tanda_penutupan",
    "string",
    "Penutupan yang tidak biasa: kilat (dalam lima menit sejak diteruskan), serentak (dua puluh atau lebih oleh satu SKPD dalam satu menit), kilat_serentak",
    "Unusual closing: kilat (within five minutes of being forwarded), serentak (twenty or more by one agency within a minute), kilat_serentak (both)",
  ),
  dayColumn("batas_verifikasi", "Batas tanggal verifikasi", "Verification due by"),
  dayColumn("batas_tanggapan", "Batas tanggal tanggapan", "Answer due by"),
  dayColumn("batas_selesai", "Batas tanggal selesai", "Resolution due by"),
  column(
    "aturan_selesai",
    "string",
    "Aturan yang menetapkan batas_selesai (id, lihat service_levels.csv); sistem_asal bila dari sistem asal",
    "Rule that set batas_selesai (id, see service_levels.csv); sistem_asal where the source system did",
  ),
  column(
    "hari_jeda",
    "integer",
    "Hari yang tidak dihitung karena jam batas waktu berhenti",
    "Days not counted because the clock of the deadline stood still",
    "hari",
  ),
  column(
    "hari_kerja_verifikasi",
    "integer",
    "Hari kerja dari masuk sampai verifikasi",
    "Working days from receipt to verification",
    "hari kerja",
  ),
  column(
    "hari_kerja_tanggapan",
    "integer",
    "Hari kerja dari diteruskan (atau masuk) sampai tanggapan pertama",
    "Working days from forwarding (or receipt) to first answer",
    "hari kerja",
  ),
  column(
    "hari_kerja_selesai",
    "integer",
    "Hari kerja dari masuk sampai selesai",
    "Working days from receipt to closing",
    "hari kerja",
  ),
  column(
    "tepat_waktu",
    "string",
    "Selesai dalam batas: ya, tidak, belum_jatuh_tempo, tidak_dinilai",
    "Closed in time: yes, no, not yet due, not judged",
  ),
  column("jumlah_pindah", "integer", "Berapa kali dikembalikan atau dipindah", "Times returned or moved"),
  column("dibuka_kembali", "integer", "Berapa kali dibuka kembali", "Times reopened"),
  column("penilaian", "integer", "Penilaian pelapor, 1 sampai 5", "Reporter's rating, 1 to 5"),
  column(
    "teks",
    "string",
    "Isi aduan, data pribadi disamarkan",
    "Text of the complaint, personal data redacted",
  ),
  column(
    "tanggapan",
    "string",
    "Tanggapan terakhir SKPD, data pribadi disamarkan",
    "Latest answer of the agency, redacted",
  ),
  column(
    "tingkat_publikasi",
    "string",
    "Tingkat publikasi: baris_dan_teks atau baris",
    "Publication tier: row and text, or row only",
  ),
];

export const EVENT_COLUMNS: readonly ColumnOf<PublishedEvent>[] = [
  column("id_aduan", "string", "Nomor publik aduan", "Public id of the complaint"),
  column("urutan", "integer", "Urutan peristiwa, dari 1", "Order of the event, from 1"),
  column("peristiwa", "string", "Peristiwa", "Event"),
  dayColumn("tanggal", "Tanggal terjadi", "Date it happened"),
  column("skpd", "string", "SKPD (kode)", "Agency (code)"),
  column("jenis_penyelesaian", "string", "Cara selesai", "How it was resolved"),
  column("alasan", "string", "Alasan ditunda atau diarsipkan", "Reason it was postponed or archived"),
  column("penilaian", "integer", "Penilaian pelapor", "Reporter's rating"),
  column("catatan", "string", "Catatan atau jawaban, data pribadi disamarkan", "Note or answer, redacted"),
];

export const WITHHELD_COLUMNS: readonly Column[] = [
  column("dihitung", "date", "Tanggal data saat dihitung", "Cut-off at which it was counted"),
  column(
    "alasan",
    "string",
    "Mengapa tidak diterbitkan per baris (lihat tiers.csv); semua: jumlah semua alasan",
    "Why it is not published row by row (see tiers.csv); semua: all reasons",
  ),
  column(
    "skpd",
    "string",
    "SKPD (kode); semua; lainnya: SKPD tanpa baris terbit, atau tanpa SKPD",
    "Agency (code); semua: all; lainnya: agencies without a published row, or none",
  ),
  column(
    "tahun",
    "string",
    "Tahun masuk; sampai_YYYY: tahun itu dan sebelumnya; semua",
    "Year received; sampai_YYYY: that year and before; semua: all",
  ),
  column(
    "jumlah",
    "integer",
    "Jumlah; disembunyikan bila kecil, atau bila membuka yang kecil",
    "Count; disembunyikan (hidden) where small, or where it would give a small one away",
  ),
];

/** GeoReport Bulk; the names and their order are the specification's. */
export const GEOREPORT_COLUMNS: readonly Column[] = [
  column("service_request_id", "string", "Nomor publik aduan", "Public id of the complaint"),
  column("requested_datetime", "string", "Waktu masuk (hari)", "When received (a day)"),
  column("updated_datetime", "string", "Waktu terakhir berubah (hari)", "When last changed (a day)"),
  column("closed_date", "string", "Waktu selesai (hari)", "When closed (a day)"),
  column("status_description", "string", "open atau closed", "open or closed"),
  column("status_notes", "string", "Status dan tanggapan", "Status and answer"),
  column("source", "string", "Kanal", "Channel"),
  column("service_name", "string", "Topik", "Topic"),
  column("service_subtype", "string", "Sub-topik", "Sub-topic"),
  column("description", "string", "Isi aduan, data pribadi disamarkan", "Text, personal data redacted"),
  column("agency_responsible", "string", "SKPD", "Agency"),
  column("address", "string", "Kecamatan", "District"),
  column("lat", "number", "Lintang titik tengah kecamatan", "Latitude of the district's centre", "derajat"),
  column("long", "number", "Bujur titik tengah kecamatan", "Longitude of the district's centre", "derajat"),
];

/** The two tables that have a row a complaint or a row an event, by the name of their files. */
export const ROW_TABLES = {
  complaints: {
    columns: COMPLAINT_COLUMNS,
    title: "Aduan",
    title_en: "Complaints",
    primaryKey: ["id_aduan"],
  },
  events: {
    columns: EVENT_COLUMNS,
    title: "Peristiwa",
    title_en: "Status events",
    primaryKey: ["id_aduan", "urutan"],
  },
} as const;

/** After the dimensions of a statistics table. */
export const FIGURE_COLUMNS: readonly Column[] = [
  column("ukuran", "string", "Ukuran", "Measure"),
  column("n", "integer", "Banyaknya aduan yang dihitung", "Complaints counted"),
  column("nilai", "number", "Nilai", "Value"),
  column("bawah", "number", "Batas bawah selang 95%", "Lower bound, 95% interval"),
  column("atas", "number", "Batas atas selang 95%", "Upper bound, 95% interval"),
];

/** What stands in `nilai` where a figure is not shown. */
export const UNSHOWN_TOKENS = { too_few: "n_terlalu_kecil", not_reached: "belum_tercapai" } as const;
/** Stands for a withheld count that is hidden, whether it is small itself or would give a small one away. */
export const SUPPRESSED = "disembunyikan";

/** Marks every table of a release made of synthetic data. */
export const DEMONSTRATION_COLUMN: Column = column(
  "data_peragaan",
  "string",
  "Data peragaan: bukan aduan sungguhan",
  "Demonstration data: not real complaints",
);

const strings = (...names: string[]): readonly Column[] =>
  names.map((name) => column(name, "string", name, name));

/** Public columns of the reference tables; members of WhatsApp groups and their codes are not among them. */
export const REFERENCE_COLUMNS = {
  skpd: strings(
    "code",
    "name",
    "name_en",
    "short_name",
    "kind",
    "valid_from",
    "valid_until",
    "successor",
    "aliases",
  ),
  topics: strings("code", "parent", "name", "name_en", "sensitive", "aliases"),
  kecamatan: strings(
    "code",
    "name",
    "kemendagri",
    "bps",
    "dapil",
    "desa",
    "kelurahan",
    "lat",
    "lon",
    "tile_col",
    "tile_row",
    "aliases",
  ),
  dapil: strings("code", "name", "seats", "election"),
  channels: strings("code", "name", "name_en", "aliases"),
  routes: strings("topic", "kecamatan", "skpd", "group"),
  topic_keywords: strings("topic", "keyword", "weight"),
  service_levels: strings(
    "id",
    "basis",
    "valid_from",
    "valid_until",
    "classification",
    "step",
    "limit_days",
    "unit",
    "stops_while",
    "note",
  ),
  holidays: strings("date", "kind", "name", "name_en", "basis"),
  tiers: strings(
    "order",
    "confidentiality",
    "classification",
    "topic",
    "archive_reason",
    "text_state",
    "consent",
    "tier",
    "coarsen",
    "reason",
    "count",
    "legal_basis",
    "words",
    "words_en",
  ),
} as const;
