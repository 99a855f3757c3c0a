/** manifest.json: what a release is, what made it, and the SHA-256 of each of its files. */
import { z } from "zod";

export const RELEASE_ID = /^\d{4}-\d{2}-\d{2}T\d{6}[+-]\d{4}$/;

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Below the release's folder, never above it: manifests are read from strangers too. */
const FILE_PATH = /^[\w-]+(?:\/[\w-]+)*(?:\.\w+)+$/;

export const manifestSchema = z.object({
  release: z.string().regex(RELEASE_ID),
  region: z.string(),
  /** Date of the last day covered, in the region's zone. */
  cutoff: z.iso.date(),
  created: z.iso.datetime({ offset: true }),
  demonstration: z.boolean(),
  /** Mark of the ledger as it was read: tells whether anything was written since. */
  ledger: z.string(),
  rows: z.object({ complaints: z.int(), events: z.int() }),
  policies: z.record(z.string(), z.string()),
  previous: z.object({ release: z.string().regex(RELEASE_ID), manifest_sha256: SHA256 }).nullable(),
  /** Merkle tree (RFC 6962) over each row with its events, then the commitments. */
  tree: z.object({ leaves: z.int(), root: SHA256 }),
  files: z.array(z.object({ path: z.string().regex(FILE_PATH), bytes: z.int(), sha256: SHA256 })),
  /** Ed25519, SPKI, DER, base64. */
  public_key: z.base64(),
  /** Of the manifest without this field, as JSON without white space; base64. */
  signature: z.base64(),
});
export type UnsignedManifest = Omit<Manifest, "signature">;
/** What is signed: the fields in their order, so that reading and writing a manifest changes nothing. */
export const signedText = ({ signature: _, ...rest }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(rest);
export type Manifest = z.infer<typeof manifestSchema>;
