/** WhatsApp's own words in an export, in Indonesian and English: what stands for media, for a deleted or an edited message, and what tells of the group. */

/** Before its own words in a line that has a sender, WhatsApp for iOS writes a left-to-right mark. */
export const OWN_WORDS = "\u200e";
/** Bounded, so that a long run of marks costs no more than its length. */
const L = "[\u200e\u200f\ufeff]{0,4}";

export type Media = "omitted" | { readonly name: string };

const KINDS_ID = "gambar|foto|video|audio|stiker|GIF|dokumen|kartu kontak|media|pesan video|pesan suara";
const KINDS_EN = "image|photo|video|audio|sticker|GIF|document|contact card|media|video note|voice message";

/** Each with a group `name` where it names a file; what remains of the text is the caption. */
export const MEDIA_MARKS: readonly RegExp[] = [
  // Android: `<Media tidak disertakan>`, `<Media omitted>`
  new RegExp(`^${L}<media (?:tidak disertakan|omitted)>`, "iu"),
  // Android, with the files: `IMG-20261124-WA0001.jpg (file terlampir)`, the caption on the lines below
  new RegExp(
    `^${L}(?<name>[^\\n]{1,255}?\\.\\p{L}[\\p{L}\\p{N}]{0,9}) \\((?:file terlampir|file attached)\\)(?=\\n|$)`,
    "iu",
  ),
  // iOS, with the files: `<terlampir: 00000012-PHOTO-2026-11-24-09-30-12.jpg>`
  new RegExp(`${L}<\\s?(?:terlampir|attached):\\s*(?<name>[^<>\\n]{1,255}?)\\s*>${L}(?=\\n|$)`, "iu"),
  // iOS, without: `gambar tidak disertakan`, `Surat.pdf • 3 halaman dokumen tidak disertakan`
  new RegExp(
    `(?:^|\\u200e)${L}(?:(?:${KINDS_ID}) tidak disertakan|(?:${KINDS_EN}) omitted)${L}(?=\\n|$)`,
    "iu",
  ),
];

/** iOS before a document: its title and pages, `Surat.pdf • 3 halaman`. */
export const DOCUMENT_TITLE = /^[^\n]{1,255}\.\p{L}[\p{L}\p{N}]{0,9}(?:\s•\s\d{1,6} (?:halaman|pages?))?$/u;

/** The whole of a message that was deleted or never came. */
export const DELETED =
  /^(?:pesan ini (?:telah )?dihapus(?: oleh admin\b[^\n]{0,100})?|anda (?:telah )?menghapus pesan ini(?: sebagai admin)?|this message was deleted(?: by admin\b[^\n]{0,100})?|you deleted this message(?: as admin)?|menunggu pesan ini\b[^\n]{0,100}|waiting for this message\b[^\n]{0,100})\.?$/iu;

/** At the end of a message that was edited. */
export const EDITED = new RegExp(`\\s?${L}<(?:pesan ini diedit|this message was edited)>${L}$`, "iu");

/**
 * What WhatsApp tells of the group, the first that fits. No list of its words is published: the Indonesian ones for
 * joined, left, added, number, pinned and encryption were seen in exports, the rest are as the app says them or near it.
 * On Android one that fits none is `other` and still no message; on iOS it would be left to a person.
 */
export const NOTICES = [
  ["encryption", /end-to-end encrypt|(?:terenkripsi|enkripsi)(?: secara)? end-to-end/iu],
  ["subject", /\bchanged the (?:subject|group name)|\b(?:mengubah|mengganti) (?:subjek|nama grup)/iu],
  [
    "settings",
    /\b(?:changed|deleted) (?:the|this) group|\b(?:mengubah|menghapus|mengganti) (?:deskripsi|ikon|foto|pengaturan|setelan)|\bgroup's settings|disappearing messages|pesan sementara/iu,
  ],
  ["created", /\bcreated (?:this )?group|\bmembuat grup/iu],
  [
    "joined",
    /\bjoined using|\bjoined from|\bbergabung (?:menggunakan|melalui|dari|dengan)|\brequested to join|\bmeminta (?:untuk )?bergabung/iu,
  ],
  ["removed", /\bremoved\b|\bmengeluarkan\b|\b(?:telah )?dikeluarkan\b/iu],
  ["added", /\badded\b|\b(?:menambahkan|ditambahkan)\b/iu],
  ["left", /\bleft(?: the group)?\.?$|\bkeluar(?: dari grup)?\.?$/iu],
  [
    "number",
    /\bchanged (?:their|to|your) (?:phone |a new )?number|\bchanged to \+|\b(?:mengganti|mengubah) nomor|\bberganti (?:ke|menjadi)/iu,
  ],
  ["security_code", /\bsecurity code\b|\bkode keamanan\b/iu],
  ["admin", /\bnow an admin|\bno longer an admin|\bsekarang (?:menjadi )?admin|\bbukan lagi admin/iu],
  ["pinned", /\bpinned a message|\bmenyematkan (?:pesan|sebuah)/iu],
  ["call", /\bmissed (?:voice|video|group)|\bpanggilan (?:suara|video|grup)/iu],
] as const satisfies readonly (readonly [string, RegExp])[];
export type Notice = (typeof NOTICES)[number][0] | "other";

export const noticeOf = (words: string): Notice =>
  NOTICES.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
