/** A table of words written as running text, one space apart. */

export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
