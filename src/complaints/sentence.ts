/** What became of one complaint, in a plain sentence. */
import type { PublishedRow } from "../../core/published.ts";
import { countWords, dateWords } from "../i18n/format.ts";
import { type Lang, say } from "../i18n/text.ts";

export const workingDays = (lang: Lang, days: number): string =>
  say(lang, "complaint.working_days", { days: countWords(lang, days) });

export function outcomeSentence(lang: Lang, row: PublishedRow): string {
  const received = dateWords(lang, row.tanggal_masuk);
  if (row.warna === "tanpa_warna") return say(lang, "complaint.archived", { received });
  if (row.warna === "merah") return say(lang, "complaint.waiting", { received });
  if (row.warna === "kuning") return say(lang, "complaint.working", { received });
  const days = row.hari_kerja_selesai;
  return row.tanggal_selesai === null || days === null
    ? say(lang, "complaint.done", { received })
    : say(lang, "complaint.done_in", {
        received,
        done: dateWords(lang, row.tanggal_selesai),
        days: workingDays(lang, days),
      });
}

/** How a finished complaint was closed: by an answer, by an action, or by silence; and what the reporter said. */
export function closingWords(lang: Lang, row: PublishedRow): string | undefined {
  if (row.jenis_penyelesaian === null) return undefined;
  const how = say(lang, `closing.${row.jenis_penyelesaian}`);
  if (row.status === "dikonfirmasi") return `${how} ${say(lang, "closing.confirmed")}`;
  return row.status === "selesai_otomatis" && row.jenis_penyelesaian !== "otomatis"
    ? `${how} ${say(lang, "closing.silent")}`
    : how;
}

const MOST_LETTERS = 120;

/** The first words of a text, cut at a space. */
export function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= MOST_LETTERS) return flat;
  const cut = flat.slice(0, MOST_LETTERS);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST_LETTERS - 30));
  return `${whole.replace(/[\s.,;:…]+$/, "")}…`;
}
