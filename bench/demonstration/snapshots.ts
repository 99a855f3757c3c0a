/** Which submissions were red, yellow or blue on the two days whose colours were published, so that the counts come out. */
import { parseDay } from "../../core/day.ts";
import type { Chance } from "./chance.ts";
import { PUBLISHED, scaleAt } from "./targets.ts";

/** The ends of two days: 30 March and 15 June 2016. */
export const MARCH = parseDay("2016-03-30") as number;
export const JUNE = parseDay("2016-06-15") as number;
/** A yellow one is old from the eleventh day after its first answer. */
export const YOUNG = 10;

type State = "red" | "young" | "old" | "blue";
const OPEN = ["red", "young", "old"] as const;

/** Days between which the first answer and the closing must fall. */
export interface Bounds {
  readonly answerFrom: number;
  readonly answerBy: number;
  readonly closeFrom: number;
  readonly closeBy: number;
  /** Still unanswered in mid-June: the agencies of these were counted. */
  readonly redInJune: boolean;
}
export const FREE: Bounds = {
  answerFrom: -Infinity,
  answerBy: Infinity,
  closeFrom: -Infinity,
  closeBy: Infinity,
  redInJune: false,
};

/** Share in a state by age in days, before it is fitted to the published count. */
const RED = [1, 0.97, 0.88, 0.76, 0.63, 0.5, 0.39, 0.3, 0.22, 0.16, 0.11, 0.08, 0.05, 0.03, 0.02, 0.01];
const YOUNG_BY_AGE = [
  0, 0.02, 0.08, 0.16, 0.25, 0.32, 0.36, 0.37, 0.35, 0.32, 0.28, 0.24, 0.2, 0.16, 0.12, 0.1,
];
const PROFILES: Readonly<Record<(typeof OPEN)[number], (age: number) => number>> = {
  red: (age) => RED[age] ?? 0,
  young: (age) => YOUNG_BY_AGE[age] ?? (age < 26 ? 0.06 : 0),
  old: (age) => (age < 14 ? 0 : 0.2 * Math.exp((14 - age) / 60)),
};

interface Day {
  readonly day: number;
  readonly count: number;
}
type Plan = ReadonlyMap<number, Readonly<Record<(typeof OPEN)[number], number>>>;

/** Whole numbers for each day that add up to the target, and are never more than the day has. */
function planOf(days: readonly Day[], cut: number, targets: Readonly<Record<string, number>>): Plan {
  const plan = new Map(days.map(({ day }) => [day, { red: 0, young: 0, old: 0 }]));
  for (const state of OPEN) {
    const target = Math.round(targets[state] ?? 0);
    const share = (age: number) => PROFILES[state](age) * (state === "red" ? 1 : 1 - PROFILES.red(age));
    const natural = days.reduce((sum, { day, count }) => sum + count * share(cut - day), 0);
    let exact = 0;
    let given = 0;
    for (const { day, count } of days) {
      exact += natural === 0 ? 0 : (count * share(cut - day) * target) / natural;
      const mine = plan.get(day) as Record<(typeof OPEN)[number], number>;
      const free = count - mine.red - mine.young - mine.old;
      const whole = Math.max(0, Math.min(free, Math.round(exact) - given));
      mine[state] = share(cut - day) === 0 ? 0 : whole;
      given += mine[state];
    }
  }
  return plan;
}

export interface Snapshots {
  /** For the next submission of a day, `left` of that day's being still to come with it. */
  next(day: number, left: number): Bounds;
}

/** One in so many of the open ones of March were open in June still. */
const KEPT = 3;

export function createSnapshots(chance: Chance, size: number, schedule: Iterable<Day>): Snapshots {
  const scale = scaleAt(size);
  const { march2016, half2016 } = PUBLISHED;
  const days: Day[] = [];
  for (const one of schedule) {
    if (one.day > JUNE) break;
    days.push(one);
  }
  // One more than published, so that both the count and its rounded share hold.
  const red = (march2016.red + 1) * scale;
  const open = Math.round(red) + Math.round(march2016.yellow * scale);
  const march = planOf(
    days.filter(({ day }) => day <= MARCH),
    MARCH,
    { red, young: march2016.yellowYoung * scale, old: march2016.yellowOld * scale },
  );
  const yellow = half2016.yellow * scale - Math.floor(open / KEPT);
  const june = planOf(
    days.filter(({ day }) => day > MARCH),
    JUNE,
    { red: half2016.red * scale, young: yellow * 0.45, old: yellow - Math.round(yellow * 0.45) },
  );
  let today = -1;
  let stock = { red: 0, young: 0, old: 0 };
  let opened = 0;

  const stateOf = (left: number): State => {
    let at = chance.whole(left);
    for (const state of OPEN) {
      at -= stock[state];
      if (at < 0) {
        stock[state] -= 1;
        return state;
      }
    }
    return "blue";
  };
  const boundsAt = (state: State, cut: number): Bounds => ({
    answerFrom: state === "red" ? cut + 1 : state === "young" ? cut - YOUNG : -Infinity,
    answerBy: state === "red" ? Infinity : state === "old" ? cut - YOUNG - 1 : cut,
    closeFrom: state === "blue" ? -Infinity : cut + 1,
    closeBy: state === "blue" ? cut : Infinity,
    redInJune: state === "red" && cut === JUNE,
  });
  return {
    next(day, left) {
      if (day > JUNE) return FREE;
      if (day !== today) {
        today = day;
        stock = { red: 0, young: 0, old: 0, ...(day <= MARCH ? march : june).get(day) };
      }
      const state = stateOf(left);
      if (day > MARCH) return boundsAt(state, JUNE);
      const bounds = boundsAt(state, MARCH);
      if (state === "blue") return bounds;
      opened += 1;
      const kept = opened % KEPT === 0;
      return {
        ...bounds,
        answerBy: Math.min(bounds.answerBy, JUNE),
        closeFrom: kept ? JUNE + 1 : bounds.closeFrom,
        closeBy: kept ? Infinity : JUNE,
      };
    },
  };
}
