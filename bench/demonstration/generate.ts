/** The demonstration: synthetic submissions of Bojonegoro from June 2014 on, the same for the same size and seed. */
import { type Calendar, createCalendar } from "../../core/calendar.ts";
import { formatDay, parseDay } from "../../core/day.ts";
import type { ReferenceTables } from "../../core/reference.ts";
import { createRouting, type Routing } from "../../core/routing.ts";
import { type Chance, createChance } from "./chance.ts";
import { type DemonstrationEvent, lifeOf } from "./life.ts";
import { schedule } from "./schedule.ts";
import { complaintText, madeUpName, madeUpPhone } from "./texts.ts";

export interface DemonstrationSubmission {
  readonly channel: string;
  readonly external_id: string;
  readonly received_at: string;
  readonly classification: string;
  readonly confidentiality: string;
  readonly text: string;
  readonly reporter?: { readonly name: string; readonly phone: string };
  readonly topic: string;
  readonly skpd?: string;
  readonly kecamatan?: string;
  readonly events: readonly DemonstrationEvent[];
}

export interface DemonstrationOptions {
  readonly size: number;
  readonly seed?: number;
  /** YYYY-MM-DD: the last day on which anything happens. */
  readonly until: string;
  readonly reference: Pick<
    ReferenceTables,
    "topics" | "skpd" | "kecamatan" | "channels" | "routes" | "holidays"
  >;
}

/** A day's time in the region, WIB. */
export const at = (day: number, minute: number): string => {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${formatDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+07:00`;
};

const TOPICS_FIRST: Readonly<Record<string, number>> = {
  infrastruktur: 156,
  "reformasi-birokrasi": 98,
  "lingkungan-kebencanaan": 54,
  ketenagakerjaan: 50,
  pendidikan: 48,
  pertanian: 45,
  kesehatan: 32,
  kependudukan: 30,
  sosial: 28,
};
const OTHERS = 11;

/** Uneven as in life, and the same for every run: the n-th of a list gets a share that falls with n. */
const falling = (count: number) => Array.from({ length: count }, (_, index) => 1 / (1 + index * 0.6));

export function* generateDemonstration(options: DemonstrationOptions): Generator<DemonstrationSubmission> {
  const { size, seed = 1708, until, reference } = options;
  const chance = createChance(seed);
  const cutoff = parseDay(until) as number;
  const calendar: Calendar = createCalendar(reference.holidays);
  const parents = new Map(reference.topics.map(({ code, parent }) => [code, parent]));
  const names = new Map(reference.topics.map(({ code, name }) => [code, name]));
  const agencies = new Map(reference.skpd.map((row) => [row.code, row]));
  const routing: Routing = createRouting(reference.routes, (code) => parents.get(code) ?? null);
  const tops = reference.topics.filter(({ parent }) => parent === null).map(({ code }) => code);
  const topWeights = tops.map((code) => TOPICS_FIRST[code] ?? OTHERS);
  const subs = new Map(tops.map((code) => [code, reference.topics.filter(({ parent }) => parent === code)]));
  const before = reference.skpd.filter(
    ({ successor, valid_until }) => successor !== null && valid_until !== "",
  );
  const channels = reference.channels.map(({ code }) => code);
  const channelWeights = falling(channels.length);
  const kecamatanWeights = falling(reference.kecamatan.length);
  let serial = 0;
  let last: { readonly channel: string; readonly external_id: string } | undefined;

  for (const { day, count } of schedule(size, cutoff)) {
    const minutes = Array.from({ length: count }, () => minuteOf(chance)).sort((a, b) => a - b);
    for (const minute of minutes) {
      serial += 1;
      const top = tops[chance.weighted(topWeights)] as string;
      const children = subs.get(top) ?? [];
      const child =
        children.length > 0 && chance.happens(0.93)
          ? children[chance.weighted(falling(children.length))]
          : undefined;
      const topic = child?.code ?? top;
      const kecamatan = chance.happens(0.9)
        ? reference.kecamatan[chance.weighted(kecamatanWeights)]?.code
        : undefined;
      const routed = routing.routeFor(topic, kecamatan ?? null)?.skpd ?? "";
      // The agency that had the task then, where the table knows one.
      const date = formatDay(day);
      const skpd = before.find(
        (row) =>
          row.successor === routed &&
          row.valid_until >= date &&
          (row.valid_from === "" || row.valid_from <= date),
      )?.code;
      const classification = classify(chance);
      const channel = channels[chance.weighted(channelWeights)] as string;
      const external_id = `demo-${channel}-${String(serial).padStart(7, "0")}`;
      const agency = agencies.get(skpd ?? routed);
      const sub = names.get(topic) ?? topic;
      const events = lifeOf({
        chance,
        calendar,
        day,
        minute,
        cutoff,
        sub,
        agency: agency?.short_name || agency?.name || "SKPD",
        others: reference.skpd,
        holder: skpd ?? routed,
        duplicateOf: last,
      });
      yield {
        channel,
        external_id,
        received_at: at(day, minute),
        classification,
        confidentiality: chance.happens(0.01) ? "rahasia" : chance.happens(0.04) ? "anonim" : "biasa",
        text: complaintText(chance, top, sub),
        ...(chance.happens(0.7)
          ? { reporter: { name: madeUpName(chance), phone: madeUpPhone(chance) } }
          : {}),
        topic,
        ...(skpd === undefined ? {} : { skpd }),
        ...(kecamatan === undefined ? {} : { kecamatan }),
        events,
      };
      last = { channel, external_id };
    }
  }
}

function minuteOf(chance: Chance): number {
  const hour = chance.weighted([1, 0, 0, 0, 1, 3, 6, 10, 14, 14, 12, 9, 8, 9, 9, 8, 7, 6, 7, 8, 7, 5, 3, 2]);
  return hour * 60 + chance.whole(60);
}

function classify(chance: Chance): string {
  const share = chance.next();
  if (share < 0.67) return "pengaduan";
  if (share < 0.69) return "pengaduan_berkadar_pengawasan";
  if (share < 0.81) return "aspirasi";
  return share < 0.99 ? "permintaan_informasi" : "inovasi";
}
