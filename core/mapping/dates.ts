/** Dates of foreign files: one of the formats given, in a zone, to an ISO date-time; refusals say what was found wrong. */
import { DateTime } from "luxon";
import { RememberedZone } from "../day.ts";

export type ReadDate =
  | { readonly ok: true; readonly iso: string }
  | { readonly ok: false; readonly detail: string };

/** Days since 1899-12-30, as spreadsheets store dates: 2000-01-01 to 2050-01-01. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;

/** A format is taken apart once, not for each cell. */
const PARSERS = new Map<string, ReturnType<typeof DateTime.buildFormatParser>>();
function parserOf(format: string): ReturnType<typeof DateTime.buildFormatParser> {
  const known = PARSERS.get(format);
  if (known !== undefined) return known;
  const parser = DateTime.buildFormatParser(format);
  PARSERS.set(format, parser);
  return parser;
}

const ZONES = new Map<string, RememberedZone>();
function zoneOf(name: string): RememberedZone {
  const zone = ZONES.get(name) ?? new RememberedZone(name);
  ZONES.set(name, zone);
  return zone;
}

export function readDate(text: string, formats: readonly string[], zoneName: string): ReadDate {
  const trimmed = text.trim();
  const zone = zoneOf(zoneName);
  for (const format of formats) {
    const date = DateTime.fromFormatParser(trimmed, parserOf(format), { zone, setZone: /Z/.test(format) });
    if (date.isValid) return { ok: true, iso: date.toISO({ suppressMilliseconds: true }) as string };
    if (date.invalidReason === "unit out of range") {
      return { ok: false, detail: `no such date (${date.invalidExplanation ?? "out of range"})` };
    }
  }
  const iso = DateTime.fromISO(trimmed, { zone, setZone: true });
  if (iso.isValid && /\d[T ]\d/.test(trimmed))
    return { ok: true, iso: iso.toISO({ suppressMilliseconds: true }) as string };
  const serial = SERIAL.exec(trimmed)?.[1];
  if (serial !== undefined && Number(serial) >= 36_526 && Number(serial) <= 54_789) {
    return {
      ok: false,
      detail: "looks like a spreadsheet's serial number; format the column as text dates first",
    };
  }
  return { ok: false, detail: `expected a date as ${formats.join(" or ")}` };
}
