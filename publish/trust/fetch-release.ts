/** Brings a published release into a folder, with nothing but its address. */
import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Manifest, manifestSchema } from "../manifest.ts";
import type { ReadManifestText } from "./check-chain.ts";
import { NotARelease } from "./not-a-release.ts";

const MOST_MANIFEST = 4_000_000;
const asFolder = (address: string) =>
  new URL(address.replace(/(?:manifest\.json)?$/, "").replace(/\/*$/, "/"));

async function get(url: URL): Promise<Response> {
  try {
    return await fetch(url);
  } catch (error) {
    throw new NotARelease(`${url.href}: no answer`, { cause: error });
  }
}

/** Of the release itself: `latest` moves on. Without a password that stood in the address. */
export function permanentAddress(address: string, release: string): string {
  const own = new URL(`../${release}/`, asFolder(address));
  own.username = "";
  own.password = "";
  return own.href;
}

/** `address`: of a release's folder, as https://…/data/latest/. `wanted`: files beside the manifest. @throws NotARelease */
export async function fetchRelease(
  address: string,
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<Manifest> {
  const base = asFolder(address);
  const response = await get(new URL("manifest.json", base));
  const text = response.ok ? (await response.text()).slice(0, MOST_MANIFEST) : "";
  let manifest: Manifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new NotARelease(
      `${base.href}manifest.json: not a manifest of a release (status ${response.status})`,
      { cause: error },
    );
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "manifest.json"), text);
  const own = new URL(permanentAddress(address, manifest.release));
  for (const { path, bytes } of manifest.files) {
    if (!wanted(path)) continue;
    const url = new URL(path, own);
    const file = await get(url);
    if (!file.ok || file.body === null) throw new NotARelease(`${url.href}: status ${file.status}`);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(Readable.fromWeb(file.body as never), atMost(bytes, url.href), createWriteStream(target));
  }
  return manifest;
}

/** Passes on up to what the manifest says, and stops there: an address could send for ever. */
function atMost(bytes: number, where: string) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let left = bytes;
    for await (const chunk of chunks) {
      left -= chunk.length;
      if (left < 0) throw new NotARelease(`${where}: longer than the manifest says`);
      yield chunk;
    }
  };
}

/** Manifests of the other releases at the same place. */
export const manifestsBeside =
  (address: string): ReadManifestText =>
  async (release) => {
    const response = await get(new URL(`../${release}/manifest.json`, asFolder(address)));
    return response.ok ? response.text() : undefined;
  };
