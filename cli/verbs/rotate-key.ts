/** `rotate-key`: a new secret key, and all that was sealed sealed again under it while the server runs; then the old one goes. */
import { randomBytes } from "node:crypto";
import { loadHashingKeys, sealHashingKeys } from "../../db/hashing-keys.ts";
import { countOlder, sealAgain } from "../../db/rotate.ts";
import { open } from "../open.ts";
import { startProgress } from "../progress.ts";
import { Refused } from "../refused.ts";
import type { SecretKeys } from "../secret-keys.ts";

/** A second key, where there is one only. */
function addKey(keys: SecretKeys): void {
  const [newest, ...older] = keys.keys();
  // A rotation that was begun before goes on with its key.
  if (newest === undefined || older.length > 0) return;
  const version = newest.version + 1;
  if (keys.keyFile === undefined) {
    throw new Refused(
      `TERANG_SECRET_KEY has one key: set it to the new and the old one, as ${version}:<64 hex digits>,${newest.version}:<the old one>, start the server with it, then run this again`,
    );
  }
  keys.keyFile.write([{ version, bytes: randomBytes(32) }, newest]);
  keys.reload();
}

export async function rotateKey(): Promise<void> {
  const { file, secrets, secretKeys } = await open();
  try {
    addKey(secretKeys);
    await sealHashingKeys(file, secretKeys, await loadHashingKeys(file, secretKeys));
    const progress = startProgress("rotate-key", await countOlder(file, secrets));
    const done = await sealAgain(file, secrets, Date.now(), progress.to);
    progress.end();
    const left = await countOlder(file, secrets);
    console.log(`${done} sealed again under key ${secrets.keyVersion}, ${left} left under older ones`);
    console.log("a server that runs takes the new key up by itself; when 0 are left: rotate-key --drop");
  } finally {
    file.close();
  }
}

/** The older keys go, once nothing needs them. */
export async function dropKeys(): Promise<void> {
  const { file, secrets, secretKeys } = await open();
  try {
    const left = await countOlder(file, secrets);
    if (left > 0) throw new Refused(`${left} are still sealed with an older key: run rotate-key again`);
    const [newest, ...older] = secretKeys.keys();
    const gone = older.map(({ version }) => version).join(", ");
    if (newest === undefined || older.length === 0)
      throw new Refused("there is one key only: nothing to drop");
    if (secretKeys.keyFile === undefined) {
      console.log(`take key ${gone} out of TERANG_SECRET_KEY: nothing needs it any more`);
      return;
    }
    secretKeys.keyFile.write([newest]);
    console.log(
      `key ${gone} dropped from ${secretKeys.keyFile.path}; keep a copy with the backups of its time`,
    );
  } finally {
    file.close();
  }
}
