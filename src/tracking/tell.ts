/** What the API answers to a tracking code, told in words and dates. Knows of no document and no network. */
import type { Tracked } from "../../core/tracking.ts";
import { fill } from "../i18n/fill.ts";
import { dateWords } from "../i18n/format.ts";
import type { Lang } from "../i18n/text.ts";
import type { Phrases } from "./phrases.ts";

export interface Told {
  readonly publicId: string;
  readonly colour: Tracked["colour"];
  readonly chip: string;
  readonly note: string;
  /** Facts in sentences: when it came, with whom it is, what is due. */
  readonly lines: readonly string[];
  readonly published: string;
  /** Whether there is, from the next release on, a page about it. */
  readonly hasPage: boolean;
  readonly can: Tracked["can"];
  readonly events: readonly {
    readonly kind: string;
    readonly date: string;
    readonly day: string;
    readonly name: string;
    readonly notes: readonly string[];
  }[];
}

/** A code that the page does not know (a newer table than its release) stands for itself. */
const named = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

export function tell(tracked: Tracked, phrases: Phrases, lang: Lang): Told {
  const { status, skpd, topic, due_answer, due_resolve } = tracked;
  const open = tracked.colour !== "biru" && tracked.colour !== "tanpa_warna";
  const answered = tracked.events.some(({ event }) => event === "responded" || event === "resolved");
  const said = (key: string, values: Readonly<Record<string, string>>) =>
    fill(phrases.say[key] ?? "", values);
  const date = (day: string) => dateWords(lang, day);
  return {
    publicId: tracked.public_id,
    colour: tracked.colour,
    chip: named(phrases.chip, status),
    note: named(phrases.note, status),
    lines: [
      said("received", { date: date(tracked.received) }),
      ...(topic === null ? [] : [said("topic", { name: named(phrases.topic, topic) })]),
      ...(skpd === null ? [] : [said("skpd", { name: named(phrases.skpd, skpd) })]),
      ...(open && !answered && due_answer !== null ? [said("due_answer", { date: date(due_answer) })] : []),
      ...(open && due_resolve !== null ? [said("due_resolve", { date: date(due_resolve) })] : []),
    ],
    published: named(phrases.published, tracked.published),
    hasPage: !tracked.published.startsWith("count"),
    can: tracked.can,
    events: tracked.events.map(({ event, date: day, skpd: with_, resolution, reason }) => ({
      kind: event,
      date: day,
      day: date(day),
      name: named(phrases.status, event),
      notes: [
        ...(with_ === null ? [] : [named(phrases.skpd, with_)]),
        ...(resolution === null ? [] : [named(phrases.resolution, resolution)]),
        ...(reason === null ? [] : [named(phrases.reason, reason)]),
      ],
    })),
  };
}
