/** Public ids and tracking codes: Crockford base32, speakable, without I, L, O and U. */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PUBLIC_LENGTH = 7;
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

/** `BJN-7K3F9QD` from 5 random bytes. */
export const publicId = (prefix: string, bytes: Uint8Array): string =>
  `${prefix}-${encode(bytes, PUBLIC_LENGTH)}`;

/** Twelve symbols in groups of four, from 8 secret bytes: `4QXD-9T2M-AA0Z`. */
export const trackingCode = (bytes: Uint8Array): string =>
  encode(bytes, TRACKING_LENGTH).replace(/(.{4})(?=.)/g, "$1-");
