/**
 * What a page does beside being read: one script for all pages, fetched once, and nothing that is seen waits for it.
 * What is large comes by itself, once the page is painted or when it is asked for, where the page has a place for it.
 * Only this file imports at run time: a second one would make the build put the code for that into a third.
 */
import { watchCharts } from "../charts/watch.ts";
import { startQuickFilter } from "../complaints/quick-filter.ts";
import { listKept } from "../offline/list.ts";
import { keepForOffline } from "../offline/register.ts";
import { watchRecompute } from "../recompute/watch.ts";
import { startSaving } from "../saving/switch.ts";

type Start = (place: HTMLElement) => void;

/** By the id of its place. */
const LARGE: Readonly<Record<string, () => Promise<Start>>> = {
  cari: async () => (await import("../search/page.ts")).startSearch,
  bandingkan: async () => (await import("../compare/page.ts")).startComparing,
  lacak: async () => (await import("../tracking/page.ts")).startTracking,
};

export function beginPage(page: Document): void {
  startSaving(page);
  watchCharts(page, async () => (await import("../charts/draw.ts")).drawChart);
  watchRecompute(page, async () => (await import("../recompute/run.ts")).recompute);
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-list]")) startQuickFilter(form);
  const kept = page.getElementById("tersimpan");
  // Without a network nothing that is not named in the page can be fetched.
  if (kept !== null) void listKept(kept);
  keepForOffline();
  for (const [id, load] of Object.entries(LARGE)) {
    const place = page.getElementById(id);
    if (place === null) continue;
    let sent: HTMLFormElement | undefined;
    let failed = false;
    const keep = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      // Sent by address it asks for the page again, and for its code.
      if (failed && form.method === "get") return;
      event.preventDefault();
      if (failed) location.reload();
      else sent = form;
    };
    place.addEventListener("submit", keep);
    for (const button of place.querySelectorAll<HTMLButtonElement>("button[disabled]"))
      button.disabled = false;
    const begin = (start: Start) => {
      place.removeEventListener("submit", keep);
      start(place);
      // What was sent on a slow link before its code had come is not lost.
      sent?.requestSubmit();
    };
    const fail = () => {
      failed = true;
      const state = place.querySelector("[role=status]");
      if (state !== null) state.textContent = place.dataset["failed"] ?? "";
    };
    // A frame is painted after its callbacks, and before the next task.
    requestAnimationFrame(() => setTimeout(() => void load().then(begin, fail)));
  }
}
