/** "Hitung ulang" in the page: downloads, computes, and shows each figure beside that of the page. */
import { fill } from "../i18n/fill.ts";
import { computeAgain, type Recomputed } from "./compute.ts";
import { createExactWords } from "./exact.ts";
import { csvLines, type Download, download } from "./lines.ts";
import type { Order } from "./order.ts";

/** What is said, with places to fill in. */
export interface Phrases {
  readonly reading: string;
  readonly same: string;
  readonly differs: string;
  readonly failed: string;
  /** Where this file itself could not be had: browsers do not ask for it a second time. */
  readonly unloaded: string;
  /** Of the columns. */
  readonly heads: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/** ms between two words about how far it has come. */
const SHOWN_EVERY = 150;
const LOCALES = { id: "id-ID", en: "en-GB" } as const;

function headCell(scope: "col" | "row", words: string): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = words;
  return cell;
}

function show(table: HTMLTableElement, found: readonly Recomputed[], locale: string, phrases: Phrases): void {
  const exactWords = createExactWords(locale);
  const head = document.createElement("thead");
  const titles = head.insertRow();
  for (const words of phrases.heads) titles.append(headCell("col", words));
  const body = document.createElement("tbody");
  for (const { measure, name, words, again, same } of found) {
    const row = body.insertRow();
    row.append(headCell("row", name));
    for (const text of [words, exactWords(measure, again), same ? phrases.yes : phrases.no])
      row.insertCell().textContent = text;
    row.dataset["same"] = String(same);
  }
  table.replaceChildren(head, body);
}

export async function recompute(place: HTMLElement): Promise<void> {
  const state = place.querySelector<HTMLElement>("[role=status]");
  const table = place.querySelector("table");
  const { order: ordered, phrases: said } = place.dataset;
  if (!state || !table || ordered === undefined || said === undefined) return;
  const order = JSON.parse(ordered) as Order;
  const phrases = JSON.parse(said) as Phrases;
  const locale = LOCALES[order.lang];
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  state.textContent = fill(phrases.reading, { rows: number(0) });
  const told: Download = { waited: 0 };
  const began = performance.now();
  let rows = 0;
  let shown = began;
  try {
    const found = await computeAgain(
      order,
      csvLines(download(order.complaints, told)),
      order.events === undefined ? undefined : csvLines(download(order.events, told)),
      (read) => {
        rows = read;
        const now = performance.now();
        if (now - shown < SHOWN_EVERY) return;
        shown = now;
        state.textContent = fill(phrases.reading, { rows: number(rows) });
      },
    );
    const spent = performance.now() - began;
    const different = found.filter(({ same }) => !same).length;
    show(table, found, locale, phrases);
    table.hidden = false;
    place.dataset["rows"] = String(rows);
    place.dataset["computed"] = String(Math.round(spent - told.waited));
    state.textContent = fill(different === 0 ? phrases.same : phrases.differs, {
      n: number(different === 0 ? found.length : different),
      rows: number(rows),
      seconds: number(spent / 1000, 1),
      computing: number((spent - told.waited) / 1000, 2),
    });
  } catch {
    state.textContent = phrases.failed;
  }
}
