/** NDJSON in pieces: lines out of a byte stream, each of a bounded length. */

export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly tooLong: true };

/** Yields non-empty lines with their number from 1; a line over `limit` bytes is passed over and told as such. */
export async function* readLines(body: ReadableStream<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  let skipping = false;
  const take = function* (last: boolean): Generator<Line> {
    for (;;) {
      const end = rest.indexOf("\n");
      if (end === -1 && !last) break;
      const line = end === -1 ? rest : rest.slice(0, end);
      rest = end === -1 ? "" : rest.slice(end + 1);
      number += 1;
      if (skipping || line.length > limit) yield { number, tooLong: true };
      else if (line.trim() !== "") yield { number, text: line };
      skipping = false;
      if (end === -1) break;
    }
    if (rest.length > limit) {
      skipping = true;
      rest = "";
    }
  };
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    yield* take(false);
  }
  rest += decoder.decode();
  if (rest !== "" || skipping) yield* take(true);
}
