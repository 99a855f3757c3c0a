/** Rows, or a file, as a stream: some at a time, when the reader is ready for more, with room for others in between. */
import { createReadStream } from "node:fs";
import { ReadableStream as Streams } from "node:stream/web";

/** Few, so that nobody waits long for their turn. */
const AT_ONCE = 250;

/** `line` writes a row with the end of its line; `head` comes first. The rows are let go of when the reader leaves. */
export function streamRows(
  rows: Iterator<readonly unknown[]>,
  line: (row: readonly unknown[]) => string,
  head = "",
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let first = head;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let text = first;
        first = "";
        let done = false;
        for (let count = 0; count < AT_ONCE; count += 1) {
          const next = rows.next();
          if (next.done === true) {
            done = true;
            break;
          }
          text += line(next.value);
        }
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (done) controller.close();
        else await new Promise((resolve) => setImmediate(resolve));
      },
      cancel() {
        rows.return?.();
      },
    },
    { highWaterMark: 2 },
  );
}

const CHUNK = 1 << 18;

/** Opened when the first of it is asked for, closed when the reader leaves. */
export const streamFile = (path: string): ReadableStream<Uint8Array> =>
  Streams.from(
    (async function* () {
      yield* createReadStream(path, { highWaterMark: CHUNK });
    })(),
  ) as ReadableStream<Uint8Array>;
