/** Canaries: made-up people with marked numbers, one set for each place that private data can come in by, and a search for them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";

export interface Canary {
  readonly place: string;
  readonly name: string;
  readonly nik: string;
  readonly phone: string;
  readonly email: string;
  /** A word that is nobody's: where the text is published it must be found, or the search proves nothing. */
  readonly word: string;
  /** Writes all of it into a complaint, so that redaction promises to catch each. */
  readonly text: string;
  /** What must be found nowhere, in lower case and without what separates digits. */
  readonly secrets: readonly string[];
}

const CONSONANTS = "bcdfghjklmnprstvwy";
const letters = (number: number) => CONSONANTS.charAt(number % 18) + "aeiou".charAt(Math.floor(number / 18));

/** Hands out one canary a place; all that were handed out are searched for. */
export function createCanaries() {
  const all: Canary[] = [];
  const at = (place: string): Canary => {
    const number = all.length;
    const two = String(number).padStart(2, "0");
    const name = `Kenari${letters(number)}`;
    const nik = `35000000000077${two}`;
    const phone = `0800007701${two}`;
    const email = `kenari${two}x@example.id`;
    const word = `Terbaca${letters(number)}`;
    const canary: Canary = {
      place,
      name,
      nik,
      phone,
      email,
      word,
      text: `${word} pupuk langka. Nama saya ${name}, NIK ${nik}, telepon ${phone}, surel ${email}.`,
      secrets: [name.toLowerCase(), nik, phone.slice(1), email.slice(0, email.indexOf("@"))],
    };
    all.push(canary);
    return canary;
  };
  return { at, all };
}

/** What a file holds, taken out of whatever compresses it. */
export function* unpack(name: string, bytes: Uint8Array): Generator<readonly [string, Uint8Array]> {
  yield [name, bytes];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield* unpack(`${name}!gz`, gunzipSync(bytes));
  if (name.endsWith(".br")) yield* unpack(name.slice(0, -3), brotliDecompressSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    for (const [inner, content] of Object.entries(unzipSync(bytes)))
      yield* unpack(`${name}!${inner}`, content);
  }
}

/** Every file below a folder, by its name, unpacked. */
export function* everyByte(folder: string): Generator<readonly [string, Uint8Array]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) yield* unpack(path, readFileSync(path));
  }
}

const SEPARATORS = /[\s.()-]|%20/g;

/** Where what is secret stands, in names and in bytes, as it is, in wide characters, or with its digits apart. */
export function leaks(
  canaries: readonly Canary[],
  places: Iterable<readonly [string, Uint8Array | string]>,
): readonly string[] {
  const found: string[] = [];
  for (const [name, content] of places) {
    const text = (
      typeof content === "string" ? content : Buffer.from(content).toString("latin1")
    ).toLowerCase();
    const ways = [name.toLowerCase(), text, text.replaceAll("\u0000", ""), text.replace(SEPARATORS, "")];
    for (const { place, secrets } of canaries) {
      for (const [index, secret] of secrets.entries()) {
        if (ways.some((way) => way.includes(secret))) found.push(`${place}, secret ${index}: in ${name}`);
      }
    }
  }
  return found;
}
