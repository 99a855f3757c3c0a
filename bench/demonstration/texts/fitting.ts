/** Which of a topic's answers fit which of its phrases: those that share the stem of a word with it. */
import { COMMON } from "./phrases.ts";
import type { TopicTexts } from "./theme.ts";
import { THEMES } from "./themes.ts";

export type AnswerKind = "answered" | "acted" | "working";
type Fitting = Readonly<Record<AnswerKind, readonly string[]>>;

const EMPTY_WORDS = new Set(["sudah", "dengan", "warga", "tidak", "kepada", "dapat"]);
const NONE: Fitting = { answered: [], acted: [], working: [] };

/** The stems of the longer words, cut short: "perbaikan" and "diperbaiki" meet. */
const stems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .filter((word) => !EMPTY_WORDS.has(word))
    .map((word) => word.replace(/^(?:ber|per|pem|pen|mem|men|di)/, "").slice(0, 5));

function fittingOf(texts: TopicTexts, phrase: string): Fitting {
  const said = new Set(stems(phrase));
  const among = (answers: readonly string[]) =>
    answers.filter((text) => stems(text).some((stem) => said.has(stem)));
  return { answered: among(texts.answered), acted: among(texts.acted), working: among(texts.working) };
}

const TABLE = new Map(
  [COMMON, ...Object.values(THEMES).flatMap(({ topics }) => Object.values(topics))].map(
    (texts: TopicTexts) => {
      const phrases = [...texts.problems, ...texts.wishes, ...texts.questions];
      return [texts, new Map(phrases.map((phrase) => [phrase, fittingOf(texts, phrase)]))];
    },
  ),
);

export const fittingAnswers = (texts: TopicTexts, phrase: string): Fitting =>
  TABLE.get(texts)?.get(phrase) ?? NONE;
