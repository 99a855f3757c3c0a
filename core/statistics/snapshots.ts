/** How things stood at the end of many days at once: each case adds to the stretches of days on which it counts. */
import type { CourseStep } from "./course.ts";
import { AS_LONG_AS_NEW, FIELDS, type Field, FOREVER, type Stretches } from "./stretches.ts";

export interface Grid {
  /** Day numbers, ascending. */
  readonly days: readonly number[];
  /** The first day at whose end something that happened on a day is no longer new. */
  newUntil(day: number): number;
}

export interface SnapshotPass {
  /** A case counts in a group from a day on until another, on which it does no longer. */
  add(group: string, stretches: Stretches, from: number, to: number): void;
  /** Value of a field at the end of the grid's days for a group, or for all together. */
  series(group: string | undefined, field: Field): Float64Array;
  /** Groups with at least one case. */
  groups(): readonly string[];
}

/** The place of the first of some days (ascending) at or after a day. */
export function createPlaces(days: readonly number[]): (day: number) => number {
  const first = days[0] ?? 0;
  const place = new Int32Array((days.at(-1) ?? 0) - first + 2);
  for (let day = 0, at = 0; day < place.length; day += 1) {
    while (at < days.length && (days[at] as number) < first + day) at += 1;
    place[day] = at;
  }
  return (day) =>
    day <= first ? 0 : day - first >= place.length ? days.length : (place[day - first] as number);
}

/** `fields`: those that will be asked for. */
export function createSnapshots({ days, newUntil }: Grid, fields: ReadonlySet<Field>): SnapshotPass {
  const width = days.length + 1;
  const placeOf = createPlaces(days);
  /** Where the days of a field begin; -1 where it is not asked for. */
  const kept = FIELDS.filter((field) => fields.has(field));
  const offsets = Int32Array.from(FIELDS, (field) => (fields.has(field) ? kept.indexOf(field) * width : -1));
  const groups = new Map<string, Float64Array>();

  return {
    add(group, { numbers, length }, from, to) {
      let into = groups.get(group);
      if (into === undefined) {
        into = new Float64Array(kept.length * width);
        groups.set(group, into);
      }
      for (let at = 0; at < length; at += 4) {
        const offset = offsets[numbers[at] as number] as number;
        if (offset < 0) continue;
        const began = numbers[at + 1] as number;
        const told = numbers[at + 2] as number;
        const start = Math.max(began, from);
        const until = told === AS_LONG_AS_NEW ? newUntil(began) : told;
        const end = Math.min(until, to);
        if (start >= end) continue;
        const weight = numbers[at + 3] as number;
        const low = offset + placeOf(start);
        const high = offset + placeOf(end);
        into[low] = (into[low] as number) + weight;
        into[high] = (into[high] as number) - weight;
      }
    },
    series(group, field) {
      const series = new Float64Array(days.length);
      const offset = offsets[FIELDS.indexOf(field)] as number;
      for (const [name, steps] of groups) {
        if (group !== undefined && name !== group) continue;
        let value = 0;
        for (let at = 0; at < days.length; at += 1) {
          value += steps[offset + at] as number;
          series[at] = (series[at] as number) + value;
        }
      }
      return series;
    },
    groups: () => [...groups.keys()].sort(),
  };
}

/** Adds a case to the agencies that answered for it, each for its time; `passes` are filled alike. */
export function addBySkpd(
  passes: readonly Pick<SnapshotPass, "add">[],
  course: readonly CourseStep[],
  stretches: Stretches,
): void {
  for (let at = 0; at < course.length; ) {
    const { day, skpd } = course[at] as CourseStep;
    let next = at + 1;
    while (next < course.length && course[next]?.skpd === skpd) next += 1;
    for (const pass of passes) pass.add(skpd, stretches, day, course[next]?.day ?? FOREVER);
    at = next;
  }
}
