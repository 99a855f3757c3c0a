/** Fair shares: draws whose counts stay within a few of what their weights promise, however short the run. */
import type { Chance } from "./chance.ts";

export interface Fair {
  /** An index, by weights that may differ from draw to draw; one with weight 0 is never drawn. */
  draw(weights: readonly number[]): number;
}

/** Each draw credits all by their share and takes one from the drawn; who is owed more is likelier to be next. */
export function createFair(chance: Chance): Fair {
  const credit: number[] = [];
  return {
    draw(weights) {
      let total = 0;
      for (const weight of weights) total += weight;
      let owed = 0;
      for (let index = 0; index < weights.length; index += 1) {
        const weight = weights[index] as number;
        const mine = (credit[index] ?? 0) + weight / total;
        credit[index] = mine;
        if (weight > 0 && mine > 0) owed += mine * mine;
      }
      let at = chance.next() * owed;
      let drawn = -1;
      for (let index = 0; index < weights.length && at >= 0; index += 1) {
        const mine = credit[index] as number;
        if ((weights[index] as number) <= 0 || mine <= 0) continue;
        drawn = index;
        at -= mine * mine;
      }
      if (drawn < 0) drawn = chance.weighted(weights);
      credit[drawn] = (credit[drawn] as number) - 1;
      return drawn;
    },
  };
}
