/** Loads what computes figures again when its button is pressed; until then a page carries no such code. */
import type { Phrases } from "./run.ts";

export function watchRecompute(
  root: ParentNode,
  load: () => Promise<(place: HTMLElement) => Promise<void>>,
): void {
  for (const place of root.querySelectorAll<HTMLElement>("details.recompute")) {
    const button = place.querySelector("button");
    button?.addEventListener("click", async () => {
      // Once at a time; a button that is disabled would lose the focus of whoever pressed it.
      if (button.ariaDisabled !== null) return;
      button.ariaDisabled = "true";
      try {
        await (await load())(place);
      } catch {
        const { unloaded } = JSON.parse(place.dataset["phrases"] ?? "{}") as Partial<Phrases>;
        place.querySelector("[role=status]")?.replaceChildren(unloaded ?? "");
      }
      button.ariaDisabled = null;
    });
  }
}
