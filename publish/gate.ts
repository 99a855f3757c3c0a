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

/** Codes, dates and words of tables that were looked at: they come again and again. */
const passed = new Set<string>();
const SHORT = 64;
const MOST_PASSED = 20_000;
/** The last two long texts: the answer of a row is the note of one of its last events too. */
let [last, lastButOne] = ["", ""];
/** Shorter than any number or address of a person. */
const SHORTEST = 6;

/** A row of an object that may have any columns. @throws ReleaseRefused */
export function refuseRow(table: string, row: object, known: readonly string[]): void {
  refuseColumns(table, row, known);
  for (const name of Object.keys(row))
    refuseCell(table, name, (row as Readonly<Record<string, unknown>>)[name], idOf(row));
}

/** A column that is not known; mostly they are all there, in their order. @throws ReleaseRefused */
export function refuseColumns(table: string, row: object, known: readonly string[]): void {
  const names = Object.keys(row);
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string;
    if (name !== known[at] && !known.includes(name))
      refuse(table, name, idOf(row), "the column is not defined for publication");
  }
}

/** The cells of a row in the order of its columns, which are known. @throws ReleaseRefused */
export function refuseCells(table: string, columns: readonly string[], cells: readonly unknown[]): void {
  const id = columns[0] === "id_aduan" ? cells[0] : undefined;
  for (let at = 0; at < cells.length; at += 1) refuseCell(table, columns[at] as string, cells[at], id);
}

function refuseCell(table: string, column: string, value: unknown, id: unknown): void {
  if (typeof value !== "string" || value.length < SHORTEST) return;
  const isShort = value.length <= SHORT;
  if (isShort ? passed.has(value) : value === last || value === lastButOne) return;
  if (!HARMLESS.test(value)) {
    const kind = looksPrivate(value) && looksPrivate(value.replaceAll(RELEASES, ""));
    if (kind !== undefined) refuse(table, column, id, `something that looks like ${kind} is left in it`);
  }
  if (!isShort) [last, lastButOne] = [value, last];
  // A public id comes with its own rows only.
  else if (value !== id && passed.size < MOST_PASSED) passed.add(value);
}

const idOf = (row: object): unknown => ("id_aduan" in row ? row.id_aduan : undefined);

function refuse(table: string, column: string, id: unknown, why: string): never {
  throw new ReleaseRefused(`${table}, column ${column}${id === undefined ? "" : `, ${String(id)}`}: ${why}`);
}
