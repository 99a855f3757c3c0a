/** Loads what computes figures again when its button is pressed; until then a page carries no such code. */
export function watchRecompute(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>("details.recompute"))
    place
      .querySelector("button")
      ?.addEventListener("click", () => void import("./run.ts").then(({ recompute }) => recompute(place)));
}
