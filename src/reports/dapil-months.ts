/** How things stood in each dapil at the end of every month: as the release's table of agencies, by where a complaint is from. */
import { formatDay, parseDay } from "../../core/day.ts";
import type { Figures } from "../../core/figures.ts";
import { courseOf, createDayOrMonth } from "../../core/statistics/course.ts";
import { MONTH_END, monthlyGrid, snapshotTable } from "../../core/statistics/evaluation.ts";
import { createDays } from "../../core/statistics/observation.ts";
import { createSnapshots } from "../../core/statistics/snapshots.ts";
import type { Release } from "../release/release.ts";

/** By dapil and month. */
export type DapilMonths = ReadonlyMap<string, ReadonlyMap<string, Figures>>;

export function gatherDapilMonths({
  rows,
  events,
  manifest,
}: Pick<Release, "rows" | "events" | "manifest">): DapilMonths {
  const cutoff = parseDay(manifest.cutoff) ?? 0;
  const dayOrMonth = createDayOrMonth(createDays(), cutoff);
  const grid = monthlyGrid(cutoff);
  const pass = createSnapshots(grid);
  for (const row of rows) {
    const { dapil } = row;
    if (dapil === null) continue;
    const steps = courseOf(events.get(row.id_aduan) ?? [], dayOrMonth);
    pass.add(
      row,
      steps.map((step) => ({ ...step, skpd: dapil })),
      {},
    );
  }
  const { rows: found } = snapshotTable(pass, {
    name: "akhir-bulan-dapil",
    dimensions: ["skpd", "bulan"],
    measures: MONTH_END,
    label: (day) => formatDay(day).slice(0, 7),
    grid,
    groups: pass.groups(),
    wanted: () => true,
  });
  const byDapil = new Map<string, Map<string, Figures>>();
  for (const { keys, figures } of found) {
    const months = byDapil.get(keys["skpd"] ?? "") ?? new Map<string, Figures>();
    byDapil.set(keys["skpd"] ?? "", months.set(keys["bulan"] ?? "", figures));
  }
  return byDapil;
}
