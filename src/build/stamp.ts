/** Puts the release line into pages that Astro may have kept from an earlier release, where a mark holds its place. */
import { releaseLine } from "../release/line.ts";
import { readManifest } from "../release/read.ts";
import { stamp } from "./stamp-mark.ts";

/** A function from page to page; rejects when the release cannot be read. */
export async function stampRelease(): Promise<(html: string) => string> {
  const manifest = await readManifest(globalThis.__TERANG_RELEASE__);
  const lines = { id: releaseLine(manifest, "id"), en: releaseLine(manifest, "en") };
  return (html) => stamp(html, lines);
}
