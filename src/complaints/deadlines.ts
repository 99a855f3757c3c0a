/** Whether the deadlines of a complaint were met, in words: the first answer, and the resolution. */
import type { Calendar } from "../../core/calendar.ts";
import { parseDay } from "../../core/day.ts";
import type { PublishedRow } from "../../core/published.ts";
import { dateWords } from "../i18n/format.ts";
import { type Lang, say } from "../i18n/text.ts";
import { workingDays } from "./sentence.ts";

export const DEADLINE_STATES = ["met", "late", "overdue", "ahead"] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** How the first answer stands against its deadline; undefined where there is none to judge, or only months are public. */
export function answerState(row: PublishedRow, cutoff: string): DeadlineState | undefined {
  const { batas_tanggapan: due, tanggal_tanggapan: answered } = row;
  if (due === null || due.length < 10) return undefined;
  if (answered !== null) return answered <= due ? "met" : "late";
  if (row.warna === "tanpa_warna") return undefined;
  return cutoff > due ? "overdue" : "ahead";
}

function resolveState(row: PublishedRow): DeadlineState | undefined {
  if (row.batas_selesai === null || row.tepat_waktu === "tidak_dinilai") return undefined;
  if (row.tepat_waktu === "ya") return "met";
  if (row.tepat_waktu === "belum_jatuh_tempo") return "ahead";
  return row.tanggal_selesai === null ? "overdue" : "late";
}

export interface DeadlineLine {
  readonly state: DeadlineState;
  readonly text: string;
}

/** At most two lines; none where no rule sets a deadline. `cutoff`: YYYY-MM-DD, of the release. */
export function deadlineLines(
  lang: Lang,
  row: PublishedRow,
  cutoff: string,
  calendar: Calendar,
): readonly DeadlineLine[] {
  const line = (
    step: "answer" | "resolve",
    state: DeadlineState | undefined,
    due: string | null,
    done: string | null,
  ): readonly DeadlineLine[] => {
    if (state === undefined || due === null) return [];
    const [limit, day] = [parseDay(due), done === null ? undefined : parseDay(done)];
    const late = limit === undefined || day === undefined ? 0 : calendar.between(limit, day);
    const words = {
      due: dateWords(lang, due),
      done: done === null ? "" : dateWords(lang, done),
      late: workingDays(lang, late),
    };
    const key = state === "late" && late > 0 ? "late_by" : state;
    return [{ state, text: say(lang, `deadline.${step}.${key}`, words) }];
  };
  return [
    ...line("answer", answerState(row, cutoff), row.batas_tanggapan, row.tanggal_tanggapan),
    ...line("resolve", resolveState(row), row.batas_selesai, row.tanggal_selesai),
  ];
}
