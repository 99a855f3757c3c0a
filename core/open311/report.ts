/** The form of a report becomes intake JSON: GeoReport v2, "POST Service Request"; every fault is told at once. Pure. */
import { nearestKecamatan } from "../nearest.ts";
import type { Kecamatan, Reference } from "../reference.ts";
import { kecamatanOfAddress } from "./address.ts";
import { PLACE_ATTRIBUTE } from "./services.ts";

export type ReportFaultCode =
  | "missing_parameter"
  | "repeated_parameter"
  | "parameter_too_long"
  | "bad_parameter"
  | "outside_region"
  | "unknown_service";
export interface ReportFault {
  readonly code: ReportFaultCode;
  readonly detail: string;
}

/** What goes on to intake; the coordinates end here. */
export interface Report {
  readonly topic: string;
  readonly text: string;
  readonly kecamatan?: string;
  readonly address?: string;
  readonly reporter?: { readonly name?: string; readonly email?: string; readonly phone?: string };
}
export type ReadReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly faults: readonly ReportFault[] };

const PLACE_PARAMETER = `attribute[${PLACE_ATTRIBUTE}]`;

/** Every parameter that is read, with its longest value in characters; device_id, account_id and media_url are not. */
const LIMITS = {
  service_code: 120,
  description: 4_000,
  lat: 40,
  long: 40,
  address_string: 500,
  address_id: 120,
  [PLACE_PARAMETER]: 120,
  first_name: 100,
  last_name: 99,
  email: 254,
  phone: 40,
} as const;

/** An empty parameter is an absent one; a line break is one character, however the form sent it. */
function valuesOf(form: URLSearchParams, faults: ReportFault[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [name, limit] of Object.entries(LIMITS)) {
    const given = [...form.getAll(name), ...(name === PLACE_PARAMETER ? form.getAll(`${name}[]`) : [])]
      .map((value) => value.replace(/\r\n?/g, "\n").trim())
      .filter((value) => value !== "");
    const [value] = given;
    if (value === undefined) continue;
    if (given.length > 1)
      faults.push({ code: "repeated_parameter", detail: `${name} was given more than once` });
    else if ([...value].length > limit) {
      faults.push({ code: "parameter_too_long", detail: `${name} has at most ${limit} characters` });
    }
    values[name] = value;
  }
  return values;
}

/** Decimal degrees, or undefined with a fault. */
function degrees(name: string, text: string, limit: number, faults: ReportFault[]): number | undefined {
  const value = /^[+-]?\d{1,3}(?:\.\d*)?$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(value) <= limit) return value;
  faults.push({
    code: "bad_parameter",
    detail: `${name}: expected decimal degrees from -${limit} to ${limit}`,
  });
  return undefined;
}

/** The surest of what was said of the place: chosen, coded, written, measured. Each is checked, whichever decides. */
function placeOf(
  values: Readonly<Record<string, string>>,
  reference: Reference,
  faults: ReportFault[],
): Kecamatan | undefined {
  const { lat, long, address_id, address_string } = values;
  const rows = reference.kecamatan.rows;
  const coded = (name: string): Kecamatan | undefined => {
    const code = values[name];
    const row = code === undefined ? undefined : reference.kecamatan.get(code);
    if (code !== undefined && row === undefined) {
      faults.push({ code: "bad_parameter", detail: `${name}: expected the code of a kecamatan` });
    }
    return row;
  };
  const chosen = coded(PLACE_PARAMETER);
  const given = coded("address_id");
  const written =
    address_string === undefined
      ? undefined
      : kecamatanOfAddress(address_string, rows, reference.region.short_name);
  let measured: Kecamatan | undefined;
  if (lat !== undefined && long !== undefined) {
    const y = degrees("lat", lat, 90, faults);
    const x = degrees("long", long, 180, faults);
    if (y !== undefined && x !== undefined) {
      measured = nearestKecamatan(y, x, rows);
      if (measured === undefined) {
        faults.push({ code: "outside_region", detail: `lat and long lie outside ${reference.region.name}` });
      }
    }
  } else if (lat !== undefined || long !== undefined) {
    faults.push({ code: "missing_parameter", detail: "lat and long go together" });
  } else if (address_id === undefined && address_string === undefined) {
    faults.push({
      code: "missing_parameter",
      detail: "a place is needed: lat and long, address_string, or address_id (the code of a kecamatan)",
    });
  }
  return chosen ?? given ?? written ?? measured;
}

export function readReport(form: URLSearchParams, reference: Reference): ReadReport {
  const faults: ReportFault[] = [];
  const values = valuesOf(form, faults);
  const { service_code, description, address_string, first_name, last_name, email, phone } = values;
  if (service_code === undefined) {
    faults.push({ code: "missing_parameter", detail: "service_code is needed" });
  } else if (reference.topics.get(service_code) === undefined) {
    const near = reference.topics.nearest(service_code);
    const detail = `no service has this service_code${near.length === 0 ? "" : `; nearest: ${near.join(", ")}`}`;
    faults.push({ code: "unknown_service", detail });
  }
  const kecamatan = placeOf(values, reference, faults);
  if (description === undefined) {
    faults.push({ code: "missing_parameter", detail: "description is needed: what is reported, in words" });
  }
  if (service_code === undefined || description === undefined || faults.length > 0)
    return { ok: false, faults };

  const name = [first_name, last_name].filter((part) => part !== undefined).join(" ");
  const reporter = {
    ...(name === "" ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
  return {
    ok: true,
    report: {
      topic: service_code,
      text: description,
      ...(kecamatan === undefined ? {} : { kecamatan: kecamatan.code }),
      ...(address_string === undefined ? {} : { address: address_string }),
      ...(Object.keys(reporter).length === 0 ? {} : { reporter }),
    },
  };
}
