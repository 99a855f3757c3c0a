/** The ledger's secrets: sealing of what a person wrote (AES-256-GCM), tracking codes, keyed hashes. */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { trackingCode } from "../core/public-id.ts";
import type { KeyRing, SecretKey } from "./key-ring.ts";
import { createRandom } from "./random.ts";

const IV = 12;
const TAG = 16;
const KEY_BYTES = 32;

export interface Sealer {
  /** Version of the key that seals now; kept beside what it sealed. */
  readonly keyVersion: number;
  /** iv, tag and ciphertext in one; bound to the id, so that it opens nowhere else. */
  seal(id: string, plain: string | Uint8Array): Buffer;
  /** By whichever key it was sealed with. @throws Error when no key fits, the id or a single byte differs. */
  open(id: string, sealed: Uint8Array): string;
  /** The same, of bytes. */
  openBytes(id: string, sealed: Uint8Array): Buffer;
}

export interface Secrets extends Sealer {
  trackingCode(submissionId: string): string;
  trackingHash(code: string): string;
  contentHash(text: string): string;
  /** Of an officer's telephone number or a group's address: finds it again, gives it not back. */
  contactHash(contact: string): string;
  /** Pseudonym of a reporter for a year, by the contact: another one each year. */
  reporterHash(contact: string, year: number): string;
}

/** Keys of the hashes. They outlive the secret key that they were first derived from, sealed under the one in use. */
export const HASHING = ["tracking", "content", "contacts"] as const;
export type HashingKeys = Readonly<Record<(typeof HASHING)[number], Buffer>>;

function derive({ bytes }: SecretKey, purpose: string): Buffer {
  if (bytes.length < KEY_BYTES) throw new RangeError("the secret key needs at least 32 bytes");
  return Buffer.from(hkdfSync("sha256", bytes, "", `terang:${purpose}`, KEY_BYTES));
}

/** Those of a ledger that has none of its own yet. */
export function firstHashingKeys(ring: KeyRing): HashingKeys {
  const oldest = ring.keys().at(-1) as SecretKey;
  return {
    tracking: derive(oldest, "tracking"),
    content: derive(oldest, "content"),
    contacts: derive(oldest, "contacts"),
  };
}

export function createSealer(ring: KeyRing): Sealer {
  const derived = new Map<SecretKey, KeyObject>();
  const keyOf = (key: SecretKey): KeyObject => {
    let made = derived.get(key);
    if (made === undefined) {
      made = createSecretKey(derive(key, "originals"));
      derived.set(key, made);
    }
    return made;
  };
  const newest = () => ring.keys()[0] as SecretKey;
  keyOf(newest());
  const random = createRandom();
  const openWith = (key: SecretKey, id: string, bytes: Buffer): Buffer => {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(key), bytes.subarray(0, IV))
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
  };
  const openWithAny = (id: string, bytes: Buffer): Buffer => {
    let failed: unknown;
    for (const key of ring.keys()) {
      try {
        return openWith(key, id, bytes);
      } catch (error) {
        failed = error;
      }
    }
    throw failed;
  };
  const openBytes: Sealer["openBytes"] = (id, sealed) => {
    const bytes = Buffer.from(sealed);
    try {
      return openWithAny(id, bytes);
    } catch {
      // A key that was added while this process runs may have sealed it.
      ring.reload();
      return openWithAny(id, bytes);
    }
  };
  return {
    openBytes,
    open: (id, sealed) => openBytes(id, sealed).toString("utf8"),
    get keyVersion() {
      return newest().version;
    },
    seal(id, plain) {
      const iv = random(IV);
      const cipher = createCipheriv("aes-256-gcm", keyOf(newest()), iv).setAAD(Buffer.from(id));
      const body = Buffer.concat([cipher.update(Buffer.from(plain as string)), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
  };
}

/** `ring`: keys of at least 32 bytes, kept outside the database. */
export function createSecrets(ring: KeyRing, hashing: HashingKeys = firstHashingKeys(ring)): Secrets {
  const sealer = createSealer(ring);
  const mac = (purpose: keyof HashingKeys) => {
    const key = createSecretKey(hashing[purpose]);
    return (text: string) => createHmac("sha256", key).update(text);
  };
  const tracking = mac("tracking");
  const content = mac("content");
  const contacts = mac("contacts");
  return {
    get keyVersion() {
      return sealer.keyVersion;
    },
    seal: sealer.seal,
    open: sealer.open,
    openBytes: sealer.openBytes,
    trackingCode: (id) => trackingCode(tracking(id).digest()),
    trackingHash: (code) => tracking(`code:${code}`).digest("base64url"),
    contactHash: (contact) => contacts(contact).digest("hex"),
    reporterHash: (contact, year) => contacts(`reporter:${year}:${contact}`).digest("hex"),
    contentHash: (text) => content(text).digest("base64url"),
  };
}
