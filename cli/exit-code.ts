/** What an error of a command ends with: 1 refused with the reason, 2 called wrongly; what nobody expected is thrown on. */
import { CommanderError } from "commander";
import { LedgerUnavailable } from "../db/group-commit.ts";
import { KeysRefused } from "../db/key-ring.ts";
import { ReferenceRefused } from "../db/reference-files.ts";
import { ReleaseRefused } from "../publish/gate.ts";
import { NotARelease } from "../publish/trust/not-a-release.ts";
import { CalledWrongly, Refused, SettingRefused } from "./refused.ts";
import { reasonOf } from "./system-errors.ts";

const EXPECTED = [
  Refused,
  SettingRefused,
  KeysRefused,
  ReferenceRefused,
  ReleaseRefused,
  LedgerUnavailable,
  NotARelease,
];

/** Whoever read the output has had enough, as `| head`: no fault of ours. @throws what is another */
export function passOverClosedPipe(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
}

/** Says the reason on standard error. @throws what is no refusal */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CalledWrongly) {
    console.error(error.message);
    return 2;
  }
  const reason = EXPECTED.some((kind) => error instanceof kind) ? (error as Error).message : reasonOf(error);
  if (reason === undefined) throw error;
  console.error(reason);
  return 1;
}
