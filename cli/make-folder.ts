/** Makes a folder of the settings, with those above it. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Refused } from "./refused.ts";

/**
 * One after the other: where a folder is there and none can be made in it, as in /proc, Node's own `recursive` asks for
 * both in turn, for ever. @throws Refused or what the system says.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Refused(`${path}: no folder can be made there`);
    // Another command made it meanwhile.
    if (code !== "EEXIST") throw error;
  }
}
