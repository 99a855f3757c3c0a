/** Where a release comes from: a folder, an id, or an address; and the key that it must be signed with. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { OpenOther } from "../publish/corrections/check-corrections.ts";
import { RELEASE_ID } from "../publish/manifest.ts";
import { listReleases } from "../publish/read-release.ts";
import type { ReadManifestText } from "../publish/trust/check-chain.ts";
import { fetchRelease, manifestsBeside, permanentAddress } from "../publish/trust/fetch-release.ts";
import { readText } from "./read-file.ts";
import { Refused } from "./refused.ts";
import { readSettings } from "./settings.ts";

export interface OpenedRelease {
  readonly folder: string;
  /** Manifests of the other releases at the same place. */
  readonly read: ReadManifestText;
  /** The other releases at the same place. */
  readonly other: OpenOther;
  /** Where it stays; null for a folder, which means nothing elsewhere. */
  readonly address: string | null;
  /** Deletes what was fetched. */
  readonly close: () => void;
}

const isAddress = (release: string) => /^https?:\/\//.test(release);
/** An address without a path can be no release's. */
export const isPortal = (place: string): boolean =>
  isAddress(place) && URL.canParse(place) && new URL(place).pathname === "/";

/** @throws Refused or NotARelease where there is none. */
export async function openRelease(release: string): Promise<OpenedRelease> {
  if (!isAddress(release)) {
    const folder = folderOf(release);
    const other = async (id: string) => join(dirname(resolve(folder)), id);
    return { folder, read: beside(folder), other, address: null, close: () => {} };
  }
  const place = mkdtempSync(join(tmpdir(), "terang-release-"));
  const close = () => rmSync(place, { recursive: true, force: true });
  try {
    const folder = join(place, "release");
    const { release: id } = await fetchRelease(release, folder);
    const other: OpenOther = async (earlier, wanted) => {
      const target = join(place, earlier);
      await fetchRelease(permanentAddress(release, earlier), target, wanted);
      return target;
    };
    return { folder, read: manifestsBeside(release), other, address: permanentAddress(release, id), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** A portal's address or its folder of releases means the newest; a release's own is left as it is. */
export function newestOf(place: string): string {
  if (isAddress(place)) {
    const url = new URL(place);
    const last = url.pathname.replace(/\/+$/, "").split("/").at(-1) ?? "";
    if (last === "latest" || last === "manifest.json" || RELEASE_ID.test(decodeURIComponent(last)))
      return place;
    return new URL("data/latest/", url.href.replace(/[?#].*$/, "").replace(/\/*$/, "/")).href;
  }
  const newest = listReleases(place).at(-1);
  return newest === undefined ? place : join(place, newest);
}

function folderOf(release: string): string {
  const folder = existsSync(join(release, "manifest.json"))
    ? release
    : join(readSettings().releases, release);
  if (!existsSync(join(folder, "manifest.json"))) throw new Refused(`${release}: no manifest.json there`);
  return folder;
}

const beside =
  (folder: string): ReadManifestText =>
  async (release) => {
    const path = join(dirname(resolve(folder)), release, "manifest.json");
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };

/** How every Ed25519 key begins as SPKI (RFC 8410), in base64. */
const SPKI = /^MCowBQYDK2VwAyEA/;

/** SPKI in base64, with or without the lines of a PEM around it; as it is, or in a file. @throws Refused */
export function publicKeyOf(given: string): string {
  const bare = (text: string) => text.replace(/-----[A-Z ]+-----/g, "").replace(/\s+/g, "");
  const key = bare(existsSync(given) ? readText(given) : given);
  if (SPKI.test(key)) return key;
  throw new Refused(`${given}: neither a public key nor a file that holds one`);
}
