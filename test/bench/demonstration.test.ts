import { describe, expect, test } from "vitest";
import { type DemonstrationSubmission, generateDemonstration } from "../../bench/demonstration/generate.ts";
import { PUBLISHED } from "../../bench/demonstration/targets.ts";
import { THEMES } from "../../bench/demonstration/texts/themes.ts";
import { parseDay } from "../../core/day.ts";
import { submissionSchema } from "../../core/intake/schema.ts";
import { COLOUR_OF, TRANSITIONS } from "../../core/lifecycle.ts";
import { redact } from "../../core/redaction/redact.ts";
import { createReference } from "../../core/reference.ts";
import { TOLERANCE } from "../../core/statistics/beside-published.ts";
import type { EventKind } from "../../core/vocabulary.ts";
import { readReference } from "../../db/reference-files.ts";
import { BOJONEGORO } from "../example-region.ts";

const tables = readReference(BOJONEGORO);
const reference = createReference(tables);
const until = "2026-11-23";
const generate = (size: number) => [...generateDemonstration({ size, until, reference: tables })];
const all = generate(6_000);
const dayOf = (text: string) => parseDay(text.slice(0, 10)) as number;
const near = (found: number, wanted: number, part: number = TOLERANCE.part) => {
  expect(found).toBeGreaterThanOrEqual(wanted * (1 - part));
  expect(found).toBeLessThanOrEqual(wanted * (1 + part));
};
const receivedBefore = (text: string, list: readonly DemonstrationSubmission[] = all) =>
  list.filter(({ received_at }) => received_at < text);
const routeOf = ({ topic, kecamatan }: DemonstrationSubmission) =>
  reference.routing.routeFor(topic, kecamatan ?? null);
const agencyOf = (one: DemonstrationSubmission) => one.skpd ?? (routeOf(one)?.skpd as string);
/** As intake decides it. */
const groupOf = (one: DemonstrationSubmission) =>
  one.group ?? (agencyOf(one) === routeOf(one)?.skpd ? (routeOf(one)?.group ?? undefined) : undefined);
const topOf = ({ topic }: DemonstrationSubmission) => reference.topics.get(topic)?.parent ?? topic;
const countBy = (code: (one: DemonstrationSubmission) => string | undefined) => {
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = code(one);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

test("is the same for the same size and seed, in order of receipt, and nothing happens after its end", () => {
  expect(generate(6_000)).toEqual(all);
  expect(all).toHaveLength(6_000);
  expect(all.map(({ received_at }) => received_at)).toEqual(all.map(({ received_at }) => received_at).sort());
  const last = all
    .flatMap(({ events }) => events.map(({ happened_at }) => happened_at))
    .sort()
    .at(-1) as string;
  expect(last.slice(0, 10) <= until).toBe(true);
});

test("is what intake takes: valid inputs with possible lives, an id each", () => {
  expect(new Set(all.map(({ external_id }) => external_id)).size).toBe(6_000);
  for (const one of all) {
    // The generator names what is repeated by its channel and id; the public id is known once it is stored.
    const events = one.events.map(({ duplicate_of, ...event }) => event);
    expect(submissionSchema.safeParse({ ...one, events }).error).toBeUndefined();
    let before: EventKind = "received";
    let at = one.received_at;
    for (const { event, happened_at } of one.events) {
      expect(TRANSITIONS[before]).toContain(event);
      expect(happened_at >= at).toBe(true);
      before = event as EventKind;
      at = happened_at;
    }
  }
});

describe("uses all that the reference tables hold, unevenly", () => {
  test.each([
    ["agencies", agencyOf, tables.skpd],
    ["topics", ({ topic }: DemonstrationSubmission) => topic, tables.topics],
    ["kecamatan", ({ kecamatan }: DemonstrationSubmission) => kecamatan, tables.kecamatan],
    ["channels", ({ channel }: DemonstrationSubmission) => channel, tables.channels],
    ["groups", groupOf, tables.groups],
  ] as const)("%s", (_, code, rows) => {
    const counts = countBy(code);
    expect([...counts.keys()].sort()).toEqual(rows.map((row) => row.code).sort());
    expect(Math.max(...counts.values())).toBeGreaterThan(3 * Math.min(...counts.values()));
  });

  test("an agency only while it exists, by whoever names it", () => {
    const stands = (code: string, date: string) => {
      const agency = reference.skpd.get(code);
      return (
        agency !== undefined &&
        (agency.valid_from === "" || agency.valid_from <= date) &&
        (agency.valid_until === "" || agency.valid_until >= date)
      );
    };
    const wrong = all.flatMap((one) => [
      ...(stands(agencyOf(one), one.received_at.slice(0, 10)) ? [] : [agencyOf(one)]),
      ...one.events.flatMap(({ skpd, happened_at }) =>
        skpd === undefined || stands(skpd, happened_at.slice(0, 10)) ? [] : [skpd],
      ),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe("texts", () => {
  test("hardly two alike, and every sub-topic has its own", () => {
    expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThanOrEqual(5_700);
    const own = Object.values(THEMES).flatMap(({ topics }) => Object.keys(topics));
    const without = tables.topics.filter(({ code, parent }) => parent !== null && !own.includes(code));
    expect(without).toEqual([]);
    expect(own.filter((code) => reference.topics.get(code) === undefined)).toEqual([]);
    expect(Object.keys(THEMES).sort()).toEqual(
      tables.topics.flatMap(({ code, parent }) => (parent === null ? [code] : [])).sort(),
    );
  });
  test("no place is left to fill, in text or answer", () => {
    for (const { text, events } of all)
      for (const written of [text, ...events.map(({ note }) => note ?? "")])
        expect(written).not.toMatch(/[{}]|undefined|\?\./);
  });
  test("hold made-up personal data, all of which redaction finds", () => {
    const found: Record<string, number> = {};
    const { publicNames } = reference;
    let written = 0;
    let doubtful = 0;
    for (const { text, events } of all) {
      for (const words of [text, ...events.map(({ note }) => note ?? "")]) {
        const redacted = redact(words, publicNames);
        written += 1;
        if (redacted.doubtful) doubtful += 1;
        for (const [kind, count] of Object.entries(redacted.found)) found[kind] = (found[kind] ?? 0) + count;
      }
    }
    // As in life, a few wait for a person.
    expect(doubtful / written).toBeLessThan(0.005);
    for (const kind of ["name", "phone", "nik", "email", "plate", "address", "handle"])
      expect(found[kind]).toBeGreaterThan(50);
  });
  test("closed ones have an answer", () => {
    const closings = all.flatMap(({ events }) => events.filter(({ event }) => event === "resolved"));
    expect(closings.filter(({ note }) => (note ?? "").length < 20)).toEqual([]);
    expect(new Set(closings.map(({ note }) => note)).size).toBeGreaterThan(closings.length / 2);
  });
});

describe("matches what was published", () => {
  const { firstYear, march2016, half2016, march2018 } = PUBLISHED;
  /** Colour, days since the first answer and agency of all received before a day, as they stood then. */
  const statesBefore = (end: string, list: readonly DemonstrationSubmission[] = all) =>
    receivedBefore(end, list).map((one) => {
      const happened = one.events.filter(({ happened_at }) => happened_at < end);
      const last = (happened.at(-1)?.event ?? "received") as EventKind;
      const answered = happened.find(({ event }) => event === "responded" || event === "resolved");
      const since = dayOf(end) - 1 - dayOf(answered?.happened_at ?? one.received_at);
      return { colour: COLOUR_OF[last], since, agency: agencyOf(one) };
    });
  const march = "2016-03-31";
  const june = "2016-06-16";
  const received = receivedBefore(march);

  test("counts by date", () => {
    near(receivedBefore("2015-06-01").length, firstYear.received);
    near(received.length, march2016.received);
    near(receivedBefore(june).length - receivedBefore("2016-01-01").length, half2016.received);
  });
  test("March 2018, at a size that leaves something for the years after", () => {
    near(receivedBefore("2018-04-01", generate(10_000)).length, march2018.received);
    near(receivedBefore("2018-04-01", generate(20_000)).length, march2018.received);
  });
  test("first year: topics, agencies with the most, forwarded, reporters", () => {
    const first = receivedBefore("2015-06-01");
    const topic = (code: string) => first.filter((one) => topOf(one) === code).length;
    near(topic("infrastruktur"), firstYear.infrastructure);
    near(topic("reformasi-birokrasi"), firstYear.governance);
    near(topic("lingkungan-kebencanaan"), firstYear.environment);
    near(
      first.filter(({ events }) => events.some(({ event }) => event === "forwarded")).length,
      firstYear.forwarded,
    );
    near(new Set(first.flatMap(({ reporter }) => reporter?.phone ?? [])).size, firstYear.reporters);
    const byAgency = Map.groupBy(first, agencyOf);
    const most = [...byAgency].sort((a, b) => b[1].length - a[1].length).map(([code]) => code);
    expect(most.slice(0, 3)).toEqual(firstYear.agencies);
  });

  const share = (wanted: number, found: number, of: number) =>
    expect(Math.abs(found / of - wanted)).toBeLessThanOrEqual(TOLERANCE.share);
  test("colours, shares and classification as of 30 March 2016", () => {
    const states = statesBefore(march);
    const count = (colour: string) => states.filter((state) => state.colour === colour).length;
    share(march2016.done, count("biru"), states.length);
    share(march2016.working, count("kuning"), states.length);
    share(march2016.unanswered, count("merah"), states.length);
    near(count("merah"), march2016.red);
    near(count("kuning"), march2016.yellow);
    const yellow = states.filter(({ colour }) => colour === "kuning");
    near(yellow.filter(({ since }) => since <= 10).length, march2016.yellowYoung);
    near(yellow.filter(({ since }) => since > 10).length, march2016.yellowOld);
    const kind = (word: string) =>
      received.filter(({ classification }) => classification.startsWith(word)).length;
    share(march2016.pengaduan, kind("pengaduan"), received.length);
    share(march2016.aspirasi, kind("aspirasi"), received.length);
    share(march2016.permintaanInformasi, kind("permintaan_informasi"), received.length);
  });
  test("colours in mid-June 2016", () => {
    const states = statesBefore(june);
    const of = (colour: string) => states.filter((state) => state.colour === colour);
    near(of("merah").length, half2016.red);
    near(of("kuning").length, half2016.yellow);
    near(of("biru").length, half2016.blue);
    near(new Set(of("merah").map(({ agency }) => agency)).size, half2016.agenciesWithRed);
  });
  test("speed of verification and follow-up", () => {
    const spans = (from: string | undefined, to: readonly string[]) =>
      received.flatMap(({ received_at, events }) => {
        const start =
          from === undefined ? received_at : events.find(({ event }) => event === from)?.happened_at;
        const end = events.find(({ event }) => to.includes(event))?.happened_at;
        return start === undefined || end === undefined || end >= march ? [] : [dayOf(end) - dayOf(start)];
      });
    const mean = (days: readonly number[]) => days.reduce((sum, days) => sum + days, 0) / days.length;
    const within = (days: readonly number[], most: number) => days.filter((count) => count <= most).length;
    const verified = spans(undefined, ["verified"]);
    const followed = spans("verified", ["responded", "resolved"]);
    near(mean(verified), march2016.verificationDaysMean);
    near(mean(followed), march2016.followUpDaysMean);
    share(march2016.verifiedWithin3, within(verified, 3), verified.length);
    near(within(followed, 5) / followed.length, march2016.followedUpWithin5);
  });
  test("larger sizes grow alike: colours of March 2016 at 40,000 are twice the published ones", () => {
    const states = statesBefore(march, generate(40_000));
    const count = (colour: string) => states.filter((state) => state.colour === colour).length;
    near(states.length, march2016.received * 2);
    near(count("merah"), march2016.red * 2);
    near(count("kuning"), march2016.yellow * 2);
  });
});

describe("any size", () => {
  const yearsOf = (list: readonly DemonstrationSubmission[]) => {
    const years = Array.from({ length: 13 }, () => 0);
    for (const { received_at } of list) years[Number(received_at.slice(0, 4)) - 2014]! += 1;
    return years;
  };
  test.each([300, 1_000, 2_743])("%i is thinned from the whole span, each year in its proportion", (size) => {
    const list = generate(size);
    expect(list).toHaveLength(size);
    const full = yearsOf(all);
    for (const [index, count] of yearsOf(list).entries())
      expect(Math.abs(count - ((full[index] as number) * size) / 6_000)).toBeLessThanOrEqual(3);
  });
  test.each([0, 1, 10, 5_999, 6_001])("%i has exactly so many", (size) => {
    expect(generate(size)).toHaveLength(size);
  });
  test("a million comes one by one: the first is there at once", () => {
    const first = generateDemonstration({ size: 1_000_000, until, reference: tables }).next();
    expect(first.value).toMatchObject({ topic: expect.any(String), text: expect.any(String) });
  });
  test("an earlier end has all of them before it", () => {
    const list = [...generateDemonstration({ size: 200, until: "2015-03-01", reference: tables })];
    expect(list).toHaveLength(200);
    expect(list.every(({ received_at }) => received_at < "2015-03-02")).toBe(true);
  });
});
