/** The parameters of the reading half: the names that are accepted and what OpenAPI says of them, in one table each. */
import { z } from "zod";
import { MEASURES } from "../../core/figures.ts";
import { COMPLAINT_COLUMNS } from "../../publish/datasets.ts";
import { FILTERS } from "./filters.ts";
import { SORTS } from "./select-complaints.ts";
import { BY } from "./statistics-question.ts";

export const DEFAULT_LIMIT = 100;
export const MOST_LIMIT = 1_000;
export const MOST_DIMENSIONS = 3;
/** Columns that `fields` can name: those of complaints.csv, and the date of the last event. */
export const FIELDS: readonly string[] = [...COMPLAINT_COLUMNS.map(({ name }) => name), "diperbarui"];

const text = (description: string, example: string) =>
  z.string().optional().meta({ description, example, param: { example } });
const filters = Object.fromEntries(
  Object.entries(FILTERS).map(([name, { description, example }]) => [
    name,
    text(`${description}. Several with commas: any of them`, example),
  ]),
);
const dates = {
  from: text("Received on or after: a day, a month or a year", "2016-01"),
  to: text("Received on or before: a day, a month or a year, whole", "2016-03-30"),
};
const release = {
  release: text("Id of a release, from /v1/releases; without it the current one", "2026-01-31T100000+0700"),
};

export const complaintsQuery = z.object({
  ...filters,
  ...dates,
  q: text(
    'Words in the text or the answer: all of them; "a phrase"; a word* by its beginning',
    "jalan rusak",
  ),
  sort: text(
    `Order: ${SORTS.join(", ")}; - before it turns it round. Default -tanggal_masuk`,
    "-tanggal_masuk",
  ),
  fields: text(`Columns wanted, with commas: ${FIELDS.join(", ")}`, "id_aduan,status,tanggal_masuk"),
  limit: text(
    `Rows a page, 1 to ${MOST_LIMIT}; JSON has ${DEFAULT_LIMIT} without it, CSV and NDJSON all that match`,
    "100",
  ),
  cursor: text("Where the page before ended, as `next` has it; only with the same question", ""),
  ...release,
});
export const statisticsQuery = z.object({
  by: text(
    `Up to ${MOST_DIMENSIONS} of ${Object.keys(BY).join(", ")}, with commas; without it the total`,
    "skpd,year",
  ),
  measures: text(
    `Some of ${Object.keys(MEASURES).join(", ")}; without it all there are`,
    "masuk,tepat_waktu",
  ),
  ...filters,
  ...dates,
  ...release,
});
export const releaseQuery = z.object(release);

export const namesOf = (schema: z.ZodObject): readonly string[] => Object.keys(schema.shape);
