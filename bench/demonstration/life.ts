/** What becomes of one synthetic submission: its status events up to the cut-off, paced as the published figures say. */
import type { Calendar } from "../../core/calendar.ts";
import type { Chance } from "./chance.ts";
import { at } from "./generate.ts";
import { answerText } from "./texts.ts";

export interface DemonstrationEvent {
  readonly event: string;
  readonly happened_at: string;
  readonly skpd?: string;
  readonly note?: string;
  readonly resolution?: "answered" | "acted";
  readonly reason?: string;
  readonly duplicate_of?: { readonly channel: string; readonly external_id: string };
  readonly rating?: number;
}

export interface LifeOptions {
  readonly chance: Chance;
  readonly calendar: Calendar;
  readonly day: number;
  readonly minute: number;
  readonly cutoff: number;
  readonly sub: string;
  readonly agency: string;
  readonly holder: string;
  readonly others: readonly { readonly code: string; readonly valid_until: string }[];
  readonly duplicateOf: { readonly channel: string; readonly external_id: string } | undefined;
}

/** Days from receipt to verification: 0 to 3 for 83 in a hundred, a mean of about 2.8. */
const VERIFY = [20, 25, 20, 18];
/** Days from verification to the first answer: 0 to 5 for 89 in a hundred, a mean of about 3.2. */
const ANSWER = [20, 20, 17, 14, 10, 8];
/** 16 June 2016: the end of the period whose figures were published; archiving was rare in it. */
const LATER = 16_968;

export function lifeOf(options: LifeOptions): readonly DemonstrationEvent[] {
  const { chance, calendar, cutoff, sub, agency, holder, others } = options;
  const events: DemonstrationEvent[] = [];
  let day = options.day;
  let minute = options.minute;
  /** Moves time on; false once it is past the cut-off. */
  const later = (days: number): boolean => {
    if (days === 0) minute = Math.min(1_439, minute + 6 + chance.whole(180));
    else {
      day += days;
      minute = 7 * 60 + chance.whole(8 * 60);
    }
    return day <= cutoff;
  };
  const add = (event: string, more: Omit<DemonstrationEvent, "event" | "happened_at"> = {}) => {
    events.push({ event, happened_at: at(day, minute), ...more });
  };
  const wait = (weights: readonly number[], tail: number, least: number, spread: number) =>
    chance.happens(tail) ? least + chance.whole(spread) : chance.weighted(weights);

  const recent = day > LATER;
  if (!later(wait(VERIFY, 0.17, 4, 12))) return events;
  if (chance.happens(recent ? 0.06 : 0.008)) {
    const reason = chance.pick(["not_complaint", "spam", "vague", "duplicate"]);
    add(
      "archived",
      reason === "duplicate" && options.duplicateOf !== undefined
        ? { reason, duplicate_of: options.duplicateOf }
        : { reason },
    );
    return events;
  }
  add("verified");
  const instant = chance.happens(0.004);
  if (!later(0)) return events;
  add("forwarded");
  if (chance.happens(0.06)) {
    if (!later(1)) return events;
    add("returned");
    if (!later(0)) return events;
    const today = others.filter(({ code, valid_until }) => valid_until === "" && code !== holder);
    add("forwarded", { skpd: chance.happens(0.5) ? chance.pick(today).code : holder });
  }
  if (!later(instant ? 0 : wait(ANSWER, 0.11, 6, 12))) return events;

  // Most are closed within a fortnight of the answer; a few stay open for months.
  const pace = chance.weighted([8, 84, 8]);
  const days =
    instant || pace === 0
      ? 0
      : pace === 1
        ? 1 + chance.whole(14)
        : Math.ceil(-Math.log(1 - chance.next()) * 110);
  const acted = chance.happens(0.55);
  if (days > 0) {
    add("responded", { note: answerText(chance, "working", sub, agency) });
    if (chance.happens(0.5) && later(0)) add("in_progress");
    if (chance.happens(0.03) && later(0)) add("postponed", { reason: "Menunggu anggaran perubahan" });
    if (!later(days)) return events;
  }
  add("resolved", {
    resolution: acted ? "acted" : "answered",
    note: answerText(chance, acted ? "acted" : "answered", sub, agency),
  });
  const after = chance.next();
  if (after < 0.12) {
    if (later(1 + chance.whole(6))) add("confirmed", { rating: 1 + chance.weighted([5, 5, 15, 40, 35]) });
  } else if (after < 0.14) {
    if (!later(1 + chance.whole(6))) return events;
    add("contested", { rating: 1 + chance.whole(2) });
    if (!later(1 + chance.whole(3))) return events;
    add("reopened");
    if (later(1 + chance.whole(20)))
      add("resolved", { resolution: "acted", note: answerText(chance, "acted", sub, agency) });
  } else {
    const silent = calendar.add(day, 10) + 1;
    if (silent <= cutoff) {
      day = silent;
      minute = 30;
      add("auto_closed");
    }
  }
  return events;
}
