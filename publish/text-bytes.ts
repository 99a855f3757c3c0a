/** Text on its way to a file, as UTF-8 bytes, many pieces at once (docs/decisions/0030). */

/**
 * Characters. A text put together from short pieces is as many objects until it is written out, several times its
 * length; while these are few, hardly any is still there when V8 looks for what has to be kept.
 */
const PIECE = 1 << 13;
/** Kept for what comes later: a new one each time would be hundreds of megabytes for V8 to clear away. */
const MOST_SPARE = 2;
/** Bytes of a character at the most; four are two of a string's. */
const WIDEST = 3;

export interface TextBytes {
  add(text: string): void;
  /** As many bytes as were asked for are there. */
  readonly isFull: boolean;
  /** What was added since the last time. */
  take(): Uint8Array;
  /** What was taken is not needed any more: what comes later may be written over it. */
  giveBack(taken: Uint8Array): void;
}

/** `size`: bytes, about. */
export function createTextBytes(size: number): TextBytes {
  let waiting = "";
  const spare: Buffer<ArrayBufferLike>[] = [];
  let bytes: Buffer<ArrayBufferLike> = Buffer.allocUnsafeSlow(0);
  let filled = 0;
  const encode = () => {
    const most = filled + waiting.length * WIDEST;
    if (most > bytes.length) {
      const kept = spare.pop();
      const larger =
        kept !== undefined && kept.length >= most
          ? kept
          : Buffer.allocUnsafeSlow(Math.max(most, size + PIECE * WIDEST));
      bytes.copy(larger, 0, 0, filled);
      bytes = larger;
    }
    filled += bytes.write(waiting, filled);
    waiting = "";
  };
  return {
    add(text) {
      waiting += text;
      if (waiting.length >= PIECE) encode();
    },
    get isFull() {
      return filled >= size;
    },
    take() {
      encode();
      const taken = bytes.subarray(0, filled);
      bytes = Buffer.allocUnsafeSlow(0);
      filled = 0;
      return taken;
    },
    giveBack({ buffer }) {
      if (spare.length < MOST_SPARE) spare.push(Buffer.from(buffer));
    },
  };
}
