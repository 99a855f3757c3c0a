/** Ed25519 signatures (RFC 8032) of manifests, and the salts of commitments that only the signer can make. */
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410, section 7). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

export interface Signer {
  /** SPKI, DER, base64 (RFC 8410). */
  readonly publicKey: string;
  /** The same as PEM, for openssl and other tools. */
  readonly pem: string;
  /** Base64. */
  sign(text: string): string;
  /** 64 hex digits; another for each text, known to nobody who has not the key. */
  salt(text: string): string;
}

/** `seed`: 32 random bytes. */
export function createSigner(seed: Uint8Array): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
  const open = createPublicKey(key);
  const salting = Buffer.from(hkdfSync("sha256", seed, "", "terang:commitments", 32));
  return {
    publicKey: open.export({ format: "der", type: "spki" }).toString("base64"),
    pem: open.export({ format: "pem", type: "spki" }).toString(),
    sign: (text) => sign(null, Buffer.from(text), key).toString("base64"),
    salt: (text) => createHmac("sha256", salting).update(text).digest("hex"),
  };
}

/** False for a signature or a key that is none, too. */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
  } catch {
    return false;
  }
  return (
    key.asymmetricKeyType === "ed25519" &&
    verify(null, Buffer.from(text), key, Buffer.from(signature, "base64"))
  );
}
