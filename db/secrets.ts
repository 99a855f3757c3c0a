/** The ledger's secret: seals originals (AES-256-GCM) and derives tracking codes and content hashes. */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { trackingCode } from "../core/public-id.ts";
import { createRandom } from "./random.ts";

export const KEY_VERSION = 1;
const IV = 12;
const TAG = 16;

export interface Secrets {
  /** iv, tag and ciphertext in one; bound to the id, so that it opens nowhere else. */
  seal(id: string, plain: string | Uint8Array): Buffer;
  /** @throws Error when the key, the id or a single byte differs. */
  open(id: string, sealed: Uint8Array): string;
  /** The same, of bytes. */
  openBytes(id: string, sealed: Uint8Array): Buffer;
  trackingCode(submissionId: string): string;
  trackingHash(code: string): string;
  contentHash(text: string): string;
  /** Of a telephone number or account: tells two apart, gives neither back. */
  contactHash(contact: string): string;
}

/** `secret`: at least 32 bytes, kept outside the database. */
export function createSecrets(secret: Uint8Array): Secrets {
  if (secret.length < 32) throw new RangeError("the secret key needs at least 32 bytes");
  const derive = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", `terang:${purpose}`, 32)));
  const sealing = derive("originals");
  const tracking = derive("tracking");
  const hashing = derive("content");
  const contacts = derive("contacts");
  const mac = (key: KeyObject, text: string) => createHmac("sha256", key).update(text);
  const random = createRandom();
  const openBytes: Secrets["openBytes"] = (id, sealed) => {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv("aes-256-gcm", sealing, bytes.subarray(0, IV))
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
  };
  return {
    openBytes,
    open: (id, sealed) => openBytes(id, sealed).toString("utf8"),
    seal(id, plain) {
      const iv = random(IV);
      const cipher = createCipheriv("aes-256-gcm", sealing, iv).setAAD(Buffer.from(id));
      const body = Buffer.concat([cipher.update(Buffer.from(plain as string)), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    trackingCode: (id) => trackingCode(mac(tracking, id).digest()),
    trackingHash: (code) => mac(tracking, `code:${code}`).digest("base64url"),
    contactHash: (contact) => mac(contacts, contact).digest("hex"),
    contentHash: (text) => mac(hashing, text).digest("base64url"),
  };
}
