/** `officers add|list|remove`: who may set a status by reply. A number goes in and never comes out. */
import { normalPhone } from "../../core/phone.ts";
import { addOfficer, listOfficers, removeOfficer } from "../../db/officers.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";

/** An account where a channel has no numbers: its sender as the channel's reader gives it, as telegram:990000001234. */
const ACCOUNT = /^[a-z][a-z0-9-]*:\d{1,25}$/;

export async function addStatusOfficer(
  number: string,
  { skpd, post }: { readonly skpd: string; readonly post: string },
): Promise<void> {
  const { file, secrets, reference } = await open();
  try {
    const agency = reference.skpd.find(skpd);
    if (agency === undefined) {
      const near = reference.skpd.nearest(skpd);
      throw new Refused(`no such agency: ${skpd}${near.length === 0 ? "" : `; nearest: ${near.join(", ")}`}`);
    }
    const account = ACCOUNT.test(number);
    const normal = account ? number : normalPhone(number);
    if (!account && !/^\d{7,15}$/.test(normal)) {
      throw new Refused(
        "expected a telephone number, as 0812 3456 7890, or an account, as telegram:990000001234",
      );
    }
    const mark = await addOfficer(file, secrets, { number: normal, skpd: agency.code, post }, Date.now());
    console.log(`${mark}  ${agency.code}  ${post}`);
  } finally {
    file.close();
  }
}

export async function listStatusOfficers(): Promise<void> {
  const { file } = await open();
  for (const { mark, skpd, post, createdAt } of await listOfficers(file)) {
    console.log(`${mark}  ${new Date(createdAt).toISOString().slice(0, 10)}  ${skpd}  ${post}`);
  }
  file.close();
}

/** By the number, or by the mark that the list shows. */
export async function removeStatusOfficer(numberOrMark: string): Promise<void> {
  const { file, secrets } = await open();
  const normal = /^[\d\s+().-]{7,}$/.test(numberOrMark) ? normalPhone(numberOrMark) : numberOrMark;
  const removed = await removeOfficer(file, secrets, normal, Date.now());
  file.close();
  if (removed === 0) throw new Refused("no officer has this number or mark");
  console.log("removed");
}
