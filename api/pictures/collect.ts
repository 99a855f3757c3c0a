/** Collects the pictures that are awaited: fetched, made ready, kept; what cannot be had is given up after some tries. */
import type { PictureSize } from "../../core/innovation.ts";
import type { AwaitedPicture } from "../../db/pictures.ts";
import type { PreparePicture } from "./prepare.ts";
import type { FetchMedia } from "./whatsapp-media.ts";

export interface CollectDeps {
  readonly list: (now: number) => Promise<readonly AwaitedPicture[]>;
  readonly settle: (
    id: string,
    how: { readonly sizes: readonly PictureSize[] } | { readonly again: number } | { readonly lost: true },
  ) => Promise<void>;
  readonly fetchMedia: FetchMedia;
  readonly prepare: PreparePicture;
}

/** Waits before the next try, in ms; after the last one it is lost. */
const WAITS = [60_000, 300_000, 1_800_000, 7_200_000, 43_200_000] as const;

/** @returns how many were settled for good. */
export async function collectPictures(
  { list, settle, fetchMedia, prepare }: CollectDeps,
  now: number,
): Promise<number> {
  let settled = 0;
  for (const { id, media, attempts } of await list(now)) {
    const fetched = await fetchMedia(media);
    const wait = WAITS[attempts];
    if (fetched.outcome === "again" && wait !== undefined) {
      await settle(id, { again: now + wait });
      continue;
    }
    const prepared = fetched.outcome === "fetched" ? await prepare(fetched.bytes) : undefined;
    await settle(id, prepared?.ok === true ? { sizes: prepared.sizes } : { lost: true });
    settled += 1;
  }
  return settled;
}
