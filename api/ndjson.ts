/** NDJSON in pieces: lines out of a byte stream, each of a bounded length. */

export type Line =
  | { readonly number: number; readonly text: string }
  /** Over the limit, or bytes that are no UTF-8. */
  | { readonly number: number; readonly fault: "too_long" | "not_utf8" };

const NEWLINE = 0x0a;
const MARK = Buffer.from("\ufeff");

/** Yields non-empty lines with their number from 1; one over `limit` bytes is passed over and told as such. */
export async function* readLines(body: ReadableStream<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let begun: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) begun = [];
    else if (piece.length > 0) begun.push(piece);
  };
  const end = (): Line | undefined => {
    const tooLong = length > limit;
    const bytes = begun.length === 1 ? (begun[0] as Uint8Array) : Buffer.concat(begun);
    begun = [];
    length = 0;
    number += 1;
    if (tooLong) return { number, fault: "too_long" };
    const marked = number === 1 && MARK.equals(bytes.subarray(0, MARK.length));
    try {
      const text = decoder.decode(marked ? bytes.subarray(MARK.length) : bytes);
      return text.trim() === "" ? undefined : { number, text };
    } catch {
      return { number, fault: "not_utf8" };
    }
  };
  for await (const chunk of body) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const line = end();
      if (line !== undefined) yield line;
    }
    add(chunk.subarray(from));
  }
  const last = length === 0 ? undefined : end();
  if (last !== undefined) yield last;
}
