/** Whole days in one time zone: an instant (ms since the epoch) to a day number (days since 1970-01-01) and back. */
import { IANAZone } from "luxon";

export const MS_PER_DAY = 86_400_000;
/** Offsets change on quarter-hour boundaries only. */
const SLOT = 900_000;
const WEEK = 7 * MS_PER_DAY;

/** An IANA zone that remembers its offsets: the system's own look-up takes longer than all else that is done to a date. */
export class RememberedZone extends IANAZone {
  /** By week, in minutes; NaN: it changes within. */
  readonly #offsets = new Map<number, number>();

  /** A week whose ends have one offset has it throughout; else it is looked up a quarter of an hour at a time. */
  override offset(instant: number): number {
    const week = Math.floor(instant / WEEK);
    let offset = this.#offsets.get(week);
    if (offset === undefined) {
      const first = super.offset(week * WEEK);
      offset = first === super.offset((week + 1) * WEEK) ? first : Number.NaN;
      this.#offsets.set(week, offset);
    }
    return Number.isNaN(offset) ? super.offset(Math.floor(instant / SLOT) * SLOT) : offset;
  }
}

export interface Zone {
  readonly name: string;
  /** Day number of the local date on which the instant falls. */
  dayOf(instant: number): number;
  /** First instant of a local day, in ms. */
  startOf(day: number): number;
  /** Last instant (ms) of a local day: what "by the end of that day" means. */
  endOf(day: number): number;
}

/** @throws RangeError when the zone is not in the IANA database. */
export function createZone(name: string): Zone {
  if (!IANAZone.isValidZone(name)) throw new RangeError(`unknown time zone "${name}"`);
  const zone = new RememberedZone(name);
  const offsetAt = (instant: number): number => zone.offset(instant) * 60_000;
  const startOf = (day: number): number => {
    const utc = day * MS_PER_DAY;
    const guess = utc - offsetAt(utc);
    return utc - offsetAt(guess);
  };
  return {
    name,
    dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / MS_PER_DAY),
    startOf,
    endOf: (day) => startOf(day + 1) - 1,
  };
}

/** Days that were written: the same few thousand come again and again. */
const written = new Map<number, string>();
const MOST_WRITTEN = 20_000;

/** Day number as YYYY-MM-DD. */
export function formatDay(day: number): string {
  let text = written.get(day);
  if (text === undefined) {
    text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    if (written.size >= MOST_WRITTEN) written.clear();
    written.set(day, text);
  }
  return text;
}

/** Day number of a YYYY-MM-DD text, or undefined when there is no such day. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant)) return undefined;
  const day = instant / MS_PER_DAY;
  return formatDay(day) === text ? day : undefined;
}
