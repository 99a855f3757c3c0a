/** The figures that a region published about a day beside those of a release, and how near its demonstration has to come. */
import { type Figure, type Figures, isShown, MEASURES, type Measure } from "../figures.ts";
import type { PublishedEvaluation } from "../reference.ts";

/**
 * Largest distance that the demonstration allows itself: counts and days as a part of the published one, shares as
 * what rounding hides. A count may be off by two cases whatever its size: a release leaves out what is counted only,
 * and has cases on sensitive topics by the month, so that they count from its end.
 */
export const TOLERANCE = { part: 0.05, cases: 2, share: 0.005 } as const;

export interface Beside {
  readonly measure: Measure;
  readonly published: number;
  readonly figure: Figure;
  /** Largest distance allowed, in the measure's unit. */
  readonly allowed: number;
  readonly isWithin: boolean;
}

function allowedOf(measure: Measure, published: number): number {
  const unit = MEASURES[measure];
  if (unit === "share") return TOLERANCE.share;
  const part = published * TOLERANCE.part;
  return unit === "count" ? Math.max(part, TOLERANCE.cases) : part;
}

/** In the order of the publication; a figure that is not shown is not within. */
export const besidePublished = (
  { figures: published }: Pick<PublishedEvaluation, "figures">,
  figures: Figures,
): readonly Beside[] =>
  (Object.entries(published) as [Measure, number][]).map(([measure, value]) => {
    const figure = figures[measure] ?? { n: 0, unshown: "too_few" };
    const allowed = allowedOf(measure, value);
    return {
      measure,
      published: value,
      figure,
      allowed,
      isWithin: isShown(figure) && Math.abs(figure.value - value) <= allowed + 1e-12,
    };
  });
