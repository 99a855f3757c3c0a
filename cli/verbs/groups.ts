/** `groups list|set`: the registry of WhatsApp groups: whom each serves, how full it is, whether it can be reached. */
import { listGroups, setGroup } from "../../db/group-registry.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";

/** From this share of its capacity on a group counts as nearly full. */
const NEARLY = 0.95;

export async function listWhatsAppGroups(): Promise<void> {
  const { file, secrets, reference } = await open();
  const registered = new Map((await listGroups(file, secrets)).map((row) => [row.group, row]));
  file.close();
  let full = 0;
  for (const group of reference.tables.groups) {
    const known = registered.get(group.code);
    const members = known?.members ?? group.members;
    const capacity = known?.capacity ?? group.capacity;
    const share = members === null || capacity === null ? 0 : members / capacity;
    const warning = share >= 1 ? "FULL" : share >= NEARLY ? "nearly full" : "";
    if (warning !== "") full += 1;
    console.log(
      [
        group.code,
        group.topic,
        group.kecamatan ?? "all",
        group.skpd,
        `${members ?? "?"}/${capacity ?? "?"}`,
        (group.roles ?? []).join("+") || "-",
        known?.address ? "reachable" : "no address",
        warning,
      ]
        .join("  ")
        .trimEnd(),
    );
  }
  if (full > 0) console.log(`${full} full or nearly so: split them, or raise the capacity`);
}

export async function setWhatsAppGroup(
  code: string,
  entry: { readonly address?: string; readonly members?: number; readonly capacity?: number },
): Promise<void> {
  if (Object.keys(entry).length === 0)
    throw new Refused("nothing to set: give --address, --members or --capacity");
  const { file, secrets, reference } = await open();
  try {
    if (reference.groups.get(code) === undefined) {
      const near = reference.groups.nearest(code);
      throw new Refused(`no such group: ${code}${near.length === 0 ? "" : `; nearest: ${near.join(", ")}`}`);
    }
    await setGroup(file, secrets, { group: code, ...entry }, Date.now());
  } finally {
    file.close();
  }
  console.log(`${code}: set`);
}
