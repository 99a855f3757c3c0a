/** Columns of complaints.csv: one row a complaint that is published row by row. */
import { CLOSING_MARKS } from "../../core/closings.ts";
import type { PublishedRow } from "../../core/published.ts";
import { CLASSIFICATIONS, COLOURS, PUNCTUALITIES, STATUS_OF } from "../../core/vocabulary.ts";
import { CODES, type ColumnOf, column, DAY_PATTERN, dayColumn, RATING } from "./column.ts";

const DAY = { pattern: DAY_PATTERN } as const;
const WORKDAYS = { unit: "hari kerja", minimum: 0 } as const;
const TIMES = { unit: "kali", minimum: 0, required: true } as const;

/** Dates are strings: a row of a sensitive topic has YYYY-MM in place of YYYY-MM-DD. */
export const COMPLAINT_COLUMNS: readonly ColumnOf<PublishedRow>[] = [
  column("id_aduan", "string", "identity", "Nomor publik aduan", "Public id of the complaint", {
    quantity: "identifier",
    required: true,
    pattern: "[A-Z]{2,4}-[0-9A-Z]{7}",
    definition: "Nomor acak yang diberikan saat aduan masuk; tetap sama di semua rilis",
    definition_en: "Random number given when the complaint comes in; the same in every release",
  }),
  column(
    "kanal",
    "string",
    "channel",
    "Kanal masuk (kode, lihat channels.csv)",
    "Channel (code, see channels.csv)",
    {
      refers: CODES.kanal,
      required: true,
    },
  ),
  column("klasifikasi", "string", "classification", "Klasifikasi", "Classification", {
    values: CLASSIFICATIONS,
    required: true,
    definition: "Jenis laporan menurut petugas yang memeriksa",
    definition_en: "Kind of report, as judged by who checked it",
  }),
  column("topik", "string", "topic", "Topik (kode, lihat topics.csv)", "Topic (code, see topics.csv)", {
    refers: CODES.topik,
    required: true,
  }),
  column("sub_topik", "string", "topic", "Sub-topik (kode)", "Sub-topic (code)", { refers: CODES.topik }),
  column(
    "skpd",
    "string",
    "agency",
    "SKPD penanggung jawab (kode, lihat skpd.csv)",
    "Agency that answers (code, see skpd.csv)",
    {
      refers: CODES.skpd,
      definition:
        "SKPD yang memegang aduan pada tanggal data; kosong bila belum diteruskan atau membuka kecamatan dari topik peka",
      definition_en:
        "Agency that holds the complaint at the cut-off; empty before it is forwarded, or where it would give away the district of a sensitive topic",
    },
  ),
  column(
    "kecamatan",
    "string",
    "area",
    "Kecamatan (kode); kosong bila tidak diketahui atau topik peka",
    "District (code); empty when unknown or the topic is sensitive",
    {
      refers: CODES.kecamatan,
      definition: "Kecamatan yang dibicarakan aduan, bukan tempat tinggal pelapor",
      definition_en: "District that the complaint is about, not where its reporter lives",
    },
  ),
  column("dapil", "string", "area", "Daerah pemilihan (kode)", "Electoral district (code)", {
    refers: CODES.dapil,
    definition: "Daerah pemilihan DPRD tempat kecamatan itu berada",
    definition_en: "Electoral district of the regional parliament that the district is in",
  }),
  dayColumn(
    "tanggal_masuk",
    "date",
    "Tanggal masuk; bulan saja untuk topik peka",
    "Date received; month only for sensitive topics",
    {
      ...DAY,
      required: true,
    },
  ),
  dayColumn("tanggal_verifikasi", "date", "Tanggal verifikasi", "Date verified", {
    ...DAY,
    definition: "Tanggal aduan diperiksa dan digolongkan; kosong bila belum",
    definition_en: "Date on which it was checked and classified; empty when it was not yet",
  }),
  dayColumn("tanggal_diteruskan", "date", "Tanggal diteruskan ke SKPD", "Date forwarded to the agency", {
    ...DAY,
    definition: "Tanggal disposisi pertama ke SKPD; kosong bila belum",
    definition_en: "Date on which it was first forwarded to an agency; empty when it was not yet",
  }),
  dayColumn("tanggal_tanggapan", "date", "Tanggal tanggapan pertama", "Date of first answer", {
    ...DAY,
    definition: "Tanggal tanggapan pertama SKPD; kosong bila belum ada",
    definition_en: "Date of the agency's first answer; empty when there is none yet",
  }),
  dayColumn(
    "tanggal_selesai",
    "date",
    "Tanggal selesai; kosong bila masih terbuka",
    "Date closed; empty while open",
    DAY,
  ),
  column("status", "string", "status", "Status pada tanggal data", "Status at the cut-off", {
    values: Object.values(STATUS_OF),
    required: true,
    definition: "Peristiwa terakhir yang berlaku pada tanggal data",
    definition_en: "Last event in force at the cut-off",
  }),
  column(
    "warna",
    "string",
    "status",
    "Warna: merah belum dijawab, kuning dikerjakan, biru selesai",
    "Colour: merah (red) not answered, kuning (yellow) in work, biru (blue) done",
    {
      values: COLOURS,
      required: true,
      definition:
        "Kelompok status: merah belum dijawab SKPD, kuning dikerjakan, biru selesai, tanpa_warna diarsipkan",
      definition_en:
        "Group of statuses: merah (red) not answered by the agency, kuning (yellow) in work, biru (blue) done, tanpa_warna (none) archived",
    },
  ),
  column(
    "jenis_penyelesaian",
    "string",
    "closing",
    "Cara selesai: dijawab, ditindak, otomatis",
    "How it was closed: answered, acted, automatic",
    {
      values: ["dijawab", "ditindak", "otomatis"],
      definition: "Ditutup dengan jawaban, dengan tindakan, atau karena pelapor diam sampai batas waktu",
      definition_en: "Closed by an answer, by an action, or because the reporter was silent until the limit",
    },
  ),
  column(
    "tanda_penutupan",
    "string",
    "closing",
    "Penutupan yang tidak biasa: kilat (dalam lima menit sejak diteruskan), serentak (dua puluh atau lebih oleh satu SKPD dalam satu menit), kilat_serentak",
    "Unusual closing: kilat (within five minutes of being forwarded), serentak (twenty or more by one agency within a minute), kilat_serentak (both)",
    {
      values: CLOSING_MARKS,
    },
  ),
  dayColumn("batas_verifikasi", "deadline", "Batas tanggal verifikasi", "Verification due by", DAY),
  dayColumn("batas_tanggapan", "deadline", "Batas tanggal tanggapan", "Answer due by", DAY),
  dayColumn("batas_selesai", "deadline", "Batas tanggal selesai", "Resolution due by", DAY),
  column(
    "aturan_selesai",
    "string",
    "deadline",
    "Aturan yang menetapkan batas_selesai (id, lihat service_levels.csv); sistem_asal bila dari sistem asal",
    "Rule that set batas_selesai (id, see service_levels.csv); sistem_asal where the source system did",
    {
      quantity: "category",
    },
  ),
  column(
    "hari_jeda",
    "integer",
    "deadline",
    "Hari yang tidak dihitung karena jam batas waktu berhenti",
    "Days not counted because the clock of the deadline stood still",
    {
      unit: "hari",
      minimum: 0,
    },
  ),
  column(
    "hari_kerja_verifikasi",
    "integer",
    "duration",
    "Hari kerja dari masuk sampai verifikasi",
    "Working days from receipt to verification",
    WORKDAYS,
  ),
  column(
    "hari_kerja_tanggapan",
    "integer",
    "duration",
    "Hari kerja dari diteruskan (atau masuk) sampai tanggapan pertama",
    "Working days from forwarding (or receipt) to first answer",
    WORKDAYS,
  ),
  column(
    "hari_kerja_selesai",
    "integer",
    "duration",
    "Hari kerja dari masuk sampai selesai",
    "Working days from receipt to closing",
    WORKDAYS,
  ),
  column(
    "tepat_waktu",
    "string",
    "punctuality",
    "Selesai dalam batas: ya, tidak, belum_jatuh_tempo, tidak_dinilai",
    "Closed in time: yes, no, not yet due, not judged",
    {
      values: PUNCTUALITIES,
      required: true,
    },
  ),
  column(
    "jumlah_pindah",
    "integer",
    "movement",
    "Berapa kali dikembalikan atau dipindah",
    "Times returned or moved",
    TIMES,
  ),
  column("dibuka_kembali", "integer", "movement", "Berapa kali dibuka kembali", "Times reopened", TIMES),
  column(
    "penilaian",
    "integer",
    "satisfaction",
    "Penilaian pelapor, 1 sampai 5",
    "Reporter's rating, 1 to 5",
    RATING,
  ),
  column(
    "teks",
    "string",
    "content",
    "Isi aduan, data pribadi disamarkan",
    "Text of the complaint, personal data redacted",
  ),
  column(
    "tanggapan",
    "string",
    "content",
    "Tanggapan terakhir SKPD, data pribadi disamarkan",
    "Latest answer of the agency, redacted",
  ),
  column(
    "tingkat_publikasi",
    "string",
    "publication",
    "Tingkat publikasi: baris_dan_teks atau baris",
    "Publication tier: row and text, or row only",
    {
      values: ["baris_dan_teks", "baris"],
      required: true,
    },
  ),
];
