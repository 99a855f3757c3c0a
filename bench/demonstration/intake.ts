/** How complaints come in: channel by year and weekday, hour, kind, confidentiality. */
import type { Chance } from "./chance.ts";
import { createFair } from "./fair.ts";

/** Shares of the channels: 2014 to 2016, 2017 to 2019, since 2020. Made up, but for the order of the first column. */
const CHANNELS: Readonly<Record<string, readonly [number, number, number]>> = {
  sms: [52, 34, 12],
  twitter: [8, 9, 6],
  lapor: [9, 22, 34],
  radio: [10, 7, 5],
  whatsapp: [5, 12, 26],
  telegram: [0, 1, 3],
  "dialog-publik": [10, 9, 5],
  web: [4, 5, 9],
  "datang-langsung": [2, 2, 3],
};
/** The public dialogue is held on Fridays. */
const FRIDAY = 5;
const DIALOGUE = "dialog-publik";
/** Nobody called in or met in the first half of these. */
const CLOSED_YEARS = [2020, 2021];

/** Without inovasi; pengaduan takes in those about abuse of office. */
const KINDS = ["pengaduan", "aspirasi", "permintaan_informasi", "inovasi"] as const;
const KIND_WEIGHTS = [69, 12, 18, 1];
/** Topics whose complaints are, more or less often, about abuse of office. */
const ABUSE: Readonly<Record<string, number>> = {
  korupsi: 0.95,
  pungli: 0.9,
  "disiplin-asn": 0.8,
  "hukum-pengawasan": 0.5,
  "dana-desa": 0.25,
  pengadaan: 0.2,
  "pemerintah-desa": 0.1,
  "proyek-pembangunan": 0.06,
};

const HOURS = [1, 0, 0, 0, 1, 3, 6, 10, 14, 14, 12, 9, 8, 9, 9, 8, 7, 6, 7, 8, 7, 5, 3, 2];

export interface Intake {
  minute(): number;
  kind(): (typeof KINDS)[number];
  classification(kind: string, topic: string): string;
  confidentiality(classification: string): string;
  channel(date: Date): string;
}

export function createIntake(chance: Chance, codes: readonly string[]): Intake {
  const kinds = createFair(chance);
  const channels = createFair(chance);
  const cache = new Map<number, readonly number[]>();
  const weightsOn = (year: number, friday: boolean) => {
    const era = year < 2017 ? 0 : year < 2020 ? 1 : 2;
    return codes.map((code, index) => {
      const usual = CHANNELS[code]?.[era] ?? 10 / (1 + index * 0.6);
      if (code !== DIALOGUE) return usual;
      return !friday || CLOSED_YEARS.includes(year) ? 0 : usual * 6;
    });
  };
  return {
    minute: () => chance.weighted(HOURS) * 60 + chance.whole(60),
    kind: () => KINDS[kinds.draw(KIND_WEIGHTS)] as (typeof KINDS)[number],
    classification: (kind, topic) =>
      kind === "pengaduan" && chance.happens(ABUSE[topic] ?? 0.002) ? "pengaduan_berkadar_pengawasan" : kind,
    confidentiality(classification) {
      const delicate = classification === "pengaduan_berkadar_pengawasan" ? 8 : 1;
      return chance.happens(0.01 * delicate)
        ? "rahasia"
        : chance.happens(0.035 * delicate)
          ? "anonim"
          : "biasa";
    },
    channel(date) {
      const friday = date.getUTCDay() === FRIDAY;
      const key = date.getUTCFullYear() * 2 + (friday ? 1 : 0);
      const weights = cache.get(key) ?? weightsOn(date.getUTCFullYear(), friday);
      cache.set(key, weights);
      return codes[channels.draw(weights)] as string;
    },
  };
}
