/** Complaints among the talk of a group: a message there is one when it begins with a keyword. */
import { contentOf } from "./sms/grammar.ts";
import { COMPLAINT_KEYWORDS } from "./whatsapp-group/classify.ts";

/** What follows the keyword; undefined when it is talk. `idPrefix`: of the region, as BJN. */
export function complaintInGroup(words: string, idPrefix: string): string | undefined {
  const sure = COMPLAINT_KEYWORDS.flatMap(({ word, sure: is }) => (is ? [word] : []));
  for (const keyword of [...sure, idPrefix]) {
    const content = contentOf(words, keyword);
    if (content !== undefined && content !== words) return content;
  }
  return undefined;
}
