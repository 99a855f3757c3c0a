/** The search page: words and filters in, results out, the address kept in step so that a search can be shared. */
import { readPublicId } from "../../core/public-id.ts";
import { fill } from "../i18n/fill.ts";
import { countWords, shortDateWords } from "../i18n/format.ts";
import { ask } from "./ask.ts";
import { hitItem, namedItem } from "./hit.ts";
import { type Answer, type Filters, forgetSearcher, loadSearcher, loadWords } from "./pagefind.ts";
import { sayReach } from "./reach.ts";
import { allMarked, mended } from "./suggest.ts";
import { newestFirst } from "./years.ts";

const AT_ONCE = 10;
const WAIT_MS = 250;
/** The value of the order by date; the other is by relevance. */
const NEWEST = "baru";

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly narrow: HTMLDetailsElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly order: HTMLSelectElement;
  readonly state: HTMLElement;
  readonly meant: HTMLElement;
  readonly reach: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
}

function partsOf(place: HTMLElement): Parts {
  const part = <T extends Element>(selector: string) => {
    const found = place.querySelector<T>(selector);
    if (found === null) throw new Error(`search page without ${selector}`);
    return found;
  };
  return {
    form: part("form"),
    input: part("input"),
    narrow: part(".narrow"),
    selects: [...place.querySelectorAll<HTMLSelectElement>("select[data-filter]")],
    order: part("select[name=urut]"),
    state: part(".search-state"),
    meant: part(".search-meant"),
    reach: part(".search-years"),
    list: part("ol"),
    more: part(".more"),
  };
}

/**
 * Each choice says how many results it would leave; one that leaves none cannot be chosen.
 * `unknown`: years that were not searched.
 */
function countChoices(
  selects: readonly HTMLSelectElement[],
  filters: Answer["filters"],
  unknown: ReadonlySet<string>,
  lang: "id" | "en",
): void {
  for (const select of selects) {
    const counts = filters[select.name] ?? {};
    for (const option of select.options) {
      if (option.value === "" || (select.name === "tahun" && unknown.has(option.value))) continue;
      const count = counts[option.value] ?? 0;
      option.dataset["name"] ??= option.textContent;
      option.textContent = `${option.dataset["name"]} (${countWords(lang, count)})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** The address of the complaint that was asked for by its id, whatever its year, if there is one. */
async function namedComplaint(prefix: string, query: string): Promise<string | undefined> {
  const id = readPublicId(prefix, query);
  if (id === undefined) return undefined;
  const url = `/aduan/${id}/`;
  return (await fetch(url, { method: "HEAD" })).ok ? url : undefined;
}

export function startSearch(place: HTMLElement): void {
  const { form, input, narrow, selects, order, state, meant, reach, list, more } = partsOf(place);
  const lang = place.dataset["lang"] === "en" ? "en" : "id";
  const phrase = (name: string) => place.dataset[name] ?? "";
  const statuses = selects.find(({ name }) => name === "status");
  const words = {
    status(code: string) {
      const option = [...(statuses?.options ?? [])].find(({ value }) => value === code);
      return option?.dataset["chip"] ?? code;
    },
    day: (date: string) => shortDateWords(lang, date),
  };
  let turn = 0;
  let answer: Answer | undefined;
  let shown = 0;
  /** The year or day that older complaints were asked for back to, or "". */
  let since = "";

  const chosen = (): Filters =>
    Object.fromEntries(selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));

  async function showMore(mine: number) {
    const next = answer?.results.slice(shown, shown + AT_ONCE) ?? [];
    const hits = await Promise.all(next.map((result) => result.data()));
    if (mine !== turn) return;
    shown += hits.length;
    const items = hits.map((hit) => hitItem(hit, lang, words));
    list.append(...items);
    more.hidden = answer === undefined || shown >= answer.results.length;
    return items;
  }

  /** Searches again by a button that goes with its search: whoever pressed it is told how many there are. */
  function onward() {
    state.focus();
    void run();
  }

  /** Offers the search again with its words mended. */
  async function suggest(query: string, mine: number) {
    const better = mended(query, await loadWords());
    if (mine !== turn || better === undefined) return;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = better;
    again.addEventListener("click", () => {
      input.value = better;
      onward();
    });
    meant.append(`${phrase("meant")} `, again);
  }

  function showNumber(many: number) {
    state.textContent = many === 0 ? phrase("nothing") : fill(phrase("found"), { n: countWords(lang, many) });
  }

  function clear() {
    answer = undefined;
    shown = 0;
    list.replaceChildren();
    more.hidden = true;
  }

  async function run() {
    turn += 1;
    const mine = turn;
    const query = input.value.trim();
    const filters = chosen();
    // Without words there is no relevance to sort by.
    const newest = query === "" || order.value === NEWEST;
    const address = new URLSearchParams({
      ...(query === "" ? {} : { q: query }),
      ...filters,
      ...(since === "" ? {} : { sejak: since }),
      ...(query !== "" && newest ? { urut: NEWEST } : {}),
    });
    meant.replaceChildren();
    reach.replaceChildren();
    history.replaceState(null, "", address.size === 0 ? location.pathname : `?${address}`);
    state.textContent = phrase("loading");
    try {
      const named = await namedComplaint(phrase("prefix"), query);
      if (mine !== turn) return;
      if (named !== undefined) {
        clear();
        showNumber(1);
        const title = phrase("complaint").replace("{id}", named.split("/")[2] ?? "");
        list.append(namedItem(named, title, lang));
        return;
      }
      const searcher = await loadSearcher();
      const { found, counts, searched } = await ask(searcher, {
        words: query,
        filters,
        since,
        counted: narrow.open,
      });
      if (mine !== turn) return;
      if (counts !== undefined) {
        const unknown = searcher.years.filter((year) => !searched.has(year)).map(({ year }) => year);
        countChoices(selects, counts, new Set(unknown), lang);
      }
      clear();
      if (found === undefined) {
        state.textContent = "";
        return;
      }
      answer = newest ? { ...found, results: newestFirst(found.results) } : found;
      showNumber(answer.results.length);
      sayReach(
        reach,
        { years: searcher.years, searched, only: filters["tahun"] ?? "", lang, day: words.day },
        phrase,
        (wanted) => {
          since = wanted;
          onward();
        },
      );
      await showMore(mine);
      // Pagefind answers to a word that it does not know with what begins like it.
      const marks = [...list.querySelectorAll("mark")].map(({ textContent }) => textContent ?? "");
      if (!allMarked(query, marks)) await suggest(query, mine);
    } catch {
      forgetSearcher();
      if (mine === turn) state.textContent = phrase("failed");
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), WAIT_MS);
  };
  const given = new URLSearchParams(location.search);
  // What was typed and chosen before this came stays.
  input.value ||= given.get("q") ?? "";
  since = given.get("sejak") ?? "";
  for (const select of selects) {
    select.value ||= given.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
    select.addEventListener("change", () => void run());
  }
  narrow.open ||= Object.keys(chosen()).length > 0 || given.get("urut") === NEWEST;
  narrow.addEventListener("toggle", () => narrow.open && void run());
  if (given.get("urut") === NEWEST) order.value = NEWEST;
  order.addEventListener("change", () => void run());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });
  input.addEventListener("input", soon);
  input.addEventListener("focus", () => void (answer === undefined && turn === 0 && run()), { once: true });
  state.tabIndex = -1;
  // On from the first that came: the button goes with the last.
  more.addEventListener("click", async () => (await showMore(turn))?.[0]?.querySelector("a")?.focus());
  if (given.size > 0 || input.value !== "" || narrow.open) void run();
}
