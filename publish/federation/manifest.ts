/** manifest.json of a federation: the releases that it was made of, by their hashes, and the SHA-256 of its files. */
import { z } from "zod";
import { manifestSchema } from "../manifest.ts";

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);
const { release, cutoff, demonstration, rows, files, public_key, signature } = manifestSchema.shape;

export const federationSchema = z.object({
  kind: z.literal("federation"),
  created: z.iso.datetime({ offset: true }),
  /** True where any of the releases is one. */
  demonstration,
  rows,
  /** The region whose codes of topics and channels all rows have, and the file that says which are the same. */
  vocabulary: z.object({ region: z.string(), mapping_sha256: SHA256.nullable() }),
  statistics: z.string(),
  sources: z.array(
    z.object({
      region: z.string(),
      release,
      cutoff,
      demonstration,
      rows,
      /** Where it stays; null where it came as a folder. */
      address: z.string().nullable(),
      manifest_sha256: SHA256,
      public_key,
      /** given: compared with one that was trusted before; portal: only that which the release itself names. */
      key_from: z.enum(["given", "portal"]),
      /** Its codes were translated, and its figures computed again from the translated rows. */
      translated: z.boolean(),
    }),
  ),
  files,
  public_key,
  signature,
});
export type FederationManifest = z.infer<typeof federationSchema>;
