/** The quick filter: of the complaints on this page, those that have the words typed; the search button finds all others. */
import { fill } from "../i18n/fill.ts";

/** Lower case without marks, so that "Jum’at" and "jumat" are one. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word typed begins a word of the text. */
export function matches(text: string, typed: readonly string[]): boolean {
  const words = plainWords(text);
  return typed.every((one) => words.some((word) => word.startsWith(one)));
}

/** `form`: a search box with `data-list`, whose value tells how many of how many are left. */
export function startQuickFilter(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  const state = form.querySelector("[role=status]");
  const items = [...document.querySelectorAll<HTMLLIElement>("main .complaints > li")];
  if (input === null || state === null) return;
  const filter = () => {
    const typed = plainWords(input.value);
    let left = 0;
    for (const item of items) {
      item.hidden = !matches(item.textContent ?? "", typed);
      if (!item.hidden) left += 1;
    }
    state.textContent =
      typed.length === 0 ? "" : fill(form.dataset["list"] ?? "", { n: left, total: items.length });
  };
  input.addEventListener("input", filter);
  // Typed before this came.
  if (input.value !== "") filter();
}
