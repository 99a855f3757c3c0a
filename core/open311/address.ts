/** Finds the one kecamatan that a written address names: after "kec." anywhere, else as a whole part between commas. */
import type { Kecamatan } from "../reference.ts";

type Named = Pick<Kecamatan, "code" | "name" | "aliases">;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Streets, villages and the regency bear the names of kecamatan, so a name counts only where it stands as one. */
export function kecamatanOfAddress<T extends Named>(
  address: string,
  rows: readonly T[],
  regionName: string,
): T | undefined {
  const names = rows
    .flatMap((row) => [row.name, ...row.aliases].map((name) => ({ name: fold(name), row })))
    .sort((a, b) => b.name.length - a.name.length);
  const parts = address.split(/[,;\n]/).map(fold);
  const only = (found: readonly (T | undefined)[]): T | undefined => {
    const distinct = new Set(found.filter((row) => row !== undefined));
    return distinct.size === 1 ? [...distinct][0] : undefined;
  };

  const marked = parts.flatMap((part) =>
    [...part.matchAll(/(?<!\p{L})(?:kecamatan|kec)(?!\p{L})[.: ]*/gu)].map(({ index, 0: mark }) =>
      part.slice(index + mark.length),
    ),
  );
  const after = (rest: string) =>
    names.find(({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)))?.row;
  const found = only(marked.map(after));
  if (found !== undefined || marked.length > 0) return found;

  // "Bojonegoro" alone at the end of an address is the regency, not the kecamatan of that name.
  const region = fold(regionName);
  return only(
    parts
      .map((part) => part.replace(/ \d{5}$/, ""))
      .filter((part) => part !== region)
      .map((part) => names.find(({ name }) => name === part)?.row),
  );
}
