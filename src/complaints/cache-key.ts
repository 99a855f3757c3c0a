/** The key under which a complaint's page is kept between builds: everything of the release that the page shows. */
import { createHash } from "node:crypto";
import type { PublishedRow } from "../../core/published.ts";
import type { Release } from "../release/release.ts";

const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);

/** The names and the banner stand on every page; the release and its cut-off are stamped in, so they do not count. */
export function complaintKey(
  release: Pick<Release, "manifest" | "region" | "skpd" | "topics" | "kecamatan" | "channels" | "events">,
): (row: PublishedRow) => string {
  const shared = digest([
    release.manifest.demonstration,
    release.region,
    [...release.skpd.values()],
    [...release.topics.values()],
    [...release.kecamatan.values()],
    [...release.channels.values()],
  ]);
  return (row) => digest([shared, row, release.events.get(row.id_aduan) ?? []]);
}
