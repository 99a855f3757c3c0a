/** `outbox list|resend`: what goes out, what was given up and why, and the way to try it again. */
import { listLetters, resend } from "../../db/outbox.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";

export async function listOutbox(all: boolean): Promise<void> {
  const { file } = await open();
  const letters = await listLetters(
    file,
    all ? ["waiting", "sending", "sent", "dead"] : ["waiting", "sending", "dead"],
  );
  file.close();
  for (const { id, createdAt, state, kind, via, publicId, attempts, error } of letters) {
    const when = new Date(createdAt).toISOString();
    console.log(
      [id, when, state, kind, via, publicId ?? "-", `${attempts} tries`, error ?? ""].join("  ").trimEnd(),
    );
  }
}

/** Without an id: all that are dead. The server sends them within seconds. */
export async function resendOutbox(id: string | undefined): Promise<void> {
  const { file } = await open();
  const count = await resend(file, id ?? null, Date.now());
  file.close();
  if (count === 0 && id !== undefined)
    throw new Refused(`${id}: no dead letter has this id, or its words are gone`);
  console.log(`${count} to be sent again`);
}
