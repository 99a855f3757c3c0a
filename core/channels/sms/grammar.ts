/** The keyword grammar of 1708: `BJN <isi>`; the keyword is optional, in any case, with any sign after it. */

/** The words of a text message without the region's keyword; undefined when nothing is left. */
export function contentOf(text: string, keyword: string): string | undefined {
  const trimmed = text.normalize("NFC").trim();
  const found = /^[#*"'\s]{0,3}(\p{L}{2,12})(?![\p{L}\p{N}])(?!-[0-9A-Za-z]{7})[\s#*:;,./"'_-]*/u.exec(
    trimmed,
  );
  const content =
    found?.[1]?.toUpperCase() === keyword.toUpperCase() ? trimmed.slice(found[0].length) : trimmed;
  return content.trim() === "" ? undefined : content;
}

/** Parts of a long message in their order, as one; a part may begin with `(2/3)`, which goes. */
export const joinParts = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/^\(\d{1,2}\/\d{1,2}\)\s?/, "")).join("");
