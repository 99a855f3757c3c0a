/** Who held a complaint and how long: spans from event to event, in the working days of the release's calendar. */
import type { Calendar } from "../../core/calendar.ts";
import { parseDay } from "../../core/day.ts";
import { COLOUR_OF } from "../../core/lifecycle.ts";
import type { PublishedEvent } from "../../core/published.ts";
import { type EventKind, STATUS_OF, type Status } from "../../core/vocabulary.ts";

export interface Span {
  /** null: the desk that sorts and forwards. */
  readonly skpd: string | null;
  readonly from: string;
  /** null: held still at the cut-off. */
  readonly until: string | null;
  /** Working days; null while it is held, or where only months are public. */
  readonly days: number | null;
}

const CLOSED: ReadonlySet<string> = new Set(
  (Object.keys(COLOUR_OF) as EventKind[])
    .filter((kind) => COLOUR_OF[kind] === "biru" || kind === "archived")
    .map((kind) => STATUS_OF[kind]),
);

/** To whom an event gives it: the desk, the agency that it names (or that was named before), or nobody new. */
const GIVEN_TO: Readonly<Record<Status, "desk" | "agency" | "nobody">> = {
  diterima: "desk",
  diverifikasi: "nobody",
  diteruskan: "agency",
  dikembalikan: "desk",
  // Whoever works on it has it, forwarded or not; what is contested is with its agency again.
  ditanggapi: "agency",
  diproses: "agency",
  ditunda: "agency",
  selesai: "agency",
  disanggah: "agency",
  dibuka_kembali: "agency",
  dikonfirmasi: "nobody",
  selesai_otomatis: "nobody",
  diarsipkan: "nobody",
};

/** `events` in the order in which they happened, of one complaint. */
export function custodyOf(events: readonly PublishedEvent[], calendar: Calendar): readonly Span[] {
  const spans: Span[] = [];
  let holding: { readonly skpd: string | null; readonly from: string } | undefined;
  /** The agency that was named last: events need not repeat it. */
  let named: string | null = null;
  const end = (until: string) => {
    if (holding === undefined) return;
    const [first, last] = [parseDay(holding.from), parseDay(until)];
    const days = first === undefined || last === undefined ? null : calendar.between(first, last);
    spans.push({ ...holding, until, days });
    holding = undefined;
  };
  const give = (skpd: string | null, from: string) => {
    if (holding !== undefined && holding.skpd === skpd) return;
    end(from);
    holding = { skpd, from };
  };
  for (const { peristiwa, tanggal, skpd } of events) {
    named = skpd ?? named;
    const to = GIVEN_TO[peristiwa];
    if (to === "desk") give(null, tanggal);
    else if (to === "agency" && named !== null) give(named, tanggal);
    if (CLOSED.has(peristiwa)) end(tanggal);
  }
  if (holding !== undefined) spans.push({ ...holding, until: null, days: null });
  return spans;
}
