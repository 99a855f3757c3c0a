/** Rows as a stream of text: some at a time, when the reader is ready for more, with room for others in between. */

const AT_ONCE = 1_000;

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
