/** The words that the tracking page needs to tell a status: put into the page, so that no script carries all texts. */
import { COLOUR_OF } from "../../core/lifecycle.ts";
import { SHOWN } from "../../core/tracking.ts";
import type { EventKind } from "../../core/vocabulary.ts";
import { ARCHIVE_WORDS, RESOLUTION_WORDS, STATUS_OF } from "../../core/vocabulary.ts";
import { chipWords } from "../complaints/words.ts";
import { nameOf } from "../entities/names.ts";
import { type Lang, say, sayWord } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";

type Words = Readonly<Record<string, string>>;
export interface Phrases {
  readonly status: Words;
  readonly note: Words;
  readonly chip: Words;
  readonly published: Words;
  readonly resolution: Words;
  readonly reason: Words;
  readonly skpd: Words;
  readonly topic: Words;
  readonly say: Words;
}

/** What is said with places to fill in, by the last part of its key. */
const SAID = {
  received: "track.received",
  topic: "track.topic",
  skpd: "track.skpd",
  due_answer: "track.due_answer",
  due_resolve: "track.due_resolve",
  loading: "track.loading",
  unknown: "track.unknown",
  many: "track.many",
  failed: "track.failed",
  refused: "track.refused",
  thanks: "track.thanks",
  withdrawn: "track.withdrawn",
} as const;

const KINDS = Object.keys(STATUS_OF) as readonly EventKind[];
const over = (keys: readonly string[], words: (key: string) => string): Words =>
  Object.fromEntries(keys.map((key) => [key, words(key)]));

export const trackingPhrases = (release: Release, lang: Lang): Phrases => ({
  status: over(KINDS, (kind) => sayWord(lang, "status", STATUS_OF[kind as EventKind])),
  note: over(KINDS, (kind) => sayWord(lang, "status_note", STATUS_OF[kind as EventKind])),
  chip: over(KINDS, (kind) => chipWords(lang, COLOUR_OF[kind as EventKind], STATUS_OF[kind as EventKind])),
  published: over(SHOWN, (word) => sayWord(lang, "track.published", word)),
  resolution: over(Object.keys(RESOLUTION_WORDS), (word) =>
    sayWord(lang, "closing", RESOLUTION_WORDS[word as keyof typeof RESOLUTION_WORDS]),
  ),
  reason: over(Object.keys(ARCHIVE_WORDS), (word) =>
    sayWord(lang, "reason", ARCHIVE_WORDS[word as keyof typeof ARCHIVE_WORDS]),
  ),
  skpd: over([...release.skpd.keys()], (code) => nameOf(release, lang, "skpd", code)),
  topic: over([...release.topics.keys()], (code) => nameOf(release, lang, "topik", code)),
  say: Object.fromEntries(Object.entries(SAID).map(([name, key]) => [name, say(lang, key)])),
});
