/** All that is wrong with an input that its schema refused: what it names is looked up too, where that can be read. Pure. */
import type { z } from "zod";
import { lookUp } from "./prepare.ts";
import { type IntakeSurroundings, lookUpEvent } from "./prepare-event.ts";
import {
  eventSchema,
  type Fault,
  faultsOf,
  MOST_EVENTS,
  MOST_FAULTS,
  readable,
  submissionSchema,
} from "./schema.ts";

type Surroundings = Pick<IntakeSurroundings, "reference" | "now">;

export function eventFaults(input: unknown, error: z.ZodError, surroundings: Surroundings): readonly Fault[] {
  const faults = [...faultsOf(error)];
  lookUpEvent(readable(eventSchema, input), surroundings, faults, "");
  return faults.slice(0, MOST_FAULTS);
}

export function submissionFaults(
  input: unknown,
  error: z.ZodError,
  surroundings: Surroundings,
): readonly Fault[] {
  const faults = [...faultsOf(error)];
  lookUp(readable(submissionSchema, input), surroundings, faults);
  const events = (input as { readonly events?: unknown } | null)?.events;
  if (Array.isArray(events)) {
    for (const [index, event] of events.slice(0, MOST_EVENTS).entries()) {
      lookUpEvent(readable(eventSchema, event), surroundings, faults, `/events/${index}`);
    }
  }
  return faults.slice(0, MOST_FAULTS);
}
