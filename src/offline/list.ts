/** The list of pages that this device keeps, on the page that is shown in place of one that it does not. */
import type { KeptPage } from "./kept.ts";

/** What the worker says is kept; nothing where there is no worker. */
async function keptPages(): Promise<readonly KeptPage[]> {
  // Only the worker knows the address of its list; a server does not.
  if (!navigator.serviceWorker?.controller) return [];
  try {
    const answer = await fetch("/luring/daftar.json");
    return answer.ok ? ((await answer.json()) as KeptPage[]) : [];
  } catch {
    return [];
  }
}

/** Text of a title, in which `&amp;` stands for `&`. */
const plain = (html: string): string =>
  new DOMParser().parseFromString(html, "text/html").documentElement.textContent;

/** Fills the list; expects its words in `data-*` of the section. */
export async function listKept(section: HTMLElement): Promise<void> {
  const state = section.querySelector<HTMLElement>("[role=status]");
  const list = section.querySelector("ul");
  const release = section.dataset["release"] ?? "";
  if (state === null || list === null) return;
  const pages = (await keptPages()).filter(({ path }) => !path.endsWith("/luring/"));
  state.textContent = pages.length === 0 ? (section.dataset["none"] ?? "") : "";
  list.replaceChildren(
    ...pages.map((page) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = page.path;
      link.textContent = plain(page.title);
      if (page.path.startsWith("/en/")) link.lang = "en";
      const note = document.createElement("small");
      note.textContent = release.replace("{release}", page.release);
      item.append(link, " ", note);
      return item;
    }),
  );
}
