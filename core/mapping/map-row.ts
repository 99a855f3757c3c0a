/** One row of a foreign CSV becomes intake JSON, by a mapping; faults name the column. Pure. */
import type { Fault } from "../intake/schema.ts";
import { readDate } from "./dates.ts";
import type { Mapped, Row } from "./row.ts";
import type { Mapping, Source } from "./schema.ts";

/** `zone`: for dates that carry none, unless the mapping names one. */
export function mapRow(row: Row, mapping: Mapping, zone: string): Mapped {
  const faults: Fault[] = [];
  const placeOf = (from: Source) =>
    "column" in from ? from.column : "template" in from ? from.template : "(fixed)";
  const read = (from: Source | undefined): string | undefined => {
    if (from === undefined) return undefined;
    if ("value" in from) return from.value;
    if ("template" in from) {
      return from.template.replace(/\{([^}]+)\}/g, (_, name: string) => row[name] ?? "").trim();
    }
    const cell = (row[from.column] ?? "").trim();
    if (from.values === undefined) return cell === "" ? from.otherwise : cell;
    const found = Object.hasOwn(from.values, cell) ? from.values[cell] : undefined;
    if (found !== undefined || from.otherwise !== undefined) return found ?? from.otherwise;
    if (cell !== "") {
      faults.push({
        pointer: from.column,
        code: "unknown_value",
        detail: `value is not in the mapping; expected one of ${Object.keys(from.values).slice(0, 10).join(", ")}`,
      });
    }
    return undefined;
  };
  const readInstant = (from: Source | undefined): string | undefined => {
    const text = read(from);
    if (from === undefined || text === undefined || text === "") return undefined;
    const date = readDate(text, mapping.dates, mapping.zone ?? zone);
    if (date.ok) return date.iso;
    faults.push({ pointer: placeOf(from), code: "bad_date", detail: date.detail });
    return undefined;
  };
  const set = (into: Record<string, unknown>, name: string, value: unknown) => {
    if (value !== undefined && value !== "") into[name] = value;
  };
  const { fields } = mapping;
  const input: Record<string, unknown> = {};
  for (const name of ["channel", "external_id", "text"] as const) {
    const value = read(fields[name]);
    const place = placeOf(fields[name]);
    if ((value === undefined || value === "") && !faults.some(({ pointer }) => pointer === place)) {
      faults.push({ pointer: place, code: "missing", detail: `${name} is empty` });
    }
    set(input, name, value);
  }
  for (const name of ["topic", "classification", "confidentiality", "skpd", "kecamatan", "desa"] as const) {
    set(input, name, read(fields[name]));
  }
  const received = readInstant(fields.received_at);
  if (received === undefined && !faults.some(({ code }) => code === "bad_date")) {
    faults.push({ pointer: placeOf(fields.received_at), code: "missing", detail: "received_at is empty" });
  }
  set(input, "received_at", received);
  const reporter: Record<string, unknown> = {};
  set(reporter, "name", read(fields.reporter_name));
  set(reporter, "phone", read(fields.reporter_phone));
  set(reporter, "email", read(fields.reporter_email));
  if (Object.keys(reporter).length > 0) input["reporter"] = reporter;
  const due = readInstant(fields.due_resolve);
  if (due !== undefined) input["due"] = { resolve: due };
  const events: Record<string, unknown>[] = [];
  for (const { event, when, happened_at, rating, ...rest } of mapping.events) {
    if (when !== undefined && !when.is.includes((row[when.column] ?? "").trim())) continue;
    const happened = readInstant(happened_at);
    if (happened === undefined) continue;
    const one: Record<string, unknown> = { event, happened_at: happened };
    for (const [name, from] of Object.entries(rest)) set(one, name, read(from as Source | undefined));
    const stars = read(rating);
    if (stars !== undefined && stars !== "") one["rating"] = Number(stars);
    events.push(one);
  }
  if (events.length > 0) input["events"] = events;
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input };
}
