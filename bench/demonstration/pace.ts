/** How fast things go: the days of verification, first answer and closing, within the bounds that a snapshot sets. */
import type { Chance } from "./chance.ts";
import { createFair } from "./fair.ts";
import { type Bounds, FREE, JUNE } from "./snapshots.ts";

/** Days from receipt to verification: 0 to 3 for 83 in a hundred, a mean of about 2.8. */
const VERIFY = [20, 25, 20, 18, ...Array.from({ length: 12 }, () => 17 / 12)];
/** Days from verification to the first answer: 0 to 5 for 89 in a hundred, a mean of about 3.2. */
const ANSWER = [20, 20, 17, 14, 10, 8, ...Array.from({ length: 14 }, () => 11 / 14)];
/** Most are closed within a fortnight of the answer; a few stay open for months. */
const CLOSE = { sameDay: 0.09, fortnight: 0.84, longTail: 110 } as const;

/** Shares that are never answered, or answered and never closed. */
const LEFT = { unanswered: 0.004, unclosed: 0.012 } as const;

export interface Plan {
  readonly verified: number;
  readonly answered: number;
  readonly closed: number;
  readonly archived: boolean;
  readonly returned: boolean;
  /** Closed within five minutes of being forwarded. */
  readonly instant: boolean;
}

export interface Pace {
  planOf(received: number, bounds: Bounds, forwarded: boolean): Plan;
}

export function createPace(chance: Chance): Pace {
  const verifying = createFair(chance);
  const answering = createFair(chance);

  const closing = () => {
    const pace = chance.next();
    if (pace < CLOSE.sameDay) return 0;
    if (pace < CLOSE.sameDay + CLOSE.fortnight) return 1 + chance.whole(14);
    return Math.ceil(-Math.log(1 - chance.next()) * CLOSE.longTail);
  };
  /** From the natural answer to one that the bounds allow: drawn again, and in the end set. */
  const answer = (received: number, bounds: Bounds, least: number) => {
    let verified = received + verifying.draw(VERIFY);
    let answered = verified + least + answering.draw(ANSWER);
    const first = Math.max(received, bounds.answerFrom);
    const last = Math.min(bounds.answerBy, bounds.closeBy);
    for (let tries = 0; tries < 200 && (answered < first || answered > last); tries += 1) {
      verified = received + chance.weighted(VERIFY);
      answered = verified + least + chance.weighted(ANSWER);
    }
    if (answered < first) answered = first + chance.whole(Math.min(3, last - first + 1));
    if (answered > last) {
      answered = last;
      verified = Math.min(verified, Math.max(received, last - least));
    }
    return { verified, answered };
  };

  return {
    planOf(received, bounds, forwarded) {
      const counted = bounds !== FREE;
      const late = bounds.answerFrom > received;
      const returned = forwarded && !late && chance.happens(0.06) && received + 6 < bounds.closeBy;
      const { verified, answered } = answer(received, bounds, returned ? 1 : 0);
      const archivable = !counted || (bounds.closeFrom === -Infinity && verified <= bounds.closeBy);
      const archived = archivable && chance.happens(received > JUNE ? 0.06 : 0.004);
      // Left lying since: what the oldest open cases of the later years are made of.
      const left = received > JUNE ? chance.next() : 1;
      const instant = !counted && forwarded && !returned && chance.happens(0.004);
      if (left < LEFT.unanswered + LEFT.unclosed) {
        const never = left < LEFT.unanswered;
        return {
          verified,
          answered: never ? Infinity : answered,
          closed: Infinity,
          archived,
          returned,
          instant: false,
        };
      }
      if (instant) return { verified, answered: verified, closed: verified, archived, returned, instant };
      let closed = answered + closing();
      if (closed < bounds.closeFrom || closed > bounds.closeBy) {
        const from = Math.max(answered, bounds.closeFrom);
        const span = Math.min(bounds.closeBy - from + 1, from === answered ? 15 : 60);
        closed = from + chance.whole(span);
      }
      return { verified, answered, closed, archived, returned, instant };
    },
  };
}
