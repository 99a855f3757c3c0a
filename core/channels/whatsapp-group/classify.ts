/** What a message of a group is: a complaint, a status, or a person's to decide. The rules are a list, the first that answers holds. */
import { offerIn } from "../../innovation.ts";
import type { Resolution } from "../../vocabulary.ts";
import { parseStatusReply, publicIdsIn, type StatusReply } from "../status-reply.ts";
import type { ExportEntry, GroupMessage } from "./parse-export.ts";

/** Words at the start of a message that make it a complaint; the region's prefix (`BJN <isi>`) does too. */
export const COMPLAINT_KEYWORDS = [
  { word: "aduan", sure: true },
  { word: "pengaduan", sure: true },
  { word: "lapor", sure: true },
  { word: "keluhan", sure: true },
  // Officers begin so too: `Laporan kegiatan hari ini`, `Mohon bantuan para camat`.
  { word: "laporan", sure: false },
  { word: "mohon bantuan", sure: false },
  { word: "minta tolong", sure: false },
] as const;

/** After a keyword, with no sign between, these speak of a complaint: `Aduan tersebut sudah kami teruskan`. */
export const TALK_AFTER_KEYWORD = ["sudah", "telah", "tersebut", "tadi", "kemarin", "di atas"] as const;

export type Ignored = "own" | "system" | "stray" | "deleted" | "media_only" | "empty";
export type Undecided =
  | "status_unknown_word"
  | "status_missing_note"
  | "quotes_id"
  | "keyword_only"
  | "keyword_unsure"
  | "keyword_inside"
  | "talk_of_complaint"
  | "talk";

export type Classified =
  | {
      readonly kind: "complaint";
      readonly text: string;
      readonly keyword: string;
      /** It offers an innovation. */
      readonly classification?: "inovasi";
    }
  | {
      readonly kind: "status";
      readonly publicId: string;
      readonly event: Extract<StatusReply, { note: string }>["event"];
      readonly resolution?: Resolution;
      readonly note: string;
    }
  | { readonly kind: "undecided"; readonly why: Undecided; readonly publicIds: readonly string[] }
  | { readonly kind: "ignored"; readonly why: Ignored };

interface Rule {
  readonly rule: string;
  readonly read: (message: GroupMessage, idPrefix: string) => Classified | undefined;
}

const ignored = (why: Ignored): Classified => ({ kind: "ignored", why });
const undecided = (why: Undecided, publicIds: readonly string[] = []): Classified => ({
  kind: "undecided",
  why,
  publicIds,
});

const SIGNS = "[\\s*_~#:;,./\"'()\\[\\]!–-]";
const spaced = (word: string) => word.replaceAll(" ", "\\s+");
const LEADING = new RegExp(
  `^[^\\p{L}\\p{N}]{0,12}(?:(?<keyword>${COMPLAINT_KEYWORDS.map(({ word }) => spaced(word)).join("|")})|(?<prefix>\\p{L}{2,4}))(?![\\p{L}\\p{N}])(?<signs>${SIGNS}*)`,
  "iu",
);
const INSIDE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${COMPLAINT_KEYWORDS.filter(({ sure }) => sure)
    .map(({ word }) => spaced(word))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "iu",
);
const TALK = new RegExp(`^(?:${TALK_AFTER_KEYWORD.map(spaced).join("|")})(?![\\p{L}\\p{N}])`, "iu");

function byKeyword({ text }: GroupMessage, idPrefix: string): Classified | undefined {
  const found = LEADING.exec(text);
  const { keyword, prefix, signs = "" } = found?.groups ?? {};
  if (found === null || (keyword === undefined && prefix?.toUpperCase() !== idPrefix.toUpperCase())) {
    return undefined;
  }
  const content = text.slice(found[0].length).trim();
  if (!/[\p{L}\p{N}]/u.test(content)) return undecided("keyword_only");
  const ids = publicIdsIn(text, idPrefix);
  if (ids.length > 0) return undecided("quotes_id", ids);
  const word = (keyword ?? idPrefix).toLowerCase().replace(/\s+/gu, " ");
  if (COMPLAINT_KEYWORDS.some((row) => row.word === word && !row.sure)) return undecided("keyword_unsure");
  if (!/[:;,.!–-]/u.test(signs) && TALK.test(content)) return undecided("talk_of_complaint");
  return { kind: "complaint", text: content, keyword: word };
}

export const RULES: readonly Rule[] = [
  {
    rule: "A deleted message is left out.",
    read: ({ deleted }) => (deleted ? ignored("deleted") : undefined),
  },
  {
    rule: "A picture, film, voice or document without words is left out.",
    read: ({ text, media }) => (text === "" ? ignored(media === null ? "empty" : "media_only") : undefined),
  },
  {
    rule: "What Terang itself wrote into the group is left out.",
    read: ({ text }, idPrefix) =>
      new RegExp(`^ADUAN ${idPrefix}-[0-9A-Z]{7}\\n|^${idPrefix}-[0-9A-Z]{7} belum dicatat: `).test(text)
        ? ignored("own")
        : undefined,
  },
  {
    rule: "A public id at the start and a status word after it is a status; with another word a person decides.",
    read({ text }, idPrefix) {
      const reply = parseStatusReply(text, idPrefix);
      if (reply === null) return undefined;
      return "fault" in reply
        ? undecided(`status_${reply.fault}`, [reply.publicId])
        : { kind: "status", ...reply };
    },
  },
  {
    rule: "INOVASI at the start, in capitals or with a colon after it, offers an innovation.",
    read({ text }) {
      const offer = offerIn(text);
      return offer === undefined
        ? undefined
        : { kind: "complaint", text: offer, keyword: "inovasi", classification: "inovasi" };
    },
  },
  {
    rule: "A keyword at the start is a complaint, unless it quotes an id, is no sure keyword, or speaks of a complaint.",
    read: byKeyword,
  },
  {
    rule: "A message that quotes a public id is a person's to decide.",
    read({ text }, idPrefix) {
      const ids = publicIdsIn(text, idPrefix);
      return ids.length === 0 ? undefined : undecided("quotes_id", ids);
    },
  },
  {
    rule: "All else is a person's to decide; a keyword in its first words is pointed out.",
    read: ({ text }) => undecided(INSIDE.test(text.slice(0, 80)) ? "keyword_inside" : "talk"),
  },
];

/** `idPrefix`: of the region's public ids, as BJN. */
export function classify(entry: ExportEntry, idPrefix: string): Classified {
  if (entry.kind !== "message") return ignored(entry.kind);
  for (const { read } of RULES) {
    const found = read(entry, idPrefix);
    if (found !== undefined) return found;
  }
  return undecided("talk");
}

/** What to count it under: `complaint`, `status`, `undecided:talk`, `ignored:deleted`. */
export const countedAs = (one: Classified): string => ("why" in one ? `${one.kind}:${one.why}` : one.kind);
