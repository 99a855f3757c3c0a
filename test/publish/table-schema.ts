/** Reads the tables of a release by their Table Schema, as its readers do: what in them is not as the schema says. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Readonly<Record<string, unknown>> & { readonly required?: boolean };
}
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes?: number;
  readonly hash: string;
  readonly format: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues?: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}
type Row = Readonly<Record<string, string>>;

const ajv = new Ajv({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv) => void)(ajv);

export const readPackage = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
    readonly resources: readonly Resource[];
  };
const rowsOf = (folder: string, path: string): readonly Row[] =>
  parse(readFileSync(join(folder, path), "utf8"), { columns: true });

const TYPES: Readonly<Record<string, object>> = {
  date: { type: "string", format: "date" },
};
/** A cell as the value that its type makes of it; text that is none stays text, and the schema refuses it. */
function cellValue(type: string, cell: string): unknown {
  if (type === "integer" || type === "number") return cell.trim() === "" ? cell : Number(cell);
  return type === "boolean" && ["true", "false"].includes(cell) ? cell === "true" : cell;
}

const validators = (fields: readonly Field[]) =>
  fields.map(({ name, type, constraints: { required: _, ...constraints } = {} }) => ({
    name,
    type,
    check: ajv.compile({ ...(TYPES[type] ?? { type }), ...constraints }),
  }));

function rowFaults({ path, schema }: Resource, rows: readonly Row[]): readonly string[] {
  if (schema === undefined) return [];
  const missing = new Set(schema.missingValues ?? [""]);
  const required = new Set(
    schema.fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
  );
  const checks = validators(schema.fields);
  return rows.flatMap((row, index) =>
    checks.flatMap(({ name, type, check }) => {
      const cell = row[name] ?? "";
      const where = `${path}, row ${index + 1}, ${name}`;
      if (missing.has(cell)) return required.has(name) ? [`${where}: empty`] : [];
      return check(cellValue(type, cell)) ? [] : [`${where}: "${cell}" ${ajv.errorsText(check.errors)}`];
    }),
  );
}

const keyOf = (row: Row, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));

/** Types, constraints, primary and foreign keys, headers, sizes and hashes of every resource. */
export function packageFaults(folder: string): readonly string[] {
  const { resources } = readPackage(folder);
  const tables = new Map(
    resources
      .filter(({ format }) => format === "csv")
      .map((one) => [one.name, { one, rows: rowsOf(folder, one.path) }]),
  );
  const faults: string[] = [];
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(join(folder, path));
    if (bytes !== undefined && bytes !== content.length) faults.push(`${path}: ${content.length} bytes`);
    if (hash !== `sha256:${createHash("sha256").update(content).digest("hex")}`)
      faults.push(`${path}: another hash`);
  }
  for (const { one, rows } of tables.values()) {
    const { path, schema } = one;
    const names = schema?.fields.map(({ name }) => name) ?? [];
    const [header] = parse(readFileSync(join(folder, path), "utf8"), { to: 1 }) as string[][];
    if (JSON.stringify(header) !== JSON.stringify(names)) faults.push(`${path}: another header`);
    faults.push(...rowFaults(one, rows));
    const { primaryKey = [], foreignKeys = [] } = schema ?? {};
    const keys = new Set(rows.map((row) => keyOf(row, primaryKey)));
    if (primaryKey.length > 0 && keys.size !== rows.length) faults.push(`${path}: a key stands twice`);
    for (const { fields, reference } of foreignKeys) {
      const target = tables.get(reference.resource ?? one.name);
      const known = new Set(target?.rows.map((row) => keyOf(row, reference.fields)));
      for (const row of rows)
        if (fields.some((name) => row[name] !== "") && !known.has(keyOf(row, fields)))
          faults.push(`${path}: ${fields.join()} ${keyOf(row, fields)} is not in ${reference.resource}`);
    }
  }
  return faults;
}

const schema = JSON.parse(
  readFileSync(new URL("./metadata-schemas/datapackage-2.0.json", import.meta.url), "utf8"),
) as object;
const standard = ajv.compile(schema);

/** What of datapackage.json itself is not as Data Package v2 has it. */
export const descriptorFaults = (folder: string): readonly string[] =>
  standard(readPackage(folder))
    ? []
    : (standard.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
