/** The newest complaints of each entity, gathered in one pass over the rows. */
import type { PublishedRow } from "../../core/published.ts";
import type { Release } from "../release/release.ts";
import { KINDS, type Kind } from "./kinds.ts";

const MOST = 10;
const keyOf = (kind: Kind, code: string) => `${kind} ${code}`;

export interface Newest {
  /** Up to ten, newest first. */
  of(kind: Kind, code: string): readonly PublishedRow[];
}

export function gatherNewest({ rows }: Pick<Release, "rows">): Newest {
  const groups = new Map<string, PublishedRow[]>();
  const put = (kind: Kind, code: string | null, row: PublishedRow) => {
    if (code === null) return;
    const key = keyOf(kind, code);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else if (group.length < MOST) group.push(row);
  };
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as PublishedRow;
    for (const kind of KINDS) put(kind, row[kind], row);
    put("topik", row.sub_topik, row);
  }
  return { of: (kind, code) => groups.get(keyOf(kind, code)) ?? [] };
}
