/** Tracking: what the holder of a tracking code is told of a submission. Codes and days; no word that anybody wrote. */

import { z } from "zod";
import { formatDay } from "./day.ts";
import { dueAnswerDay } from "./deadlines.ts";
import { inForce, outcomeOf, TRANSITIONS } from "./lifecycle.ts";
import type { TakenOut } from "./moderation.ts";
import { type Facts, ruleFor } from "./publication.ts";
import type { Reference } from "./reference.ts";
import { ARCHIVE_REASONS, COLOURS, EVENT_KINDS, type EventKind, RESOLUTIONS } from "./vocabulary.ts";

/** What the next release will hold of it. */
export const SHOWN = ["row_and_text", "in_review", "withdrawn", "row", "count_for_now", "count"] as const;
export type Shown = (typeof SHOWN)[number];

/** What the reporter can say about it now. */
export const WISHES = ["confirm", "contest", "withdraw"] as const;
export type Wish = (typeof WISHES)[number];

const day = z.iso.date();
const kind = z.enum(EVENT_KINDS);
export const trackedSchema = z
  .object({
    public_id: z.string().meta({ example: "BJN-7K3F9QD" }),
    status: kind.meta({ description: "The last event in force" }),
    colour: z.enum(COLOURS).meta({ description: "merah: no answer yet; kuning: under way; biru: done" }),
    received: day,
    skpd: z.string().nullable().meta({ description: "Code of the agency that has it now" }),
    topic: z.string().nullable().meta({ description: "Code; null while it waits to be sorted" }),
    due_answer: day.nullable().meta({ description: "Last day in time; null where no rule sets one" }),
    due_resolve: day.nullable(),
    published: z.enum(SHOWN).meta({
      description:
        "What the next release holds of it: row_and_text; in_review: a row, its text waits for a person; withdrawn: a row, its text was taken out at the reporter's wish; row: a row that never has a text or whose text was withheld; count_for_now: a number, until it is sorted, checked and, where it offers an innovation, agreed to; count: a number only",
    }),
    can: z.array(z.enum(WISHES)).meta({ description: "What the reporter can do now" }),
    events: z.array(
      z.object({
        event: kind,
        date: day,
        skpd: z.string().nullable(),
        resolution: z.enum(RESOLUTIONS).nullable(),
        reason: z.enum(ARCHIVE_REASONS).nullable().meta({ description: "With archived" }),
      }),
    ),
  })
  .meta({ id: "Tracked" });
export type Tracked = z.infer<typeof trackedSchema>;

function shown(facts: Omit<Facts, "closedInBatch">, takenOut: TakenOut | null, reference: Reference): Shown {
  const tierOf = (one: Omit<Facts, "closedInBatch">) => ruleFor(one, reference).tier;
  const { tier, count } = ruleFor(facts, reference);
  if (tier === "hitungan") {
    return count === "standing" && facts.submission.textState !== "withheld" ? "count_for_now" : "count";
  }
  if (takenOut !== null) return "withdrawn";
  if (tier === "baris_dan_teks") return "row_and_text";
  const { submission } = facts;
  const once = tierOf({ ...facts, submission: { ...submission, textState: "clear" } });
  return submission.textState === "review" && once === "baris_dan_teks" ? "in_review" : "row";
}

/** `takenOut`: whether its words were withdrawn or erased. Expects a history that `checkHistory` passes. */
export function track(
  facts: Omit<Facts, "closedInBatch">,
  takenOut: TakenOut | null,
  reference: Reference,
): Tracked {
  const { submission, events } = facts;
  const { zone } = reference;
  const date = (instant: number) => formatDay(zone.dayOf(instant));
  const life = inForce(events);
  const outcome = outcomeOf(life);
  const dueAnswer = dueAnswerDay(submission, outcome.forwardedAt, reference);
  const next: readonly EventKind[] = TRANSITIONS[outcome.status];
  const possible = {
    confirm: next.includes("confirmed"),
    contest: next.includes("contested"),
    withdraw: takenOut === null,
  } as const satisfies Record<Wish, boolean>;
  return {
    public_id: submission.publicId,
    status: outcome.status,
    colour: outcome.colour,
    received: date(submission.receivedAt),
    skpd: outcome.skpd,
    topic: submission.topic,
    due_answer: dueAnswer === null ? null : formatDay(dueAnswer),
    due_resolve: submission.dueResolve === null ? null : date(submission.dueResolve),
    published: shown(facts, takenOut, reference),
    can: WISHES.filter((wish) => possible[wish]),
    events: life.map((event) => ({
      event: event.kind,
      date: date(event.happenedAt),
      skpd: event.skpd,
      resolution: event.resolution,
      reason: event.archiveReason,
    })),
  };
}
