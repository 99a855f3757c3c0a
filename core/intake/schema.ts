/** The intake JSON: the schemas that validate a submission and a status event, and that OpenAPI is made from. */
import { z } from "zod";
import {
  ARCHIVE_REASONS,
  CLASSIFICATIONS,
  CONFIDENTIALITIES,
  EVENT_KINDS,
  RESOLUTIONS,
} from "../vocabulary.ts";
import { wellFormed } from "../well-formed.ts";

export const TEXT_LIMIT = 20_000;
export const MOST_EVENTS = 200;

/** Any text of an input. */
const words = z.string().overwrite(wellFormed);
const code = words.trim().min(1).max(120);
const instant = z.iso
  .datetime({ offset: true, error: "expected a date-time with a zone, as 2026-11-24T09:30:00+07:00" })
  .meta({ example: "2016-03-30T09:30:00+07:00" });

export const eventSchema = z
  .strictObject({
    event: z.enum(EVENT_KINDS).exclude(["received"]).meta({ description: "Kind of status event" }),
    happened_at: instant.optional().meta({ description: "When it happened; now when absent" }),
    skpd: code
      .optional()
      .meta({ description: "Agency that acts, or that it is forwarded to: code, name or alias" }),
    note: words
      .max(TEXT_LIMIT)
      .optional()
      .meta({ description: "Answer or note; redacted before it is stored" }),
    resolution: z
      .enum(RESOLUTIONS)
      .optional()
      .meta({ description: "How it was resolved; only with resolved" }),
    reason: words
      .max(500)
      .optional()
      .meta({ description: "archived: not_complaint, spam, duplicate or vague; postponed: why" }),
    duplicate_of: words
      .max(40)
      .optional()
      .meta({ description: "Public id of the submission that this one repeats; with reason duplicate" }),
    rating: z.int().min(1).max(5).optional().meta({ description: "1 to 5, with confirmed or contested" }),
    corrects: z.uuid().optional().meta({ description: "Id of the event that this one corrects" }),
  })
  .superRefine((event, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (event.event === "archived") {
      if (event.reason === undefined || !(ARCHIVE_REASONS as readonly string[]).includes(event.reason)) {
        fault("reason", `archived needs a reason: one of ${ARCHIVE_REASONS.join(", ")}`);
      }
    } else if (event.event === "postponed") {
      if (event.reason === undefined || event.reason.trim() === "")
        fault("reason", "postponed needs a reason");
    } else if (event.reason !== undefined) fault("reason", "a reason goes with archived or postponed only");
    if (event.event !== "resolved" && event.resolution !== undefined) {
      fault("resolution", "a resolution goes with resolved only");
    }
    if (event.rating !== undefined && event.event !== "confirmed" && event.event !== "contested") {
      fault("rating", "a rating goes with confirmed or contested only");
    }
    if (event.duplicate_of !== undefined && event.reason !== "duplicate") {
      fault("duplicate_of", "goes with archived and reason duplicate only");
    }
  })
  .meta({ id: "StatusEvent" });
export type EventInput = z.infer<typeof eventSchema>;

export const submissionSchema = z
  .strictObject({
    channel: code.meta({ description: "Channel: code, name or alias", example: "sms" }),
    external_id: words.trim().min(1).max(200).meta({
      description: "The channel's own id; unique together with channel",
      example: "contoh-0001",
    }),
    received_at: instant.optional().meta({ description: "When the channel received it; now when absent" }),
    classification: z.enum(CLASSIFICATIONS).default("pengaduan"),
    confidentiality: z.enum(CONFIDENTIALITIES).default("biasa"),
    text: words
      .max(TEXT_LIMIT, `at most ${TEXT_LIMIT} characters`)
      .refine((text) => text.trim() !== "", "expected some text")
      .meta({ description: "As written; stored encrypted, published redacted or not at all" }),
    reporter: z
      .strictObject({
        name: words.max(200).optional(),
        phone: words.max(40).optional(),
        email: words.max(254).optional(),
        handle: words.max(100).optional().meta({ description: "Name or id on a social network" }),
      })
      .optional()
      .meta({ description: "Stored encrypted, never published" }),
    consent: z
      .strictObject({
        name: words.trim().min(1).max(100).optional().meta({
          description: "As whom to be named; without it the innovation is published without a name",
        }),
      })
      .optional()
      .meta({ description: "With inovasi: who offers it agreed to its publication" }),
    topic: code.optional().meta({
      description:
        "Topic or sub-topic: code, name or alias. Without one the keyword table decides where it is sure, else it waits to be sorted",
      example: "pupuk",
    }),
    skpd: code
      .optional()
      .meta({ description: "Agency, where already routed; else the routing table decides" }),
    kecamatan: code.optional().meta({ description: "District: code, name or alias" }),
    desa: words.max(120).optional().meta({ description: "Village; stored encrypted, never published" }),
    address: words
      .max(500)
      .optional()
      .meta({ description: "Place in words; stored encrypted, never published" }),
    group: code.optional().meta({ description: "WhatsApp group, where already routed" }),
    due: z
      .strictObject({ resolve: instant })
      .optional()
      .meta({ description: "A deadline set by the source system; else the service levels decide" }),
    events: z
      .array(eventSchema)
      .max(200)
      .optional()
      .meta({ description: "What has happened since, in order" }),
  })
  .meta({ id: "Submission" });
export type SubmissionInput = z.infer<typeof submissionSchema>;

/** One fault of an input: RFC 6901 pointer to the place, and what was expected there. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Faults that are told at once: an answer is no longer than its question needs. */
export const MOST_FAULTS = 100;

/** The faults of a failed parse; an unknown field is named one by one. Values are never repeated. */
export function faultsOf(error: z.ZodError): readonly Fault[] {
  const faults = error.issues.flatMap((issue): Fault[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        pointer: pointerOf([...issue.path, key]),
        code: "unknown_field",
        detail: "no such field",
      }));
    }
    return [{ pointer: pointerOf(issue.path), code: issue.code, detail: issue.message }];
  });
  return faults.slice(0, MOST_FAULTS);
}

/** The fields of an object that can be read by themselves, whatever the others are. */
export function readable<S extends z.ZodRawShape>(
  { shape }: { readonly shape: S },
  input: unknown,
): Partial<z.infer<z.ZodObject<S>>> {
  if (typeof input !== "object" || input === null) return {};
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = z.safeParse(schema, (input as Record<string, unknown>)[name]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(fields) as Partial<z.infer<z.ZodObject<S>>>;
}
