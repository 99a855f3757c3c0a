/** `import <file> --map <map.json>`: a CSV of any system into the ledger; what is refused goes to a file with its reasons. */
import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from "node:fs";
import { open as openFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { TextDecoderStream } from "node:stream/web";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import { prepareSubmission } from "../../core/intake/prepare.ts";
import { type Fault, faultsOf, submissionSchema } from "../../core/intake/schema.ts";
import { mapRow } from "../../core/mapping/map-row.ts";
import { columnsOf, type Mapping, mappingSchema } from "../../core/mapping/schema.ts";
import { type Loadable, load } from "../load.ts";
import { open } from "../open.ts";
import { startProgress } from "../progress.ts";
import { Refused } from "../refused.ts";

export interface ImportOptions {
  readonly map: string;
  readonly dryRun?: boolean;
  readonly refused?: string;
}
interface From {
  readonly row: Readonly<Record<string, string>>;
  readonly line: number;
}

function readMapping(path: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Refused(`${path}: ${error instanceof Error ? error.message : "cannot be read"}`);
  }
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Refused(
    faultsOf(parsed.error)
      .map(({ pointer, detail }) => `${path} ${pointer}: ${detail}`)
      .join("\n"),
  );
}

/** The separator that the header has most of, and whether the bytes are UTF-8 as far as a look at the start tells. */
async function lookAt(path: string, mapping: Mapping): Promise<string> {
  const handle = await openFile(path, "r");
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
  await handle.close();
  if (mapping.encoding === "utf-8") refuseForeignBytes(path, buffer.subarray(0, bytesRead));
  const header = buffer.subarray(0, bytesRead).toString("latin1").split(/\r?\n/, 1)[0] ?? "";
  const count = (separator: string) => header.split(separator).length;
  return (
    mapping.delimiter ?? [",", ";", "\t", "|"].reduce((best, one) => (count(one) > count(best) ? one : best))
  );
}

function refuseForeignBytes(path: string, bytes: Uint8Array): void {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    throw new Refused(
      `${path}: not UTF-8; if it is Windows-1252, say "encoding": "windows-1252" in the mapping`,
    );
  }
}

async function* rowsOf(path: string, mapping: Mapping, delimiter: string): AsyncGenerator<From> {
  const decoded = Readable.toWeb(createReadStream(path)).pipeThrough(
    new TextDecoderStream(mapping.encoding, { fatal: true }) as never,
  );
  const wanted = columnsOf(mapping);
  const parser = parse({
    bom: true,
    delimiter,
    columns: (header: string[]) => {
      const missing = wanted.filter((name) => !header.includes(name));
      if (missing.length > 0) {
        throw new Refused(`${path}: the header lacks ${missing.join(", ")}; it has ${header.join(", ")}`);
      }
      return header;
    },
    skip_empty_lines: true,
    info: true,
  });
  const source = Readable.fromWeb(decoded as never);
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: From["row"];
      info: { lines: number };
    }>) {
      yield { row: record, line: info.lines };
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    const message = error instanceof Error ? error.message : "cannot be read";
    if (/encoded data was not valid/i.test(message)) {
      throw new Refused(`${path}: not ${mapping.encoding}; say the encoding in the mapping`);
    }
    throw new Refused(`${path}: ${message}`);
  }
}

export async function importFile(path: string, options: ImportOptions): Promise<void> {
  if (!existsSync(path)) throw new Refused(`${path}: no such file`);
  const mapping = readMapping(options.map);
  const delimiter = await lookAt(path, mapping);
  const opened = await open();
  const { reference } = opened;
  const refusedPath = options.refused ?? `${path}.refused.csv`;
  const tally = { read: 0, created: 0, repeated: 0, refused: 0, events: 0 };
  const reasons = new Map<string, number>();
  let refusedFile: ReturnType<typeof createWriteStream> | undefined;

  const refuse = ({ row }: From, faults: readonly Fault[]) => {
    tally.refused += 1;
    for (const { pointer, code } of faults) {
      const reason = `${pointer} ${code}`;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    if (options.dryRun === true) return;
    const { terang_reasons: _, ...plain } = row as Record<string, string>;
    if (refusedFile === undefined) {
      refusedFile = createWriteStream(refusedPath, { mode: 0o600 });
      refusedFile.write(stringify([[...Object.keys(plain), "terang_reasons"]], { delimiter }));
    }
    const why = faults.map(({ pointer, detail }) => `${pointer}: ${detail}`).join("; ");
    refusedFile.write(stringify([[...Object.values(plain), why]], { delimiter }));
  };
  const progress = startProgress("import", statSync(path).size);
  let bytes = 0;
  async function* mapped(): AsyncGenerator<Loadable<From>> {
    for await (const from of rowsOf(path, mapping, delimiter)) {
      tally.read += 1;
      bytes += Object.values(from.row).reduce((sum, cell) => sum + cell.length + 1, 0);
      if (tally.read % 500 === 0) progress.to(bytes);
      const result = mapRow(from.row, mapping, reference.zone.name);
      if (!result.ok) yield { faults: result.faults, from };
      else if (options.dryRun === true) rehearse(result.input, from);
      else yield { input: result.input, from };
    }
  }
  const rehearse = (input: unknown, from: From) => {
    const parsed = submissionSchema.safeParse(input);
    if (!parsed.success) return refuse(from, faultsOf(parsed.error));
    const prepared = prepareSubmission(parsed.data, { ...opened, now: Date.now(), actor: "cli" });
    if (!prepared.ok) return refuse(from, prepared.faults);
    tally.created += 1;
    tally.events += prepared.value.events.length;
    return undefined;
  };
  try {
    await load(opened, mapped(), (result, from) => {
      if (!result.ok)
        refuse(from, result.more.errors ?? [{ pointer: "", code: result.code, detail: result.code }]);
      else if (result.status === 201) tally.created += 1;
      else tally.repeated += 1;
    });
  } finally {
    progress.end();
    if (refusedFile !== undefined) {
      refusedFile.end();
      await finished(refusedFile);
    }
    opened.file.close();
  }
  const would = options.dryRun === true ? "would be " : "";
  console.log(
    `${tally.read} rows read: ${tally.created} ${would}taken in, ${tally.repeated} taken in before, ${tally.refused} ${would}refused`,
  );
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]))
    console.log(`  ${count} x ${reason}`);
  if (refusedFile !== undefined) {
    throw new Refused(`refused rows, with reasons, to be mended and fed back: ${refusedPath}`);
  }
}
