/** One search result as a list item: marked words, status with its colour, day. No HTML of the index is inserted. */
import type { Hit } from "./pagefind.ts";

/** English pages search the Indonesian index: the same path under /en/. */
export const addressOf = (url: string, lang: string): string => (lang === "en" ? `/en${url}` : url);

/** The excerpt as text and <mark>, whatever else it may hold. */
export function markedText(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of new DOMParser().parseFromString(excerpt, "text/html").body.childNodes) {
    const text = node.textContent ?? "";
    if (node.nodeName === "MARK") {
      const mark = document.createElement("mark");
      mark.textContent = text;
      fragment.append(mark);
    } else fragment.append(text);
  }
  return fragment;
}

/** A complaint that was asked for by its id. */
export function namedItem(url: string, title: string, lang: string): HTMLLIElement {
  return hitItem({ url, excerpt: "", meta: { title } }, lang, { status: String, day: String });
}

interface Words {
  status(code: string): string;
  day(date: string): string;
}

export function hitItem({ url, excerpt, meta }: Hit, lang: string, words: Words): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = addressOf(url, lang);
  const isComplaint = meta["status"] !== undefined;
  if (isComplaint) {
    link.lang = "id";
    link.append(markedText(excerpt));
  } else link.textContent = (lang === "en" ? meta["title_en"] : undefined) ?? meta["title"] ?? url;
  item.append(link);
  if (isComplaint) {
    const line = document.createElement("p");
    line.className = "meta";
    const chip = document.createElement("span");
    chip.className = `chip ${meta["warna"] ?? ""}`;
    chip.textContent = words.status(meta["status"] ?? "");
    const parts = [words.day(meta["tanggal"] ?? ""), url.split("/")[2] ?? ""].map((text) => {
      const span = document.createElement("span");
      span.textContent = text;
      return span;
    });
    line.append(chip, " ", ...parts);
    item.append(line);
  }
  return item;
}
