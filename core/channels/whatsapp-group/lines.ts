/** Lines of a text that comes in chunks, ended by LF or CRLF; only these end a line in a WhatsApp export. */

/** No message is longer; what a line has beyond is left out, so that a file without an end of line fills no memory. */
const LONGEST = 200_000;

export async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let kept = "";
  const withoutReturn = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
      const line = kept === "" ? chunk.slice(start, end) : kept + chunk.slice(start, end);
      kept = "";
      start = end + 1;
      yield withoutReturn(line);
    }
    if (kept.length < LONGEST) kept += chunk.slice(start);
  }
  if (kept !== "") yield withoutReturn(kept);
}
