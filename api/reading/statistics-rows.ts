/** Statistics counted over the rows of a release by core/statistics, where none of its tables answers the question. */
import { parseDay } from "../../core/day.ts";
import { type Figure, GROUP_MEASURES } from "../../core/figures.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import { ALL, createCrossing } from "../../core/statistics/tables.ts";
import { COMPLAINT_COLUMNS } from "../../publish/datasets.ts";
import type { OpenRelease } from "./release.ts";
import { selectComplaints } from "./select-complaints.ts";
import { BY, type StatisticsAnswer, type StatisticsQuestion } from "./statistics-question.ts";

const READ = COMPLAINT_COLUMNS.map(({ name }) => name).filter(
  (name) => name !== "teks" && name !== "tanggapan",
);
/** Events of a row in their order: all that is counted of them. */
const HAPPENED = `(SELECT json_group_array(json_array(peristiwa, skpd)) FROM
  (SELECT peristiwa, skpd FROM event_rows e WHERE e.nomor = c.nomor ORDER BY urutan))`;
/** Few, so that nobody waits long for their turn. */
const AT_ONCE = 200;

/** Counts over the rows that match, some at a time: others are answered in between. */
export async function countRows(
  release: OpenRelease,
  question: StatisticsQuestion,
): Promise<StatisticsAnswer> {
  const dimensions = question.by.map((name) => BY[name]);
  const pass = createCrossing(parseDay(release.cutoff) as number, dimensions);
  const { text, values } = selectComplaints(
    release,
    { ...question, words: undefined, sort: "tanggal_masuk", descending: false },
    `${READ.map((name) => `c."${name}"`).join(", ")}, ${HAPPENED}`,
  );
  let count = 0;
  for (const cells of release.iterate(text, ...values)) {
    const row: Record<string, unknown> = { teks: null, tanggapan: null };
    for (let at = 0; at < READ.length; at += 1) row[READ[at] as string] = cells[at];
    const happened = JSON.parse(String(cells[READ.length])) as [string, string | null][];
    const events = happened.map(([peristiwa, skpd]) => ({ peristiwa, skpd }));
    pass.add(row as unknown as PublishedRow, events as unknown as readonly PublishedEvent[]);
    count += 1;
    if (count % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const [table] = pass.finish();
  const measures = (question.measures ?? ALL).filter((measure) => Object.hasOwn(GROUP_MEASURES, measure));
  const rows = (table?.rows ?? []).map(({ keys, figures }) => ({
    keys,
    figures: Object.fromEntries(measures.map((measure) => [measure, rounded(figures[measure] as Figure)])),
  }));
  return { table: null, measures, rows };
}

/** To six places, as the tables of a release have it. */
const rounded = (figure: Figure): Figure =>
  Object.fromEntries(
    Object.entries(figure).map(([name, value]) => [
      name,
      typeof value === "number" ? Number(value.toFixed(6)) : value,
    ]),
  ) as unknown as Figure;
