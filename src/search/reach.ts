/** Says below the box which years were searched, and offers the others. */
import { type SearchedYear, sinceOf, spanOf, spansOf } from "./years.ts";

export interface Reach {
  /** All there are, the newest first. */
  readonly years: readonly SearchedYear[];
  readonly searched: ReadonlySet<SearchedYear>;
  /** The year that was chosen, or "". */
  readonly only: string;
  readonly lang: string;
  /** A day in words. */
  readonly day: (date: string) => string;
}

/** `phrase`: a text of the page by its name; `further`: searches back to a year or a day. */
export function sayReach(
  place: HTMLElement,
  { years, searched, only, lang, day }: Reach,
  phrase: (name: string) => string,
  further: (since: string) => void,
): void {
  const through = years.filter((year) => (only === "" ? searched.has(year) : year.year === only));
  const left = only === "" ? years.filter((year) => !searched.has(year)) : [];
  place.replaceChildren();
  if (through.length === 0) return;
  const words = new Intl.ListFormat(lang).format(spansOf(years, through, day));
  place.append(phrase(through.length === years.length ? "whole" : "searched").replace("{years}", words));
  const offer = (name: string, year: string, since: string) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = phrase(name).replace("{year}", year);
    button.addEventListener("click", () => further(since));
    place.append(button);
  };
  const [next] = left;
  const oldest = left.at(-1);
  if (next === undefined || oldest === undefined) return;
  offer("further", spanOf(years, next, day), sinceOf(years, next));
  if (oldest !== next) offer("everywhere", oldest.year, oldest.year);
}
