/** Checks a federation from its folder: files and signature. Its sources are checked from their own addresses. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verifyFiles } from "../read-release.ts";
import { signatureFaults } from "../trust/check-release.ts";
import { type FederationManifest, federationSchema } from "./manifest.ts";

/** Undefined where the folder is no federation. */
export function readFederation(folder: string): FederationManifest | undefined {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return undefined;
  try {
    return federationSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

/** Each fault names its file; `publicKey`: the key that it must be signed with, where known. */
export const checkFederation = async (
  folder: string,
  manifest: FederationManifest,
  publicKey: string | undefined,
): Promise<readonly string[]> => [
  ...(await verifyFiles(folder, manifest.files)),
  ...signatureFaults(manifest, publicKey),
];
