/** Loads what draws a chart when its figure comes near the screen; until then a page carries no chart code. */

/** What could not be fetched leaves no empty box: its table stands open in its place. */
function showTable(figure: HTMLElement): void {
  figure.dataset["undrawn"] = "";
  for (const details of figure.querySelectorAll("details:has(table)")) details.setAttribute("open", "");
}

export function watchCharts(root: ParentNode, load: () => Promise<(figure: HTMLElement) => void>): void {
  const figures = root.querySelectorAll<HTMLElement>("[data-chart]");
  if (figures.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        // Where data is saved its table stands open in its place.
        if (document.documentElement.hasAttribute("data-saving")) continue;
        observer.unobserve(target);
        void load().then(
          (draw) => draw(target),
          () => showTable(target),
        );
      }
    },
    { rootMargin: "120px" },
  );
  for (const figure of figures) observer.observe(figure);
}
