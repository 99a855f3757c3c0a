/** Who answers for a complaint: the agency that has it, or the one that has taken that agency's place since. */
import { inForce, outcomeOf, type StatusEvent } from "./lifecycle.ts";
import type { Lookup, Skpd } from "./reference.ts";

/** Whether an agency answers for a complaint with this history at an instant (ms). */
export function answersFor(
  agency: string,
  events: readonly StatusEvent[],
  at: number,
  skpd: Pick<Lookup<Skpd>, "get">,
): boolean {
  const seen = new Set<string>();
  let holder = outcomeOf(inForce(events.filter(({ happenedAt }) => happenedAt <= at))).skpd;
  while (holder !== null && !seen.has(holder)) {
    if (holder === agency) return true;
    seen.add(holder);
    holder = skpd.get(holder)?.successor ?? null;
  }
  return false;
}
