/** The environment, read in this one place: every setting with its default. `.env.example` lists the same. */

import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** Name, default, meaning: the only variables that are read. */
export const VARIABLES = {
  PORT: ["8787", "Port of the server"],
  TERANG_DB_URL: ["file:var/ledger.db", "The ledger: file:, libsql://, http:// or https://"],
  TERANG_DB_AUTH_TOKEN: ["", "Token of a remote ledger"],
  TERANG_RELEASES: ["var/releases", "Folder of the releases"],
  TERANG_SITES: ["var/sites", "Folder of the built sites, one a release"],
  TERANG_SITE_URL: ["http://localhost:8787", "Public address, for canonical links"],
  TERANG_REGION: ["bojonegoro", "Folder in db/reference/, or a path to one"],
  TERANG_SECRET_KEY: ["", "64 hex digits; else the key file var/secret.key, made at first start"],
} as const;
type Variable = keyof typeof VARIABLES;

export interface Settings {
  readonly port: number;
  readonly dbUrl: string;
  readonly dbToken: string | undefined;
  readonly releases: string;
  readonly sites: string;
  readonly siteUrl: string;
  /** Folder of the region's reference tables. */
  readonly region: string;
}

/** A setting that cannot be used; the message names the variable. */
export class SettingRefused extends Error {}

const value = (name: Variable): string => {
  const set = process.env[name];
  return set === undefined || set === "" ? VARIABLES[name][0] : set;
};
const path = (text: string) => resolve(PROJECT, text);

export function readSettings(): Settings {
  const port = Number(value("PORT"));
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingRefused("PORT: expected 0 to 65535");
  const url = value("TERANG_DB_URL");
  if (!/^(?:file:|libsql:\/\/|https?:\/\/)/.test(url)) {
    throw new SettingRefused("TERANG_DB_URL: expected file:, libsql://, http:// or https://");
  }
  const region = value("TERANG_REGION");
  return {
    port,
    dbUrl: url.startsWith("file:") ? `file:${path(url.slice(5))}` : url,
    dbToken: value("TERANG_DB_AUTH_TOKEN") || undefined,
    releases: path(value("TERANG_RELEASES")),
    sites: path(value("TERANG_SITES")),
    siteUrl: value("TERANG_SITE_URL"),
    region: /[\\/]/.test(region) ? path(region) : join(PROJECT, "db/reference", region),
  };
}

/** The secret of the ledger: from the environment, or from the key file beside it (mode 600), made when missing. */
export function readSecret(settings: Settings): Uint8Array {
  const set = value("TERANG_SECRET_KEY");
  if (set !== "") {
    if (!/^[0-9a-f]{64}$/i.test(set)) throw new SettingRefused("TERANG_SECRET_KEY: expected 64 hex digits");
    return Buffer.from(set, "hex");
  }
  const folder = settings.dbUrl.startsWith("file:") ? dirname(settings.dbUrl.slice(5)) : path("var");
  const file = join(folder, "secret.key");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(file, 0o600);
  }
  return Buffer.from(readFileSync(file, "utf8").trim(), "hex");
}
