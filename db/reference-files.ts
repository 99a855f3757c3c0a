/** Reads a region's folder of CSVs (db/reference/<region>/) into reference tables, refusing what does not hold. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import type { ReferenceTables } from "../core/reference.ts";
import { checkReference } from "../core/reference-check.ts";
import type { ServiceLevel } from "../core/service-levels.ts";
import type { TierRule } from "../core/tiers.ts";
import {
  boundariesSchema,
  FILES,
  OPTIONAL_FILES,
  OPTIONAL_NAMES,
  regionSchema,
  tierSchema,
} from "./reference-schemas.ts";

/** Reference data that cannot be used: every fault, with its file and row. */
export class ReferenceRefused extends Error {
  readonly faults: readonly string[];
  constructor(folder: string, faults: readonly string[]) {
    super(`reference data in ${folder} is refused:\n  ${faults.join("\n  ")}`);
    this.name = "ReferenceRefused";
    this.faults = faults;
  }
}

/** What is public of what, where a region has no tiers.csv of its own. */
const DEFAULT_TIERS = fileURLToPath(new URL("./reference/tiers.csv", import.meta.url));
const parseRows = (csv: string) =>
  parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as unknown[];

/** The tiers of a region that says nothing of its own. */
export const defaultTiers = (): readonly TierRule[] =>
  parseRows(readFileSync(DEFAULT_TIERS, "utf8")).map((row) => tierSchema.parse(row));

/** A service_levels.csv anywhere. @throws ReferenceRefused naming every fault. */
export function readServiceLevels(path: string): readonly ServiceLevel[] {
  let rows: readonly unknown[];
  try {
    rows = parse(readFileSync(path, "utf8"), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new ReferenceRefused(path, [error instanceof Error ? error.message : "cannot be parsed"]);
  }
  const faults: string[] = [];
  const levels = rows.flatMap((row, index) => {
    const parsed = FILES.service_levels.safeParse(row);
    if (parsed.success) return [parsed.data];
    for (const { path: at, message } of parsed.error.issues)
      faults.push(`row ${index + 1} ${at.join(".")}: ${message}`);
    return [];
  });
  if (faults.length > 0) throw new ReferenceRefused(path, faults);
  return levels;
}

/** @throws ReferenceRefused naming every fault. */
export function readReference(folder: string): ReferenceTables {
  if (!existsSync(folder)) throw new ReferenceRefused(folder, ["no such folder"]);
  const faults: string[] = [];
  const fault = (file: string, where: string, message: string) => faults.push(`${file}${where}: ${message}`);
  const readText = (file: string): string | undefined => {
    try {
      return readFileSync(join(folder, file), "utf8");
    } catch {
      fault(file, "", "cannot be read");
      return undefined;
    }
  };
  const readJson = <T>(file: string, schema: z.ZodType<T>) => {
    const text = readText(file);
    let value: unknown;
    try {
      value = text === undefined ? undefined : JSON.parse(text);
    } catch {
      fault(file, "", "not JSON");
    }
    if (value === undefined) return schema.safeParse(value);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) fault(file, ` ${issue.path.join(".")}`, issue.message);
    }
    return parsed;
  };
  const region = readJson("region.json", regionSchema);
  const boundaries = existsSync(join(folder, "boundaries.geojson"))
    ? readJson("boundaries.geojson", boundariesSchema)
    : undefined;
  const tables: Record<string, unknown[]> = {};
  for (const [name, schema] of Object.entries({ ...FILES, ...OPTIONAL_FILES })) {
    const file = name in OPTIONAL_NAMES ? OPTIONAL_NAMES[name as keyof typeof OPTIONAL_NAMES] : `${name}.csv`;
    if (name in OPTIONAL_NAMES && !existsSync(join(folder, file))) continue;
    let rows: unknown[] = [];
    try {
      rows = parseRows(readText(file) ?? "");
    } catch (error) {
      fault(file, "", error instanceof Error ? error.message : "cannot be parsed");
    }
    tables[name] = rows.flatMap((row, index) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues) {
        fault(file, ` row ${index + 1} ${issue.path.join(".")}`, issue.message);
      }
      return [];
    });
  }
  if (faults.length > 0 || !region.success) throw new ReferenceRefused(folder, faults);
  const reference = {
    region: region.data,
    tiers: defaultTiers(),
    ...tables,
    ...(boundaries === undefined ? {} : { boundaries: boundaries.data }),
  } as unknown as ReferenceTables;
  const dangling = checkReference(reference);
  if (dangling.length > 0) throw new ReferenceRefused(folder, dangling);
  return reference;
}
