/** Loads what computes figures again when its button is pressed; until then a page carries no such code. */
export function watchRecompute(
  root: ParentNode,
  load: () => Promise<(place: HTMLElement) => Promise<void>>,
): void {
  for (const place of root.querySelectorAll<HTMLElement>("details.recompute"))
    place
      .querySelector("button")
      ?.addEventListener("click", () => void load().then((recompute) => recompute(place)));
}
