/** The key that signs releases: from the environment, or from the file signing.key beside the ledger (mode 600), made when missing. */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSigner, type Signer } from "../publish/trust/signing.ts";
import { makeFolder } from "./make-folder.ts";
import { SettingRefused } from "./refused.ts";
import { besideLedger, type Settings } from "./settings.ts";

const SEED = /^[0-9a-f]{64}$/i;

/** @throws SettingRefused when what is set or in the file is no key. */
export function signerOf(settings: Pick<Settings, "signingKey" | "dbUrl">): Signer {
  if (settings.signingKey !== "") return fromHex(settings.signingKey, "TERANG_SIGNING_KEY");
  const folder = besideLedger(settings);
  const path = join(folder, "signing.key");
  if (!existsSync(path)) {
    makeFolder(folder);
    writeFileSync(path, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(path, 0o600);
  }
  return fromHex(readFileSync(path, "utf8").trim(), path);
}

function fromHex(text: string, where: string): Signer {
  if (!SEED.test(text)) throw new SettingRefused(`${where}: expected 64 hex digits`);
  return createSigner(Buffer.from(text, "hex"));
}
