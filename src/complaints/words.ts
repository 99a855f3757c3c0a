/** Words about a complaint that many pages need: its status with its colour, its title, its day. */
import type { PublishedRow } from "../../core/published.ts";
import type { Colour, Status } from "../../core/vocabulary.ts";
import { nameOf } from "../entities/names.ts";
import { type Lang, say, sayWord } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";
import { excerpt } from "./sentence.ts";

/** "Merah: Diteruskan": a colour never stands without its words. */
export const chipWords = (lang: Lang, warna: Colour, status: Status): string =>
  warna === "tanpa_warna"
    ? sayWord(lang, "status", status)
    : `${sayWord(lang, "colour", warna)}: ${sayWord(lang, "status", status)}`;

/** The first words of the text, or the topic where the text is not public. */
export const headWords = (release: Release, lang: Lang, row: PublishedRow): string =>
  row.teks === null
    ? say(lang, "list.no_text", { topic: nameOf(release, lang, "topik", row.sub_topik ?? row.topik) })
    : excerpt(row.teks);
