/** The text-only weight of a page: charts and pictures stay away until they are asked for; a switch in the foot. */
import { choose, wantsToSave } from "./wish.ts";

/** A storage that forgets, for browsers that refuse one. */
const forgetful = { getItem: () => null, setItem: () => {} };
function storageOf(): Pick<Storage, "getItem" | "setItem"> {
  try {
    return localStorage;
  } catch {
    return forgetful;
  }
}

export const saves = (): boolean => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return wantsToSave({
    storage: storageOf(),
    saveData: connection?.saveData,
    reduced: matchMedia("(prefers-reduced-data: reduce)").matches,
  });
};

/** A picture gives way to a button that fetches it; its place stays as it is. */
function putAway(picture: HTMLImageElement, words: string): void {
  if (picture.complete && picture.naturalWidth > 0) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "put-away";
  button.textContent = picture.alt === "" ? words : `${words}: ${picture.alt}`;
  const { src, srcset } = picture;
  picture.removeAttribute("srcset");
  picture.removeAttribute("src");
  picture.hidden = true;
  picture.before(button);
  button.addEventListener("click", () => {
    picture.srcset = srcset;
    picture.src = src;
    picture.hidden = false;
    // The button goes; whoever pressed it is at what it fetched.
    picture.tabIndex = -1;
    picture.focus();
    button.remove();
  });
}

/** Marks the page, puts its pictures away, and makes the switch work. Another choice is seen by loading the page again. */
export function startSaving(root: Document): void {
  const saving = saves();
  root.documentElement.toggleAttribute("data-saving", saving);
  const toggle = root.querySelector<HTMLButtonElement>(".saving button");
  if (toggle === null) return;
  toggle.setAttribute("aria-pressed", String(saving));
  toggle.addEventListener("click", () => {
    choose(storageOf(), !saving);
    location.reload();
  });
  if (!saving) return;
  for (const picture of root.querySelectorAll("img")) putAway(picture, toggle.dataset["picture"] ?? "");
  for (const details of root.querySelectorAll<HTMLDetailsElement>("[data-chart] > details:has(table)"))
    details.open = true;
}
