/** `replay`: what compliance would be if other rules had been in force; computed from the published rows of the newest release. */
import { join } from "node:path";
import { createCalendar, type Holiday } from "../../core/calendar.ts";
import { parseDay } from "../../core/day.ts";
import { createReplay, type Judgement } from "../../core/statistics/replay.ts";
import { readServiceLevels } from "../../db/reference-files.ts";
import { listReleases } from "../../publish/read-release.ts";
import { groundsOf, readCases } from "../../publish/recompute-release.ts";
import { CalledWrongly, Refused } from "../refused.ts";
import { readSettings } from "../settings.ts";

const percent = (value: number) => `${(value * 100).toFixed(1)}%`;
const words = ({ yes, of, share }: Judgement) =>
  share === undefined
    ? `${yes} of ${of} (n too small)`
    : `${yes} of ${of}, ${percent(share.value)} (${percent(share.low)} to ${percent(share.high)})`;

export async function replay(options: {
  readonly levels: string;
  readonly from: string;
  readonly to: string;
}): Promise<void> {
  for (const [name, text] of Object.entries({ "--from": options.from, "--to": options.to }))
    if (parseDay(text) === undefined)
      throw new CalledWrongly(`${name}: expected a date as 2026-01-31, got "${text}"`);
  if (options.to < options.from) throw new CalledWrongly("--to: expected a day that is not before --from");
  const { releases } = readSettings();
  const release = listReleases(releases).at(-1);
  if (release === undefined) throw new Refused("there is no release yet: run publish first");
  const folder = join(releases, release);
  const grounds = groundsOf(folder);
  const pass = createReplay({
    from: parseDay(options.from) as number,
    to: parseDay(options.to) as number,
    cutoff: parseDay(grounds.cutoff) as number,
    calendar: createCalendar(grounds.holidays as unknown as readonly Holiday[]),
    rules: readServiceLevels(options.levels),
  });
  for await (const { row, events } of readCases(folder)) pass.add(row, events);
  const { published, other, difference, groups, left } = pass.finish();
  console.log(`release ${release}, received ${options.from} to ${options.to}, closed in time`);
  console.log(`  by the rules of the release: ${words(published)}`);
  console.log(`  by ${options.levels}: ${words(other)}`);
  if (difference !== undefined)
    console.log(`  difference: ${(difference * 100).toFixed(1)} percentage points`);
  console.log(`  left out: ${left} whose dates are published as months only`);
  for (const { skpd, published: mine, other: theirs } of groups)
    console.log(`  ${skpd === "" ? "-" : skpd}: ${words(mine)} | ${words(theirs)}`);
}
