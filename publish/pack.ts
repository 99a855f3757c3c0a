/** Cells on their way to another thread: numbers, words that come again as their place in a list, other text in one string (docs/decisions/0030). */
import type { Cell } from "./cells.ts";

const NONE = 0;
const NUMBER = 1;
const WORD = 2;
const TEXT = 3;

/** Some cells, one after the other. */
export interface Packet {
  readonly count: number;
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Of a number itself, of a word its place, of a text its length. */
  readonly values: Float64Array<ArrayBuffer>;
  /** All texts. */
  readonly text: string;
  /** Words that are new: their places follow those of the packets before. */
  readonly words: readonly string[];
}

/** Packets are about so large: cells, and characters of text. */
const CELLS = 1 << 15;
const CHARACTERS = 1 << 18;
/** A longer one is text, and so is every one that is new when there are so many. */
const LONGEST_WORD = 40;
const MOST_WORDS = 20_000;

export interface Packer {
  /** Numbers, codes and dates. `column`: a number of its own for what often has the same value as the last time. */
  word(value: Cell, column: number): void;
  /** What hardly ever comes twice. */
  text(value: Cell): void;
  readonly isFull: boolean;
  /** What was put in since the last one. */
  take(): Packet;
}

export function createPacker(): Packer {
  const places = new Map<string, number>();
  const lasts: { word: string; place: number }[] = [];
  let kinds = new Uint8Array(CELLS);
  let values = new Float64Array(CELLS);
  let count = 0;
  let texts: string[] = [];
  let characters = 0;
  let words: string[] = [];
  const put = (kind: number, value: number) => {
    if (count === kinds.length) {
      const [wider, longer] = [new Uint8Array(2 * count), new Float64Array(2 * count)];
      wider.set(kinds);
      longer.set(values);
      kinds = wider;
      values = longer;
    }
    kinds[count] = kind;
    values[count] = value;
    count += 1;
  };
  const text = (value: Cell) => {
    if (value === null) put(NONE, 0);
    else if (typeof value === "number") put(NUMBER, value);
    else {
      put(TEXT, value.length);
      texts.push(value);
      characters += value.length;
    }
  };
  return {
    text,
    word(value, column) {
      if (typeof value !== "string" || value.length > LONGEST_WORD) return text(value);
      const last = lasts[column];
      if (last?.word === value) return put(WORD, last.place);
      let place = places.get(value);
      if (place === undefined) {
        if (places.size === MOST_WORDS) return text(value);
        place = places.size;
        places.set(value, place);
        words.push(value);
      }
      put(WORD, place);
      if (last === undefined) lasts[column] = { word: value, place };
      else {
        last.word = value;
        last.place = place;
      }
    },
    get isFull() {
      // A row and its events more have room.
      return count > CELLS - 1_024 || characters > CHARACTERS;
    },
    take() {
      const packet = { count, kinds, values, text: texts.join(""), words };
      kinds = new Uint8Array(CELLS);
      values = new Float64Array(CELLS);
      count = 0;
      texts = [];
      characters = 0;
      words = [];
      return packet;
    },
  };
}

export interface Unpacker {
  /** Goes on with the packet that follows the last one. */
  open(packet: Packet): void;
  readonly isEmpty: boolean;
  /** The next cells, added to those that are given. */
  take(cells: Cell[], count: number): Cell[];
}

export function createUnpacker(): Unpacker {
  const words: string[] = [];
  let packet: Packet | undefined;
  let at = 0;
  let from = 0;
  return {
    open(next) {
      packet = next;
      at = 0;
      from = 0;
      for (const word of next.words) words.push(word);
    },
    get isEmpty() {
      return packet === undefined || at === packet.count;
    },
    take(cells, count) {
      const { kinds, values, text } = packet as Packet;
      for (const end = at + count; at < end; at += 1) {
        const value = values[at] as number;
        switch (kinds[at]) {
          case NUMBER:
            cells.push(value);
            break;
          case WORD:
            cells.push(words[value] as string);
            break;
          case TEXT:
            from += value;
            cells.push(text.slice(from - value, from));
            break;
          default:
            cells.push(null);
        }
      }
      return cells;
    },
  };
}
