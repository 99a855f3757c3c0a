/** The form of the made-up texts: by theme (a top topic), and in it by topic. No person, number or case in them is real. */

/**
 * In all: {n} a small number, {kec} a kecamatan, {sub} the topic's name. In complaints also {di} a place and {lama} how
 * long; in answers {skpd} the agency and {hari} a weekday.
 */
export interface TopicTexts {
  /** Clauses, to which a place and a time can be added. */
  readonly problems: readonly string[];
  /** What should be, as a clause after "usul". */
  readonly wishes: readonly string[];
  /** Questions without the mark. */
  readonly questions: readonly string[];
  /** Sentences of an agency that explains. */
  readonly answered: readonly string[];
  /** Sentences of an agency that has done it. */
  readonly acted: readonly string[];
  /** Sentences of an agency that is at it. */
  readonly working: readonly string[];
  /** What was tried, after "kami". */
  readonly innovations?: readonly string[];
}

export interface Theme {
  /** Where it happens, with "di" or "ke"; the general places when absent. */
  readonly places?: readonly string[];
  /** What comes of it, as clauses. */
  readonly consequences: readonly string[];
  readonly topics: Readonly<Record<string, TopicTexts>>;
}
