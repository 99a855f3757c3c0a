/** A counting round: the submissions that no round counted before, as one linked table by reason, year and agency. */
import type { Relation } from "./linked-table.ts";
import type { LinkedTable } from "./suppress.ts";

/** Stands for all reasons, all agencies, all years. */
export const ALL = "semua";
/** Agencies without a published row, and submissions without an agency. */
export const OTHER_SKPD = "lainnya";

/** Which figure: one reason and one year, or one agency over all of them; `semua` where it is a total. */
export interface CellKey {
  readonly alasan: string;
  readonly skpd: string;
  /** YYYY of receipt, or sampai_YYYY: up to and including that year. */
  readonly tahun: string;
}

export interface CountedCase {
  readonly reason: string;
  /** YYYY */
  readonly year: string;
  readonly skpd: string | null;
  /** It was a published row before: everybody can see that it went. */
  readonly known: boolean;
}

export interface Grid {
  readonly reasons: readonly string[];
  /** Agencies with a row of their own: nothing that is not public decides it. */
  readonly skpd: readonly string[];
  /** First and last year of receipt; what came before the first is counted with it. */
  readonly from: number;
  readonly until: number;
}

export interface Round extends LinkedTable {
  readonly keys: readonly CellKey[];
}

/** How the figures with these keys add up. */
export function relationsOf(keys: readonly CellKey[]): readonly Relation[] {
  const where = (fits: (key: CellKey) => boolean) => keys.flatMap((key, at) => (fits(key) ? [at] : []));
  const sums: Relation[] = [];
  const add = (total: number | undefined, parts: readonly number[]) => {
    if (total !== undefined && parts.length > 0) sums.push({ total, parts });
  };
  keys.forEach(({ alasan, skpd, tahun }, total) => {
    if (skpd !== ALL) return;
    if (tahun === ALL)
      add(
        total,
        where((key) => key.alasan === alasan && key.skpd === ALL && key.tahun !== ALL),
      );
    if (alasan === ALL)
      add(
        total,
        where((key) => key.alasan !== ALL && key.skpd === ALL && key.tahun === tahun),
      );
    if (alasan === ALL && tahun === ALL)
      add(
        total,
        where((key) => key.skpd !== ALL),
      );
  });
  return sums;
}

/** Every figure of a round, zero among them. Cases of a reason outside the grid are a broken promise. */
export function tabulate(cases: readonly CountedCase[], { reasons, skpd, from, until }: Grid): Round {
  const years =
    until > from
      ? [`sampai_${from}`, ...Array.from({ length: until - from }, (_, index) => String(from + 1 + index))]
      : [];
  const keys: CellKey[] = [
    ...[ALL, ...reasons].flatMap((alasan) => [ALL, ...years].map((tahun) => ({ alasan, skpd: ALL, tahun }))),
    ...[...skpd, OTHER_SKPD].map((code) => ({ alasan: ALL, skpd: code, tahun: ALL })),
  ];
  const places = new Map(keys.map((key, at) => [nameOf(key), at]));
  const values = keys.map(() => 0);
  const atLeast = keys.map(() => 0);
  const own = new Set(skpd);
  for (const { reason, year, skpd: agency, known } of cases) {
    const tahun = Number(year) <= from ? `sampai_${from}` : year;
    const its: CellKey[] = [
      { alasan: ALL, skpd: ALL, tahun: ALL },
      { alasan: reason, skpd: ALL, tahun: ALL },
      { alasan: ALL, skpd: agency !== null && own.has(agency) ? agency : OTHER_SKPD, tahun: ALL },
      ...(years.length === 0 ? [] : [ALL, reason].map((alasan) => ({ alasan, skpd: ALL, tahun }))),
    ];
    for (const key of its) {
      const place = places.get(nameOf(key));
      if (place === undefined) throw new RangeError(`no figure for ${nameOf(key)}`);
      values[place] = (values[place] as number) + 1;
      // Whoever saw the row knows its year and its agency, not why it went.
      if (known && key.alasan === ALL) atLeast[place] = (atLeast[place] as number) + 1;
    }
  }
  return { keys, values, relations: relationsOf(keys), atLeast };
}

/** A figure by name, for messages: `alasan rahasia, tahun 2016`. */
export const nameOf = (key: CellKey): string => {
  const parts = (["alasan", "skpd", "tahun"] as const).filter((name) => key[name] !== ALL);
  return parts.length === 0 ? ALL : parts.map((name) => `${name} ${key[name]}`).join(", ");
};
