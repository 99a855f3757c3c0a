/** map.json: how the columns of a CSV become submissions and their events. */
import { z } from "zod";
import { EVENT_KINDS } from "../vocabulary.ts";

/** Where a field comes from: a column (its values translated, if need be), a fixed value, or a template of columns. */
const source = z.union([
  z.strictObject({
    column: z.string().min(1),
    values: z.record(z.string(), z.string()).optional().meta({ description: "Value of the file to code" }),
    otherwise: z.string().optional().meta({ description: "For an empty cell or a value not in values" }),
  }),
  z.strictObject({ value: z.string() }),
  z.strictObject({ template: z.string().meta({ description: "Text with {column} in it" }) }),
]);
export type Source = z.infer<typeof source>;

const condition = z.strictObject({ column: z.string().min(1), is: z.array(z.string()).min(1) });

export const mappingSchema = z.strictObject({
  encoding: z.enum(["utf-8", "windows-1252"]).default("utf-8"),
  delimiter: z.string().length(1).optional().meta({ description: "Found out from the header when absent" }),
  zone: z
    .string()
    .optional()
    .meta({ description: "IANA zone of dates that carry none; the region's when absent" }),
  dates: z
    .array(z.string())
    .min(1)
    .default(["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"])
    .meta({ description: "Luxon formats, tried in order" }),
  fields: z.strictObject({
    channel: source,
    external_id: source,
    received_at: source,
    text: source,
    topic: source.optional(),
    classification: source.optional(),
    confidentiality: source.optional(),
    skpd: source.optional(),
    kecamatan: source.optional(),
    desa: source.optional(),
    reporter_name: source.optional(),
    reporter_phone: source.optional(),
    reporter_email: source.optional(),
    due_resolve: source.optional(),
  }),
  events: z
    .array(
      z.strictObject({
        event: z.enum(EVENT_KINDS).exclude(["received"]),
        happened_at: source,
        when: condition.optional().meta({ description: "Only where the column has one of these values" }),
        skpd: source.optional(),
        note: source.optional(),
        reason: source.optional(),
        resolution: source.optional(),
        rating: source.optional(),
      }),
    )
    .default([]),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** Columns that a mapping reads: all must stand in the file's header. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const columns = new Set<string>();
  const add = (from: Source | undefined) => {
    if (from === undefined) return;
    if ("column" in from) columns.add(from.column);
    if ("template" in from)
      for (const [, name] of from.template.matchAll(/\{([^}]+)\}/g)) columns.add(name as string);
  };
  for (const from of Object.values(mapping.fields)) add(from);
  for (const { event: _, when, ...sources } of mapping.events) {
    if (when !== undefined) columns.add(when.column);
    for (const from of Object.values(sources)) add(from);
  }
  return [...columns];
}
