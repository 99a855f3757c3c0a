/** `retain` and `erase`: what time and the law take out of the ledger. */
import { redactUnread } from "../../core/redaction/redact.ts";
import { erase, retain } from "../../db/retention.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";

const DAY = 86_400_000;

export async function retainLedger(): Promise<void> {
  const { file, settings } = await open();
  const now = Date.now();
  const { originals, contacts } = await retain(file, now - settings.retentionDays * DAY, now);
  file.close();
  console.log(
    `older than ${settings.retentionDays} days: ${originals} originals and ${contacts} contacts deleted`,
  );
}

export async function eraseSubmission(id: string, reason: string): Promise<void> {
  const { file, reference } = await open();
  const erased = await erase(file, id, redactUnread(reason, reference.publicNames), Date.now());
  file.close();
  if (!erased) throw new Refused(`${id}: no submission has this id`);
  console.log(`${id}: its words and contacts are deleted; its dates and outcome stay`);
}
