/** Laws of redaction: its offsets, its score, that it settles, that no long run of digits survives, and its speed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksPrivate, REDACTION_VERSION, redact } from "../../../core/redaction/redact.ts";

/** All names and numbers here are made up. */
test("a finding knows its kind and where it stood in the text as written", () => {
  const text = "Pak\u200b Karangan, hp ０８００００００1234";
  const { text: redacted, found, findings, score, doubtful } = redact(text);
  expect(redacted).toBe("Pak [nama], hp [nomor telepon]");
  expect(found).toEqual({ name: 1, phone: 1 });
  expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["name", "Karangan"],
    ["phone", "０８００００００1234"],
  ]);
  for (const { confidence } of findings) expect(confidence).toBeGreaterThan(0.5);
  expect({ score, doubtful }).toEqual({ score: 1, doubtful: false });
  expect(REDACTION_VERSION).toBe("18");
});

test("findings have their places in the text as it was written, with emoji, wide digits and signs that show nothing", () => {
  const text = "😀 hub ０８１２\u200b0000 1234, pak Karno 👨‍👩‍👧 e\u0301 di RT ０３ ① nopol S 9912 AB";
  const { findings } = redact(text);
  expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["phone", "０８１２\u200b0000 1234"],
    ["name", "Karno"],
    ["address", "RT ０３"],
    ["plate", "S 9912 AB"],
  ]);
});

test("what almost is a finding stays, lowers the score and makes the text doubtful", () => {
  const text = "spanduk 99123 sobek";
  const almost = redact(text);
  expect(almost).toMatchObject({ text, findings: [], doubtful: true });
  expect(almost.score).toBeLessThan(0.7);
  expect(redact("yang 987 654 321 itu").text).toBe("yang [nomor identitas] itu");
  expect(redact("yang 123456789 itu").text).toBe("yang [nomor identitas] itu");
});

const PIECES = fc.oneof(
  fc.constantFrom(
    "pak ",
    "Bu ",
    "a.n. ",
    "nama saya ",
    "Sutrisno",
    "siti ",
    " dan ",
    "RT 1",
    "/2 ",
    "Jl. Melati ",
    "no 5 ",
    "S 1234 AB ",
    "[nama]",
    "[",
    "]",
    "\n",
    "@",
    "gmail.com ",
    "https://",
    "08",
    "0812 0000 ",
    "nol delapan ",
    "Kepala Dinas ",
    "Camat ",
    "desa ",
    "1. ",
    ", ",
    "Rp 1.500.000 ",
    "ttd\n",
    "\u200b",
    "ﬁ",
    "é",
    "#",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.stringMatching(/^[0-9 .+()@a-z-]{0,20}$/),
);
const TEXT = fc.array(PIECES, { maxLength: 14 }).map((pieces) => pieces.join(""));

describe("laws", () => {
  test("redacting a redacted text changes nothing, and what is clear does not look private", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const once = redact(text);
        const twice = redact(once.text);
        expect(twice.text).toBe(once.text);
        expect(twice.findings).toEqual([]);
        expect(twice.doubtful).toBe(once.doubtful);
        if (!once.doubtful) expect(looksPrivate(once.text)).toBeUndefined();
      }),
      {
        numRuns: 2_000,
        // Found by chance: their third search still found something.
        examples: [["⒑―(+a1)+0)"], ["🄁％a.n. ”𐐀׳˒ﯪ𐌀Bu 1@.-(+0"], ["0Rp 1.500.000 +-)+(-+.1+)1+"]],
      },
    );
  });

  test("findings are in range, in order, apart; the score is between 0 and 1; the count is theirs", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { findings, score, found } = redact(text);
        let last = 0;
        for (const { start, end, confidence } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Object.values(found).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test("no run of 10 to 16 digits survives in ordinary talk", () => {
    const words = fc.constantFrom("tolong", "nomor", "ini", "hub", "wa", "kartu", "saya", "warga", "lapor");
    fc.assert(
      fc.property(words, words, fc.stringMatching(/^[0-9]{10,16}$/), (before, after, digits) => {
        expect(redact(`${before} ${digits} ${after}`).text).not.toMatch(/\d{4}/);
      }),
      { numRuns: 500 },
    );
  });

  test("a group within a telephone number that begins like one begins no other", () => {
    expect(redact("hubungi 0062 8100-10-6280 segera").text).toBe("hubungi [nomor telepon] segera");
    expect(redact("hubungi 0857-0000 7005/0857-0000 7006 segera").text).toBe(
      "hubungi [nomor telepon]/[nomor telepon] segera",
    );
  });

  test("a telephone number does not survive, however it is spaced", () => {
    const separator = fc.constantFrom("", " ", "-", ".", " - ");
    fc.assert(
      fc.property(
        fc.constantFrom("08", "+628", "628", "0062 8", "(+62) 8"),
        fc.array(fc.stringMatching(/^[1-9][0-9]{1,3}$/), { minLength: 3, maxLength: 3 }),
        separator,
        (prefix, groups, between) => {
          fc.pre(groups.join("").length >= 8 && groups.join("").length <= 11);
          const { text } = redact(`hubungi ${prefix}${groups.join(between)} segera`);
          expect(text).toBe("hubungi [nomor telepon] segera");
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Milliseconds that this thread has computed: a machine with other work must not make a test fail. */
const computed = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
/** The best of some runs. */
const best = (work: () => void, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = computed();
      work();
      return computed() - start;
    }),
  );

const COMPLAINT =
  "Selamat pagi, nama saya Karangan warga RT 03 RW 02, hp 0800-0000-1234. Jalan desa kami rusak parah sejak " +
  "tahun 2014, sudah lapor Pak Kades tapi belum ada kabar. Mohon Dinas PU turun, anggaran Rp 1.500.000.000 ke mana? ";
const repeated = (seed: string, length: number): string =>
  seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

describe("speed", () => {
  const TRIGGERS = [
    "A",
    "Bima, ",
    "Toko Bunga, Mawar dan ",
    "bulan Bulan Jaya, ",
    "sing nyolong Bima karo bagus anake ",
    "bima, pon nama gang ",
    ..."1 |0 |0|08|0812 0000 |99 |35.22.|o |O|l|nol |nol delapan |+62 |(0353) |rp 1.000.000 |12/03/2024 |12.12 |no rek |hp 1, |nik 1 titik |dobel nol |0S4 |S4-|rek 12/|12=34=|08 12,|kartu A-1/|nomor A1 |NIP BJN 099 |99-01-2 pelanggan |Toko Abc Pak Abc |nik A.1|0991/|K-09-|A9912 |arsip 0991 |mobil S 8123 |truk 9912 AB |mobil es satu dua tiga a b |mobil S 1 A B |Arif Xyzan |kios no 1 |dsn a 01/02 |C 99 persil 1 |no 99/Desa A |4QXD-9T2M-|kode a 9912 |".split(
      "|",
    ),
    ..."a.|@|a@|a@b.|http://|www.|a.b/|a at |at gmail |(at)|gmail com |S 1|S 1 A |s 12 ab |( |[|[nama]|[nama] pak ".split(
      "|",
    ),
    ..."jl. a |jalan |gang a no |rt |rt 1/|rt-|blok a |no 1 |no. no. |-7.123456, |perum no ".split("|"),
    ..."pak |Pak Xyz |a.n. |nama saya |Sutrisno |Sutrisno, |Sutrisno dan |sutrisno |h. |dan |#A |A|A |İ |é|\u200b|👨‍👩‍👧".split(
      "|",
    ),
    ..."Kepala Dinas |bupati Anna |desa A |: |. |\n|1. paijan\n|ttd\n".split("|"),
  ].filter((seed) => seed !== "");

  const LONG = 20_000;
  const ORDINARY = repeated(COMPLAINT, LONG);
  const MOST_TIMES = 6;
  /** How many times as long as a complaint repeated to the same length, which takes one machine longer than another. */
  function timesOrdinary(text: string): number {
    let long = Number.POSITIVE_INFINITY;
    let ordinary = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 6 && (tries === 0 || long >= MOST_TIMES * ordinary); tries++) {
      ordinary = Math.min(
        ordinary,
        best(() => redact(ORDINARY), 1),
      );
      long = Math.min(
        long,
        best(() => redact(text), 1),
      );
    }
    return long / ordinary;
  }

  test.each(TRIGGERS)("20,000 characters of %j take at most six times as long as a complaint", (seed) => {
    expect(timesOrdinary(repeated(seed, LONG))).toBeLessThan(MOST_TIMES);
  });

  const PARTS = 12;
  const PART = 4_000;
  /** The clock of a thread may tick as slowly as this. */
  const TICK = 10;
  /** Linear is 1, or up to 4 where something is found in the whole only and it is searched again; quadratic is 12. */
  const LINEAR = 4.5;
  /** How much longer a text takes than its parts one after another; tried again only while it looks too long. */
  function growth(text: string): number {
    let parts = Number.POSITIVE_INFINITY;
    let whole = Number.POSITIVE_INFINITY;
    let ratio = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 6 && ratio >= LINEAR; tries++) {
      whole = Math.min(
        whole,
        best(() => redact(text), 1),
      );
      const one = () => {
        for (let i = 0; i < PARTS; i++) redact(text.slice(0, PART));
      };
      parts = Math.min(parts, best(one, 1));
      ratio = (whole + TICK) / (parts + TICK);
    }
    return ratio;
  }

  test("a text takes about as long as its parts together, whatever is repeated", () => {
    fc.assert(
      fc.property(fc.array(PIECES, { minLength: 1, maxLength: 5 }), (pieces) => {
        const seed = pieces.join("") || " ";
        expect(growth(repeated(seed, PARTS * PART))).toBeLessThan(LINEAR);
      }),
      { numRuns: 40 },
    );
  });

  test("500 characters take under a millisecond", () => {
    const text = repeated(COMPLAINT, 500);
    for (let i = 0; i < 200; i++) redact(text);
    expect(best(() => redact(text), 50)).toBeLessThan(1);
  });
});

test('a name told by "nama saya" is taken out, though a word with a prefix could be read in it', () => {
  const { text, doubtful } = redact("Nama saya Kenarima, NIK 3500000000007709, telepon 080000770109.");
  expect({ text, doubtful }).toEqual({
    text: "Nama saya [nama], NIK [NIK], telepon [nomor telepon].",
    doubtful: false,
  });
});
