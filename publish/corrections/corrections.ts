/**
 * corrections.csv: figures of finished periods that differ from what the release before said, with old, new and why.
 * Computed from the public files of the two releases and nothing else, so that it tells nothing that they do not.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import {
  createMarks,
  FAMILY_OF,
  FOLLOWED,
  isFinished,
  type MarkedFigure,
} from "../../core/corrections/marks.ts";
import { changeOfCase, REASONS, type Reason, reasonsFor } from "../../core/corrections/reasons.ts";
import { isShown, type Measure, type StatisticsTable } from "../../core/figures.ts";
import { readManifest } from "../read-release.ts";
import { type ChangedCase, changedCases } from "./changed-cases.ts";

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

const keyOf = ({ table, group, period, measure }: MarkedFigure): string =>
  [table, group, period, measure].join("\t");
const figureOf = (key: string): MarkedFigure => {
  const [table = "", group = "", period = "", measure = ""] = key.split("\t");
  return { table, group, period, measure: measure as Measure };
};

/** What the earlier releases corrected, repeated as it is. */
export function readCorrections(folder: string): readonly Correction[] {
  const path = join(folder, "corrections.csv");
  if (!existsSync(path)) return [];
  const lines = parse<Record<keyof Correction, string>>(readFileSync(path, "utf8"), {
    columns: true,
    bom: true,
  });
  return lines.map(({ lama, baru, aduan, ...names }) => ({
    rilis: names.rilis,
    rilis_lama: names.rilis_lama,
    tabel: names.tabel,
    kelompok: names.kelompok,
    periode: names.periode,
    ukuran: names.ukuran,
    lama: Number(lama),
    baru: Number(baru),
    aduan: Number(aduan),
    sebab: names.sebab,
  }));
}

/** The followed figures of a table that are shown, by key; of finished periods only. */
function* followed(table: StatisticsTable, cutoff: string): Generator<readonly [string, number]> {
  const { group, period, families } = FOLLOWED[table.name] ?? { period: "", families: [] };
  for (const { keys, figures } of table.rows) {
    const when = keys[period] ?? "";
    if (when === "" || !isFinished(when, cutoff)) continue;
    for (const [measure, figure] of Object.entries(figures) as [Measure, (typeof figures)[Measure]][]) {
      const family = FAMILY_OF[measure];
      if (family === undefined || !families.includes(family) || figure === undefined || !isShown(figure))
        continue;
      const code = group === undefined ? "" : (keys[group] ?? "");
      yield [keyOf({ table: table.name, group: code, period: when, measure }), figure.value];
    }
  }
}

/** Of a release folder, as its tables have them. */
function followedFigures(folder: string, cutoff: string): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const name of Object.keys(FOLLOWED)) {
    const path = join(folder, "statistics", `${name}.json`);
    if (!existsSync(path)) continue;
    const table = JSON.parse(readFileSync(path, "utf8")) as StatisticsTable;
    for (const [key, value] of followed(table, cutoff)) figures.set(key, value);
  }
  return figures;
}

interface Movement {
  by: number;
  cases: number;
  readonly reasons: Set<Reason>;
}

/** What moved each figure, case by case. `published`: the rules of publication are others than before. */
async function movements(
  cases: AsyncIterable<ChangedCase>,
  marksOf: ReturnType<typeof createMarks>,
  cutoff: string,
  published: boolean,
): Promise<ReadonlyMap<string, Movement>> {
  const moved = new Map<string, Movement>();
  for await (const { old, now, moved: redated } of cases) {
    const change =
      old !== undefined && now !== undefined
        ? changeOfCase(old, now, cutoff)
        : { reasons: [lone(now !== undefined, redated === true, published)], due: undefined };
    const by = new Map<string, number>();
    const add = (marks: readonly MarkedFigure[], step: number) => {
      for (const mark of marks) by.set(keyOf(mark), (by.get(keyOf(mark)) ?? 0) + step);
    };
    if (old !== undefined) add(marksOf(old), -1);
    if (now !== undefined) add(marksOf(now, change.due), 1);
    for (const [key, step] of by) {
      if (step === 0) continue;
      const movement = moved.get(key) ?? { by: 0, cases: 0, reasons: new Set<Reason>() };
      movement.by += step;
      movement.cases += 1;
      const family = FAMILY_OF[figureOf(key).measure];
      for (const reason of family === undefined ? [] : reasonsFor(family, change.reasons))
        movement.reasons.add(reason);
      moved.set(key, movement);
    }
  }
  return moved;
}

/** Why a case is in one of the releases only. Why it was withdrawn is told to nobody (decision 17). */
function lone(isNew: boolean, redated: boolean, published: boolean): Reason {
  if (redated) return "tanggal_masuk";
  if (published) return "aturan_penerbitan";
  return isNew ? "baris_terlambat" : "ditarik";
}

/** All corrections so far, oldest release first; of this one sorted by figure. */
export async function correctionsOf(order: CorrectionOrder): Promise<readonly Correction[]> {
  const { release, folder, before, policies } = order;
  if (before === undefined) return [];
  const { cutoff, policies: earlier } = readManifest(before.folder);
  const marksOf = createMarks(cutoff);
  const redefined = earlier["statistics"] !== policies["statistics"];
  const moved = await movements(
    changedCases(before.folder, folder, (one) => marksOf(one).length > 0),
    marksOf,
    cutoff,
    earlier["tiers"] !== policies["tiers"],
  );
  const old = followedFigures(before.folder, cutoff);
  const own: Correction[] = [];
  const correct = (key: string, baru: number, cases: number, reasons: ReadonlySet<Reason>) => {
    const { table, group, period, measure } = figureOf(key);
    const lama = old.get(key) ?? 0;
    if (lama === baru) return;
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
  const changed = new Set(moved.keys());
  if (redefined)
    for (const [key, value] of followedFigures(folder, cutoff)) {
      // Deadlines that have passed since are no correction, and cannot be told from one by the table.
      if (FAMILY_OF[figureOf(key).measure] === "due") continue;
      const movement = moved.get(key);
      changed.delete(key);
      const expected = (old.get(key) ?? 0) + (movement?.by ?? 0);
      const reasons = new Set<Reason>([
        ...(movement?.reasons ?? []),
        ...(value === expected ? [] : ["definisi" as const]),
      ]);
      correct(key, value, movement?.cases ?? 0, reasons);
    }
  for (const key of changed) {
    const { by, cases, reasons } = moved.get(key) as Movement;
    correct(key, (old.get(key) ?? 0) + by, cases, reasons);
  }
  const placeOf = ({ tabel, kelompok, periode, ukuran }: Correction) =>
    [tabel, kelompok, periode, ukuran].join("\t");
  own.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return [...readCorrections(before.folder), ...own];
}
