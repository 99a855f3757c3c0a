/** How many complaints came in by topic, month and group, as the tables of the release have it. */
import type { TopicChange } from "../../core/report/report-figures.ts";
import { yearBefore } from "../../core/statistics/change.ts";
import { countOf, figureRows } from "../release/figures.ts";
import type { ReleaseTables } from "../release/release.ts";

export type GroupKind = "all" | "skpd" | "dapil";

export interface TopicCounts {
  /** Topics with a complaint in the months, or in the same of the year before. */
  of(kind: GroupKind, code: string, months: readonly string[]): readonly TopicChange[];
}

const TABLES = { all: "topik-bulan", skpd: "skpd-topik-bulan", dapil: "dapil-topik-bulan" } as const;
const keyOf = (kind: GroupKind, code: string, month: string) => `${kind} ${code} ${month}`;

/** Reads the tables once. */
export function gatherTopics(release: Pick<ReleaseTables, "tables">): TopicCounts {
  const groups = new Map<string, (readonly [string, number])[]>();
  for (const [kind, table] of Object.entries(TABLES) as [GroupKind, string][])
    for (const { keys, figures } of figureRows(release, table)) {
      const key = keyOf(kind, kind === "all" ? "" : (keys[kind] ?? ""), keys["bulan"] ?? "");
      const topics = groups.get(key) ?? [];
      topics.push([keys["topik"] ?? "", countOf(figures, "masuk")]);
      groups.set(key, topics);
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
