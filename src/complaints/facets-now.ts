/** The complaints of each facet in the release that is being built. */
import { release } from "../release/current.ts";
import { gatherFacets } from "./facets.ts";

export const facets = gatherFacets(release.rows);
