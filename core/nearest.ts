/** The district whose centroid lies nearest to a point (WGS84, great-circle distance), within a reach. */

/** Mean radius of the Earth (IUGG), km. */
const RADIUS_KM = 6371.0088;

/** No point of a regency lies farther than this from its nearest centroid; what does is elsewhere. */
export const REACH_KM = 30;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in km by the haversine formula; degrees in. */
export function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const dLat = radians(latB - latA) / 2;
  const dLon = radians(lonB - lonA) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLon) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The row nearest to the point, or undefined when none lies within `reach` km; rows with no centroid do not count. */
export function nearestKecamatan<T extends { readonly lat: number | null; readonly lon: number | null }>(
  lat: number,
  lon: number,
  rows: readonly T[],
  reach: number = REACH_KM,
): T | undefined {
  let best: T | undefined;
  let least = reach;
  for (const row of rows) {
    if (row.lat === null || row.lon === null) continue;
    const km = distanceKm(lat, lon, row.lat, row.lon);
    if (km < least || (km === least && best === undefined)) {
      best = row;
      least = km;
    }
  }
  return best;
}
