/** Kaplan-Meier over whole days (Kaplan and Meier 1958): open cases count as not finished yet. Bounded memory. */

/** Histogram of whole days, finished and still open (censored) apart. */
export interface Durations {
  readonly finished: Map<number, number>;
  readonly open: Map<number, number>;
  n: number;
}

export const emptyDurations = (): Durations => ({ finished: new Map(), open: new Map(), n: 0 });

export function addDuration(durations: Durations, days: number, isFinished: boolean): void {
  const into = isFinished ? durations.finished : durations.open;
  into.set(days, (into.get(days) ?? 0) + 1);
  durations.n += 1;
}

/** The first whole day by which at least `share` (0 to 1) has finished, or undefined when it never comes to that. */
export function quantile({ finished, open, n }: Durations, share: number): number | undefined {
  const days = [...new Set([...finished.keys(), ...open.keys()])].sort((a, b) => a - b);
  let atRisk = n;
  let unfinished = 1;
  for (const day of days) {
    const ends = finished.get(day) ?? 0;
    if (ends > 0) {
      unfinished *= 1 - ends / atRisk;
      if (1 - unfinished >= share - 1e-12) return day;
    }
    atRisk -= ends + (open.get(day) ?? 0);
  }
  return undefined;
}
