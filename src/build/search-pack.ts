/**
 * Makes an index that Pagefind 1.6 wrote light to load: its files are CBOR behind a signature, gzipped.
 * A third of the weight of a first search was names made of hashes, which do not compress.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { decode, encode } from "cborg";

const unzipped = promisify(gunzip);
const zipped = promisify(gzip);

const SIGNATURE = Buffer.from("pagefind_dcd");
/** Records in a file of excerpts: about 1 kB, and neighbours in time, as a list of newest results has them. */
const RECORDS_A_FILE = 4;
/** In the order of their codes, so that names sort as the records do. */
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
/** Places of words (and one for each record) in a file of words; Pagefind's own files have 20,000. */
const PLACES_A_FILE = 2_000;
/** Words that begin alike stay in one file, so that a word not yet typed to its end finds all of them. */
const BEGINNING = 3;
/** Comes after every letter. */
const LAST = "\u{10ffff}";

type Place = readonly [record: number, text: readonly number[], meta: readonly number[]];
type Word = readonly [word: string, places: readonly Place[], variants: readonly unknown[]];
type WordFile = readonly [from: string, to: string, name: string];
/** A record: the name of its excerpt, its words, the file that holds it. */
type Page = readonly [name: string, words: number, file: string];
type Meta = readonly [
  version: string,
  pages: readonly Page[],
  words: readonly WordFile[],
  filters: readonly (readonly [filter: string, name: string])[],
  sorts: readonly unknown[],
  metaFields: readonly string[],
];

interface Excerpt {
  readonly content: string;
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What the search page is told of a record besides its text; said here, it is not taken for words to find. */
export type Told = (url: string) => Readonly<Record<string, string>>;

const digits = (number: number, width: number): string => {
  let text = "";
  for (let rest = number; text.length < width; rest = Math.floor(rest / DIGITS.length)) {
    text = (DIGITS[rest % DIGITS.length] as string) + text;
  }
  return text;
};
const widthOf = (count: number): number =>
  Math.max(1, Math.ceil(Math.log(Math.max(2, count)) / Math.log(DIGITS.length)));

async function read(path: string): Promise<Uint8Array> {
  const bytes = await unzipped(await readFile(path));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(
      `search index: ${path} is not as Pagefind 1.6 writes it: it does not begin "${SIGNATURE}"`,
    );
  }
  return bytes.subarray(SIGNATURE.length);
}
const readCbor = async <T>(path: string): Promise<T> => decode(await read(path)) as T;
const write = async (path: string, bytes: Uint8Array): Promise<void> =>
  writeFile(path, await zipped(Buffer.concat([SIGNATURE, bytes]), { level: 9 }));

const beginningOf = (word: string): string => [...word].slice(0, BEGINNING).join("");

/** The first and the last that a file is asked for: words not in it that begin like its own among them. */
export function edgesOf(words: readonly Word[]): readonly [from: string, to: string] {
  const [first = ""] = words[0] ?? [];
  const [last = ""] = words.at(-1) ?? [];
  // A shorter word would take those that begin with it from the next file.
  return [beginningOf(first), beginningOf(last) + ([...last].length < BEGINNING ? "" : LAST)];
}

/** The words in files of about PLACES_A_FILE, cut only where the beginning changes. `words`: in order. */
export function cutWords(words: readonly Word[]): readonly (readonly Word[])[] {
  const files: Word[][] = [];
  let places = PLACES_A_FILE;
  let before = "";
  for (const word of words) {
    const beginning = beginningOf(word[0]);
    if (places >= PLACES_A_FILE && beginning !== before) {
      files.push([]);
      places = 0;
    }
    files.at(-1)?.push(word);
    before = beginning;
    for (const [, text, meta] of word[1]) places += 1 + text.length + meta.length;
  }
  return files;
}

async function packWords(from: string, to: string, files: readonly WordFile[]): Promise<WordFile[]> {
  await mkdir(join(to, "index"), { recursive: true });
  const words: Word[] = [];
  for (const [, , name] of files) {
    words.push(...(await readCbor<[Word[]]>(join(from, "index", `${name}.pf_index`)))[0]);
  }
  const cut = cutWords(words);
  return Promise.all(
    cut.map(async (some, at): Promise<WordFile> => {
      const name = digits(at, widthOf(cut.length));
      await write(join(to, "index", `${name}.pf_index`), encode([some]));
      return [...edgesOf(some), name];
    }),
  );
}

/** Excerpts, renamed in the order of the records after the mark of the index. @returns the records as the index lists them. */
async function packExcerpts(
  from: string,
  to: string,
  mark: string,
  pages: readonly Page[],
  told: Told,
): Promise<Page[]> {
  await mkdir(join(to, "fragment"), { recursive: true });
  const excerpts = new Map<string, Excerpt>();
  for (const file of await readdir(join(from, "fragment"))) {
    const said = JSON.parse(Buffer.from(await read(join(from, "fragment", file))).toString()) as
      | Excerpt
      | Readonly<Record<string, Excerpt>>;
    // An excerpt that is alone in its file is not grouped: the file has its name.
    const group = typeof said.url === "string" ? { [basename(file, ".pf_fragment")]: said as Excerpt } : said;
    for (const [name, excerpt] of Object.entries(group)) excerpts.set(name, excerpt as Excerpt);
  }
  const width = widthOf(Math.ceil(pages.length / RECORDS_A_FILE));
  // Texts of complaints are about as long as each other: their own lengths weigh more here than they order results.
  const words = Math.round(pages.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, pages.length));
  const files = Map.groupBy(pages.keys(), (at) => digits(Math.floor(at / RECORDS_A_FILE), width));
  const named = (file: string, at: number) => `${mark}${file}${DIGITS[at % RECORDS_A_FILE]}`;
  for (const [file, ats] of files) {
    const group = Object.fromEntries(
      ats.map((at) => {
        const [name = ""] = pages[at] ?? [];
        const excerpt = excerpts.get(name);
        if (excerpt === undefined) throw new Error(`search index: no excerpt ${name} in ${from}`);
        const { url, content, meta } = excerpt;
        return [named(file, at), { anchors: [], content, meta: { ...meta, ...told(url) }, url }];
      }),
    );
    await write(join(to, "fragment", `${file}.pf_fragment`), Buffer.from(JSON.stringify(group)));
  }
  return [...files].flatMap(([file, ats]) => ats.map((at): Page => [named(file, at), words, file]));
}

/**
 * `from`: a folder as Pagefind wrote it, its records in the order that results are sorted by; `mark`: what the
 * names of its records begin with, in the order of the indexes that are searched together.
 */
export async function packIndex(from: string, to: string, mark: string, told: Told): Promise<void> {
  const entry = JSON.parse(await readFile(join(from, "pagefind-entry.json"), "utf8"));
  const hash: string = entry.languages.id.hash;
  const [version, pages, files, filters, , metaFields] = await readCbor<Meta>(
    join(from, `pagefind.${hash}.pf_meta`),
  );
  const words = await packWords(from, to, files);
  const records = await packExcerpts(from, to, mark, pages, told);
  await mkdir(join(to, "filter"), { recursive: true });
  for (const [, name] of filters) {
    const file = join("filter", `${name}.pf_filter`);
    await copyFile(join(from, file), join(to, file));
  }
  const meta: Meta = [version, records, words, filters, [], metaFields];
  await write(join(to, `pagefind.${hash}.pf_meta`), encode(meta));
  await writeFile(join(to, "pagefind-entry.json"), JSON.stringify(entry));
}
