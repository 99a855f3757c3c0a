/** Closures out of the ordinary, by the rules that docs/methodology.md states. */
import { expect, test } from "vitest";
import { batches, closingMark } from "../../core/closings.ts";
import { createZone } from "../../core/day.ts";
import type { StatusEvent } from "../../core/lifecycle.ts";

const zone = createZone("Asia/Jakarta");
const event = (kind: StatusEvent["kind"], time: string, skpd: string | null = null): StatusEvent => ({
  id: `${kind} ${time}`,
  kind,
  happenedAt: Date.parse(`2026-03-02T${time}+07:00`),
  recordedAt: 0,
  skpd,
  resolution: null,
  archiveReason: null,
  rating: null,
  note: null,
  corrects: null,
});
const closed = (forwarded: string, resolved: string) => [
  event("received", "00:00:00", "a"),
  event("forwarded", forwarded, "a"),
  event("resolved", resolved),
];

test.each([
  ["five minutes", closed("08:00:00", "08:05:00"), false, "kilat"],
  ["a second over five minutes", closed("08:00:00", "08:05:01"), false, null],
  ["the same in a batch", closed("08:00:00", "08:05:01"), true, "serentak"],
  ["both", closed("08:00:00", "08:00:30"), true, "kilat_serentak"],
  ["dated to the day only", closed("00:00:00", "00:00:00"), false, null],
  ["never forwarded", [event("received", "08:00:00"), event("resolved", "08:00:10")], false, null],
  [
    "counted from the last forwarding, kept when reopened",
    [
      ...closed("08:00:00", "09:00:00"),
      event("reopened", "10:00:00"),
      event("forwarded", "11:00:00", "b"),
      event("resolved", "11:03:00"),
      event("reopened", "12:00:00"),
    ],
    false,
    "kilat",
  ],
] as const)("%s", (_, life, inBatch, mark) => {
  expect(closingMark(life, zone, inBatch)).toBe(mark);
});

const many = (count: number, skpd: string | null, start: number, step: number) =>
  Array.from({ length: count }, (_, index) => ({
    submissionId: `${skpd}${start}-${index}`,
    skpd,
    at: start + index * step,
  }));

test("twenty by one agency within a minute, whatever the minute of the clock", () => {
  expect(batches(many(20, "a", 45_000, 3_000)).size).toBe(20);
  expect(batches(many(19, "a", 45_000, 3_000)).size).toBe(0);
  expect(batches(many(20, "a", 0, 3_200)).size).toBe(0);
  expect(batches([...many(10, "a", 0, 1), ...many(10, "b", 0, 1)]).size).toBe(0);
  expect(batches(many(40, null, 0, 1)).size).toBe(0);
  expect([...batches([...many(20, "a", 0, 3_000), ...many(1, "a", 600_000, 1)])]).not.toContain("a600000-0");
});
