/** corrections.csv as /data/koreksi/ needs it, read line by line: how one figure stood for many periods on end is one run. */
import { FOLLOWED, isStanding, RELEASES_TOLD } from "../../core/corrections/followed.ts";
import { parseDay } from "../../core/day.ts";
import type { Measure } from "../../core/figures.ts";
import type { Line } from "../release/release.ts";
import type { Told } from "./figure-pair.ts";

/** One figure, or the same for periods that follow each other, corrected for the same reasons. */
export interface CorrectionRun {
  readonly table: string;
  readonly group: string;
  readonly measure: Measure;
  /** Joined by |. */
  readonly reasons: string;
  readonly first: string;
  last: string;
  periods: number;
  /** Of the last period. */
  old: Told;
  now: Told;
  /** The smallest and the largest difference; 0 where there is none to tell. */
  least: number;
  most: number;
}
export interface CorrectionsOfRelease {
  readonly release: string;
  readonly before: string;
  /** How many figures it corrected. */
  count: number;
  readonly runs: readonly CorrectionRun[];
}

const monthOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
/** Whether a week or a month comes right after another. */
function follows(period: string, last: string): boolean {
  const [day, before] = [parseDay(period), parseDay(last)];
  return day === undefined || before === undefined
    ? monthOf(period) === monthOf(last) + 1
    : day > before && day - before <= 7;
}

const toldIn = (cell: string | undefined): Told => {
  const value = Number(cell);
  return Number.isNaN(value) ? undefined : value;
};
const isAlike = (one: Told, other: Told): boolean => (one === undefined) === (other === undefined);

/** The newest releases that corrected, newest first. Lines as they are in the file: oldest release first, then by table, group, period. */
export async function condense(
  lines: AsyncIterable<Line> | Iterable<Line>,
): Promise<readonly CorrectionsOfRelease[]> {
  const releases: CorrectionsOfRelease[] = [];
  let runs: CorrectionRun[] = [];
  let open = new Map<string, CorrectionRun>();
  for await (const line of lines) {
    const { rilis = "", rilis_lama = "", tabel = "", kelompok = "", periode = "", sebab = "" } = line;
    const measure = (line["ukuran"] ?? "") as Measure;
    if (releases[0]?.release !== rilis) {
      runs = [];
      open = new Map();
      releases.unshift({ release: rilis, before: rilis_lama, count: 0, runs });
      releases.splice(RELEASES_TOLD);
    }
    (releases[0] as CorrectionsOfRelease).count += 1;
    const [old, now] = [toldIn(line["lama"]), toldIn(line["baru"])];
    const by = old === undefined || now === undefined ? 0 : now - old;
    const key = `${tabel}\t${kelompok}\t${measure}`;
    const run = open.get(key);
    const goesOn =
      run?.reasons === sebab &&
      isStanding(FOLLOWED[tabel]?.measures[measure]) &&
      isAlike(old, run.old) &&
      isAlike(now, run.now) &&
      follows(periode, run.last);
    if (goesOn) {
      run.last = periode;
      run.periods += 1;
      run.old = old;
      run.now = now;
      run.least = Math.min(run.least, by);
      run.most = Math.max(run.most, by);
      continue;
    }
    const fresh: CorrectionRun = {
      table: tabel,
      group: kelompok,
      measure,
      reasons: sebab,
      first: periode,
      last: periode,
      periods: 1,
      old,
      now,
      least: by,
      most: by,
    };
    open.set(key, fresh);
    runs.push(fresh);
  }
  return releases;
}
