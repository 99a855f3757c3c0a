/** The secret keys of the ledger: from the environment, or from the key file beside it (mode 600), made when missing. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixedKeys, type KeyRing, parseKeys, type SecretKey, writeKeys } from "../db/key-ring.ts";
import { makeFolder } from "./make-folder.ts";
import { besideLedger, type Settings } from "./settings.ts";

export interface SecretKeys extends KeyRing {
  /** Undefined where the keys come from the environment: only who sets it can change them. */
  readonly keyFile?: { readonly path: string; write(keys: readonly SecretKey[]): void };
}

/** @throws KeysRefused */
export function secretKeysOf(settings: Settings): SecretKeys {
  if (settings.secretKeys !== "") return fixedKeys(...parseKeys(settings.secretKeys, "TERANG_SECRET_KEY"));
  const folder = besideLedger(settings);
  const path = join(folder, "secret.key");
  if (!existsSync(path)) {
    makeFolder(folder);
    writeFileSync(path, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  }
  const markOf = () => {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  };
  const read = () => parseKeys(readFileSync(path, "utf8"), path);
  let mark = markOf();
  let keys = read();
  return {
    keys: () => keys,
    reload() {
      if (!existsSync(path) || markOf() === mark) return;
      mark = markOf();
      try {
        keys = read();
      } catch {
        // A file that somebody is editing leaves the keys as they were.
      }
    },
    keyFile: {
      path,
      write(changed) {
        const temporary = `${path}.new`;
        rmSync(temporary, { force: true });
        writeFileSync(temporary, writeKeys(changed), { mode: 0o600, flag: "wx" });
        renameSync(temporary, path);
      },
    },
  };
}
