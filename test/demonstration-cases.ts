/** The demonstration as a release has it, through intake and publication without a ledger; texts are left out. */
import { generateDemonstration } from "../bench/demonstration/generate.ts";
import { formatDay } from "../core/day.ts";
import { prepareSubmission } from "../core/intake/prepare.ts";
import { submissionSchema } from "../core/intake/schema.ts";
import { publish } from "../core/publication.ts";
import { createReference } from "../core/reference.ts";
import type { Case } from "../core/statistics/records.ts";
import { readReference } from "../db/reference-files.ts";
import { BOJONEGORO } from "./example-region.ts";

export const bojonegoro = createReference(readReference(BOJONEGORO));

/** `until`: day number of the last day and of the cut-off. */
export function* demonstrationCases(size: number, until: number): Generator<Case> {
  const { tables, zone } = bojonegoro;
  const cutoff = zone.endOf(until);
  let serial = 0;
  const surroundings = {
    reference: bojonegoro,
    now: cutoff,
    newId: () => String(serial++),
    newPublicId: () => `BJN-${serial++}`,
    actor: "demo",
  };
  for (const one of generateDemonstration({ size, until: formatDay(until), reference: tables })) {
    const events = one.events.map(({ duplicate_of, note, ...event }) => event);
    const input = submissionSchema.parse({ ...one, text: "-", events });
    const prepared = prepareSubmission(input, surroundings);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
    const { submission, events: happened } = prepared.value;
    // As the command line agrees to the offers of the demonstration.
    const offered = one.classification === "inovasi" && one.confidentiality === "biasa";
    const agreed = offered ? ({ textState: "clear", consent: "unnamed" } as const) : {};
    const facts = {
      submission: { ...submission, ...agreed },
      events: happened.map(({ event }) => event),
      closedInBatch: false,
    };
    const publication = publish(facts, bojonegoro, cutoff);
    if (publication.kind === "row") yield publication;
  }
}
