/** The settings of who is told of new releases: hooks, and mailboxes by a mail server. */
import type { MailSettings } from "../outbox/mail.ts";
import { SettingRefused } from "./refused.ts";
import type { Variable } from "./settings.ts";

export interface ReleaseHookSettings {
  readonly hooks: readonly string[];
  /** Of the hooks; never empty where there are any. */
  readonly secret: string;
  readonly mail: (MailSettings & { readonly to: readonly string[] }) | undefined;
}

const MAILBOX = /^[^\s@<>,]+@[^\s@<>,]+$/;
const items = (text: string) => text.split(/[\s,]+/).filter((item) => item !== "");

/** `together`: refuses some of these without the others. */
export function readReleaseHooks(
  value: (name: Variable) => string,
  together: (...names: readonly Variable[]) => void,
): ReleaseHookSettings {
  together("TERANG_RELEASE_HOOKS", "TERANG_RELEASE_HOOK_SECRET");
  together("TERANG_RELEASE_MAIL", "TERANG_RELEASE_MAIL_TO", "TERANG_RELEASE_MAIL_FROM");
  const hooks = items(value("TERANG_RELEASE_HOOKS"));
  if (!hooks.every((hook) => /^https?:\/\//.test(hook) && URL.canParse(hook)))
    throw new SettingRefused("TERANG_RELEASE_HOOKS: expected http:// or https:// addresses");
  const url = value("TERANG_RELEASE_MAIL");
  if (url !== "" && !(/^smtps?:\/\/[^/]/.test(url) && URL.canParse(url)))
    throw new SettingRefused("TERANG_RELEASE_MAIL: expected smtp:// or smtps://");
  const to = items(value("TERANG_RELEASE_MAIL_TO"));
  if (!to.every((mailbox) => MAILBOX.test(mailbox)))
    throw new SettingRefused("TERANG_RELEASE_MAIL_TO: expected addresses as warta@contoh.id");
  const from = value("TERANG_RELEASE_MAIL_FROM");
  if (url !== "" && !MAILBOX.test(/<([^<>]+)>$/.exec(from)?.[1] ?? from))
    throw new SettingRefused("TERANG_RELEASE_MAIL_FROM: expected an address, or a name and <address>");
  const secret = value("TERANG_RELEASE_HOOK_SECRET");
  return { hooks, secret, mail: url === "" ? undefined : { url, to, from } };
}
