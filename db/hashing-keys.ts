/** The ledger's own hashing keys: sealed under the secret key in use, so that codes and hashes outlive a secret key. */
import type { LedgerFile } from "./connect.ts";
import { type KeyRing, KeysRefused } from "./key-ring.ts";
import { readSetting, writeSetting } from "./queries.ts";
import { createSealer, firstHashingKeys, HASHING, type HashingKeys, type Sealer } from "./secrets.ts";

const SETTING = "hashing_keys";

const sealed = (sealer: Sealer, keys: HashingKeys): string =>
  sealer.seal(SETTING, JSON.stringify(HASHING.map((name) => keys[name].toString("hex")))).toString("hex");

/** @throws KeysRefused when the ledger was made with another secret key. */
export async function loadHashingKeys(file: LedgerFile, ring: KeyRing): Promise<HashingKeys> {
  const sealer = createSealer(ring);
  const stored = await readSetting(file, SETTING);
  if (stored === undefined) {
    const first = firstHashingKeys(ring);
    await writeSetting(file, SETTING, sealed(sealer, first));
    return first;
  }
  let opened: string;
  try {
    opened = sealer.open(SETTING, Buffer.from(stored, "hex"));
  } catch {
    throw new KeysRefused(
      "none of the secret keys that are set opens this ledger: it was sealed with another",
    );
  }
  const [tracking = "", content = "", contacts = ""] = JSON.parse(opened) as string[];
  return {
    tracking: Buffer.from(tracking, "hex"),
    content: Buffer.from(content, "hex"),
    contacts: Buffer.from(contacts, "hex"),
  };
}

/** Seals them under the newest key. */
export const sealHashingKeys = (file: LedgerFile, ring: KeyRing, keys: HashingKeys): Promise<void> =>
  writeSetting(file, SETTING, sealed(createSealer(ring), keys));
