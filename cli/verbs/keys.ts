/** `keys create|list|revoke`: the API keys of those who feed the ledger. */
import { createKey, listKeys, revokeKey, SCOPES, type Scope } from "../../db/keys.ts";
import { open } from "../open.ts";
import { CalledWrongly, Refused } from "../refused.ts";

export async function createApiKey(name: string, scopes: readonly string[]): Promise<void> {
  if (name.trim() === "") throw new CalledWrongly("--name: expected whose key it is");
  const unknown = scopes.filter((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown.length > 0)
    throw new CalledWrongly(
      `--scopes: no such scope: ${unknown.join(", ")}; expected some of ${SCOPES.join(", ")}`,
    );
  const { file } = await open();
  const { id, secret } = await createKey(file, name, scopes as Scope[], Date.now());
  file.close();
  console.log(`id      ${id}\nkey     ${secret}\nIt is shown this once: keep it safe.`);
}

export async function listApiKeys(): Promise<void> {
  const { file } = await open();
  for (const { id, name, scopes, createdAt, revokedAt } of await listKeys(file)) {
    const state = revokedAt === null ? "in force" : `revoked ${new Date(revokedAt).toISOString()}`;
    console.log(`${id}  ${new Date(createdAt).toISOString()}  ${state}  ${scopes.join(" ")}  ${name}`);
  }
  file.close();
}

export async function revokeApiKey(id: string): Promise<void> {
  const { file } = await open();
  const revoked = await revokeKey(file, id, Date.now());
  file.close();
  if (!revoked) throw new Refused(`${id}: no key in force has this id`);
  console.log(`revoked ${id}`);
}
