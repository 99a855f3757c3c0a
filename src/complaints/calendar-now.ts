/** Working days by the holiday table of the release that is being built. */
import { createCalendar } from "../../core/calendar.ts";
import { release } from "../release/current.ts";

export const calendar = createCalendar(release.holidays.map(({ date = "" }) => ({ date })));
