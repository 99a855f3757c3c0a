/** Says below the box which years were searched, and offers the others. */
import type { Searcher } from "./pagefind.ts";
import { runsOf, type SearchedYear } from "./years.ts";

/** `phrase`: a text of the page by its name; `further`: searches back to a year. */
export function sayReach(
  place: HTMLElement,
  { years, opened }: Pick<Searcher, "years" | "opened">,
  only: string,
  lang: string,
  phrase: (name: string) => string,
  further: (since: string) => void,
): void {
  const searched = only === "" ? [...opened] : years.filter(({ year }) => year === only);
  const words = (some: readonly SearchedYear[]) =>
    new Intl.ListFormat(lang).format(runsOf(some.map(({ year }) => year)));
  const all = searched.length === years.length;
  place.replaceChildren(phrase(all ? "whole" : "searched").replace("{years}", words(searched)));
  const left = years.filter((year) => !opened.has(year));
  const offer = (name: string, year: string) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = phrase(name).replace("{year}", year);
    button.addEventListener("click", () => further(year));
    place.append(button);
  };
  const [next] = left;
  const oldest = left.at(-1);
  if (only !== "" || next === undefined || oldest === undefined) return;
  offer("further", next.year);
  if (oldest !== next) offer("everywhere", oldest.year);
}
