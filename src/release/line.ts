/** The line in the foot of every page: which release, and up to which day it knows. */
import { dateWords } from "../i18n/format.ts";
import { href } from "../i18n/place.ts";
import { type Lang, say } from "../i18n/text.ts";
import type { Manifest } from "./release.ts";

/** HTML; ids and dates hold no character that would need escaping. */
export const releaseLine = ({ release, cutoff }: Pick<Manifest, "release" | "cutoff">, lang: Lang): string =>
  `${say(lang, "foot.release")} <a href="${href(lang, "/data/")}"><code>${release}</code></a>. ${say(lang, "foot.cutoff", { date: `<time datetime="${cutoff}">${dateWords(lang, cutoff)}</time>` })}`;
