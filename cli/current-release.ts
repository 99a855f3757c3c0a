/** Which release is served: the newest that has a site and is whole; looked at again now and then. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listReleases, verifyRelease } from "../publish/read-release.ts";
import { Refused } from "./refused.ts";
import type { Settings } from "./settings.ts";

export interface CurrentRelease {
  current(): { readonly release: string; readonly site: string | undefined } | undefined;
  /** Looks for a newer release; the one in service stays when the newer one is not whole. */
  refresh(): Promise<void>;
}

/** @throws Refused naming each file when the newest release was tampered with. */
export async function followReleases(
  { releases, sites }: Pick<Settings, "releases" | "sites">,
  warn: (message: string) => void,
): Promise<CurrentRelease> {
  const newest = () => {
    const all = listReleases(releases);
    return all.findLast((id) => existsSync(join(sites, id))) ?? all.at(-1);
  };
  const served = (release: string) => {
    const site = join(sites, release);
    return { release, site: existsSync(site) ? site : undefined };
  };
  let serving: ReturnType<CurrentRelease["current"]>;
  const refused = new Set<string>();
  const first = newest();
  if (first !== undefined) {
    const faults = await verifyRelease(join(releases, first));
    if (faults.length > 0)
      throw new Refused(`release ${first} is not whole, so it is not served:\n  ${faults.join("\n  ")}`);
    serving = served(first);
  }
  return {
    current: () => serving,
    async refresh() {
      const release = newest();
      if (release === undefined || refused.has(release)) return;
      if (release !== serving?.release) {
        const faults = await verifyRelease(join(releases, release));
        if (faults.length > 0) {
          refused.add(release);
          warn(`release ${release} is not whole, so it is not served: ${faults.join("; ")}`);
          return;
        }
      }
      serving = served(release);
    },
  };
}
