/** What there is to say about one event of a complaint, beside its name and day. */
import type { PublishedEvent } from "../../core/published.ts";
import { nameOf } from "../entities/names.ts";
import { type Lang, say, sayWord } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";

export interface EventNote {
  readonly text: string;
  /** "id" for what people wrote, on pages of either language. */
  readonly lang: "id" | undefined;
}

export function eventNotes(release: Release, lang: Lang, event: PublishedEvent): readonly EventNote[] {
  const notes: EventNote[] = [];
  const put = (text: string, language?: "id") => notes.push({ text, lang: language });
  if (event.skpd !== null) put(nameOf(release, lang, "skpd", event.skpd));
  if (event.jenis_penyelesaian !== null) put(say(lang, `closing.${event.jenis_penyelesaian}`));
  if (event.alasan !== null) {
    const word = sayWord(lang, "reason", event.alasan);
    put(word, word === event.alasan.replaceAll("_", " ") ? "id" : undefined);
  }
  if (event.penilaian !== null) put(say(lang, "complaint.rating", { rating: event.penilaian }));
  if (event.catatan !== null) put(event.catatan, "id");
  return notes;
}
