/** The tables of a release: every column with its type, its title and its meaning in both languages, by table in datasets/. */
import { type Column, column } from "./datasets/column.ts";
import { COMPLAINT_COLUMNS } from "./datasets/complaints.ts";
import { EVENT_COLUMNS } from "./datasets/events.ts";
import { GEOREPORT_COLUMNS } from "./datasets/georeport.ts";

export type { Column } from "./datasets/column.ts";
export { COMPLAINT_COLUMNS } from "./datasets/complaints.ts";
export { CORRECTING_RELEASE_COLUMNS, CORRECTION_COLUMNS } from "./datasets/corrections.ts";
export { EVENT_COLUMNS } from "./datasets/events.ts";
export { GEOREPORT_COLUMNS } from "./datasets/georeport.ts";
export { REFERENCE_COLUMNS } from "./datasets/reference.ts";
export { FIGURE_COLUMNS, UNSHOWN_TOKENS } from "./datasets/statistics.ts";
export { SUPPRESSED, WITHHELD_COLUMNS } from "./datasets/withheld.ts";

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

/** Tables that are written row by row, by the name of their files. */
export const WRITTEN_BY_ROW = {
  ...ROW_TABLES,
  "georeport-bulk": {
    columns: GEOREPORT_COLUMNS,
    title: "Aduan menurut Open311 GeoReport Bulk",
    title_en: "Complaints as Open311 GeoReport Bulk",
    primaryKey: ["service_request_id"],
  },
} as const;

/** Marks every table of a release made of synthetic data. */
export const DEMONSTRATION_COLUMN: Column = column(
  "data_peragaan",
  "string",
  "description",
  "Data peragaan: bukan aduan sungguhan",
  "Demonstration data: not real complaints",
  { values: ["ya"], required: true },
);
