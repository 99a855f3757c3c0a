import { expect, test } from "vitest";
import { answersFor } from "../../core/holder.ts";
import type { StatusEvent } from "../../core/lifecycle.ts";
import { example } from "../example-region.ts";

const event = (kind: StatusEvent["kind"], happenedAt: number, skpd: string | null): StatusEvent => ({
  id: `${kind} ${happenedAt}`,
  kind,
  happenedAt,
  recordedAt: happenedAt,
  skpd,
  resolution: null,
  archiveReason: null,
  rating: null,
  note: null,
  corrects: null,
});
const life = [
  event("received", 0, "dinas-tani-lama"),
  event("responded", 1, "sekretariat"),
  event("forwarded", 5, "dinas-jalan"),
];

test.each([
  ["the agency that has it", "dinas-jalan", 5, life, true],
  ["the one that had it", "dinas-tani-lama", 5, life, false],
  ["the one that had it then", "dinas-tani-lama", 4, life, true],
  ["the successor of the one that had it then", "dinas-tani", 4, life, true],
  ["one that only spoke", "sekretariat", 4, life, false],
  ["any, of what nobody has", "dinas-tani", 0, [event("received", 0, null)], false],
] as const)("%s", (_, agency, at, events, answers) => {
  expect(answersFor(agency, events, at, example.skpd)).toBe(answers);
});

test("agencies that name each other as successors end the search", () => {
  const rows = new Map([
    ["a", { successor: "b" }],
    ["b", { successor: "a" }],
  ]);
  const skpd = { get: (code: string) => rows.get(code) as never };
  expect(answersFor("c", [event("received", 0, "a")], 0, skpd)).toBe(false);
});
