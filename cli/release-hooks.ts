/** Who is told of new releases, from the settings; and the letters to them, written once a release. */
import { join } from "node:path";
import { newsLetters, type ReleaseNews } from "../core/messages/release-news.ts";
import { mailSender } from "../outbox/mail.ts";
import { releaseHookSender } from "../outbox/release-hook.ts";
import type { Sender } from "../outbox/sender.ts";
import { hashFile, readManifest } from "../publish/read-release.ts";
import type { Opened } from "./open.ts";
import type { ReleaseHookSettings } from "./release-settings.ts";

export const RELEASE_WAYS = ["release_hook", "mail"] as const;

export function releaseSendersOf({
  hooks,
  secret,
  mail,
}: ReleaseHookSettings): Readonly<Partial<Record<(typeof RELEASE_WAYS)[number], Sender>>> {
  return {
    ...(hooks.length === 0 ? {} : { release_hook: releaseHookSender(secret, fetch, Date.now) }),
    ...(mail === undefined ? {} : { mail: mailSender(mail) }),
  };
}

async function newsOf(
  { settings, reference: { region } }: Pick<Opened, "reference" | "settings">,
  release: string,
): Promise<ReleaseNews> {
  const folder = join(settings.releases, release);
  const { cutoff, created, demonstration, rows } = readManifest(folder);
  return {
    release,
    region: region.code,
    regionName: region.name,
    regionNameEn: region.name_en,
    cutoff,
    created,
    ...rows,
    demonstration,
    url: `${settings.siteUrl}/data/${release}/`,
    page: `${settings.siteUrl}/data/`,
    manifestSha256: await hashFile(join(folder, "manifest.json")),
  };
}

/** Puts what is told of a release into the outbox; a follower who has been told of it already is left out. */
export async function tellOfRelease(opened: Opened, release: string): Promise<void> {
  const { hooks, mail } = opened.settings.releaseHooks;
  const followers = { hooks, mailboxes: mail?.to ?? [] };
  if (followers.hooks.length + followers.mailboxes.length === 0) return;
  const letters = newsLetters(await newsOf(opened, release), followers, opened.secrets.contentHash);
  await opened.ledger.post(letters, Date.now());
}
