/** The second half of reviewing an innovation: what who offered it agreed to, and its pictures, one after another. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as ask from "@clack/prompts";
import { looksPrivate, redactUnread } from "../../core/redaction/redact.ts";
import type { Submission } from "../../core/submission.ts";
import { giveConsent } from "../../db/consents.ts";
import { decidePicture, listPictures, readPicture } from "../../db/pictures.ts";
import type { Opened } from "../open.ts";

const required = (value: string | undefined) => {
  if (!value?.trim()) return "wajib diisi";
  return looksPrivate(value) === undefined ? undefined : "di dalamnya ada yang tampak seperti data pribadi";
};

/** False when the person breaks off. */
async function askConsent(
  { file, secrets, reference }: Opened,
  { id, consent }: Submission,
): Promise<boolean> {
  if (consent !== null) return true;
  const wish = await ask.select({
    message: "Apa kata penawarnya?",
    options: [
      { value: "named", label: "boleh terbit dengan nama" },
      { value: "unnamed", label: "boleh terbit tanpa nama" },
      { value: "later", label: "belum ditanya: belum terbit" },
    ] as const,
  });
  if (ask.isCancel(wish)) return false;
  if (wish === "later") return true;
  const name =
    wish === "named" ? await ask.text({ message: "Nama yang diterbitkan", validate: required }) : null;
  if (ask.isCancel(name)) return false;
  const how = await ask.text({
    message: "Bagaimana ia menyatakannya",
    validate: (value) => (value?.trim() ? undefined : "wajib diisi"),
  });
  if (ask.isCancel(how)) return false;
  await giveConsent(file, secrets, {
    submissionId: id,
    wish,
    name: name?.trim() ?? null,
    how: redactUnread(how ?? "", reference.publicNames),
    at: Date.now(),
    actor: "cli",
  });
  return true;
}

/** @returns false when the person breaks off; what was decided until then holds. */
export async function reviewOffer(opened: Opened, submission: Submission): Promise<boolean> {
  if (!(await askConsent(opened, submission))) return false;
  const { file, secrets } = opened;
  const waiting = (await listPictures(file, submission.id)).filter(({ state }) => state === "waiting");
  if (waiting.length === 0) return true;
  const folder = mkdtempSync(join(tmpdir(), "terang-gambar-"));
  try {
    for (const { position } of waiting) {
      const bytes = await readPicture(file, secrets, submission.id, position);
      if (bytes === undefined) continue;
      const path = join(folder, `${position}.webp`);
      writeFileSync(path, bytes, { mode: 0o600 });
      const alt = await ask.text({
        message: `Lihat ${path}. Apa yang terlihat? (kosong: jangan terbitkan; wajah orang dan pelat nomor jangan)`,
        validate: (value) => (value?.trim() ? required(value) : undefined),
      });
      if (ask.isCancel(alt)) return false;
      const words = alt?.trim() ?? "";
      await decidePicture(file, {
        submissionId: submission.id,
        position,
        decision: words === "" ? "withheld" : "approved",
        alt: words,
        at: Date.now(),
        actor: "cli",
      });
    }
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
