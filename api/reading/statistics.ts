/** Statistics of a release by any dimensions: from one of its tables where one fits, else over its rows. */
import type { OpenRelease } from "./release.ts";
import type { StatisticsAnswer, StatisticsQuestion } from "./statistics-question.ts";
import { countRows } from "./statistics-rows.ts";
import { type Held, readTable, tablesOf } from "./statistics-tables.ts";

const MOST_KEPT = 200;

export type Statistics = (release: OpenRelease, question: StatisticsQuestion) => Promise<StatisticsAnswer>;

/** One count over rows runs at a time; the last answers are kept. */
export function createStatisticsReader(): Statistics {
  const tables = new WeakMap<OpenRelease, readonly Held[]>();
  const kept = new Map<string, Promise<StatisticsAnswer>>();
  let last: Promise<unknown> = Promise.resolve();
  return async (release, question) => {
    let held = tables.get(release);
    if (held === undefined) {
      held = tablesOf(release);
      tables.set(release, held);
    }
    for (const table of held) {
      const answer = readTable(release, table, question);
      if (answer !== undefined) return answer;
    }
    const key = `${release.id} ${JSON.stringify(question)}`;
    let answer = kept.get(key);
    if (answer === undefined) {
      answer = last.then(() => countRows(release, question));
      last = answer.catch(() => {});
      answer.catch(() => kept.delete(key));
      for (const oldest of kept.keys()) {
        if (kept.size < MOST_KEPT) break;
        kept.delete(oldest);
      }
      kept.set(key, answer);
    }
    return answer;
  };
}
