/** What is told of a new release: JSON to hooks (the payload of Standard Webhooks), words to mailboxes. Nothing private. */
import type { Outgoing } from "./outgoing.ts";

export interface ReleaseNews {
  readonly release: string;
  /** Code of the region. */
  readonly region: string;
  readonly regionName: string;
  readonly regionNameEn: string;
  /** YYYY-MM-DD */
  readonly cutoff: string;
  /** RFC 3339 */
  readonly created: string;
  readonly complaints: number;
  readonly events: number;
  readonly demonstration: boolean;
  /** Of the release's folder; permanent. */
  readonly url: string;
  /** Of the page about the open data. */
  readonly page: string;
  readonly manifestSha256: string;
}

export interface Followers {
  /** Addresses of hooks. */
  readonly hooks: readonly string[];
  readonly mailboxes: readonly string[];
}

/** The body of a hook. */
export const newsPayload = (news: ReleaseNews): string =>
  JSON.stringify({
    type: "release.published",
    timestamp: news.created,
    data: {
      release: news.release,
      region: news.region,
      region_name: news.regionName,
      cutoff: news.cutoff,
      complaints: news.complaints,
      events: news.events,
      demonstration: news.demonstration,
      url: news.url,
      manifest_url: `${news.url}manifest.json`,
      manifest_sha256: news.manifestSha256,
    },
  });

/** The first line is the subject of the mail. */
export function newsText(news: ReleaseNews): string {
  const { release, cutoff, complaints, events, url, page } = news;
  const mark = news.demonstration ? "[DATA PERAGAAN] " : "";
  return [
    `${mark}Rilis data aduan ${news.regionName} ${release}`,
    "",
    ...(news.demonstration
      ? ["Data peragaan: bukan aduan sungguhan. / Demonstration data: not real complaints.", ""]
      : []),
    `Rilis baru data terbuka aduan ${news.regionName}.`,
    `Data sampai ${cutoff}: ${complaints} aduan, ${events} peristiwa.`,
    "",
    `New release of the open complaint data of ${news.regionNameEn}.`,
    `Data up to ${cutoff}: ${complaints} complaints, ${events} events.`,
    "",
    `Alamat tetap / permanent address: ${url}`,
    `Perubahan / changes: ${url}CHANGES.md`,
    `Unduhan / downloads: ${page}`,
    `SHA-256 manifest.json: ${news.manifestSha256}`,
    "",
  ].join("\n");
}

/** One letter to each follower; `mark` hides an address in the cause, by which a second letter is told. */
export function newsLetters(
  news: ReleaseNews,
  { hooks, mailboxes }: Followers,
  mark: (address: string) => string,
): readonly Outgoing[] {
  const letter = (via: "release_hook" | "mail", text: string) => (to: string) => ({
    cause: `release:${news.release}:${mark(to)}`,
    kind: "release" as const,
    address: { via, to },
    text,
  });
  return [
    ...hooks.map(letter("release_hook", newsPayload(news))),
    ...mailboxes.map(letter("mail", newsText(news))),
  ];
}
