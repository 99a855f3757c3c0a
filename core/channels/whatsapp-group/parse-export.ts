/** A WhatsApp chat export, line by line: messages of any number of lines, and what WhatsApp itself tells of the group. */
import type { ExportFormat } from "./detect-format.ts";
import { headOf, type LocalTime, timeOf, withoutMarks } from "./line-head.ts";
import {
  DELETED,
  DOCUMENT_TITLE,
  EDITED,
  MEDIA_MARKS,
  type Media,
  type Notice,
  noticeOf,
  OWN_WORDS,
} from "./notices.ts";

export interface GroupMessage {
  readonly kind: "message";
  readonly at: LocalTime;
  /** Name in the exporting phone's address book, or the number, or the name that the sender chose. */
  readonly sender: string;
  /** Without invisible marks; the caption where there is media; empty when deleted. */
  readonly text: string;
  readonly media: null | Media;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** Longer than WhatsApp lets a message be: the end is left out. */
  readonly truncated: boolean;
  /** First line in the file, from 1. */
  readonly line: number;
}

/** Joined, left, changed the subject, and the like. */
export interface SystemLine {
  readonly kind: "system";
  readonly at: LocalTime;
  readonly notice: Notice;
  readonly text: string;
  readonly line: number;
}

/** A line before the first message. */
export interface StrayLine {
  readonly kind: "stray";
  readonly line: number;
}

export type ExportEntry = GroupMessage | SystemLine | StrayLine;

/** WhatsApp's own limit of a message. */
const LONGEST = 65_536;
/** Names in an address book are shorter; a colon further on belongs to the text. */
const LONGEST_SENDER = 200;

interface Open {
  readonly at: LocalTime;
  readonly rest: string;
  readonly line: number;
  readonly more: string[];
  length: number;
}

/** Where the sender's name ends; -1 when WhatsApp itself speaks. */
function endOfSender(rest: string): number {
  const colon = rest.indexOf(": ");
  const end = colon >= 0 ? colon : rest.endsWith(":") ? rest.length - 1 : -1;
  if (end < 1 || end > LONGEST_SENDER) return -1;
  const quote = rest.slice(0, end).search(/["“]/u);
  // `Budi mengubah subjek menjadi "Aduan: jalan"`
  return quote > 0 && noticeOf(rest.slice(0, quote)) !== "other" ? -1 : end;
}

const nameOf = (written: string): string =>
  withoutMarks(written)
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replaceAll("\u2011", "-")
    .trim()
    .replace(/^~\s*/u, "");

function withoutMedia(text: string): { readonly text: string; readonly media: null | Media } {
  for (const mark of MEDIA_MARKS) {
    const found = mark.exec(text);
    if (found === null) continue;
    const name = found.groups?.["name"];
    const caption = withoutMarks(
      text.slice(0, found.index) + text.slice(found.index + found[0].length),
    ).trim();
    return {
      text: DOCUMENT_TITLE.test(caption) ? "" : caption,
      media: name === undefined ? "omitted" : { name: withoutMarks(name) },
    };
  }
  return { text: withoutMarks(text).trim(), media: null };
}

function entryOf({ at, rest, line, more, length }: Open): ExportEntry {
  const colon = endOfSender(rest);
  const system = (words: string): SystemLine => {
    const text = withoutMarks([words, ...more].join("\n")).trim();
    return { kind: "system", at, notice: noticeOf(text), text, line };
  };
  const sender = colon < 0 ? "" : nameOf(rest.slice(0, colon));
  if (sender === "") return system(rest);
  const first = rest.slice(colon + 2);
  const written = [first, ...more].join("\n").slice(0, LONGEST);
  const unedited = written.replace(EDITED, "");
  const edited = unedited !== written;
  const { text, media } = withoutMedia(unedited.trim());
  const deleted = media === null && DELETED.test(text);
  if (media === null && !deleted && more.length === 0) {
    // iOS puts the group or a member before its own words, as if they had said them.
    const notice = noticeOf(text);
    const own = first.startsWith(OWN_WORDS) && notice !== "other";
    if (own || (notice === "encryption" && text.length < 300 && /^(?:pesan|messages)\b/iu.test(text))) {
      return system(first);
    }
  }
  return {
    kind: "message",
    at,
    sender,
    text: deleted ? "" : text,
    media,
    edited,
    deleted,
    truncated: length > LONGEST,
    line,
  };
}

/** Reads line by line and holds no more than one message. `end` gives the last one. */
export function exportReader({ form, order }: Pick<ExportFormat, "form" | "order">): {
  read(line: string): ExportEntry | undefined;
  end(): ExportEntry | undefined;
} {
  let open: Open | undefined;
  let line = 0;
  return {
    read(ended) {
      const written = ended.endsWith("\n") || ended.endsWith("\r") ? ended.replace(/\r?\n?$/, "") : ended;
      line += 1;
      const head = headOf(written);
      const at = head === undefined || head.form !== form ? undefined : timeOf(head, order);
      if (head === undefined || at === undefined) {
        if (open === undefined)
          return withoutMarks(written).trim() === "" ? undefined : { kind: "stray", line };
        if (open.length <= LONGEST) open.more.push(written);
        open.length += written.length + 1;
        return undefined;
      }
      const before = open;
      open = { at, rest: head.rest, line, more: [], length: head.rest.length };
      return before === undefined ? undefined : entryOf(before);
    },
    end() {
      const last = open;
      open = undefined;
      return last === undefined ? undefined : entryOf(last);
    },
  };
}

/** Every message of the export in its order. `format`: as detectFormat found it in a first pass. */
export async function* parseExport(
  lines: AsyncIterable<string> | Iterable<string>,
  format: Pick<ExportFormat, "form" | "order">,
): AsyncGenerator<ExportEntry> {
  const reader = exportReader(format);
  for await (const line of lines) {
    const entry = reader.read(line);
    if (entry !== undefined) yield entry;
  }
  const last = reader.end();
  if (last !== undefined) yield last;
}
