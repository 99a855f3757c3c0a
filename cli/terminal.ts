/** Commands that ask questions need someone to answer them. */
import { Refused } from "./refused.ts";

/** @throws Refused */
export function needTerminal(): void {
  if (!process.stdin.isTTY) throw new Refused("this command asks questions: run it in a terminal");
}
