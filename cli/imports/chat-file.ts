/** The text of a WhatsApp chat export: the .txt itself, or the one in its .zip; media in it are not touched. */
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import yauzl, { type Entry } from "yauzl";
import { Refused } from "../refused.ts";

/** Names that the chat has in a .zip: `_chat.txt` (iOS), `Chat WhatsApp dengan X.txt`, `WhatsApp Chat with X.txt`. */
const CHAT = /^(?:_chat|(?:obrolan|chat)?\s*whatsapp.*|chat.*)\.txt$/i;
/** No chat is longer; a .zip that says it is, is not one. */
const LARGEST = 2 ** 31;

async function openZip(path: string): Promise<Readable> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  } catch {
    throw new Refused(`${path}: cannot be read as a ZIP file`);
  }
  const texts: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (/^[^/]+\.txt$/i.test(entry.fileName)) texts.push(entry);
    }
  } catch {
    zip.close();
    throw new Refused(`${path}: the ZIP file is broken`);
  }
  const chat =
    texts.find(({ fileName }) => CHAT.test(fileName)) ?? (texts.length === 1 ? texts[0] : undefined);
  if (chat === undefined) {
    zip.close();
    throw new Refused(`${path}: no chat in it; expected one .txt file`);
  }
  if (chat.uncompressedSize > LARGEST) {
    zip.close();
    throw new Refused(`${path}: ${chat.fileName} is larger than a chat can be`);
  }
  return zip.openReadStreamPromise(chat);
}

/** The text in chunks, anew with each call. @throws Refused on bytes that are not UTF-8. */
export async function* chatText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const source = /\.zip$/i.test(path) ? await openZip(path) : createReadStream(path);
  try {
    for await (const chunk of source) yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Refused(`${path}: not UTF-8 text, as WhatsApp exports it`);
    throw error;
  }
}
