/** Writes messages as phones export them, one row a form. Every name, number and text here is made up. */
import type { LocalTime } from "../../../core/channels/whatsapp-group/line-head.ts";

export interface Form {
  readonly name: string;
  readonly head: (at: LocalTime) => string;
  readonly seconds: boolean;
  readonly order: "dmy" | "mdy" | "ymd";
}

const two = (number: number) => String(number).padStart(2, "0");
const yy = ({ year }: LocalTime) => two(year % 100);
const half = ({ hour }: LocalTime, am: string, pm: string) => (hour < 12 ? am : pm);
const h12 = ({ hour }: LocalTime) => String(hour % 12 === 0 ? 12 : hour % 12);

export const FORMS: readonly Form[] = [
  {
    name: "Android, Indonesian, 2-digit year",
    head: (at) => `${two(at.day)}/${two(at.month)}/${yy(at)} ${two(at.hour)}.${two(at.minute)} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "Android, Indonesian, 4-digit year",
    head: (at) => `${at.day}/${at.month}/${at.year} ${two(at.hour)}.${two(at.minute)} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "Android, Indonesian, comma",
    head: (at) => `${two(at.day)}/${two(at.month)}/${yy(at)}, ${two(at.hour)}.${two(at.minute)} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "Android, Indonesian, pukul",
    head: (at) => `${two(at.day)}/${two(at.month)}/${yy(at)} pukul ${two(at.hour)}.${two(at.minute)} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "Android, English, 12 hours",
    head: (at) => `${at.day}/${at.month}/${at.year}, ${h12(at)}:${two(at.minute)} ${half(at, "AM", "PM")} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "Android, English, a.m.",
    head: (at) =>
      `${two(at.day)}/${two(at.month)}/${at.year}, ${h12(at)}:${two(at.minute)} ${half(at, "a.m.", "p.m.")} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "Android, English, U+202F before am",
    head: (at) =>
      `${two(at.day)}/${two(at.month)}/${at.year}, ${h12(at)}:${two(at.minute)}\u202f${half(at, "am", "pm")} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "Android, United States",
    head: (at) => `${at.month}/${at.day}/${yy(at)}, ${h12(at)}:${two(at.minute)} ${half(at, "AM", "PM")} - `,
    seconds: false,
    order: "mdy",
  },
  {
    name: "Android, United States, 24 hours",
    head: (at) => `${at.month}/${at.day}/${yy(at)}, ${two(at.hour)}:${two(at.minute)} - `,
    seconds: false,
    order: "mdy",
  },
  {
    name: "iOS, Indonesian",
    head: (at) =>
      `[${two(at.day)}/${two(at.month)}/${yy(at)} ${two(at.hour)}.${two(at.minute)}.${two(at.second)}] `,
    seconds: true,
    order: "dmy",
  },
  {
    name: "iOS, Indonesian, comma, mark before",
    head: (at) =>
      `\u200e[${two(at.day)}/${two(at.month)}/${at.year}, ${two(at.hour)}.${two(at.minute)}.${two(at.second)}] `,
    seconds: true,
    order: "dmy",
  },
  {
    name: "iOS, English, 12 hours, U+202F",
    head: (at) =>
      `[${at.day}/${at.month}/${at.year}, ${h12(at)}:${two(at.minute)}:${two(at.second)}\u202f${half(at, "AM", "PM")}] `,
    seconds: true,
    order: "dmy",
  },
  {
    name: "iOS, United States",
    head: (at) =>
      `[${at.month}/${at.day}/${yy(at)}, ${h12(at)}:${two(at.minute)}:${two(at.second)} ${half(at, "AM", "PM")}] `,
    seconds: true,
    order: "mdy",
  },
  {
    name: "iOS, English, 24 hours, no comma",
    head: (at) =>
      `[${two(at.day)}/${two(at.month)}/${at.year} ${two(at.hour)}:${two(at.minute)}:${two(at.second)}] `,
    seconds: true,
    order: "dmy",
  },
  {
    name: "dots in the date",
    head: (at) => `${two(at.day)}.${two(at.month)}.${yy(at)}, ${two(at.hour)}:${two(at.minute)} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "hyphens in the date",
    head: (at) => `${two(at.day)}-${two(at.month)}-${at.year} ${two(at.hour)}.${two(at.minute)} - `,
    seconds: false,
    order: "dmy",
  },
  {
    name: "year first",
    head: (at) => `${at.year}/${two(at.month)}/${two(at.day)}, ${two(at.hour)}:${two(at.minute)} - `,
    seconds: false,
    order: "ymd",
  },
];
