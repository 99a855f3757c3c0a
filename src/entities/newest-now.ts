/** The newest complaints of each entity in the release that is being built. */
import { release } from "../release/current.ts";
import { gatherNewest } from "./newest.ts";

export const newest = gatherNewest(release);
