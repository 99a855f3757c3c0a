/** What people write about, and where: shares of the topics by season and year, and of the kecamatan. */
import type { ReferenceTables } from "../../core/reference.ts";
import type { Chance } from "./chance.ts";
import { createFair, type Fair } from "./fair.ts";

/** Of the first year's 673: the first three are published, the others made up; topics not named share the rest. */
const TOP: Readonly<Record<string, number>> = {
  infrastruktur: 156,
  "reformasi-birokrasi": 98,
  "lingkungan-kebencanaan": 54,
  ketenagakerjaan: 50,
  pendidikan: 48,
  pertanian: 45,
  kesehatan: 32,
  kependudukan: 30,
  sosial: 28,
};
const OTHERS = 11;
/** Sub-topics that are written about more or less than their place in the table says. */
const SUB: Readonly<Record<string, number>> = {
  jalan: 60,
  jembatan: 9,
  drainase: 11,
  "penerangan-jalan": 12,
  "fasilitas-umum": 8,
  pupuk: 30,
  "pupuk-organik": 18,
  "hama-penyakit-tanaman": 22,
  irigasi: 12,
  alsintan: 4,
  "benih-bantuan-tani": 6,
  "ketahanan-pangan": 4,
  "peternakan-perikanan": 5,
  "pelayanan-publik": 26,
  "pelayanan-kecamatan": 20,
  puskesmas: 26,
  "rumah-sakit": 26,
  kepegawaian: 16,
};
/** The topic itself, where none of its sub-topics was chosen. */
const UNSORTED = 0.07;

/** Months (1 to 12) in which a topic comes up so many times as often. */
const SEASONS: Readonly<Record<string, { readonly months: readonly number[]; readonly times: number }>> = {
  banjir: { months: [11, 12, 1, 2, 3], times: 4 },
  drainase: { months: [11, 12, 1, 2], times: 2 },
  kekeringan: { months: [7, 8, 9, 10], times: 6 },
  kebakaran: { months: [8, 9, 10], times: 3 },
  pupuk: { months: [11, 12, 1, 3, 4], times: 1.6 },
  "hama-penyakit-tanaman": { months: [1, 2, 5, 6], times: 1.6 },
  irigasi: { months: [5, 6, 7, 8, 9], times: 1.8 },
  "penerimaan-siswa": { months: [6, 7], times: 8 },
  "penyakit-menular": { months: [1, 2, 3], times: 2.5 },
  "pajak-daerah": { months: [3, 4, 5], times: 2 },
  "harga-bahan-pokok": { months: [3, 4, 5, 12], times: 1.5 },
};
/** Years in which a topic comes up so many times as often. */
const YEARS: Readonly<Record<string, { readonly years: readonly number[]; readonly times: number }>> = {
  "penyakit-menular": { years: [2020, 2021], times: 5 },
  "bantuan-sosial": { years: [2020, 2021], times: 2 },
  "pemilu-politik": { years: [2018, 2019, 2024], times: 3 },
  "peternakan-perikanan": { years: [2022], times: 3 },
};
/** Where innovations come from. */
const INNOVATIVE: Readonly<Record<string, number>> = {
  "pupuk-organik": 5,
  "hama-penyakit-tanaman": 4,
  irigasi: 2,
  "peternakan-perikanan": 2,
  sampah: 2,
  "koperasi-umkm": 1,
  "inovasi-daerah": 3,
};
/** One in so many does not say where. */
const NOWHERE = 0.1;
/** A kecamatan with a route of its own for a topic writes about it so many times as often as one without. */
const ROUTED = 4;

export interface Themes {
  topicOn(year: number, month: number): string;
  innovation(): string | undefined;
  kecamatanOf(topic: string): string | undefined;
}

export function createThemes(
  chance: Chance,
  reference: Pick<ReferenceTables, "topics" | "kecamatan" | "routes">,
): Themes {
  const tops = reference.topics.filter(({ parent }) => parent === null).map(({ code }) => code);
  const topWeights = tops.map((code) => TOP[code] ?? OTHERS);
  const top = createFair(chance);
  const below = new Map(
    tops.map((code) => {
      const children = reference.topics.filter(({ parent }) => parent === code).map(({ code }) => code);
      return [
        code,
        { fair: createFair(chance), codes: [...children, code], years: new Map<number, number[]>() },
      ];
    }),
  );
  const weightsOf = (codes: readonly string[], year: number, month: number): number[] => {
    const weights = codes.slice(0, -1).map((code, index) => {
      const season = SEASONS[code];
      const era = YEARS[code];
      const usual = SUB[code] ?? 20 / (1 + index * 0.35);
      const inSeason = season?.months.includes(month) === true ? season.times : 1;
      return usual * inSeason * (era?.years.includes(year) === true ? era.times : 1);
    });
    const sum = weights.reduce((sum, weight) => sum + weight, 0);
    return [...weights, sum === 0 ? 1 : sum * UNSORTED];
  };

  const innovative = reference.topics
    .map(({ code }) => code)
    .filter((code) => INNOVATIVE[code] !== undefined);
  const innovating = createFair(chance);

  // Fewer in small kecamatan, more in the town: as their villages and wards say, and a wave so that none are alike.
  const people = reference.kecamatan.map(
    ({ desa, kelurahan }, index) => ((desa ?? 10) + 3 * (kelurahan ?? 0)) * (1 + 0.5 * Math.sin(index * 2.4)),
  );
  const all = people.reduce((sum, weight) => sum + weight, 0);
  const general = createFair(chance);
  const generalWeights = [...people, (all * NOWHERE) / (1 - NOWHERE)];
  const own = new Map<string, { readonly fair: Fair; readonly weights: readonly number[] }>();
  for (const { topic, kecamatan } of reference.routes) {
    if (kecamatan === null || own.has(topic)) continue;
    const routed = new Set(reference.routes.filter((row) => row.topic === topic).map((row) => row.kecamatan));
    const weights = reference.kecamatan.map(
      ({ code }, index) => Math.sqrt(people[index] as number) * (routed.has(code) ? ROUTED : 1),
    );
    const sum = weights.reduce((sum, weight) => sum + weight, 0);
    own.set(topic, { fair: createFair(chance), weights: [...weights, sum * 0.02] });
  }

  return {
    topicOn(year, month) {
      const code = tops[top.draw(topWeights)] as string;
      const { fair, codes, years } = below.get(code) as NonNullable<ReturnType<typeof below.get>>;
      const key = year * 12 + month;
      const weights = years.get(key) ?? weightsOf(codes, year, month);
      years.set(key, weights);
      return codes[fair.draw(weights)] as string;
    },
    innovation: () =>
      innovative.length === 0
        ? undefined
        : innovative[innovating.draw(innovative.map((code) => INNOVATIVE[code] as number))],
    kecamatanOf(topic) {
      const mine = own.get(topic);
      const index = mine === undefined ? general.draw(generalWeights) : mine.fair.draw(mine.weights);
      return reference.kecamatan[index]?.code;
    },
  };
}
