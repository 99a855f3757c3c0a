/** Rows of a CSV of any make: its separator, its encoding and its heading found out, streamed. */
import { createReadStream } from "node:fs";
import { open as openFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { TextDecoderStream } from "node:stream/web";
import { parse } from "csv-parse";
import type { Row } from "../../core/mapping/row.ts";
import { Refused } from "../refused.ts";

export interface CsvForm {
  readonly encoding: "utf-8" | "windows-1252";
  readonly delimiter?: string | undefined;
}

/** The separator that the heading has most of; refuses bytes that are not of the encoding as far as the start tells. */
export async function delimiterOf(path: string, form: CsvForm): Promise<string> {
  const handle = await openFile(path, "r");
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
  await handle.close();
  if (form.encoding === "utf-8") refuseForeignBytes(path, buffer.subarray(0, bytesRead));
  const header = buffer.subarray(0, bytesRead).toString("latin1").split(/\r?\n/, 1)[0] ?? "";
  const count = (separator: string) => header.split(separator).length;
  return (
    form.delimiter ?? [",", ";", "\t", "|"].reduce((best, one) => (count(one) > count(best) ? one : best))
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

/** `check` is shown the heading before the first row. @throws Refused on what is no CSV of this form. */
export async function* csvRows(
  path: string,
  form: CsvForm & { readonly delimiter: string },
  check: (header: readonly string[]) => void,
): AsyncGenerator<{ readonly row: Row; readonly line: number }> {
  const decoded = Readable.toWeb(createReadStream(path)).pipeThrough(
    new TextDecoderStream(form.encoding, { fatal: true }) as never,
  );
  const parser = parse({
    bom: true,
    delimiter: form.delimiter,
    columns: (header: string[]) => {
      check(header);
      return header;
    },
    skip_empty_lines: true,
    info: true,
  });
  const source = Readable.fromWeb(decoded as never);
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      yield { row: record, line: info.lines };
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    const message = error instanceof Error ? error.message : "cannot be read";
    if (/encoded data was not valid/i.test(message)) {
      throw new Refused(`${path}: not ${form.encoding}; say the encoding in the mapping`);
    }
    throw new Refused(`${path}: ${message}`);
  }
}
