/** Reads the parameters of a question one by one; all faults are told at once. */
import { distance } from "fastest-levenshtein";
import type { ParameterFault } from "../problem.ts";
import { type Bounds, readBounds } from "./dates.ts";
import { FILTERS, type Filter, type FilterName, readFilter } from "./filters.ts";
import type { OpenRelease } from "./release.ts";
import { readWords } from "./words.ts";

/** Each given once; an empty one is as if not given. */
export function readParameters(
  query: URLSearchParams,
  known: readonly string[],
  faults: ParameterFault[],
): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).filter((value) => value.trim() !== "");
    if (!known.includes(name)) {
      const near = known.filter(
        (one) => distance(one, name) <= 3 || one.includes(name) || name.includes(one),
      );
      const list = known.length === 0 ? "no parameter" : `one of: ${known.join(", ")}`;
      const detail = `expected ${near.length > 0 ? `${near.join(", ")}, or ` : ""}${list}`;
      faults.push({ parameter: name.slice(0, 80), code: "unknown_parameter", detail });
    } else if (values.length > 1) {
      const detail = "given more than once; several values go into one, with commas";
      faults.push({ parameter: name, code: "repeated_parameter", detail });
    } else if (values[0] !== undefined) given[name] = values[0].trim();
  }
  return given;
}

export function readFilters(
  given: Readonly<Record<string, string>>,
  release: OpenRelease,
  faults: ParameterFault[],
): { readonly filters: readonly Filter[]; readonly bounds: Bounds; readonly words: string | undefined } {
  const filters = (Object.keys(FILTERS) as FilterName[]).flatMap((name) => {
    const text = given[name];
    return text === undefined ? [] : [readFilter(name, text, release, faults)];
  });
  const bounds = readBounds({ from: given["from"], to: given["to"] }, faults);
  const q = given["q"];
  const words = q === undefined ? undefined : readWords(q.slice(0, 500));
  if (q !== undefined && words === undefined)
    faults.push({ parameter: "q", code: "invalid_value", detail: "expected 1 to 20 words" });
  return { filters, bounds, words };
}

/** A list whose every member must be known; undefined when not given. */
export function readList<T extends string>(
  name: string,
  text: string | undefined,
  known: readonly T[],
  faults: ParameterFault[],
): readonly T[] | undefined {
  if (text === undefined) return undefined;
  const parts = [...new Set(text.split(",").map((part) => part.trim()))];
  for (const part of parts) {
    if ((known as readonly string[]).includes(part)) continue;
    const nearest = known.toSorted((a, b) => distance(a, part) - distance(b, part)).slice(0, 3);
    const detail = `"${part.slice(0, 80)}" is not known; nearest: ${nearest.join(", ")}`;
    faults.push({ parameter: name, code: "unknown_value", detail });
  }
  return parts as T[];
}
