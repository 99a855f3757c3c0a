/** The complaints of each month in the release that is being built, newest month first. */
import { release } from "../release/current.ts";
import { rowsByMonth } from "./months.ts";

export const months = rowsByMonth(release.rows);
