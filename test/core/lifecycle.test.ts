import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkHistory, inForce, outcomeOf, type StatusEvent, TRANSITIONS } from "../../core/lifecycle.ts";
import { EVENT_KINDS, type EventKind } from "../../core/vocabulary.ts";

const event = (kind: EventKind, at: number, more: Partial<StatusEvent> = {}): StatusEvent => ({
  id: `${kind}-${at}`,
  kind,
  happenedAt: at,
  recordedAt: at,
  skpd: null,
  resolution: null,
  archiveReason: null,
  rating: null,
  note: null,
  corrects: null,
  ...more,
});
const life = (...kinds: EventKind[]) => kinds.map((kind, index) => event(kind, index + 1));

describe("the transition table", () => {
  test("knows every kind of event, and none leads back to received", () => {
    expect(Object.keys(TRANSITIONS)).toEqual([...EVENT_KINDS]);
    expect(Object.values(TRANSITIONS).flat()).not.toContain("received");
  });
  test.each([
    [["received", "confirmed"], "confirmed cannot follow received; expected verified, forwarded"],
    [["received", "archived", "resolved"], "resolved cannot follow archived; expected no further event"],
    [["received", "resolved", "in_progress"], "expected confirmed, contested, reopened, auto_closed"],
    [["received", "returned"], "returned cannot follow received"],
  ] as [EventKind[], string][])("%j is refused", (kinds, detail) => {
    expect(checkHistory(life(...kinds))?.detail).toContain(detail);
  });
  test("any walk along the table is a life; any step off it is refused with what was expected", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), fc.constantFrom(...EVENT_KINDS), (steps, off) => {
        const kinds: EventKind[] = ["received"];
        for (const step of steps) {
          const next: readonly EventKind[] = TRANSITIONS[kinds.at(-1) as EventKind];
          if (next.length === 0) break;
          kinds.push(next[step % next.length] as EventKind);
        }
        expect(checkHistory(life(...kinds))).toBeUndefined();
        const allowed: readonly EventKind[] = TRANSITIONS[kinds.at(-1) as EventKind];
        const refusal = checkHistory(life(...kinds, off));
        if (allowed.includes(off)) expect(refusal).toBeUndefined();
        else expect(refusal?.expected).toEqual(allowed);
      }),
    );
  });
});

test("an answer dated before the receipt is refused", () => {
  expect(checkHistory([event("received", 10), event("responded", 5)])?.code).toBe("event_before_receipt");
});

test("a correction takes the place of what it corrects; it can be corrected in turn, once each", () => {
  const wrong = event("archived", 2, { id: "wrong", archiveReason: "spam" });
  const right = event("verified", 2, { id: "right", corrects: "wrong" });
  const history = [event("received", 1), wrong, right, event("forwarded", 3)];
  expect(checkHistory(history)).toBeUndefined();
  expect(inForce(history).map(({ kind }) => kind)).toEqual(["received", "verified", "forwarded"]);
  expect(checkHistory([...history, event("verified", 2, { corrects: "wrong" })])?.code).toBe(
    "already_corrected",
  );
  expect(checkHistory([...history, event("verified", 2, { corrects: "nothing" })])?.code).toBe(
    "unknown_correction",
  );
});

test("events recorded late take their place in time", () => {
  const history = [
    event("received", 1),
    event("resolved", 9, { resolution: "acted" }),
    event("responded", 5),
  ];
  expect(checkHistory(history)).toBeUndefined();
  expect(outcomeOf(inForce(history))).toMatchObject({
    status: "resolved",
    answeredAt: 5,
    closedAt: 9,
    closing: "acted",
  });
});

test("the outcome tells the four ways of closing apart, and counts hand-offs and reopenings", () => {
  const at = (...kinds: EventKind[]) => outcomeOf(life(...kinds));
  expect(at("received", "responded", "auto_closed")).toMatchObject({
    closing: "auto",
    closedAt: 3,
    colour: "biru",
  });
  expect(at("received", "resolved", "auto_closed")).toMatchObject({ closing: "answered", closedAt: 2 });
  expect(at("received", "resolved", "confirmed")).toMatchObject({ status: "confirmed", closing: "answered" });
  expect(at("received", "resolved", "contested", "reopened")).toMatchObject({
    closing: null,
    closedAt: null,
    reopenings: 1,
    colour: "kuning",
  });
  const moved = [
    event("received", 1, { skpd: "a" }),
    event("forwarded", 2, { skpd: "a" }),
    event("returned", 3),
    event("forwarded", 4, { skpd: "b" }),
    event("forwarded", 5, { skpd: "c" }),
  ];
  expect(outcomeOf(moved)).toMatchObject({ skpd: "c", handOffs: 2, forwardedAt: 2, colour: "merah" });
});
