/** What a case went through, from its events: whether it was returned, contested, closed, held twice by one agency. */
import type { PublishedEvent } from "../published.ts";

export interface CasePath {
  readonly returned: boolean;
  readonly contested: boolean;
  /** It came back to an agency that had held it before. */
  readonly again: boolean;
  readonly everClosed: boolean;
}
export function pathOf(events: readonly PublishedEvent[]): CasePath {
  let returned = false;
  let contested = false;
  let again = false;
  let everClosed = false;
  let holder: string | null = null;
  let held: string[] | undefined;
  const leave = () => {
    if (holder !== null) held = [...(held ?? []), holder];
    holder = null;
  };
  for (const { peristiwa, skpd } of events) {
    if (peristiwa === "dikembalikan") {
      returned = true;
      leave();
    } else if (peristiwa === "disanggah") contested = true;
    else if (peristiwa === "diteruskan" && skpd !== null && skpd !== holder) {
      leave();
      if (held?.includes(skpd)) again = true;
      holder = skpd;
    } else if (peristiwa === "selesai" || peristiwa === "dikonfirmasi" || peristiwa === "selesai_otomatis")
      everClosed = true;
  }
  return { returned, contested, again, everClosed };
}
