/** First pass over an export: which of its lines are heads, and whether day or month comes first. */
import { type DateOrder, headOf, type LineHead, timeOf } from "./line-head.ts";

export interface ExportFormat {
  /** The form that heads share; a line that looks like a head of another form is text somebody pasted. */
  readonly form: string;
  readonly order: DateOrder;
  /** `assumed`: nothing in the file tells, so day first, as Indonesia writes. A person should look. */
  readonly orderBy: "given" | "year_first" | "number_over_12" | "passing_of_time" | "assumed";
  readonly heads: number;
  /** Lines taken for text though they look like a head: of another form, or of a day that does not exist. */
  readonly doubtful: number;
}

interface Seen {
  heads: number;
  readonly yearFirst: boolean;
  readonly impossible: Record<DateOrder, number>;
  readonly backwards: Record<DateOrder, number>;
  readonly last: Record<DateOrder, number>;
}
const ORDERS = ["dmy", "mdy"] as const;

function see(seen: Seen, head: LineHead): void {
  seen.heads += 1;
  for (const order of seen.yearFirst ? (["ymd"] as const) : ORDERS) {
    const at = timeOf(head, order);
    if (at === undefined) {
      seen.impossible[order] += 1;
      continue;
    }
    const day = at.year * 10_000 + at.month * 100 + at.day;
    if (day < seen.last[order]) seen.backwards[order] += 1;
    seen.last[order] = day;
  }
}

function orderOf({ yearFirst, impossible, backwards }: Seen): Pick<ExportFormat, "order" | "orderBy"> {
  if (yearFirst) return { order: "ymd", orderBy: "year_first" };
  for (const [counts, orderBy] of [
    [impossible, "number_over_12"],
    [backwards, "passing_of_time"],
  ] as const) {
    if (counts.dmy !== counts.mdy) return { order: counts.dmy < counts.mdy ? "dmy" : "mdy", orderBy };
  }
  return { order: "dmy", orderBy: "assumed" };
}

const nought = () => ({ dmy: 0, mdy: 0, ymd: 0 });

/** `order` is believed when given, but where the year is first. Undefined when no line is a head: this is no chat export. */
export async function detectFormat(
  lines: AsyncIterable<string> | Iterable<string>,
  order?: (typeof ORDERS)[number],
): Promise<ExportFormat | undefined> {
  const forms = new Map<string, Seen>();
  let all = 0;
  for await (const line of lines) {
    const head = headOf(line);
    if (head === undefined) continue;
    all += 1;
    let seen = forms.get(head.form);
    if (seen === undefined) {
      const { yearFirst } = head;
      seen = { heads: 0, yearFirst, impossible: nought(), backwards: nought(), last: nought() };
      forms.set(head.form, seen);
    }
    see(seen, head);
  }
  let best: readonly [string, Seen] | undefined;
  for (const one of forms) if (best === undefined || one[1].heads > best[1].heads) best = one;
  if (best === undefined) return undefined;
  const [form, seen] = best;
  const given = order !== undefined && !seen.yearFirst;
  const found = given ? { order, orderBy: "given" as const } : orderOf(seen);
  const heads = seen.heads - seen.impossible[found.order];
  return { form, ...found, heads, doubtful: all - heads };
}
