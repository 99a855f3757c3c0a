/** A picture as it is kept: turned upright, in two sizes, WebP without metadata (no place, no device, no time). */
import { PICTURE_SIDES, type PictureSize } from "../../core/innovation.ts";

/** Bytes that a picture may have; phones send fewer. */
export const PICTURE_LIMIT = 10 * 1024 * 1024;
/** Pixels that it may unfold to: 50 million are 200 MB of memory. */
const MOST_PIXELS = 50_000_000;
const FORMATS: ReadonlySet<string> = new Set(["jpeg", "png", "webp"]);
const QUALITY = 72;

export type PictureRefusal = "not_a_picture" | "picture_too_large";
export type Prepared =
  | { readonly ok: true; readonly sizes: readonly PictureSize[] }
  | { readonly ok: false; readonly code: PictureRefusal };
export type PreparePicture = (bytes: Uint8Array) => Promise<Prepared>;

/** JPEG, PNG or WebP; its first frame where it moves. What it was made of is not kept. */
export const preparePicture: PreparePicture = async (bytes) => {
  if (bytes.length > PICTURE_LIMIT) return { ok: false, code: "picture_too_large" };
  // Loaded by the first picture: it brings a library of its own, and most processes see none.
  const { default: sharp } = await import("sharp");
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
    const { format } = await source.metadata();
    if (!FORMATS.has(format ?? "")) return { ok: false, code: "not_a_picture" };
    const sizes: PictureSize[] = [];
    for (const side of PICTURE_SIDES) {
      const { data, info } = await source
        .clone()
        .autoOrient()
        .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
        .webp({ quality: QUALITY })
        .toBuffer({ resolveWithObject: true });
      sizes.push({ width: info.width, height: info.height, bytes: data });
    }
    return { ok: true, sizes };
  } catch (error) {
    const large = error instanceof Error && error.message.includes("pixel limit");
    return { ok: false, code: large ? "picture_too_large" : "not_a_picture" };
  }
};
