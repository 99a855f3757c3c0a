/** The published shapes as schemas of the OpenAPI document, made from the dictionary of the release. */
import { z } from "zod";
import { MEASURES } from "../../core/figures.ts";
import { COMPLAINT_COLUMNS, type Column, EVENT_COLUMNS } from "../../publish/datasets.ts";

const cell = ({ type, title, title_en }: Column) =>
  (type === "integer" ? z.int() : z.string()).nullable().meta({ description: `${title_en} / ${title}` });
const rowOf = (columns: readonly Column[]) =>
  z.object({
    ...Object.fromEntries(columns.map((column) => [column.name, cell(column).optional()])),
    data_peragaan: z
      .literal("ya")
      .optional()
      .meta({ description: "Demonstration data: not real complaints" }),
  });

const COMPLAINT_EXAMPLE = {
  id_aduan: "BJN-7K3F9QD",
  kanal: "sms",
  klasifikasi: "pengaduan",
  topik: "infrastruktur",
  sub_topik: "jalan",
  kecamatan: "dander",
  tanggal_masuk: "2016-03-01",
  status: "diteruskan",
  warna: "merah",
};

export const complaintSchema = rowOf(COMPLAINT_COLUMNS).meta({ id: "Complaint", example: COMPLAINT_EXAMPLE });
export const eventSchema = rowOf(EVENT_COLUMNS).meta({
  id: "Event",
  example: { id_aduan: "BJN-7K3F9QD", urutan: 1, peristiwa: "diterima", tanggal: "2016-03-01" },
});

const of = {
  release: z
    .string()
    .meta({ description: "Id of the release that answered", example: "2026-01-31T100000+0700" }),
  cutoff: z.iso.date().meta({ description: "Last day covered" }),
  demonstration: z.boolean().meta({ description: "Synthetic data" }),
};
export const complaintsSchema = z
  .object({
    ...of,
    data: z.array(complaintSchema),
    next: z.string().nullable().meta({ description: "Address of the next page, in the same release" }),
  })
  .meta({ id: "Complaints" });
export const complaintDetailSchema = z
  .object({ ...of, complaint: complaintSchema, events: z.array(eventSchema) })
  .meta({ id: "ComplaintDetail" });

export const figureSchema = z
  .object({
    n: z.int().meta({ description: "Complaints counted" }),
    value: z.number().optional().meta({ description: "Absent where it is not shown" }),
    low: z.number().optional().meta({ description: "Lower bound, 95%" }),
    high: z.number().optional().meta({ description: "Upper bound, 95%" }),
    unshown: z
      .enum(["too_few", "not_reached"])
      .optional()
      .meta({ description: "Why there is no value: under ten cases, or too few have finished" }),
  })
  .meta({ id: "Figure", example: { n: 120, value: 0.82, low: 0.74, high: 0.88 } });
export const statisticsSchema = z
  .object({
    ...of,
    by: z.array(z.string()),
    table: z
      .string()
      .nullable()
      .meta({ description: "Table of the release it was read from; null: counted over rows" }),
    measures: z.array(z.enum(Object.keys(MEASURES))),
    data: z.array(
      z.object({
        keys: z
          .record(z.string(), z.string())
          .meta({ description: 'Codes by dimension; "": not known or not published' }),
        figures: z.record(z.string(), figureSchema),
      }),
    ),
  })
  .meta({ id: "Statistics" });
export const releasesSchema = z
  .object({
    data: z.array(
      z.object({
        release: z.string(),
        cutoff: z.iso.date(),
        created: z.string(),
        demonstration: z.boolean(),
        complaints: z.int(),
        events: z.int(),
        current: z.boolean(),
        queryable: z.boolean().meta({ description: "It can be named in `release`" }),
        url: z.string().meta({ description: "Folder of its files" }),
      }),
    ),
  })
  .meta({ id: "Releases" });
