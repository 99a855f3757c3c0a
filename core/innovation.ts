/** Innovations: what an offer to publish is beside its submission: the wish of who offered it, and its pictures. */

/** named: published with the name given; unnamed: without; revoked: not any longer. */
export const CONSENT_WISHES = ["named", "unnamed", "revoked"] as const;
export type ConsentWish = (typeof CONSENT_WISHES)[number];
/** What is in force: null is never asked, or revoked. */
export type Consent = Exclude<ConsentWish, "revoked"> | null;

/**
 * awaited: known by the far side's id, not fetched yet; waiting: here, to be looked at; approved: published with the
 * innovation; withheld: its bytes are deleted; lost: could not be fetched.
 */
export const PICTURE_STATES = ["awaited", "waiting", "approved", "withheld", "lost"] as const;
export type PictureState = (typeof PICTURE_STATES)[number];

/** Pictures an innovation at the most. */
export const MOST_PICTURES = 5;
/** Longest sides in pixels that a picture is kept in: for a list on a phone, and for reading. */
export const PICTURE_SIDES = [480, 1200] as const;

/** One size of a picture: WebP without any metadata. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
export interface OfferedPicture {
  /** From 1, within its innovation. */
  readonly position: number;
  /** What there is to see, for who cannot see it. */
  readonly alt: string;
  /** Smallest first. */
  readonly sizes: readonly PictureSize[];
}

/** What the ledger adds to an innovation that is published. */
export interface Offer {
  readonly publicId: string;
  /** Only with consent to be named. */
  readonly name: string | null;
  readonly pictures: readonly OfferedPicture[];
}

export interface PublishedPicture {
  /** Path within the release. */
  readonly berkas: string;
  readonly lebar: number;
  readonly tinggi: number;
}
/** An innovation as the public sees it. */
export interface PublishedInnovation {
  readonly id_aduan: string;
  readonly tanggal_masuk: string;
  readonly topik: string;
  readonly sub_topik: string | null;
  readonly kecamatan: string | null;
  /** Who offered it; null: did not want to be named. */
  readonly oleh: string | null;
  readonly teks: string;
  readonly gambar: readonly {
    readonly keterangan: string;
    /** Smallest first. */
    readonly ukuran: readonly PublishedPicture[];
  }[];
}

const OFFER =
  /^[\s*_~"'#]{0,4}(?:INOVASI[*_~]{0,3}(?=[\s:–-])|[Ii]novasi[*_~]{0,3}[ \t]*(?=[:\n–-]))[\s*_~:–-]*/u;

/**
 * The words of a message that offers an innovation: it begins with INOVASI in capitals, or with the word and a colon,
 * a dash or a new line. undefined: it is no offer (people speak of innovations, too), or nothing follows.
 */
export function offerIn(text: string): string | undefined {
  const found = OFFER.exec(text.normalize("NFC"));
  if (found === null) return undefined;
  const words = text.normalize("NFC").slice(found[0].length).trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined;
}

/** The words of a message as they are taken in: as an innovation where they offer one. */
export function offeredWords(words: string): { readonly text: string; readonly classification?: "inovasi" } {
  const offer = offerIn(words);
  return offer === undefined ? { text: words } : { text: offer, classification: "inovasi" };
}
