/** Text that every store and every reader can hold: whole characters of Unicode, without NUL. */

/** Half a surrogate pair and NUL become U+FFFD: a database that is given one may not give it back. */
export const wellFormed = (text: string): string => text.toWellFormed().replaceAll("\0", "\ufffd");

/** The first `most` UTF-16 units, fewer where the last would be half a character. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
