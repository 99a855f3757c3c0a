/** The demonstration: synthetic submissions of Bojonegoro from June 2014 on, the same for the same size and seed. */
import { createCalendar } from "../../core/calendar.ts";
import { MS_PER_DAY, parseDay } from "../../core/day.ts";
import type { ReferenceTables } from "../../core/reference.ts";
import { createRouting } from "../../core/routing.ts";
import { createAgencies } from "./agencies.ts";
import { type Chance, createChance } from "./chance.ts";
import { createFair } from "./fair.ts";
import { createIntake } from "./intake.ts";
import { at, type DemonstrationEvent, lifeOf } from "./life.ts";
import { createPace } from "./pace.ts";
import { createReporters, type Reporter } from "./people.ts";
import { schedule } from "./schedule.ts";
import { createSnapshots } from "./snapshots.ts";
import { PUBLISHED } from "./targets.ts";
import { answerText } from "./texts/answer.ts";
import { complaintText } from "./texts/complaint.ts";
import { about } from "./texts/said.ts";
import { createThemes } from "./topics.ts";

export interface DemonstrationSubmission {
  readonly channel: string;
  readonly external_id: string;
  readonly received_at: string;
  readonly classification: string;
  readonly confidentiality: string;
  readonly text: string;
  readonly reporter?: Reporter;
  readonly topic: string;
  /** Where routing would name another: the agency of the time, or one that shares the topic. */
  readonly skpd?: string;
  readonly group?: string;
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

/** The first year's end: until then the share that was passed on to an agency is published. */
const FIRST_YEAR_END = parseDay("2015-05-31") as number;
const { received, forwarded } = PUBLISHED.firstYear;
/** Weights of answered at the desk and passed on. */
const PASSED_ON = [
  [received - forwarded, forwarded],
  [4, 96],
] as const;
/** How often a kind of submission ends with something done rather than said. */
const ACTED: Readonly<Record<string, number>> = {
  pengaduan: 0.66,
  pengaduan_berkadar_pengawasan: 0.6,
  aspirasi: 0.2,
  permintaan_informasi: 0.04,
  inovasi: 0.4,
};
/** Days after which nobody remembers that the same was written before. */
const REMEMBERED = 30;

/** A source of chance of its own for each concern, so that a changed text changes no figure. */
const sources = (seed: number) => {
  let next = seed;
  return (): Chance => {
    next += 7_907;
    return createChance(next);
  };
};

export function* generateDemonstration(options: DemonstrationOptions): Generator<DemonstrationSubmission> {
  const { size, seed = 1708, until, reference } = options;
  const source = sources(seed);
  const cutoff = parseDay(until) as number;
  const calendar = createCalendar(reference.holidays);
  const topics = new Map(reference.topics.map((row) => [row.code, row]));
  const kecamatanNames = new Map(reference.kecamatan.map(({ code, name }) => [code, name]));
  const routing = createRouting(reference.routes, (code) => topics.get(code)?.parent ?? null);
  const themes = createThemes(source(), reference);
  const agencies = createAgencies(source(), reference.skpd);
  const codes = reference.channels.map(({ code }) => code);
  const intake = createIntake(source(), codes);
  const reporters = createReporters(source());
  const snapshots = createSnapshots(source(), size, schedule(size, cutoff));
  const pace = createPace(source());
  const passing = createFair(source());
  const happening = source();
  const writing = source();
  const last = new Map<string, { channel: string; external_id: string; day: number }>();
  /** Agencies that have not answered in mid-June 2016: as many as were published. */
  const silent = new Set<string>();
  let serial = 0;

  for (const { day, count } of schedule(size, cutoff)) {
    const date = new Date(day * MS_PER_DAY);
    const minutes = Array.from({ length: count }, () => intake.minute()).sort((a, b) => a - b);
    for (const [index, minute] of minutes.entries()) {
      serial += 1;
      const kind = intake.kind();
      const bounds = snapshots.next(day, count - index);
      const draw = () => {
        const own = kind === "inovasi" ? themes.innovation() : undefined;
        const topic = own ?? themes.topicOn(date.getUTCFullYear(), date.getUTCMonth() + 1);
        const kecamatan = themes.kecamatanOf(topic);
        const route = routing.routeFor(topic, kecamatan ?? null);
        const holder = agencies.answering(topic, kecamatan, route?.skpd ?? "", day);
        return { topic, kecamatan, route, holder };
      };
      let drawn = draw();
      if (bounds.redInJune) {
        const full = silent.size >= PUBLISHED.half2016.agenciesWithRed;
        for (let tries = 0; tries < 500 && silent.has(drawn.holder) !== full; tries += 1) drawn = draw();
        silent.add(drawn.holder);
      }
      const { topic, kecamatan, route, holder } = drawn;
      const row = topics.get(topic);
      const classification = intake.classification(kind, topic);
      const channel = intake.channel(date);
      const external_id = `demo-${channel}-${String(serial).padStart(7, "0")}`;
      const agency = agencies.get(holder);
      const subject = {
        topic,
        parent: row?.parent ?? topic,
        name: row?.name ?? topic,
        classification,
        channel,
        ...(kecamatan === undefined ? {} : { kecamatan: kecamatanNames.get(kecamatan) ?? kecamatan }),
        agency: agency?.short_name || agency?.name || "SKPD",
      };
      const said = about(writing, subject);
      const same = last.get(topic);
      const events = lifeOf({
        chance: happening,
        pace,
        calendar,
        day,
        minute,
        cutoff,
        bounds,
        forwarded: passing.draw(PASSED_ON[day <= FIRST_YEAR_END ? 0 : 1]) === 1,
        acted: happening.happens(ACTED[classification] ?? 0.5),
        next: (on) => agencies.next(topic, kecamatan, holder, on),
        note: (kind) => answerText(writing, kind, classification, said),
        duplicateOf:
          same === undefined || day - same.day > REMEMBERED
            ? undefined
            : { channel: same.channel, external_id: same.external_id },
      });
      const person = reporters.next();
      yield {
        channel,
        external_id,
        received_at: at(day, minute),
        classification,
        confidentiality: intake.confidentiality(classification),
        text: complaintText(writing, subject, said),
        ...(person === undefined ? {} : { reporter: person }),
        topic,
        ...(holder === "" || holder === route?.skpd ? {} : { skpd: holder }),
        ...(holder === route?.skpd || route?.group == null ? {} : { group: route.group }),
        ...(kecamatan === undefined ? {} : { kecamatan }),
        events,
      };
      last.set(topic, { channel, external_id, day });
    }
  }
}
