/** A slow processor that is as slow on every machine: what slows it is less where the machine is slow by itself. */
import type { Page } from "@playwright/test";

/** What the work below takes on a machine of two cores at rest, ms: measured where the goals are held. */
const USUAL_MS = 18;

/** How long a fixed piece of work takes in this browser now, ms: the best of a few. */
const workIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const once = () => {
      const start = performance.now();
      const words = new Map<string, number>();
      for (let turn = 0; turn < 60_000; turn += 1) {
        const word = `${(turn * 7_919) % 4_001},${turn % 97}`.split(",").join("-");
        words.set(word, (words.get(word) ?? 0) + word.length);
      }
      return { ms: performance.now() - start, words };
    };
    return Math.min(...Array.from({ length: 8 }, () => once().ms));
  });

/** By what a processor `times` slower than the usual machine is slower than this one; at least 1. */
export const slowdownTo = async (page: Page, times: number): Promise<number> =>
  Math.max(1, times * Math.min(1, USUAL_MS / (await workIn(page))));
