/** The shape of a table of text skeletons: what people write about a sub-topic and what the agency answers. */

/**
 * `{slot}` is filled in by writing.ts; a skeleton may open with the years it fits, as `2020+ ` or `-2016 `.
 * After Pak and Bu stands a comma or an office, so that redaction takes out made-up names and nothing else.
 */
export interface TopicTexts {
  /** What it is about, inside a sentence. */
  readonly noun: string;
  readonly complaints: readonly string[];
  /** Questions: permintaan informasi. */
  readonly asks: readonly string[];
  /** Wishes: aspirasi. */
  readonly hopes: readonly string[];
  /** What the agency did. */
  readonly acted: readonly string[];
  /** What the agency explains. */
  readonly answered: readonly string[];
}
export type TextTable = Readonly<Record<string, TopicTexts>>;
