/** Codes of one region in the vocabulary of another: a table of what differs and what is said of it. */
import { expect, test } from "vitest";
import { createLookup } from "../../core/reference.ts";
import { type RegionMapping, translate } from "../../publish/federation/translate.ts";
import { surveyCodes, type Term, type Vocabulary } from "../../publish/federation/vocabulary.ts";
import { pair } from "../made-up-rows.ts";

const term = (code: string, name: string, parent: string | null = null, aliases: string[] = []): Term => ({
  code,
  name,
  parent,
  aliases,
});
const vocabulary = (topics: Term[], channels: Term[] = [term("sms", "SMS")]): Vocabulary => ({
  topics: createLookup(topics),
  channels: createLookup(channels),
  classifications: createLookup([term("pengaduan", "pengaduan"), term("aspirasi", "aspirasi")]),
});
const THEIRS = vocabulary([
  term("infrastruktur", "Infrastruktur"),
  term("jalan", "Jalan", "infrastruktur", ["Jalan rusak"]),
  term("pertanian", "Pertanian"),
  term("pupuk", "Pupuk", "pertanian"),
]);
const OWN = vocabulary(
  [
    term("jalan", "Jalan"),
    term("lubang", "Jalan rusak", "jalan"),
    term("pertanian", "Tani dan ternak"),
    term("pupuk", "Pupuk", "pertanian"),
  ],
  [term("sms", "SMS"), term("loket", "Loket")],
);

type Codes = Partial<Record<"topik" | "kanal" | "klasifikasi", string>> & { sub_topik?: string | null };
const rowOf = (codes: Codes) => pair({ sub_topik: null, ...(codes as object) }).row;
async function translating(rows: readonly Codes[], mapping?: RegionMapping) {
  const all = rows.map((codes) => ({ row: rowOf(codes) }));
  const used = await surveyCodes(
    (async function* () {
      yield* all;
    })(),
  );
  const towards = { region: "tetangga", vocabulary: THEIRS };
  return translate({ region: "sini", own: OWN, used, towards, mapping });
}

test("what is the same stays as it is, and the same code under two names is noted", async () => {
  const { changes, faults, notes, row } = await translating([
    { topik: "pertanian" },
    { topik: "pertanian", sub_topik: "pupuk" },
  ]);
  expect([changes, faults]).toEqual([false, []]);
  expect(notes).toEqual(['topics: "pertanian" is "Tani dan ternak" in sini, "Pertanian" in tetangga']);
  const one = rowOf({ topik: "pertanian", sub_topik: "pupuk" });
  expect(row(one)).toBe(one);
});

test.each<[string, Codes, string]>([
  [
    "an unknown sub-topic, known there by its name",
    { topik: "jalan", sub_topik: "lubang" },
    'topics: "lubang" of sini (2 rows) is not in the vocabulary of tetangga; nearest: jalan',
  ],
  [
    "another level",
    { topik: "jalan" },
    'topics: "jalan" of sini (2 rows) stands at the first level, in the vocabulary of tetangga under infrastruktur; nearest: jalan',
  ],
  [
    "another topic above",
    { topik: "jalan", sub_topik: "pupuk" },
    'topics: "pupuk" of sini (2 rows) stands under jalan, in the vocabulary of tetangga under pertanian; nearest: pupuk',
  ],
  [
    "an unknown channel",
    { topik: "pertanian", kanal: "loket" },
    'channels: "loket" of sini (2 rows) is not in the vocabulary of tetangga; nearest: none',
  ],
  [
    "an unknown classification",
    { topik: "pertanian", klasifikasi: "aduan" },
    'classifications: "aduan" of sini (2 rows) is not in the vocabulary of tetangga; nearest: pengaduan',
  ],
])("refused: %s", async (_, codes, fault) => {
  expect((await translating([codes, codes])).faults).toEqual([fault]);
});

test("a mapping is followed through both levels, and nothing else of the row changes", async () => {
  const used = [
    { topik: "jalan" },
    { topik: "jalan", sub_topik: "lubang" },
    { topik: "pertanian", sub_topik: "pupuk", kanal: "loket" },
  ];
  const { changes, faults, row } = await translating(used, {
    topics: { jalan: "infrastruktur", lubang: "jalan" },
    channels: { loket: "sms" },
  });
  expect([changes, faults]).toEqual([true, []]);
  expect(used.map((codes) => row(rowOf(codes)))).toEqual([
    rowOf({ topik: "infrastruktur" }),
    rowOf({ topik: "infrastruktur", sub_topik: "jalan" }),
    rowOf({ topik: "pertanian", sub_topik: "pupuk", kanal: "sms" }),
  ]);
});

test.each<[string, RegionMapping, string]>([
  [
    "to what is not there",
    { topics: { pertanian: "pertaniann" } },
    'topics: the mapping takes "pertanian" of sini for "pertaniann", which tetangga has not; nearest: pertanian',
  ],
  [
    "of what is not here",
    { topics: { pupukk: "pupuk" } },
    'topics: the mapping names "pupukk", which sini has not; nearest: pupuk',
  ],
])("a mapping %s is refused", async (_, mapping, fault) => {
  expect((await translating([{ topik: "pertanian" }], mapping)).faults).toEqual([fault]);
});
