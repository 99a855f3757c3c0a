/** Public columns and titles of the reference tables; members of WhatsApp groups and their codes are not among them. */
import { CODES, type Column, column } from "./column.ts";
import { from, SERVICE_LEVEL_COLUMNS, TIER_COLUMNS, until } from "./rules.ts";
import type { ConceptName } from "./standard.ts";

const code = (concept: ConceptName): Column =>
  column("code", "string", concept, "Kode yang dipakai tabel lain", "Code that other tables use", {
    quantity: "identifier",
    required: true,
  });
const name = (of: string, of_en: string): Column =>
  column("name", "string", "name", `Nama ${of}`, `Name of the ${of_en}, in Indonesian`, { required: true });
const nameEn = (of: string, of_en: string): Column =>
  column("name_en", "string", "name", `Nama ${of} dalam bahasa Inggris`, `Name of the ${of_en} in English`);
const aliases: Column = column(
  "aliases",
  "string",
  "name",
  "Sebutan lain yang dikenali, dipisah dengan |",
  "Other names that are understood, separated by |",
);
const titled = (title: string, title_en: string, ...primaryKey: string[]) =>
  primaryKey.length === 0 ? { title, title_en } : { title, title_en, primaryKey };

/** Where rows of the reference data may repeat a key, or leave a part of it empty, there is none. */
export const REFERENCE_TITLES = {
  skpd: titled("Perangkat daerah (SKPD)", "Regional agencies (SKPD)", "code"),
  topics: titled("Topik dan sub-topik", "Topics and sub-topics", "code"),
  kecamatan: titled("Kecamatan", "Districts", "code"),
  dapil: titled("Daerah pemilihan DPRD", "Electoral districts of the regional parliament", "code"),
  channels: titled("Kanal pengaduan", "Channels of complaints", "code"),
  routes: titled(
    "Siapa menjawab apa: topik dan kecamatan ke SKPD",
    "Who answers for what: topic and district to agency",
  ),
  topic_keywords: titled("Kata kunci topik", "Keywords of topics"),
  service_levels: titled("Aturan batas waktu", "Rules of deadlines"),
  holidays: titled("Hari libur dan cuti bersama", "Holidays"),
  tiers: titled("Aturan tingkat publikasi", "Rules of publication"),
} as const;

/** By the name of their files. */
export const REFERENCE_COLUMNS = {
  skpd: [
    code("agency"),
    name("SKPD", "agency"),
    nameEn("SKPD", "agency"),
    column("short_name", "string", "name", "Nama singkat", "Short name"),
    column("kind", "string", "agency", "Jenis perangkat daerah", "Kind of agency", { quantity: "category" }),
    from("agency"),
    until("agency"),
    column("successor", "string", "agency", "SKPD penerus (kode)", "Agency that followed it (code)", {
      refers: CODES.skpd,
    }),
    aliases,
  ],
  topics: [
    code("topic"),
    column(
      "parent",
      "string",
      "topic",
      "Topik induk (kode); kosong: topik utama",
      "Parent topic (code); empty: a main topic",
      { refers: CODES.topik },
    ),
    name("topik", "topic"),
    nameEn("topik", "topic"),
    column(
      "sensitive",
      "boolean",
      "publication",
      "Topik peka: terbit tanpa kecamatan dan tanggal",
      "Sensitive topic: published without district and day",
      { required: true },
    ),
    aliases,
  ],
  kecamatan: [
    code("area"),
    name("kecamatan", "district"),
    column(
      "kemendagri",
      "string",
      "area",
      "Kode wilayah Kemendagri",
      "Code of the Ministry of Home Affairs",
      { quantity: "identifier" },
    ),
    column("bps", "string", "area", "Kode wilayah BPS", "Code of Statistics Indonesia (BPS)", {
      quantity: "identifier",
    }),
    column("dapil", "string", "area", "Daerah pemilihan (kode)", "Electoral district (code)", {
      refers: CODES.dapil,
    }),
    column("desa", "integer", "area", "Banyaknya desa", "Number of villages", { unit: "desa", minimum: 0 }),
    column("kelurahan", "integer", "area", "Banyaknya kelurahan", "Number of urban villages", {
      unit: "kelurahan",
      minimum: 0,
    }),
    column("lat", "number", "area", "Lintang titik tengah", "Latitude of its centre", {
      quantity: "coordinate",
      unit: "derajat",
      minimum: -90,
      maximum: 90,
    }),
    column("lon", "number", "area", "Bujur titik tengah", "Longitude of its centre", {
      quantity: "coordinate",
      unit: "derajat",
      minimum: -180,
      maximum: 180,
    }),
    column(
      "tile_col",
      "integer",
      "area",
      "Kolom di peta petak, dari barat",
      "Column in the map of tiles, from the west",
      { quantity: "order", minimum: 1 },
    ),
    column(
      "tile_row",
      "integer",
      "area",
      "Baris di peta petak, dari utara",
      "Row in the map of tiles, from the north",
      { quantity: "order", minimum: 1 },
    ),
    aliases,
  ],
  dapil: [
    code("area"),
    name("daerah pemilihan", "electoral district"),
    column("seats", "integer", "area", "Banyaknya kursi DPRD", "Seats in the regional parliament", {
      unit: "kursi",
      minimum: 0,
    }),
    column("election", "string", "area", "Pemilu yang dipakai", "Election of which it is", {
      quantity: "period",
    }),
  ],
  channels: [code("channel"), name("kanal", "channel"), nameEn("kanal", "channel"), aliases],
  routes: [
    column("topic", "string", "topic", "Topik (kode); *: semua topik", "Topic (code); *: every topic", {
      quantity: "category",
      required: true,
    }),
    column(
      "kecamatan",
      "string",
      "area",
      "Kecamatan (kode); kosong: semua",
      "District (code); empty: every one",
      { refers: CODES.kecamatan },
    ),
    column("skpd", "string", "routing", "SKPD yang menerima (kode)", "Agency that gets it (code)", {
      refers: CODES.skpd,
      required: true,
    }),
    column(
      "group",
      "string",
      "routing",
      "Nama grup WhatsApp; kosong: tidak ada",
      "Name of the WhatsApp group; empty: none",
    ),
  ],
  topic_keywords: [
    column(
      "topic",
      "string",
      "topic",
      "Topik (kode); kosong: kata yang tidak menunjuk topik",
      "Topic (code); empty: words that speak for none",
      { refers: CODES.topik },
    ),
    column("keyword", "string", "topic", "Kata kunci; # berarti angka", "Keyword; # stands for a number", {
      required: true,
    }),
    column("weight", "integer", "topic", "Bobot, 0 sampai 9", "Weight, 0 to 9", {
      quantity: "weight",
      required: true,
      minimum: 0,
      maximum: 9,
    }),
  ],
  service_levels: SERVICE_LEVEL_COLUMNS,
  holidays: [
    column("date", "date", "calendar", "Tanggal", "Date", {
      required: true,
      definition: "Hari yang bukan hari kerja",
      definition_en: "Day that is not worked",
    }),
    column("kind", "string", "calendar", "Jenis hari libur", "Kind of holiday", { quantity: "category" }),
    name("hari libur", "holiday"),
    nameEn("hari libur", "holiday"),
    column("basis", "string", "calendar", "Dasar hukum", "Legal basis"),
  ],
  tiers: TIER_COLUMNS,
} as const satisfies Record<string, readonly Column[]>;
