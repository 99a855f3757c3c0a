/** A release that goes into a federation, once it has been verified. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Manifest } from "../manifest.ts";
import { hashFile, readManifest } from "../read-release.ts";
import { NotARelease } from "../trust/not-a-release.ts";

export type Cells = Readonly<Record<string, string>>;

export interface Source {
  /** Where it stays; null where it came as a folder. */
  readonly address: string | null;
  readonly folder: string;
  readonly keyGiven: boolean;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly region: { readonly code: string; readonly name: string; readonly name_en: string };
}

const regionSchema = z.object({
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(1),
  name_en: z.string().min(1),
});

/** @throws NotARelease when it does not say of which region it is. */
export async function readSource(
  { address, folder }: Pick<Source, "address" | "folder">,
  keyGiven: boolean,
): Promise<Source> {
  const manifest = readManifest(folder);
  const region = regionSchema.safeParse(JSON.parse(readFileSync(join(folder, "region.json"), "utf8"))).data;
  if (region === undefined || region.code !== manifest.region)
    throw new NotARelease(`${manifest.release}: region.json does not say the region of manifest.json`);
  const manifestSha256 = await hashFile(join(folder, "manifest.json"));
  return { address, folder, keyGiven, manifest, manifestSha256, region };
}

/** A reference table of the release; small enough to be held. */
export const readTable = ({ folder }: Pick<Source, "folder">, name: string): readonly Cells[] =>
  parse<Cells>(readFileSync(join(folder, `${name}.csv`), "utf8"), { columns: true, bom: true });
