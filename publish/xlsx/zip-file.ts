/** yazl with Node's own CRC-32. The one in JavaScript that it brings took a quarter of what a file of XLSX took of its thread (docs/decisions/0008). */
import { createRequire } from "node:module";
import { crc32 } from "node:zlib";

const ofYazl = createRequire(createRequire(import.meta.url).resolve("yazl"));
/** The very object that yazl asks. */
const checksum = ofYazl("buffer-crc32") as { unsigned(data: Uint8Array, before?: number): number };
checksum.unsigned = crc32;

export { ZipFile } from "yazl";
