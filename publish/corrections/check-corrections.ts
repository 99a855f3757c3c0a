/** Whether a release's corrections are what its tables and rows and those of the release before it give: all of them computed again. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { CORRECTIONS_VERSION, FOLLOWED } from "../../core/corrections/followed.ts";
import { changedFiles, hashFile, readManifest } from "../read-release.ts";
import { canRecompute } from "../recompute-release.ts";
import { createCorrectingReleases, readCorrectingReleases } from "./correcting-releases.ts";
import { type Correction, readCorrections } from "./correction-file.ts";
import { type CorrectionOrder, correctionsOf } from "./corrections.ts";
import { rowKey } from "./movements.ts";

/** Who reads them needs no more to know that the release does not hold. */
const MOST_FAULTS = 20;

const OF_BEFORE = new Set([
  "complaints.ndjson",
  "events.ndjson",
  "region.json",
  "corrections.csv",
  "correction_releases.csv",
  ...Object.keys(FOLLOWED).map((table) => `statistics/${table}.json`),
]);
/** Whether corrections are computed from that file of the release before. */
const isNeeded = (path: string): boolean => OF_BEFORE.has(path);

/** The folder of a release, with the files that are wanted. */
export type OpenOther = (release: string, wanted: (path: string) => boolean) => Promise<string>;

/** Undefined: by other rules than these, of which nothing can be said. `other`: opens the release before. */
export async function checkCorrections(
  folder: string,
  other: OpenOther,
): Promise<readonly string[] | undefined> {
  const { policies, previous } = readManifest(folder);
  if (policies["corrections"] !== CORRECTIONS_VERSION || !canRecompute({ policies })) return undefined;
  if (previous === null) return correctionFaults(folder, undefined);
  const before = { release: previous.release, folder: await other(previous.release, isNeeded) };
  const path = join(before.folder, "manifest.json");
  if (!existsSync(path) || (await hashFile(path)) !== previous.manifest_sha256)
    return [`${before.release}: not the release that this one corrects`];
  const { files } = readManifest(before.folder);
  const faults = await changedFiles(
    before.folder,
    files.filter(({ path: file }) => isNeeded(file)),
  );
  if (faults.length > 0) return faults.map((fault) => `${before.release}: ${fault}`);
  try {
    return await correctionFaults(folder, before);
  } catch (error) {
    return [`corrections.csv: cannot be computed again: ${(error as Error).message}`];
  }
}

async function correctionFaults(
  folder: string,
  before: CorrectionOrder["before"],
): Promise<readonly string[]> {
  const { release, policies } = readManifest(folder);
  const releases = await createCorrectingReleases(before?.folder);
  const faults: string[] = [];
  const lines = readCorrections(folder);
  let line = await lines.next();
  /** Names the lines before a place: none of them is expected. */
  const passTo = async (place?: string): Promise<void> => {
    while (line.done !== true && (place === undefined || placeOf(line.value) < place)) {
      faults.push(`corrections.csv, ${nameOf(line.value)}: no correction by the two releases`);
      line = await lines.next();
    }
  };
  for await (const own of correctionsOf({ release, folder, before, policies })) {
    releases.see(own);
    await passTo(placeOf(own));
    if (line.done === true || placeOf(line.value) !== placeOf(own)) {
      faults.push(`corrections.csv, ${nameOf(own)}: no line, ${said(own)}`);
      continue;
    }
    if (said(line.value) !== said(own))
      faults.push(`corrections.csv, ${nameOf(own)}: ${said(line.value)}, ${said(own)} by the two releases`);
    line = await lines.next();
  }
  await passTo();
  if (faults.length > MOST_FAULTS) faults.splice(MOST_FAULTS, faults.length, "corrections.csv: and more");
  const listed = await readCorrectingReleases(folder);
  if (!isDeepStrictEqual(listed, releases.rows()))
    faults.push("correction_releases.csv: other releases or counts than by the two releases");
  return faults;
}

/** Sorts as the file is sorted. */
const placeOf = ({ rilis, tabel, kelompok, periode, ukuran }: Correction): string =>
  [rilis, tabel, rowKey(kelompok, periode), ukuran].join("\u0000");
const nameOf = ({ rilis, tabel, kelompok, periode, ukuran }: Correction): string =>
  [rilis, tabel, kelompok || "-", periode, ukuran].join(" ");
const said = ({ rilis_lama, lama, baru, aduan, sebab }: Correction): string =>
  `${lama} -> ${baru} since ${rilis_lama} (${aduan}, ${sebab})`;
