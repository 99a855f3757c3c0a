/** The change tables: the last complete months beside the same months a year before, by agency, topic, kecamatan, dapil. */
import { formatDay } from "../day.ts";
import type { StatisticsTable } from "../figures.ts";
import type { PublishedRow } from "../published.ts";
import { CHANGE_MEASURES, changeOf, MONTHS_COMPARED, monthsUpTo, yearBefore } from "./change.ts";
import { AT } from "./counters.ts";
import type { Observation } from "./observation.ts";

const KINDS = ["skpd", "topik", "kecamatan", "dapil"] as const;

/** Newest month (YYYY-MM) that has ended by a day. */
export function lastWholeMonth(cutoff: number): string {
  const [year = 0, month = 1] = formatDay(cutoff + 1)
    .split("-")
    .map(Number);
  return formatDay(Date.UTC(year, month - 1, 1) / 86_400_000 - 1).slice(0, 7);
}

export interface ChangePass {
  /** `month` of receipt. */
  add(row: PublishedRow, month: string, one: Pick<Observation, "marks" | "many">): void;
  finish(): readonly StatisticsTable[];
}

/** Received, due and on time of now, then of the year before. */
type Counts = number[];

export function createChangePass(cutoff: number): ChangePass {
  const now = monthsUpTo(lastWholeMonth(cutoff), MONTHS_COMPARED);
  const before = now.map(yearBefore);
  const tables = [undefined, ...KINDS].map((kind) => ({ kind, groups: new Map<string, Counts>() }));
  const has = ({ marks, many }: Pick<Observation, "marks" | "many">, counter: number) =>
    marks.subarray(0, many).includes(counter) ? 1 : 0;
  return {
    add(row, month, one) {
      const at = now.includes(month) ? 0 : before.includes(month) ? 3 : -1;
      if (at < 0) return;
      const due = has(one, AT.jatuh_tempo);
      const onTime = has(one, AT.jatuh_tempo_tepat);
      for (const { kind, groups } of tables) {
        const code = kind === undefined ? "" : (row[kind] ?? "");
        let counts = groups.get(code);
        if (counts === undefined) {
          counts = [0, 0, 0, 0, 0, 0];
          groups.set(code, counts);
        }
        counts[at] = (counts[at] as number) + 1;
        counts[at + 1] = (counts[at + 1] as number) + due;
        counts[at + 2] = (counts[at + 2] as number) + onTime;
      }
    },
    finish: () =>
      tables.map(({ kind, groups }) => ({
        name: kind === undefined ? "perubahan" : `perubahan-${kind}`,
        dimensions: [...(kind === undefined ? [] : [kind]), "dari", "sampai"],
        measures: CHANGE_MEASURES,
        rows: [...groups]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(
            ([
              code,
              [received = 0, due = 0, onTime = 0, earlier = 0, earlierDue = 0, earlierOnTime = 0],
            ]) => ({
              keys: {
                ...(kind === undefined ? {} : { [kind]: code }),
                dari: now[0] as string,
                sampai: now.at(-1) as string,
              },
              figures: changeOf(
                { received, due, onTime },
                { received: earlier, due: earlierDue, onTime: earlierOnTime },
              ),
            }),
          ),
      })),
  };
}
