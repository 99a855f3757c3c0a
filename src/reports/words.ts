/** Questions and cautions in words. */
import type { Caution } from "../../core/report/cautions.ts";
import type { Question, QuestionValue, QuestionValues } from "../../core/report/questions.ts";
import { nameOf } from "../entities/names.ts";
import { fill } from "../i18n/fill.ts";
import { countWords, percentWords } from "../i18n/format.ts";
import { type Lang, sayWord } from "../i18n/text.ts";
import type { ReleaseTables } from "../release/release.ts";

function valueWords(release: ReleaseTables, lang: Lang, value: QuestionValue): string {
  if ("count" in value) return countWords(lang, value.count);
  return "share" in value ? percentWords(lang, value.share) : nameOf(release, lang, "topik", value.topic);
}
const filled = (release: ReleaseTables, lang: Lang, text: string, values: QuestionValues): string =>
  fill(
    text,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, valueWords(release, lang, value)]),
    ),
  );

export const questionWords = (release: ReleaseTables, lang: Lang, { rule, values }: Question): string =>
  filled(release, lang, sayWord(lang, "question", rule), values);
export const cautionWords = (release: ReleaseTables, lang: Lang, { rule, values }: Caution): string =>
  filled(release, lang, sayWord(lang, "caution", rule), values);
