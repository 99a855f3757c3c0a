/** The gate: the last look at every cell of a release. What it does not know, or what looks private, stops the release. */
import { looksPrivate } from "../core/redaction/redact.ts";

/** A release that must not go out; nothing was published. The message names the place, never the value. */
export class ReleaseRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ReleaseRefused";
  }
}

/** A date, a code of letters, a public id, or a SHA-256 is no identifier of a person. */
const HARMLESS = /^(?:[0-9a-f]{64}|\d{4}-\d{2}(?:-\d{2})?|[a-z]+(?:[_-][a-z]+)*|[A-Z]{2,4}-[0-9A-Z]{7})$/;
/** Ids of releases, alone or in an address: their time and zone read like a phone number. */
const RELEASES = /(?<!\d)20\d{2}-[01]\d-[0-3]\dT[0-2]\d[0-5]\d[0-5]\d[+-][01]\d[0-5]\d(?!\d)/g;

/** Codes and words of tables that were looked at: they come again and again. */
const passed = new Set<string>();
const SHORT = 64;
const MOST_PASSED = 5_000;

/** @throws ReleaseRefused */
export function refuseRow(table: string, row: object, known: ReadonlySet<string>): void {
  for (const name of Object.keys(row)) {
    const value = (row as Readonly<Record<string, unknown>>)[name];
    if (!known.has(name)) refuse(table, name, row, "the column is not defined for publication");
    if (typeof value !== "string" || value.length < 6 || passed.has(value) || HARMLESS.test(value)) continue;
    const kind = looksPrivate(value.replaceAll(RELEASES, ""));
    if (kind !== undefined) refuse(table, name, row, `something that looks like ${kind} is left in it`);
    if (value.length <= SHORT && passed.size < MOST_PASSED) passed.add(value);
  }
}

function refuse(table: string, column: string, row: object, why: string): never {
  const which = "id_aduan" in row ? `, ${String(row.id_aduan)}` : "";
  throw new ReleaseRefused(`${table}, column ${column}${which}: ${why}`);
}
