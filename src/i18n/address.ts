/** Addresses that people can follow: an e-mail, a web address, or a host name as it is spoken. */

const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

/** What opens the address of a channel, where the channel says more than the address does. */
const CHANNEL_LINKS: Readonly<Record<string, (address: string) => string>> = {
  sms: (number) => `sms:${number}`,
  twitter: (account) => `https://x.com/${account.replace(/^@/, "")}`,
};

/** Where a contact or a channel's address leads, or undefined where it is a place, a number or a name. */
export function linkOf(address: string, channel = ""): string | undefined {
  const known = CHANNEL_LINKS[channel];
  if (known !== undefined && /^@?\w+$/.test(address)) return known(address);
  if (/^https?:\/\//.test(address)) return address;
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`;
  return HOST.test(address) ? `https://${address}` : undefined;
}

/** What can be done at an address: write to it, visit it, or only be told of it (a street, a number, an office). */
export function kindOf(address: string): "mail" | "web" | "other" {
  const link = linkOf(address);
  if (link === undefined) return "other";
  return link.startsWith("mailto:") ? "mail" : "web";
}

/** A web address without its scheme, for reading. */
export const spoken = (address: string): string => address.replace(/^https?:\/\/|\/$/g, "");
