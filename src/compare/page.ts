/** The comparison in the browser: choices in, a table out, the address kept in step so that it can be shared. */
import type { Sheet } from "./sheet.ts";

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, words: string, kind = "") => {
  const element = document.createElement(tag);
  element.textContent = words;
  if (kind !== "") element.className = kind;
  return element;
};
const linked = (words: string, to: string) => {
  const link = make("a", words);
  link.href = to;
  return link;
};

function head(words: string, scope: "col" | "row", to?: string): HTMLTableCellElement {
  const cell = make("th", to === undefined ? words : "");
  cell.scope = scope;
  if (to !== undefined) cell.append(linked(words, to));
  return cell;
}

/** A column for each code that the sheet knows, a row for each measure. */
function fill(table: HTMLTableElement, sheet: Sheet, codes: readonly string[], corner: string): void {
  const columns = codes.flatMap((code) => sheet.columns[code] ?? []);
  const heads = document.createElement("tr");
  heads.append(head(corner, "col"), ...columns.map(({ name, to }) => head(name, "col", to)));
  const thead = document.createElement("thead");
  thead.append(heads);
  const tbody = document.createElement("tbody");
  for (const [index, { name, to }] of sheet.measures.entries()) {
    const row = tbody.insertRow();
    row.append(head(name, "row", to));
    for (const { cells } of columns) {
      const cell = cells[index];
      const place = row.insertCell();
      place.className = cell?.shown ? "" : "unshown";
      place.append(make("span", cell?.value ?? ""));
      for (const note of [cell?.interval, cell?.n]) if (note) place.append(make("small", note));
    }
  }
  table.replaceChildren(thead, tbody);
}

export function startComparing(place: HTMLElement): void {
  const selects = [...place.querySelectorAll("select")];
  const table = place.querySelector("table");
  const state = place.querySelector("[role=status]");
  const { sheet: from = "", corner = "", fewer = "", failed = "" } = place.dataset;
  if (table === null || state === null) return;
  let sheet: Promise<Sheet> | undefined;
  const given = new URLSearchParams(location.search);
  for (const select of selects) {
    // What was chosen before this came stays chosen.
    select.value ||= given.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
  async function show() {
    const chosen = selects.filter(({ value }) => value !== "");
    const address = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(null, "", address.size === 0 ? location.pathname : `?${address}`);
    const codes = [...new Set(chosen.map(({ value }) => value))];
    const box = table?.parentElement;
    if (codes.length < 2) {
      if (box) box.hidden = true;
      if (state !== null) state.textContent = fewer;
      return;
    }
    try {
      sheet ??= fetch(from).then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json() as Promise<Sheet>;
      });
      const found = await sheet;
      if (table !== null) fill(table, found, codes, corner);
      if (box) box.hidden = false;
      if (state !== null) state.textContent = "";
    } catch {
      sheet = undefined;
      if (state !== null) state.textContent = failed;
    }
  }
  for (const select of selects) select.addEventListener("change", () => void show());
  place.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  void show();
}
