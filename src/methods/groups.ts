/** The measures in the order in which /metode/ tells them, in groups. */
import { MEASURES, type Measure } from "../../core/figures.ts";
import { FORMULAS, type KindOfFigure } from "./formulas.ts";

/** Names are `method_group.<name>` in the texts. */
const GROUPS = {
  counts: ["received", "now", "ever", "silence", "age", "flag"],
  deadlines: ["deadline", "on_time", "funnel"],
  days: ["days", "oldest"],
  closings: ["closing", "rating"],
  custody: ["hands", "hand_days"],
  change: ["change"],
  evaluation: ["standing", "share_kind", "mean"],
} as const satisfies Record<string, readonly KindOfFigure[]>;

/** Every measure once. */
export const measureGroups = (): readonly {
  readonly name: string;
  readonly measures: readonly Measure[];
}[] =>
  Object.entries(GROUPS).map(([name, kinds]) => ({
    name,
    measures: (Object.keys(MEASURES) as Measure[]).filter((measure) =>
      (kinds as readonly KindOfFigure[]).includes(FORMULAS[measure][1]),
    ),
  }));
