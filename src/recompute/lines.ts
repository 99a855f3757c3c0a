/** The lines of a CSV file of a release as they come over the network; what has been read is let go. */
import { inferSchema, initParser, type Parser } from "udsv";

/** As publish/csv-line.ts writes them. */
const FORM = { col: ",", row: "\r\n", encl: '"' } as const;

/** Cells of text in pieces, cut anywhere; the heading first. The parser is given whole lines: it mistakes half an end of a line. */
export async function* csvLines(pieces: AsyncIterable<string>): AsyncGenerator<string[][]> {
  let parser: Parser | undefined;
  let rest = "";
  let lines: string[][] = [];
  // Kept by the parser from the first piece on.
  const take = (cells: string[]) => {
    lines.push(cells);
  };
  for await (const piece of pieces) {
    rest += piece;
    const end = rest.lastIndexOf(FORM.row) + FORM.row.length;
    if (end < FORM.row.length) continue;
    const text = rest.slice(0, end);
    rest = rest.slice(end);
    lines = [];
    if (parser === undefined) {
      const schema = inferSchema(text, FORM);
      parser = initParser(schema);
      lines.push(schema.cols.map(({ name }) => name));
    }
    parser.chunk<string[]>(text, parser.stringArrs, take);
    yield lines;
  }
}

export interface Download {
  /** ms spent waiting for the network. */
  waited: number;
}

/** @throws Error when the file cannot be had. */
export async function* download(address: string, told: Download): AsyncGenerator<string> {
  const began = performance.now();
  const answer = await fetch(address);
  if (!answer.ok || answer.body === null) throw new Error(`${address}: ${answer.status}`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  told.waited += performance.now() - began;
  for (;;) {
    const asked = performance.now();
    const { done, value } = await reader.read();
    told.waited += performance.now() - asked;
    if (done) return;
    yield value;
  }
}
