/** Columns of georeport-bulk.csv: GeoReport Bulk; the names and their order are the specification's. */
import { type Column, column, idColumn } from "./column.ts";

const INSTANT = {
  quantity: "date",
  pattern: "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})",
} as const;

export const GEOREPORT_COLUMNS: readonly Column[] = [
  idColumn("service_request_id", "complaints"),
  column("requested_datetime", "string", "date", "Waktu masuk (hari)", "When received (a day)", {
    ...INSTANT,
    required: true,
  }),
  column("updated_datetime", "string", "date", "Waktu terakhir berubah (hari)", "When last changed (a day)", {
    ...INSTANT,
    required: true,
  }),
  column("closed_date", "string", "date", "Waktu selesai (hari)", "When closed (a day)", INSTANT),
  column("status_description", "string", "status", "open atau closed", "open or closed", {
    values: ["open", "closed"],
    required: true,
    definition: "open: belum selesai; closed: selesai atau diarsipkan",
    definition_en: "open: not done yet; closed: done or archived",
  }),
  column("status_notes", "string", "content", "Status dan tanggapan", "Status and answer"),
  column("source", "string", "channel", "Kanal", "Channel", {
    definition: "Nama kanal tempat aduan masuk",
    definition_en: "Name of the channel by which the complaint came in",
  }),
  column("service_name", "string", "topic", "Topik", "Topic", {
    definition: "Nama topik aduan",
    definition_en: "Name of the topic of the complaint",
  }),
  column("service_subtype", "string", "topic", "Sub-topik", "Sub-topic", {
    definition: "Nama sub-topik aduan",
    definition_en: "Name of the sub-topic of the complaint",
  }),
  column(
    "description",
    "string",
    "content",
    "Isi aduan, data pribadi disamarkan",
    "Text, personal data redacted",
  ),
  column("agency_responsible", "string", "agency", "SKPD", "Agency", {
    definition: "Nama SKPD yang memegang aduan",
    definition_en: "Name of the agency that holds the complaint",
  }),
  column("address", "string", "area", "Kecamatan", "District", {
    definition: "Kecamatan yang dibicarakan aduan, bukan tempat kejadian",
    definition_en: "District that the complaint is about, not the place itself",
  }),
  column("lat", "number", "area", "Lintang titik tengah kecamatan", "Latitude of the district's centre", {
    quantity: "coordinate",
    unit: "derajat",
    minimum: -90,
    maximum: 90,
  }),
  column("long", "number", "area", "Bujur titik tengah kecamatan", "Longitude of the district's centre", {
    quantity: "coordinate",
    unit: "derajat",
    minimum: -180,
    maximum: 180,
  }),
];
