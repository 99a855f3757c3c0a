/** Public ids and tracking codes: Crockford base32, speakable, without I, L, O and U. */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PUBLIC_LENGTH = 7;
/** For use inside a pattern: a symbol, and a public id of any region. */
export const SYMBOL = "[0-9A-HJKMNP-TV-Z]";
export const ANY_PUBLIC_ID = `[A-Z]{2,4}-${SYMBOL}{${PUBLIC_LENGTH}}`;
const TRACKING_LENGTH = 12;

/** The first `length` symbols of the bytes, five bits each; needs ceil(length * 5 / 8) bytes. */
function encode(bytes: Uint8Array, length: number): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && text.length < length) {
      bits -= 5;
      text += ALPHABET[(buffer >> bits) & 31];
    }
  }
  if (text.length < length) throw new RangeError(`${length} symbols need more than ${bytes.length} bytes`);
  return text;
}

const inFours = (code: string): string => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

/** `BJN-7K3F9QD` from 5 random bytes. */
export const publicId = (prefix: string, bytes: Uint8Array): string =>
  `${prefix}-${encode(bytes, PUBLIC_LENGTH)}`;

/** Twelve symbols in groups of four, from 8 secret bytes: `4QXD-9T2M-AA0Z`. */
export const trackingCode = (bytes: Uint8Array): string => inFours(encode(bytes, TRACKING_LENGTH));

/** As people type it: any case, with or without dashes and spaces, O for 0, I and L for 1. */
const symbolsOf = (typed: string): string =>
  typed.replace(/[\s-]/g, "").toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");

/** As people type it, its prefix too. Undefined: no such id. */
export function readPublicId(prefix: string, typed: string): string | undefined {
  const trimmed = typed.trim();
  if (trimmed.slice(0, prefix.length).toUpperCase() !== prefix) return undefined;
  const symbols = symbolsOf(trimmed.slice(prefix.length));
  return /^[0-9A-HJKMNP-TV-Z]{7}$/.test(symbols) ? `${prefix}-${symbols}` : undefined;
}

/** As people type it. Undefined: no such code. */
export function readTrackingCode(typed: string): string | undefined {
  const symbols = symbolsOf(typed);
  if (!/^[0-9A-HJKMNP-TV-Z]{12}$/.test(symbols)) return undefined;
  return inFours(symbols);
}
