import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { THRESHOLD } from "../../core/disclosure/linked-table.ts";
import type { Withheld } from "../../core/publication.ts";
import { createAttacker } from "../../publish/attacker.ts";
import { auditRound } from "../../publish/audit.ts";
import { type Disclosed, EMPTY, type WithheldRow } from "../../publish/disclosure.ts";
import { ReleaseRefused } from "../../publish/gate.ts";
import { countWithheld } from "../../publish/withheld.ts";
import { example } from "../example-region.ts";

const DAY = 86_400_000;
const START = Date.parse("2016-01-04T10:00:00+07:00");
const AGENCIES = ["dinas-jalan", "dinas-tani"] as const;
let serial = 0;
const one = (since: number, change: Partial<Withheld> = {}): Withheld => ({
  kind: "withheld",
  publicId: `CTH-${String(serial++).padStart(7, "0")}`,
  reason: "rahasia",
  standing: false,
  year: "2016",
  skpd: "dinas-jalan",
  since,
  ...change,
});
const many = (count: number, since: number, change: Partial<Withheld> = {}) =>
  Array.from({ length: count }, () => one(since, change));
const release = (
  before: Disclosed,
  cutoff: number,
  withheld: readonly Withheld[],
  withdrawn: readonly string[] = [],
) =>
  countWithheld(before, {
    release: new Date(cutoff).toISOString(),
    reference: example,
    cutoff,
    withheld,
    firstYear: 2015,
    agencies: new Set(AGENCIES),
    withdrawn,
  });
const figures = ({ rows }: Disclosed) =>
  rows.map(({ dihitung, alasan, skpd, tahun, jumlah }) => [dihitung, alasan, skpd, tahun, jumlah].join(" "));

describe("rounds", () => {
  const first = [...many(12, START), ...many(9, START, { reason: "spam", skpd: "dinas-tani", year: "2015" })];

  test("the first counts everything, by year; within the quarter it is repeated, whatever has come since", async () => {
    const one = await release(EMPTY, START + DAY, first);
    expect(figures(one)).toEqual([
      "2016-01-05 semua semua semua 21",
      "2016-01-05 semua semua sampai_2015 9",
      "2016-01-05 semua semua 2016 12",
      "2016-01-05 rahasia semua semua 12",
      "2016-01-05 rahasia semua sampai_2015 disembunyikan",
      "2016-01-05 rahasia semua 2016 disembunyikan",
      "2016-01-05 berkadar_pengawasan semua semua disembunyikan",
      "2016-01-05 berkadar_pengawasan semua sampai_2015 disembunyikan",
      "2016-01-05 berkadar_pengawasan semua 2016 disembunyikan",
      "2016-01-05 spam semua semua disembunyikan",
      "2016-01-05 spam semua sampai_2015 disembunyikan",
      "2016-01-05 spam semua 2016 disembunyikan",
      "2016-01-05 semua dinas-jalan semua 12",
      "2016-01-05 semua dinas-tani semua disembunyikan",
      "2016-01-05 semua lainnya semua disembunyikan",
      "2016-01-05 inovasi semua semua disembunyikan",
      "2016-01-05 belum_dipilah semua semua disembunyikan",
    ]);
    const two = await release(one, START + 8 * DAY, [...first, ...many(30, START + 7 * DAY)]);
    expect(two).toEqual(one);
  });

  test("the next quarter counts what none before has counted, apart", async () => {
    const one = await release(EMPTY, START + DAY, first);
    const later = [...first, ...many(7, START + 60 * DAY)];
    const two = await release(one, START + 100 * DAY, later);
    expect(two.rows.slice(0, one.rows.length - 2)).toEqual(one.rows.slice(0, -2));
    expect(figures(two).filter((figure) => figure.startsWith("2016-04-13 semua semua"))).toEqual([
      "2016-04-13 semua semua semua 7",
    ]);
    expect(two.certificate.rounds.map(({ release: by }) => by)).toEqual([
      new Date(START + DAY).toISOString(),
      new Date(START + 100 * DAY).toISOString(),
    ]);
  });

  test("fewer than five wait for a later quarter", async () => {
    const january = await release(EMPTY, START + DAY, first);
    const four = many(4, START + 60 * DAY);
    const april = await release(january, START + 100 * DAY, [...first, ...four]);
    expect(april).toEqual(january);
    const three = await release(april, START + 200 * DAY, [...first, ...four, one(START + 150 * DAY)]);
    expect(figures(three)).toContain("2016-07-22 semua semua semua 5");
  });

  test("a row that was published and is a number now is counted, and everybody is taken to know of it", async () => {
    const one = await release(EMPTY, START + DAY, first);
    const gone = many(6, START, { year: "2015" });
    const ids = gone.map(({ publicId }) => publicId);
    const two = await release(one, START + 8 * DAY, [...first, ...gone], ids);
    expect(two.rows).toEqual(one.rows);
    expect(two.certificate.withdrawn).toEqual(ids);
    const three = await release(two, START + 100 * DAY, [...first, ...gone, ...many(9, START + 60 * DAY)]);
    const round = three.certificate.rounds.at(-1);
    expect(round?.known).toEqual([
      { alasan: "semua", skpd: "semua", tahun: "semua", at_least: 6 },
      { alasan: "semua", skpd: "dinas-jalan", tahun: "semua", at_least: 6 },
    ]);
    expect(figures(three)).toContain("2016-04-13 semua semua semua 15");
    expect(three.certificate.withdrawn).toEqual([]);
  });

  test("what waits for a topic is one number, which moves by five or stays", async () => {
    const waiting = (count: number) => many(count, START, { reason: "belum_dipilah", standing: true });
    const row = (at: Disclosed) => figures(at).at(-1);
    const one = await release(EMPTY, START, waiting(4));
    expect(row(one)).toBe("2016-01-04 belum_dipilah semua semua disembunyikan");
    const two = await release(one, START + DAY, waiting(7));
    expect(row(two)).toBe("2016-01-05 belum_dipilah semua semua 7");
    const three = await release(two, START + 2 * DAY, waiting(11));
    expect(row(three)).toBe("2016-01-05 belum_dipilah semua semua 7");
    const four = await release(three, START + 3 * DAY, waiting(12));
    expect(row(four)).toBe("2016-01-07 belum_dipilah semua semua 12");
    const five = await release(four, START + 4 * DAY, waiting(0));
    expect(row(five)).toBe("2016-01-08 belum_dipilah semua semua disembunyikan");
  });
});

test("a case is counted in one round and no other; an added release changes nothing that was told", async () => {
  const step = fc.record({
    days: fc.integer({ min: 1, max: 70 }),
    fresh: fc.array(
      fc.record({
        reason: fc.constantFrom("rahasia", "berkadar_pengawasan", "spam"),
        skpd: fc.constantFrom(...AGENCIES, "sekretariat", null),
        year: fc.constantFrom("2014", "2015", "2016"),
      }),
      { maxLength: 14 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      let told = EMPTY;
      let now = START;
      const all: Withheld[] = [];
      const counted = new Set<string>();
      for (const { days, fresh } of steps) {
        all.push(...fresh.map((change) => one(now + DAY / 2, change)));
        now += days * DAY;
        const before = told;
        told = await release(told, now, all);
        const earlier = before.rows.slice(0, -2);
        expect(told.rows.slice(0, earlier.length)).toEqual(earlier);
        expect(told.certificate.rounds.slice(0, before.certificate.rounds.length)).toEqual(
          before.certificate.rounds,
        );
        if (told.certificate.rounds.length === before.certificate.rounds.length) continue;
        const its = all.filter(({ publicId }) => !counted.has(publicId));
        for (const { publicId } of its) counted.add(publicId);
        for (const row of told.rows.slice(earlier.length, -2)) {
          if (row.jumlah === "disembunyikan") continue;
          const matching = its.filter(
            ({ reason, skpd, year }) =>
              [reason, "semua"].includes(row.alasan) &&
              [
                skpd !== null && AGENCIES.includes(skpd as "dinas-jalan") ? skpd : "lainnya",
                "semua",
              ].includes(row.skpd) &&
              (row.tahun === "semua" ||
                row.tahun === year ||
                (row.tahun.startsWith("sampai_") && year <= row.tahun.slice(7))),
          );
          expect([row, matching.length]).toEqual([row, Number(row.jumlah)]);
          expect(matching.length).toBeGreaterThanOrEqual(THRESHOLD);
        }
      }
    }),
    { numRuns: 15 },
  );
});

describe("the audit refuses", () => {
  const row = (alasan: string, jumlah: string): WithheldRow => ({
    dihitung: "2016-03-30",
    alasan,
    skpd: "semua",
    tahun: "semua",
    jumlah,
  });
  const audit = async (
    rows: readonly WithheldRow[],
    truth: readonly number[],
    atLeast = truth.map(() => 0),
  ) => auditRound(rows, truth, atLeast, await createAttacker());
  const at = "withheld.csv, counted 2016-03-30, ";

  test.each<[string, WithheldRow[], number[], string]>([
    [
      "a small figure that a total and the others give back",
      [row("semua", "20"), row("rahasia", "17"), row("spam", "disembunyikan")],
      [20, 17, 3],
      "alasan spam: what is published narrows it down to 3 to 3",
    ],
    [
      "an interval that lies under the threshold",
      [row("semua", "20"), row("rahasia", "16"), row("spam", "disembunyikan"), row("lain", "disembunyikan")],
      [20, 16, 3, 1],
      "alasan spam: what is published narrows it down to 0 to 4",
    ],
    ["a small figure that is shown", [row("semua", "4")], [4], "semua: a count under 5 is shown"],
    [
      "a figure that is not the count",
      [row("semua", "12")],
      [13],
      "semua: shows another number than was counted",
    ],
  ])("%s", async (_, rows, truth, message) => {
    await expect(audit(rows, truth)).rejects.toThrow(new ReleaseRefused(`${at}${message}`));
  });

  test("an interval that what is known otherwise makes too narrow", async () => {
    const rows = [row("semua", "8"), row("rahasia", "disembunyikan"), row("spam", "disembunyikan")];
    expect((await audit(rows, [8, 4, 4])).hidden.map(({ low, high }) => [low, high])).toEqual([
      [0, 8],
      [0, 8],
    ]);
    await expect(audit(rows, [8, 4, 4], [0, 4, 0])).rejects.toThrow(
      "alasan rahasia: what is published narrows it down to 4 to 8",
    );
  });
});
