/** The release that a question is about: the one it names, else the current one. */
import type { Context } from "hono";
import { RELEASE_ID } from "../../publish/manifest.ts";
import { type ParameterFault, problem } from "../problem.ts";
import type { OpenRelease, Releases } from "./release.ts";

/** The release, or the answer that says why there is none. A name that can be none is a fault; the current one serves then. */
export function chooseRelease(
  context: Context,
  releases: Releases,
  asked: string | undefined,
  faults: ParameterFault[],
): OpenRelease | Response {
  // A plus that was not encoded comes as a space.
  const named = asked?.replace(" ", "+");
  if (named !== undefined && RELEASE_ID.test(named)) {
    const detail = `release ${named} is not kept here; /v1/releases has those that are`;
    return releases.find(named) ?? problem(context, "release_gone", { detail });
  }
  if (named !== undefined) {
    const detail = "expected the id of a release: 2026-01-31T100000+0700";
    faults.push({ parameter: "release", code: "invalid_value", detail });
  }
  return releases.current() ?? problem(context, "no_release");
}
