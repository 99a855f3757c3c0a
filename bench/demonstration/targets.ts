/** What Bojonegoro published about its complaints (dinkominfo.bojonegorokab.go.id, press of 2015 to 2018), and how near the demonstration must come. */

export const PUBLISHED = {
  /** June 2014 to May 2015. */
  firstYear: { received: 673, infrastructure: 156, governance: 98, environment: 54 },
  /** As of 30 March 2016. */
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
  /** January to mid-June 2016. */
  half2016: { received: 1279 },
  /** As of March 2018, all told. */
  march2018: { received: 6088 },
} as const;

/** Largest distance allowed: counts as a part of the published one, shares in points of a hundred, days in days. */
export const TOLERANCE = { received: 0.01, topic: 0.12, share: 0.02, colour: 0.25, days: 0.25 } as const;
