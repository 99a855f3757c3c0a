/** How many complaints came in by topic, month and group: counted from the rows in one pass, for the months that reports name. */
import type { TopicChange } from "../../core/report/report-figures.ts";
import { yearBefore } from "../../core/statistics/change.ts";
import type { Release } from "../release/release.ts";

export type GroupKind = "all" | "skpd" | "dapil";

export interface TopicCounts {
  /** Topics with a complaint in the months, or in the same of the year before. */
  of(kind: GroupKind, code: string, months: readonly string[]): readonly TopicChange[];
}

const keyOf = (kind: GroupKind, code: string, month: string) => `${kind} ${code} ${month}`;

export function gatherTopics({ rows }: Pick<Release, "rows">): TopicCounts {
  const groups = new Map<string, Map<string, number>>();
  const put = (kind: GroupKind, code: string | null, month: string, topic: string) => {
    if (code === null) return;
    const key = keyOf(kind, code, month);
    const topics = groups.get(key) ?? new Map<string, number>();
    groups.set(key, topics.set(topic, (topics.get(topic) ?? 0) + 1));
  };
  for (const { tanggal_masuk, topik, skpd, dapil } of rows) {
    const month = tanggal_masuk.slice(0, 7);
    put("all", "", month, topik);
    put("skpd", skpd, month, topik);
    put("dapil", dapil, month, topik);
  }
  return {
    of(kind, code, months) {
      const changes = new Map<string, { now: number; before: number }>();
      const add = (month: string, when: "now" | "before") => {
        for (const [topic, count] of groups.get(keyOf(kind, code, month)) ?? []) {
          const change = changes.get(topic) ?? { now: 0, before: 0 };
          change[when] += count;
          changes.set(topic, change);
        }
      };
      for (const month of months) {
        add(month, "now");
        add(yearBefore(month), "before");
      }
      return [...changes].map(([topic, change]) => ({ topic, ...change }));
    },
  };
}
