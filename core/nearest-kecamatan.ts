/** The kecamatan whose centroid is nearest to a place: what is kept of a location, the place itself is forgotten. */
import type { Kecamatan } from "./reference.ts";

const EARTH_KM = 6_371;
/** Beyond this a place is not in the region. */
export const FARTHEST_KM = 30;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance, km (haversine). */
function distance(a: readonly [number, number], b: readonly [number, number]): number {
  const [latA, lonA, latB, lonB] = [a[0], a[1], b[0], b[1]].map(radians) as [number, number, number, number];
  const h =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

/** Degrees, WGS 84. undefined when all centroids are farther away than 30 km, or none is known. */
export function nearestKecamatan(
  lat: number,
  lon: number,
  rows: readonly Kecamatan[],
): Kecamatan | undefined {
  let best: Kecamatan | undefined;
  let least = FARTHEST_KM;
  for (const row of rows) {
    if (row.lat === null || row.lon === null) continue;
    const far = distance([lat, lon], [row.lat, row.lon]);
    if (far <= least) [best, least] = [row, far];
  }
  return best;
}
