/** An index made lighter finds what Pagefind's own finds: both are asked through Pagefind's own program. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { cutWords, edgesOf, packIndex } from "../../src/build/search-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "terang-pack-"));
const raw = join(folder, "raw");
const packed = join(folder, "packed");
const WORDS =
  "jalan jalanan jala rusak berlubang di diperbaiki dinas pupuk langka lampu mati air irigasi sampah sampai banjir jembatan roboh puskesmas".split(
    " ",
  );
const COUNT = 700;

/** Made-up: each record has its own share of the words. */
const contentOf = (record: number): string =>
  WORDS.filter((_, at) => (record * 7 + at * 11) % 5 === 0 || (record + at) % 13 === 0).join(" ");

interface Found {
  readonly results: readonly {
    readonly id: string;
    data(): Promise<{
      readonly url: string;
      readonly excerpt: string;
      readonly meta: Record<string, string>;
    }>;
  }[];
  readonly filters: unknown;
}
interface Searching {
  search(words: string | null, options: { readonly filters: Record<string, string> }): Promise<Found>;
}

async function searching(place: string): Promise<Searching> {
  const program = await import(/* @vite-ignore */ pathToFileURL(join(raw, "pagefind.js")).href);
  const one: Searching = program.createInstance({ basePath: `${place}/`, noWorker: true });
  // Two that load the program at once would each take the other's for their own.
  await one.search("", { filters: {} });
  return one;
}

async function write(outputPath: string, count: number): Promise<void> {
  const { index } = await createIndex({ forceLanguage: "id", includeCharacters: "-", maxFragments: 1 });
  if (index === undefined) throw new Error("Pagefind gave no index");
  for (let record = 0; record < count; record += 1) {
    await index.addCustomRecord({
      url: `/aduan/${record}/`,
      content: contentOf(record),
      language: "id",
      filters: { skpd: [`dinas-${record % 3}`] },
    });
  }
  await index.writeFiles({ outputPath });
}

beforeAll(async () => {
  await write(join(folder, "raw-one"), 1);
  vi.stubGlobal("fetch", async (address: string) => {
    return new Response(readFileSync(address.replace(/\?.*/, "")));
  });
  await write(raw, COUNT);
  await close();
  await packIndex(raw, packed, "07", (url) => ({ tanggal: url }));
  copyFileSync(join(raw, "wasm.id.pagefind"), join(packed, "wasm.id.pagefind"));
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const seen = async ({ results, filters }: Found) => ({
  found: (await Promise.all(results.map((result) => result.data())))
    .map(({ url, excerpt }) => `${url} ${excerpt}`)
    .toSorted(),
  filters,
});

test.each([
  ...WORDS.filter((word) => word.length > 2),
  "jalan rusak",
  "lampu mati",
  '"lampu mati"',
  "jal",
  "samp",
  "perbaikan",
  "tidakada",
])("%s finds the same, marked the same, counted the same", async (query) => {
  const [before, after] = [await searching(raw), await searching(packed)];
  for (const filters of [{}, { skpd: "dinas-1" }]) {
    const own = await seen(await before.search(query, { filters }));
    expect(await seen(await after.search(query, { filters }))).toEqual(own);
    if (WORDS.includes(query)) expect(own.found.length).toBeGreaterThan(10);
  }
});

test("a word of two letters finds itself", async () => {
  const { results } = await (await searching(packed)).search("di", { filters: {} });
  const expected = Array.from({ length: COUNT }, (_, record) => record).filter((record) =>
    contentOf(record).split(" ").includes("di"),
  );
  expect(results).toHaveLength(expected.length);
});

test("names sort as the records do, and a record brings what was told of it", async () => {
  const { results } = await (await searching(packed)).search(null, { filters: { skpd: "dinas-2" } });
  const inOrder = results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const hits = await Promise.all(inOrder.map((result) => result.data()));
  const expected = Array.from({ length: COUNT }, (_, record) => record).filter((record) => record % 3 === 2);
  expect(hits.map(({ url }) => url)).toEqual(expected.map((record) => `/aduan/${record}/`));
  expect(hits.every(({ url, meta }) => meta["tanggal"] === url)).toBe(true);
  expect(results.every(({ id }) => id.startsWith("07"))).toBe(true);
});

test("the list of records is less than half of Pagefind's", () => {
  const weight = (place: string) => {
    const name = readdirSync(place).find((one) => one.endsWith(".pf_meta")) ?? "";
    return statSync(join(place, name)).size;
  };
  expect(weight(packed) * 2).toBeLessThan(weight(raw));
});

test("words that begin alike stay in one file; a short word takes none from the next", () => {
  const word = (text: string, count: number) =>
    [text, Array.from({ length: count }, (_, at) => [at, [1], []] as const), []] as const;
  const words = [
    word("di", 1_500),
    word("dia", 900),
    word("dinas", 900),
    word("dingin", 10),
    word("jalan", 1),
  ];
  const files = cutWords(words);
  expect(files.map((file) => file.map(([text]) => text))).toEqual([
    ["di"],
    ["dia", "dinas", "dingin"],
    ["jalan"],
  ]);
  expect(files.map(edgesOf)).toEqual([
    ["di", "di"],
    ["dia", "din\u{10ffff}"],
    ["jal", "jal\u{10ffff}"],
  ]);
});

test("a year with one complaint is found, too", async () => {
  const one = join(folder, "packed-one");
  await packIndex(join(folder, "raw-one"), one, "07", () => ({}));
  copyFileSync(join(raw, "wasm.id.pagefind"), join(one, "wasm.id.pagefind"));
  const { found } = await seen(await (await searching(one)).search("jalan", { filters: {} }));
  expect(found).toEqual([expect.stringMatching(/^\/aduan\/0\/ .*<mark>jalan<\/mark>/)]);
});
