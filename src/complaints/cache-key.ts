/** The keys under which pages of complaints are kept between builds: everything of the release that a page shows. */
import { createHash } from "node:crypto";
import type { PublishedRow } from "../../core/published.ts";
import type { Release } from "../release/release.ts";
import { answerState } from "./deadlines.ts";
import type { FacetPage } from "./facets.ts";

const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);

type Shown = Pick<
  Release,
  "manifest" | "region" | "skpd" | "topics" | "kecamatan" | "channels" | "holidays" | "events"
>;

/** The names and the banner stand on every page; the release and its cut-off are stamped in, so they do not count. */
const sharedDigest = (release: Shown): string =>
  digest([
    release.manifest.demonstration,
    release.region,
    [...release.skpd.values()],
    [...release.topics.values()],
    [...release.kecamatan.values()],
    [...release.channels.values()],
    release.holidays,
  ]);

/** What a list shows of a row. */
const inList = ({
  id_aduan,
  teks,
  status,
  warna,
  tanggal_masuk,
  skpd,
  kecamatan,
  topik,
  sub_topik,
}: PublishedRow) => [id_aduan, teks, status, warna, tanggal_masuk, skpd, kecamatan, topik, sub_topik];

/** For the page of one complaint. `similar`: what the page lists beside it. */
export function complaintKey(
  release: Shown,
): (row: PublishedRow, similar: readonly PublishedRow[]) => string {
  const shared = sharedDigest(release);
  return (row, similar) =>
    digest([
      shared,
      row,
      release.events.get(row.id_aduan) ?? [],
      // The one thing that time alone changes on the page.
      answerState(row, release.manifest.cutoff),
      similar.map(inList),
    ]);
}

/** For a browsing page. `beside`: the values that it links to. */
export function listKey(release: Shown): (page: FacetPage, beside: unknown) => string {
  const shared = sharedDigest(release);
  return ({ rows, ...page }, beside) => digest([shared, page, beside, rows.map(inList)]);
}
