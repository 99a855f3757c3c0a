/** Files that an operator names: what cannot be read is refused with its name. */
import { readFileSync } from "node:fs";
import { Refused } from "./refused.ts";
import { reasonOf } from "./system-errors.ts";

/** @throws Refused */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = reasonOf(error) ?? "cannot be read";
    throw new Refused(reason.startsWith(path) ? reason : `${path}: ${reason}`);
  }
}

/** `text`: what the file holds, where it was read already. @throws Refused */
export function readJson(path: string, text = readText(path)): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof SyntaxError ? new Refused(`${path}: not JSON`) : error;
  }
}
