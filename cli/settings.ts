/** The environment, read and added to in this one place: every setting with its default. `.env.example` lists the same. */

import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SettingRefused } from "./refused.ts";
import { type ReleaseHookSettings, readReleaseHooks } from "./release-settings.ts";

export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** Name, default, meaning: the only variables that are read. */
export const VARIABLES = {
  PORT: ["8787", "Port of the server"],
  TERANG_DB_URL: ["file:var/ledger.db", "The ledger: file:, libsql://, http:// or https://"],
  TERANG_DB_AUTH_TOKEN: ["", "Token of a remote ledger"],
  TERANG_RELEASES: ["var/releases", "Folder of the releases"],
  TERANG_SITES: ["var/sites", "Folder of the built sites, one a release"],
  TERANG_SITE_URL: ["http://localhost:8787", "Public address, for canonical links"],
  TERANG_PROXIES: ["0", "Proxies in front of the server whose X-Forwarded-For is believed"],
  TERANG_REGION: ["bojonegoro", "Folder in db/reference/, or a path to one"],
  TERANG_SECRET_KEY: [
    "",
    "64 hex digits, or 2:<new>,1:<old> while keys are changed; else the key file var/secret.key, made at first start",
  ],
  TERANG_SIGNING_KEY: [
    "",
    "64 hex digits: signs releases; else the key file var/signing.key, made at first start",
  ],
  TERANG_RETENTION_DAYS: ["730", "Days after which originals and contacts are deleted"],
  TERANG_SMS_SECRET: ["", "Shared with the SMS gateway: it signs what it delivers"],
  TERANG_TWILIO_TOKEN: ["", "Auth token of Twilio, where Twilio is the SMS gateway"],
  TERANG_X_SECRET: ["", "Consumer secret of the app on X"],
  TERANG_X_ACCOUNT: ["", "The account on X that is heard: id and name, as 1708170817:LAPOR1708"],
  TERANG_X_TOKEN: ["", "User token of that account with dm.write, to acknowledge direct messages"],
  TERANG_X_URL: ["https://api.x.com", "Address of the API of X"],
  TERANG_WHATSAPP_SECRET: ["", "App secret of WhatsApp Cloud API: it signs what it delivers"],
  TERANG_WHATSAPP_VERIFY: ["", "Verify token of the WhatsApp webhook, chosen by you"],
  TERANG_WHATSAPP_TOKEN: ["", "Access token of WhatsApp Cloud API, to send"],
  TERANG_WHATSAPP_PHONE: ["", "Phone number id that WhatsApp messages are sent from"],
  TERANG_WHATSAPP_URL: ["https://graph.facebook.com/v23.0", "Address of the Graph API with its version"],
  TERANG_TELEGRAM_SECRET: [
    "",
    "Secret token that the webhook of the Telegram bot was set with, chosen by you",
  ],
  TERANG_TELEGRAM_BOT: ["", "Name of that bot, as ContohAduanBot"],
  TERANG_TELEGRAM_TOKEN: ["", "Token of that bot, to send"],
  TERANG_TELEGRAM_URL: ["https://api.telegram.org", "Address of the Telegram Bot API"],
  TERANG_SEND_URL: ["", "Your own gateway for outgoing messages (docs/channels.md)"],
  TERANG_SEND_SECRET: ["", "Shared with that gateway: what goes to it is signed"],
  TERANG_GROUPS: [
    "none",
    "How groups are told of what is routed to them: none, whatsapp, telegram or webhook",
  ],
  TERANG_RELEASE_HOOKS: ["", "Addresses that are told of a new release (docs/operating.md)"],
  TERANG_RELEASE_HOOK_SECRET: ["", "Shared with them: what goes to them is signed; as whsec_<base64>"],
  TERANG_RELEASE_MAIL: ["", "Mail server for news of releases: smtp:// or smtps://, with user:password@"],
  TERANG_RELEASE_MAIL_TO: ["", "Mailing lists or mailboxes that are told of a new release"],
  TERANG_RELEASE_MAIL_FROM: ["", "Sender of that mail"],
} as const;
export type Variable = keyof typeof VARIABLES;

export interface Settings {
  readonly port: number;
  readonly dbUrl: string;
  readonly dbToken: string | undefined;
  readonly releases: string;
  readonly sites: string;
  readonly siteUrl: string;
  /** How many proxies stand in front and add to X-Forwarded-For. */
  readonly proxies: number;
  /** Folder of the region's reference tables. */
  readonly region: string;
  /** As set; "" for the key file. */
  readonly secretKeys: string;
  /** Hex; "" for the key file. */
  readonly signingKey: string;
  readonly retentionDays: number;
  readonly channels: ChannelSettings;
  readonly releaseHooks: ReleaseHookSettings;
}

/** How groups can be told, and the variable that it takes. */
const GROUP_WAYS = {
  none: undefined,
  whatsapp: "TERANG_WHATSAPP_TOKEN",
  telegram: "TERANG_TELEGRAM_TOKEN",
  webhook: "TERANG_SEND_URL",
} as const satisfies Readonly<Record<string, Variable | undefined>>;
type GroupWay = keyof typeof GROUP_WAYS;
const isGroupWay = (text: string): text is GroupWay => Object.hasOwn(GROUP_WAYS, text);

/** What each channel needs; an empty text is a channel that is not connected. */
export interface ChannelSettings {
  readonly smsSecret: string;
  readonly twilioToken: string;
  readonly xSecret: string;
  readonly xAccount: { readonly id: string; readonly name: string } | undefined;
  readonly xToken: string;
  readonly xUrl: string;
  readonly whatsAppSecret: string;
  readonly whatsAppVerify: string;
  readonly whatsAppToken: string;
  readonly whatsAppPhone: string;
  readonly whatsAppUrl: string;
  readonly telegramSecret: string;
  readonly telegramBot: string;
  readonly telegramToken: string;
  readonly telegramUrl: string;
  readonly sendUrl: string;
  readonly sendSecret: string;
  readonly groups: GroupWay;
}

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
  const retentionDays = Number(value("TERANG_RETENTION_DAYS"));
  if (!Number.isInteger(retentionDays) || retentionDays < 1) {
    throw new SettingRefused("TERANG_RETENTION_DAYS: expected a whole number of days over 0");
  }
  const proxies = Number(value("TERANG_PROXIES"));
  if (!Number.isInteger(proxies) || proxies < 0) {
    throw new SettingRefused("TERANG_PROXIES: expected how many proxies are in front, 0 or more");
  }
  const region = value("TERANG_REGION");
  return {
    port,
    dbUrl: url.startsWith("file:") ? `file:${path(url.slice(5))}` : url,
    dbToken: value("TERANG_DB_AUTH_TOKEN") || undefined,
    releases: path(value("TERANG_RELEASES")),
    sites: path(value("TERANG_SITES")),
    siteUrl: value("TERANG_SITE_URL").replace(/\/+$/, ""),
    proxies,
    secretKeys: value("TERANG_SECRET_KEY"),
    signingKey: value("TERANG_SIGNING_KEY"),
    retentionDays,
    channels: readChannels(),
    releaseHooks: readReleaseHooks(value, together),
    region: /[\\/]/.test(region) ? path(region) : join(PROJECT, "db/reference", region),
  };
}

/** Where keys are kept that are made at first start: beside the ledger, or in var/ where it is elsewhere. */
export const besideLedger = ({ dbUrl }: Pick<Settings, "dbUrl">): string =>
  dbUrl.startsWith("file:") ? dirname(dbUrl.slice(5)) : join(PROJECT, "var");

function together(...names: readonly Variable[]): void {
  const missing = names.filter((name) => value(name) === "");
  if (missing.length > 0 && missing.length < names.length) {
    throw new SettingRefused(`${missing.join(", ")}: needed together with the others of ${names.join(", ")}`);
  }
}

function readChannels(): ChannelSettings {
  together("TERANG_X_SECRET", "TERANG_X_ACCOUNT");
  together("TERANG_WHATSAPP_SECRET", "TERANG_WHATSAPP_VERIFY");
  together("TERANG_WHATSAPP_TOKEN", "TERANG_WHATSAPP_PHONE");
  together("TERANG_TELEGRAM_SECRET", "TERANG_TELEGRAM_BOT");
  together("TERANG_SEND_URL", "TERANG_SEND_SECRET");
  const account = /^(\d{1,25}):@?(\w{1,15})$/.exec(value("TERANG_X_ACCOUNT"));
  if (value("TERANG_X_ACCOUNT") !== "" && account === null) {
    throw new SettingRefused("TERANG_X_ACCOUNT: expected id and name, as 1708170817:LAPOR1708");
  }
  if (!/^[\w-]{0,256}$/.test(value("TERANG_TELEGRAM_SECRET"))) {
    throw new SettingRefused("TERANG_TELEGRAM_SECRET: expected at most 256 of A-Z, a-z, 0-9, _ and -");
  }
  const bot = /^@?(\w{5,32})$/.exec(value("TERANG_TELEGRAM_BOT"));
  if (value("TERANG_TELEGRAM_BOT") !== "" && bot === null) {
    throw new SettingRefused("TERANG_TELEGRAM_BOT: expected a bot's name, as ContohAduanBot");
  }
  const addresses = [
    "TERANG_X_URL",
    "TERANG_WHATSAPP_URL",
    "TERANG_TELEGRAM_URL",
    "TERANG_SEND_URL",
  ] as const;
  for (const name of addresses) {
    if (value(name) !== "" && !/^https?:\/\//.test(value(name))) {
      throw new SettingRefused(`${name}: expected http:// or https://`);
    }
  }
  const groups = value("TERANG_GROUPS");
  if (!isGroupWay(groups)) {
    throw new SettingRefused(`TERANG_GROUPS: expected one of ${Object.keys(GROUP_WAYS).join(", ")}`);
  }
  const need = GROUP_WAYS[groups];
  if (need !== undefined && value(need) === "")
    throw new SettingRefused(`TERANG_GROUPS=${groups} needs ${need}`);
  return {
    smsSecret: value("TERANG_SMS_SECRET"),
    twilioToken: value("TERANG_TWILIO_TOKEN"),
    xSecret: value("TERANG_X_SECRET"),
    xAccount: account === null ? undefined : { id: account[1] as string, name: account[2] as string },
    xToken: value("TERANG_X_TOKEN"),
    xUrl: value("TERANG_X_URL").replace(/\/+$/, ""),
    whatsAppSecret: value("TERANG_WHATSAPP_SECRET"),
    whatsAppVerify: value("TERANG_WHATSAPP_VERIFY"),
    whatsAppToken: value("TERANG_WHATSAPP_TOKEN"),
    whatsAppPhone: value("TERANG_WHATSAPP_PHONE"),
    whatsAppUrl: value("TERANG_WHATSAPP_URL").replace(/\/+$/, ""),
    telegramSecret: value("TERANG_TELEGRAM_SECRET"),
    telegramBot: bot?.[1] ?? "",
    telegramToken: value("TERANG_TELEGRAM_TOKEN"),
    telegramUrl: value("TERANG_TELEGRAM_URL").replace(/\/+$/, ""),
    sendUrl: value("TERANG_SEND_URL"),
    sendSecret: value("TERANG_SEND_SECRET"),
    groups,
  };
}

/** What Gammu SMSD tells a program that it runs (https://docs.gammu.org/smsd/run.html). */
export const gammuEnvironment = (): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(?:SMS|DECODED)_/.test(name)));

/** The environment of a program that is started here: this one's, and more. */
export const inherited = (more: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...process.env, ...more }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** Threads that begin later have a copy of the environment. What is set already stays. */
export function tellThreads(name: "NODE_COMPILE_CACHE", value: string): void {
  process.env[name] ??= value;
}
