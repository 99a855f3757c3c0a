/**
 * corrections.csv: figures of finished periods that differ from what the release before said, with old, new and why.
 * Computed from the public files of the two releases and nothing else, so that it tells nothing that they do not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLLOWED, isFinished, RELEASES_TOLD } from "../../core/corrections/followed.ts";
import { createMarks } from "../../core/corrections/marks.ts";
import { REASONS } from "../../core/corrections/reasons.ts";
import { createStanding } from "../../core/corrections/standing.ts";
import type { Region } from "../../core/reference.ts";
import { evaluationDays } from "../../core/statistics/evaluation.ts";
import { readManifest } from "../read-release.ts";
import { changedCases } from "./changed-cases.ts";
import { changedFigures } from "./changed-figures.ts";
import { type Correction, readCorrections } from "./correction-file.ts";
import { movementsOf } from "./movements.ts";
import { readTold } from "./told.ts";

export interface CorrectionOrder {
  readonly release: string;
  /** Folder of the release being written: its rows, events and statistics are on disk. */
  readonly folder: string;
  /** Id and folder of the release before; none before the first. */
  readonly before: { readonly release: string; readonly folder: string } | undefined;
  readonly policies: Readonly<Record<string, string>>;
}

/** What the earlier releases corrected, repeated as it is; single days of the newest of them only, as they are many. */
async function* repeated(folder: string): AsyncGenerator<Correction> {
  const releases = new Set<string>();
  for await (const { rilis } of readCorrections(folder)) releases.add(rilis);
  const newest = new Set([...releases].slice(-RELEASES_TOLD));
  for await (const correction of readCorrections(folder))
    if (newest.has(correction.rilis) || FOLLOWED[correction.tabel]?.period !== "tanggal") yield correction;
}

/** All corrections so far, oldest release first; of this one sorted by figure. One table of it is held at a time. */
export async function* correctionsOf(order: CorrectionOrder): AsyncGenerator<Correction> {
  const { release, folder, before, policies } = order;
  if (before === undefined) return;
  yield* repeated(before.folder);
  const { cutoff, policies: earlier } = readManifest(before.folder);
  const region = JSON.parse(readFileSync(join(before.folder, "region.json"), "utf8")) as Region;
  const movedIn = await movementsOf(
    changedCases(before.folder, folder, ({ row }) => isFinished(row.tanggal_masuk.slice(0, 7), cutoff)),
    createMarks(cutoff),
    createStanding(cutoff, evaluationDays(region)),
    { cutoff, rulesChanged: earlier["tiers"] !== policies["tiers"] },
  );
  for (const table of Object.keys(FOLLOWED).sort()) {
    const [old, now] = [readTold(before.folder, table, cutoff), readTold(folder, table, cutoff)];
    for (const { row, measure, before: lama, now: baru, cases, reasons } of changedFigures(
      table,
      old,
      now,
      movedIn(table),
    )) {
      const [kelompok = "", periode = ""] = row.split("\t");
      yield {
        rilis: release,
        rilis_lama: before.release,
        tabel: table,
        kelompok,
        periode,
        ukuran: measure,
        lama,
        baru,
        aduan: cases,
        sebab: REASONS.filter((reason) => reasons.has(reason)).join("|"),
      };
    }
  }
}
