/** All made-up texts by top topic, and which of them a topic takes. */
import type { Chance } from "../chance.ts";
import { AGRICULTURE } from "./agriculture.ts";
import { CROPS } from "./crops.ts";
import { EDUCATION } from "./education.ts";
import { EMPLOYMENT } from "./employment.ts";
import { ENVIRONMENT } from "./environment.ts";
import { GOVERNANCE } from "./governance.ts";
import { HEALTH } from "./health.ts";
import { HOUSING } from "./housing.ts";
import { INFORMATION } from "./information.ts";
import { INFRASTRUCTURE } from "./infrastructure.ts";
import { LAW } from "./law.ts";
import { LICENSING } from "./licensing.ts";
import { OTHER } from "./other.ts";
import { COMMON } from "./phrases.ts";
import { PROTECTION } from "./protection.ts";
import { PUBLIC_ORDER } from "./public-order.ts";
import { REGISTRATION } from "./registration.ts";
import { SOCIAL } from "./social.ts";
import type { Theme, TopicTexts } from "./theme.ts";
import { TOURISM } from "./tourism.ts";
import { TRADE } from "./trade.ts";
import { TRANSPORT } from "./transport.ts";
import { VILLAGE } from "./village.ts";
import { WATER_ENERGY } from "./water-energy.ts";

export const THEMES: Readonly<Record<string, Theme>> = {
  infrastruktur: INFRASTRUCTURE,
  pertanian: { ...AGRICULTURE, topics: { ...CROPS, ...AGRICULTURE.topics } },
  "lingkungan-kebencanaan": ENVIRONMENT,
  "reformasi-birokrasi": GOVERNANCE,
  "hukum-pengawasan": LAW,
  pendidikan: EDUCATION,
  kesehatan: HEALTH,
  kependudukan: REGISTRATION,
  sosial: SOCIAL,
  "perempuan-anak": PROTECTION,
  ketenagakerjaan: EMPLOYMENT,
  perhubungan: TRANSPORT,
  "ketertiban-umum": PUBLIC_ORDER,
  "air-energi": WATER_ENERGY,
  "perizinan-pajak": LICENSING,
  perdagangan: TRADE,
  desa: VILLAGE,
  pariwisata: TOURISM,
  perumahan: HOUSING,
  kominfo: INFORMATION,
  "lain-lain": OTHER,
};
const LISTS = new Map(Object.values(THEMES).map((theme) => [theme, Object.values(theme.topics)]));
const UNKNOWN: Theme = { consequences: ["warga dirugikan", "banyak yang mengeluh"], topics: {} };

/** A topic's own texts; for a whole theme those of any topic in it; for an unknown one the common ones. */
export function textsFor(
  chance: Chance,
  topic: string,
  parent: string,
): { readonly theme: Theme; readonly texts: TopicTexts } {
  const theme = THEMES[parent];
  if (theme === undefined) return { theme: UNKNOWN, texts: COMMON };
  const own = theme.topics[topic];
  if (own !== undefined) return { theme, texts: own };
  return topic === parent
    ? { theme, texts: chance.pick(LISTS.get(theme) as readonly TopicTexts[]) }
    : { theme, texts: COMMON };
}
