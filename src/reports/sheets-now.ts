/** The sheets of the release that is being built. */
import { release } from "../release/current.ts";
import { gatherSheets } from "./sheets.ts";

export const sheets = gatherSheets(release);
