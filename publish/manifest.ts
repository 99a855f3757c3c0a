/** manifest.json: what a release is, what made it, and the SHA-256 of each of its files. */
import { z } from "zod";

export const RELEASE_ID = /^\d{4}-\d{2}-\d{2}T\d{6}[+-]\d{4}$/;

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
  previous: z.object({ release: z.string(), manifest_sha256: z.string() }).nullable(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;
