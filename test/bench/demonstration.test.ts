import { describe, expect, test } from "vitest";
import { generateDemonstration } from "../../bench/demonstration/generate.ts";
import { PUBLISHED, TOLERANCE } from "../../bench/demonstration/targets.ts";
import { parseDay } from "../../core/day.ts";
import { COLOUR_OF } from "../../core/lifecycle.ts";
import type { EventKind } from "../../core/vocabulary.ts";
import { readReference } from "../../db/reference-files.ts";
import { BOJONEGORO } from "../example-region.ts";

const reference = readReference(BOJONEGORO);
const until = "2026-11-23";
const all = [...generateDemonstration({ size: 6_000, until, reference })];
const dayOf = (text: string) => parseDay(text.slice(0, 10)) as number;
const near = (found: number, wanted: number, part: number) => {
  expect(found).toBeGreaterThanOrEqual(wanted * (1 - part));
  expect(found).toBeLessThanOrEqual(wanted * (1 + part));
};
const receivedBefore = (text: string) => all.filter(({ received_at }) => received_at < text);

test("is the same for the same size and seed, in order of receipt, and nothing happens after its end", () => {
  expect([...generateDemonstration({ size: 6_000, until, reference })]).toEqual(all);
  expect(all).toHaveLength(6_000);
  expect(all.map(({ received_at }) => received_at)).toEqual(all.map(({ received_at }) => received_at).sort());
  const last = all
    .flatMap(({ events }) => events.map(({ happened_at }) => happened_at))
    .sort()
    .at(-1) as string;
  expect(last.slice(0, 10) <= until).toBe(true);
});

test("uses every kecamatan, channel and topic, and most agencies, unevenly", () => {
  const used = (name: "kecamatan" | "channel" | "topic") =>
    new Set(all.map((one) => one[name]).filter((code) => code !== undefined));
  expect(used("kecamatan").size).toBe(reference.kecamatan.length);
  expect(used("channel").size).toBe(reference.channels.length);
  expect(used("topic").size).toBe(reference.topics.length);
  expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThan(4_500);
});

describe("matches what was published", () => {
  const march = "2016-03-31";
  const cut = dayOf("2016-03-30");
  const received = receivedBefore(march);
  const states = received.map(({ events, received_at }) => {
    const happened = events.filter(({ happened_at }) => happened_at < march);
    const last = (happened.at(-1)?.event ?? "received") as EventKind;
    const answered = happened.find(({ event }) => event === "responded" || event === "resolved");
    return { colour: COLOUR_OF[last], since: cut - dayOf(answered?.happened_at ?? received_at) };
  });
  const count = (colour: string) => states.filter((state) => state.colour === colour).length;

  test("counts by date", () => {
    near(receivedBefore("2015-06-01").length, PUBLISHED.firstYear.received, TOLERANCE.received);
    near(received.length, PUBLISHED.march2016.received, TOLERANCE.received);
    near(
      receivedBefore("2016-06-16").length - receivedBefore("2016-01-01").length,
      PUBLISHED.half2016.received,
      TOLERANCE.received,
    );
  });
  test("top topics of the first year", () => {
    const parents = new Map(reference.topics.map(({ code, parent }) => [code, parent ?? code]));
    const topic = (code: string) =>
      receivedBefore("2015-06-01").filter((one) => parents.get(one.topic) === code).length;
    near(topic("infrastruktur"), PUBLISHED.firstYear.infrastructure, TOLERANCE.topic);
    near(topic("reformasi-birokrasi"), PUBLISHED.firstYear.governance, TOLERANCE.topic);
    near(topic("lingkungan-kebencanaan"), PUBLISHED.firstYear.environment, TOLERANCE.topic * 2);
  });
  test("status, colours and classification as of 30 March 2016", () => {
    const share = (wanted: number, found: number) =>
      expect(Math.abs(found / received.length - wanted)).toBeLessThanOrEqual(TOLERANCE.share);
    share(PUBLISHED.march2016.done, count("biru"));
    share(PUBLISHED.march2016.working, count("kuning"));
    share(PUBLISHED.march2016.unanswered, count("merah"));
    near(count("merah"), PUBLISHED.march2016.red, TOLERANCE.colour);
    near(count("kuning"), PUBLISHED.march2016.yellow, TOLERANCE.colour);
    near(
      states.filter(({ colour, since }) => colour === "kuning" && since <= 10).length,
      PUBLISHED.march2016.yellowYoung,
      TOLERANCE.colour,
    );
    near(
      states.filter(({ colour, since }) => colour === "kuning" && since > 10).length,
      PUBLISHED.march2016.yellowOld,
      TOLERANCE.colour,
    );
    const kind = (word: string) =>
      received.filter(({ classification }) => classification.startsWith(word)).length;
    share(PUBLISHED.march2016.pengaduan, kind("pengaduan"));
    share(PUBLISHED.march2016.aspirasi, kind("aspirasi"));
    share(PUBLISHED.march2016.permintaanInformasi, kind("permintaan_informasi"));
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
    const within = (days: readonly number[], most: number) =>
      days.filter((count) => count <= most).length / days.length;
    const verified = spans(undefined, ["verified"]);
    const followed = spans("verified", ["responded", "resolved"]);
    expect(Math.abs(mean(verified) - PUBLISHED.march2016.verificationDaysMean)).toBeLessThanOrEqual(
      TOLERANCE.days,
    );
    expect(Math.abs(mean(followed) - PUBLISHED.march2016.followUpDaysMean)).toBeLessThanOrEqual(
      TOLERANCE.days,
    );
    expect(Math.abs(within(verified, 3) - PUBLISHED.march2016.verifiedWithin3)).toBeLessThanOrEqual(
      TOLERANCE.share,
    );
    expect(Math.abs(within(followed, 5) - PUBLISHED.march2016.followedUpWithin5)).toBeLessThanOrEqual(
      TOLERANCE.share,
    );
  });
});
