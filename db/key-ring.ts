/** The secret keys in use: the newest seals, the older ones still open what they sealed until it is sealed again. */

export interface SecretKey {
  /** 1 for the first; the highest is the one in use. */
  readonly version: number;
  readonly bytes: Uint8Array;
}
export interface KeyRing {
  /** Newest first, at least one. */
  keys(): readonly SecretKey[];
  /** Looks for keys that were added since. */
  reload(): void;
}

/** The keys that are set cannot be used; the message says why. */
export class KeysRefused extends Error {}

export const fixedKeys = (...keys: readonly SecretKey[]): KeyRing => ({ keys: () => keys, reload() {} });
export const oneKey = (bytes: Uint8Array): KeyRing => fixedKeys({ version: 1, bytes });

/**
 * One key or several, apart by white space or commas: 64 hex digits each, with its version before it (`2:…`) but for
 * the first. `where`: for the message. @throws KeysRefused
 */
export function parseKeys(text: string, where: string): readonly SecretKey[] {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map((part): SecretKey => {
      const [, version = "1", hex] = /^(?:([1-9]\d{0,8}):)?([0-9a-f]{64})$/i.exec(part) ?? [];
      if (hex === undefined) {
        throw new KeysRefused(
          `${where}: expected 64 hex digits, or several keys as 2:<64 hex digits>,1:<64 hex digits>`,
        );
      }
      return { version: Number(version), bytes: Buffer.from(hex, "hex") };
    })
    .sort((a, b) => b.version - a.version);
  if (keys.length === 0) throw new KeysRefused(`${where}: expected a key`);
  if (new Set(keys.map(({ version }) => version)).size < keys.length) {
    throw new KeysRefused(`${where}: two keys have the same version`);
  }
  return keys;
}

/** What `parseKeys` reads, one key a line, newest first. */
export const writeKeys = (keys: readonly SecretKey[]): string =>
  keys.map(({ version, bytes }) => `${version}:${Buffer.from(bytes).toString("hex")}\n`).join("");
