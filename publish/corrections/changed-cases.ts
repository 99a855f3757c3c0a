/** The cases in which two releases differ, read from their folders side by side; what is the same is not even parsed. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PublishedCase } from "../../core/corrections/followed.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";

interface CaseText {
  readonly id: string;
  /** Sorts as the file is sorted. */
  readonly place: string;
  readonly row: string;
  readonly events: readonly string[];
}

const lines = (folder: string, path: string) =>
  createInterface({ input: createReadStream(join(folder, path)), crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
const cell = (line: string, column: string): string => {
  const from = line.indexOf(`"${column}":"`) + column.length + 4;
  return line.slice(from, line.indexOf('"', from));
};

/** Ids and dates hold no character that JSON escapes. */
async function* readTexts(folder: string): AsyncGenerator<CaseText> {
  const happened = lines(folder, "events.ndjson");
  let event = await happened.next();
  for await (const row of { [Symbol.asyncIterator]: () => lines(folder, "complaints.ndjson") }) {
    const id = cell(row, "id_aduan");
    const events: string[] = [];
    while (event.done !== true && cell(event.value, "id_aduan") === id) {
      events.push(event.value);
      event = await happened.next();
    }
    yield { id, place: `${cell(row, "tanggal_masuk")} ${id}`, row, events };
  }
}

const parsed = ({ row, events }: CaseText): PublishedCase => ({
  row: JSON.parse(row) as PublishedRow,
  events: events.map((event) => JSON.parse(event) as PublishedEvent),
});
const isSame = (a: CaseText, b: CaseText) =>
  a.row === b.row &&
  a.events.length === b.events.length &&
  a.events.every((event, at) => event === b.events[at]);

export interface ChangedCase {
  /** Absent: it is new. */
  readonly old?: PublishedCase;
  /** Absent: it was withdrawn. */
  readonly now?: PublishedCase;
  /** It is in both releases, in one of them by a date of receipt with which it does not matter. */
  readonly moved?: boolean;
}

/** `needed`: cases without a twin that can matter; the others are remembered by their id only. */
export async function* changedCases(
  before: string,
  after: string,
  needed: (one: PublishedCase) => boolean,
): AsyncGenerator<ChangedCase> {
  const left = { old: new Map<string, PublishedCase | null>(), now: new Map<string, PublishedCase | null>() };
  const kept = (one: PublishedCase) => (needed(one) ? one : null);
  const olds = readTexts(before);
  const news = readTexts(after);
  let old = await olds.next();
  let now = await news.next();
  while (old.done !== true || now.done !== true) {
    if (old.done !== true && now.done !== true && old.value.place === now.value.place) {
      if (!isSame(old.value, now.value)) yield { old: parsed(old.value), now: parsed(now.value) };
      old = await olds.next();
      now = await news.next();
    } else if (now.done === true || (old.done !== true && old.value.place < now.value.place)) {
      const text = old.value as CaseText;
      left.old.set(text.id, kept(parsed(text)));
      old = await olds.next();
    } else {
      left.now.set(now.value.id, kept(parsed(now.value)));
      now = await news.next();
    }
  }
  // Another date of receipt is another place in the file.
  for (const [id, one] of left.old) {
    const twin = left.now.get(id);
    left.now.delete(id);
    if (one !== null && twin != null) yield { old: one, now: twin };
    else if (one !== null) yield { old: one, moved: twin === null };
    else if (twin != null) yield { now: twin, moved: true };
  }
  for (const one of left.now.values()) if (one !== null) yield { now: one };
}
