/** The address that a request comes from, for limiting how often it may ask; it is never logged or stored. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** `proxies`: how many stand in front of the server and add to X-Forwarded-For; with 0 the header is not believed. */
export function clientAddress(context: Context, proxies: number): string {
  const peer = getConnInfo(context).remote.address ?? "";
  if (proxies === 0) return peer;
  const hops = (context.req.header("X-Forwarded-For") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-proxies) || peer;
}

/** Asked on this machine, with no proxy in between that says so: what only the operator may know. */
export function isLocal(context: Context): boolean {
  const { address = "" } = getConnInfo(context).remote;
  const passedOn = ["X-Forwarded-For", "Forwarded", "X-Real-IP"].some((name) => context.req.header(name));
  return !passedOn && LOOPBACK.test(address);
}

/** What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 address (RFC 6177). */
export function networkOf(address: string): string {
  if (address.includes(".")) return address.slice(address.lastIndexOf(":") + 1);
  const [head = "", tail] = address.split("%", 1)[0]?.toLowerCase().split("::") ?? [];
  const before = head.split(":").filter((part) => part !== "");
  const after = (tail ?? "").split(":").filter((part) => part !== "");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
