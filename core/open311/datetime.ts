/** Date-times as GeoReport v2 wants them: W3C (a subset of ISO 8601), always with the offset of the zone. */
import { DateTime } from "luxon";
import type { Zone } from "../day.ts";

/** `2016-03-30T10:00:00+07:00`; `instant` in ms. */
export const w3cDatetime = (instant: number, zone: Zone): string =>
  DateTime.fromMillis(instant, { zone: zone.name }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
