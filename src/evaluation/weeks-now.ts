/** The evaluation of the release that is being built. */
import { release } from "../release/current.ts";
import { gatherWeeks } from "./weeks.ts";

export const weeks = gatherWeeks(release);
