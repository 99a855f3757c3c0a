/** Complaints of the made-up region drawn at random, each with a life along the table of transitions. */
import fc from "fast-check";
import { MS_PER_DAY } from "../core/day.ts";
import { TRANSITIONS } from "../core/lifecycle.ts";
import type { EventKind } from "../core/vocabulary.ts";
import { at, type Happened, madeUpFact } from "./made-up-facts.ts";

const FIRST = at("2018-10-01T08:00");

/** A life along the table of transitions, a step every few days. */
const life = fc
  .tuple(
    fc.integer({ min: 0, max: 220 }),
    fc.array(fc.record({ pick: fc.nat(), days: fc.integer({ min: 0, max: 40 }), skpd: fc.nat(2) }), {
      maxLength: 7,
    }),
  )
  .map(([start, steps]): readonly Happened[] => {
    const agencies = ["dinas-jalan", "dinas-tani", "sekretariat"];
    let time = FIRST + start * MS_PER_DAY;
    let kind: EventKind = "received";
    const happened: Happened[] = [[kind, time, "dinas-jalan"]];
    for (const { pick, days, skpd } of steps) {
      const next: readonly EventKind[] = TRANSITIONS[kind];
      const found = next[pick % Math.max(1, next.length)];
      if (found === undefined) break;
      kind = found;
      time += days * MS_PER_DAY + 60_000;
      happened.push(kind === "forwarded" ? [kind, time, agencies[skpd] ?? ""] : [kind, time]);
    }
    return happened;
  });
export const someFacts = fc
  .array(
    fc.record({
      happened: life,
      topic: fc.constantFrom("jalan", "jalan-rusak", "pertanian", "kekerasan", "lain"),
      kecamatan: fc.constantFrom("utara", "selatan", null),
      channel: fc.constantFrom("sms", "whatsapp"),
      classification: fc.constantFrom("pengaduan", "pengaduan_berkadar_pengawasan", "aspirasi"),
    }),
    { minLength: 1, maxLength: 16 },
  )
  .map((cases) => cases.map(({ happened, ...more }, index) => madeUpFact(index, happened, more)));
