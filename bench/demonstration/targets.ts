/** What Bojonegoro published about its complaints (dinkominfo.bojonegorokab.go.id, press of 2015 to 2018); core/statistics/beside-published.ts says how near the demonstration must come. */

export const PUBLISHED = {
  /** June 2014 to May 2015. */
  firstYear: {
    received: 673,
    forwarded: 564,
    reporters: 354,
    firstTimeReporters: 268,
    infrastructure: 156,
    governance: 98,
    environment: 54,
    /** Those with the most complaints, in order. */
    agencies: ["dinas-pekerjaan-umum", "disnakertransos", "dinas-pendidikan"],
  },
  /** As of 30 March 2016. Shares are whole hundredths. */
  march2016: {
    received: 2153,
    done: 0.93,
    working: 0.05,
    unanswered: 0.02,
    red: 32,
    yellow: 112,
    yellowYoung: 45,
    yellowOld: 67,
    pengaduan: 0.69,
    aspirasi: 0.12,
    permintaanInformasi: 0.18,
    verificationDaysMean: 2.82,
    verifiedWithin3: 0.83,
    followUpDaysMean: 3.22,
    followedUpWithin5: 0.89,
  },
  /** January to mid-June 2016; the colours are those at its end, blue of all since 2014. */
  half2016: { received: 1279, red: 25, agenciesWithRed: 13, yellow: 121, blue: 2363 },
  /** As of March 2018, all told: met from size 10,000 on, since fewer leave too little for the years after. */
  march2018: { received: 6088 },
} as const;

/** At this size and up to SCALED_FROM the published period has the published counts; smaller ones thin all years alike. */
export const FULL_SIZE = 6_000;
/** Beyond this every period grows alike. */
export const SCALED_FROM = 20_000;

/** By what the published counts are multiplied at a size. */
export const scaleAt = (size: number): number =>
  size < FULL_SIZE ? size / FULL_SIZE : Math.max(1, size / SCALED_FROM);
