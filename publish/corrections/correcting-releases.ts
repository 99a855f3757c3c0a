/** correction_releases.csv: every release that corrected and how many figures. Its own corrections.csv has them all, for good. */
import { join } from "node:path";
import { type Correction, readLines } from "./correction-file.ts";

export interface CorrectingRelease {
  readonly rilis: string;
  readonly rilis_lama: string;
  /** How many figures it corrected. */
  readonly angka: number;
}

export interface CorrectingReleases {
  /** A line of corrections.csv, as it is written. */
  see(correction: Correction): void;
  /** When all lines were seen: oldest first. */
  rows(): readonly CorrectingRelease[];
}

/** None where there is no such file. */
export async function readCorrectingReleases(folder: string): Promise<readonly CorrectingRelease[]> {
  const path = join(folder, "correction_releases.csv");
  const found: CorrectingRelease[] = [];
  for await (const { rilis, rilis_lama, angka } of readLines<keyof CorrectingRelease>(path))
    found.push({ rilis, rilis_lama, angka: Number(angka) });
  return found;
}

/** `before`: folder of the release before; what that one has is repeated as it is. */
export async function createCorrectingReleases(before: string | undefined): Promise<CorrectingReleases> {
  const earlier = before === undefined ? [] : await readCorrectingReleases(before);
  const known = new Set(earlier.map(({ rilis }) => rilis));
  const counted = new Map<string, { rilis: string; rilis_lama: string; angka: number }>();
  return {
    see({ rilis, rilis_lama }) {
      if (known.has(rilis)) return;
      const own = counted.get(rilis) ?? { rilis, rilis_lama, angka: 0 };
      own.angka += 1;
      counted.set(rilis, own);
    },
    rows: () => [...earlier, ...counted.values()],
  };
}
