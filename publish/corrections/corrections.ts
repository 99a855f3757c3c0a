/**
 * corrections.csv: figures of finished periods that differ from what the release before said, with old, new and why.
 * Computed from the public files of the two releases and nothing else, so that it tells nothing that they do not.
 */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";
import { FOLLOWED, isFinished, RELEASES_TOLD } from "../../core/corrections/followed.ts";
import { createMarks } from "../../core/corrections/marks.ts";
import { REASONS, type Reason } from "../../core/corrections/reasons.ts";
import { createStanding } from "../../core/corrections/standing.ts";
import type { Region } from "../../core/reference.ts";
import { evaluationDays } from "../../core/statistics/evaluation.ts";
import { readManifest } from "../read-release.ts";
import { changedCases } from "./changed-cases.ts";
import { type Movement, movementsOf, placeOf } from "./movements.ts";
import { readTold } from "./told.ts";

export interface Correction {
  /** The release that corrected, and the one whose figure it corrected. */
  readonly rilis: string;
  readonly rilis_lama: string;
  readonly tabel: string;
  readonly kelompok: string;
  readonly periode: string;
  readonly ukuran: string;
  readonly lama: number;
  readonly baru: number;
  /** How many cases moved it; 0 where the definition did. */
  readonly aduan: number;
  /** Joined by |, in the order of REASONS. */
  readonly sebab: string;
}

export interface CorrectionOrder {
  readonly release: string;
  /** Folder of the release being written: its rows, events and statistics are on disk. */
  readonly folder: string;
  /** Id and folder of the release before; none before the first. */
  readonly before: { readonly release: string; readonly folder: string } | undefined;
  readonly policies: Readonly<Record<string, string>>;
}

async function* readCorrections(folder: string): AsyncGenerator<Correction> {
  const path = join(folder, "corrections.csv");
  if (!existsSync(path)) return;
  const lines = createReadStream(path).pipe(parse({ columns: true, bom: true }));
  for await (const line of lines as AsyncIterable<Record<keyof Correction, string>>) {
    const { rilis, rilis_lama, tabel, kelompok, periode, ukuran, lama, baru, aduan, sebab } = line;
    yield {
      rilis,
      rilis_lama,
      tabel,
      kelompok,
      periode,
      ukuran,
      lama: Number(lama),
      baru: Number(baru),
      aduan: Number(aduan),
      sebab,
    };
  }
}

/** What the earlier releases corrected, repeated as it is; single days of the newest of them only, as they are many. */
async function* repeated(folder: string): AsyncGenerator<Correction> {
  const releases = new Set<string>();
  for await (const { rilis } of readCorrections(folder)) releases.add(rilis);
  const newest = new Set([...releases].slice(-RELEASES_TOLD));
  for await (const correction of readCorrections(folder))
    if (newest.has(correction.rilis) || FOLLOWED[correction.tabel]?.period !== "tanggal") yield correction;
}

const UNMOVED: Movement = { by: 0, cases: 0, reasons: new Set() };

/** All corrections so far, oldest release first; of this one sorted by figure. One table of it is held at a time. */
export async function* correctionsOf(order: CorrectionOrder): AsyncGenerator<Correction> {
  const { release, folder, before, policies } = order;
  if (before === undefined) return;
  yield* repeated(before.folder);
  const { cutoff, policies: earlier } = readManifest(before.folder);
  const region = JSON.parse(readFileSync(join(before.folder, "region.json"), "utf8")) as Region;
  const redefined = earlier["statistics"] !== policies["statistics"];
  const movedIn = await movementsOf(
    changedCases(before.folder, folder, ({ row }) => isFinished(row.tanggal_masuk.slice(0, 7), cutoff)),
    createMarks(cutoff),
    createStanding(cutoff, evaluationDays(region)),
    { cutoff, rulesChanged: earlier["tiers"] !== policies["tiers"] },
  );
  for (const table of Object.keys(FOLLOWED).sort()) {
    const moved = movedIn(table);
    if (moved.size === 0 && !redefined) continue;
    const old = readTold(before.folder, table, cutoff, redefined ? undefined : (key) => moved.has(key));
    const now = redefined ? readTold(folder, table, cutoff) : undefined;
    const own: Correction[] = [];
    const correct = (key: string, baru: number, cases: number, reasons: ReadonlySet<Reason>) => {
      const { group, period, measure } = placeOf(key);
      const lama = old.of(key);
      if (lama === undefined || lama === baru) return;
      own.push({
        rilis: release,
        rilis_lama: before.release,
        tabel: table,
        kelompok: group,
        periode: period,
        ukuran: measure,
        lama,
        baru,
        aduan: cases,
        sebab: REASONS.filter((reason) => reasons.has(reason)).join("|"),
      });
    };
    for (const key of new Set([...moved.keys(), ...(now === undefined ? [] : [...old.keys, ...now.keys])])) {
      const { by, cases, reasons } = moved.get(key) ?? UNMOVED;
      const expected = (old.of(key) ?? 0) + by;
      // Deadlines that have passed since are no correction, and cannot be told from one by the table.
      const due = FOLLOWED[table]?.measures[placeOf(key).measure] === "due";
      const value = (due ? undefined : now?.of(key)) ?? expected;
      correct(key, value, cases, value === expected ? reasons : new Set([...reasons, "definisi" as const]));
    }
    const figureOf = ({ kelompok, periode, ukuran }: Correction) => [kelompok, periode, ukuran].join("\t");
    yield* own.sort((a, b) => (figureOf(a) < figureOf(b) ? -1 : 1));
  }
}
