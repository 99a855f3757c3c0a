/** The open complaints of each entity in the release that is being built. */
import { release } from "../release/current.ts";
import { gatherBacklog } from "./backlog.ts";

export const backlog = gatherBacklog(release);
