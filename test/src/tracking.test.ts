/** A tracked submission in words: what is said of each status, and that an unknown code stands for itself. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Tracked } from "../../core/tracking.ts";
import { SHOWN } from "../../core/tracking.ts";
import { EVENT_KINDS } from "../../core/vocabulary.ts";
import { readRelease } from "../../src/release/read.ts";
import { askStatus } from "../../src/tracking/api.ts";
import { type Phrases, trackingPhrases } from "../../src/tracking/phrases.ts";
import { tell } from "../../src/tracking/tell.ts";
import { writeSmallRelease } from "./small-release.ts";

let folder: string;
let phrases: Phrases;
beforeAll(async () => {
  folder = await writeSmallRelease();
  phrases = trackingPhrases(await readRelease(folder), "id");
});
afterAll(() => rm(folder, { recursive: true }));

const tracked: Tracked = {
  public_id: "BJN-0000001",
  status: "forwarded",
  colour: "merah",
  received: "2026-01-05",
  skpd: "dpu",
  topic: "jalan",
  due_answer: "2026-01-13",
  due_resolve: "2026-01-26",
  published: "in_review",
  can: ["withdraw"],
  events: [
    { event: "received", date: "2026-01-05", skpd: null, resolution: null, reason: null },
    { event: "forwarded", date: "2026-01-06", skpd: "baru", resolution: null, reason: null },
  ],
};

test("an open complaint: where it is, what is due, what others see", () => {
  expect(tell(tracked, phrases, "id")).toEqual({
    publicId: "BJN-0000001",
    colour: "merah",
    chip: "Merah: Diteruskan",
    note: phrases.note["forwarded"],
    lines: [
      "Diterima 5 Januari 2026.",
      "Topik: Jalan.",
      'Ditangani Dinas "PU", Jalan.',
      "Harus dijawab paling lambat 13 Januari 2026.",
      "Harus selesai paling lambat 26 Januari 2026.",
    ],
    published: "Isinya masih diperiksa. Sampai selesai diperiksa, yang terbit tanggal dan hasilnya saja.",
    hasPage: true,
    can: ["withdraw"],
    events: [
      { kind: "received", date: "2026-01-05", day: "5 Januari 2026", name: "Diterima", notes: [] },
      { kind: "forwarded", date: "2026-01-06", day: "6 Januari 2026", name: "Diteruskan", notes: ["baru"] },
    ],
  });
});

test("what is done is not said to be due; what was answered is due to be done only", () => {
  const lines = (change: Partial<Tracked>) => tell({ ...tracked, ...change }, phrases, "id").lines.slice(3);
  expect(lines({ colour: "biru" })).toEqual([]);
  const answer = {
    event: "responded",
    date: "2026-01-07",
    skpd: null,
    resolution: null,
    reason: null,
  } as const;
  expect(lines({ colour: "kuning", events: [...tracked.events, answer] })).toEqual([
    "Harus selesai paling lambat 26 Januari 2026.",
  ]);
});

test("every status and everything that can be published has words", () => {
  for (const kind of EVENT_KINDS) {
    for (const words of [phrases.status, phrases.note, phrases.chip]) expect(words[kind]).toMatch(/^\p{Lu}/u);
  }
  for (const shown of SHOWN) expect(phrases.published[shown]).toMatch(/\.$/);
  expect(tell({ ...tracked, published: "count" }, phrases, "id").hasPage).toBe(false);
});

test.each<readonly [number, unknown, string]>([
  [404, { code: "unknown_tracking_code" }, "unknown"],
  // A server of the public half only: nothing is said of the code.
  [404, { code: "not_found" }, "failed"],
  [429, { code: "too_many_requests" }, "many"],
  [409, { code: "impossible_transition" }, "refused"],
  [503, { code: "ledger_unavailable" }, "failed"],
  [502, "a proxy's page", "failed"],
])("an answer of %i with %j is told as %s", async (status, body, why) => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  });
  expect(await askStatus("4QXD 9T2M")).toEqual({ ok: false, why });
  expect(asked).toEqual(["/v1/track/4QXD%209T2M"]);
  vi.unstubAllGlobals();
});
