/** `review`: texts and notes that wait for a person, one after another: approve, take more out, withhold. */
import * as ask from "@clack/prompts";
import { findingsOf, review } from "../../api/review.ts";
import type { ReviewDecision } from "../../core/moderation.ts";
import { type Kind, LABELS } from "../../core/redaction/kinds.ts";
import { findSubmission } from "../../db/queries.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { open } from "../open.ts";
import { needTerminal } from "../terminal.ts";
import { reviewOffer } from "./review-offer.ts";

const MOST = 200;
type Choice = Exclude<ReviewDecision, "erased" | "withdrawn"> | "later";
const CHOICES: readonly { readonly value: Choice; readonly label: string }[] = [
  { value: "approved", label: "terbitkan seperti ini" },
  { value: "marked", label: "samarkan lagi, lalu terbitkan" },
  { value: "withheld", label: "jangan terbitkan" },
  { value: "later", label: "nanti saja" },
];

/** What redaction took out, and how sure it is of the rest, in one line. */
export function foundText(findings: Awaited<ReturnType<typeof findingsOf>>): string {
  if (findings === undefined) return "Asli sudah dihapus.";
  const { found, score } = findings;
  const kinds = Object.entries(found).map(([kind, count]) => `${LABELS[kind as Kind]} ${count}`);
  const sure = Math.round(score * 100);
  return `Disamarkan: ${kinds.join(", ") || "tidak ada"}. Keyakinan bahwa sisanya aman: ${sure} %.`;
}

export async function reviewTexts(): Promise<void> {
  needTerminal();
  const opened = await open();
  const { file, secrets, reference } = opened;
  const deps = {
    list: (most: number) => listForReview(file, most),
    decide: (decided: Parameters<typeof decide>[1]) => decide(file, decided),
    findSubmission: (id: string) => findSubmission(file, secrets, id),
    publicNames: reference.publicNames,
  };
  try {
    const waiting = await deps.list(MOST);
    ask.intro(`${waiting.length}${waiting.length === MOST ? " atau lebih" : ""} menunggu`);
    for (const one of waiting) {
      const { target, submissionId, publicId, kind, text } = one;
      ask.note(
        `${text}\n\n${foundText(await findingsOf(one, deps))}`,
        `${publicId}, ${kind === "text" ? "isi aduan" : "catatan"}`,
      );
      const choice = await ask.select({ message: "Bagaimana?", options: [...CHOICES] });
      if (ask.isCancel(choice)) return ask.cancel("selesai");
      if (choice === "later") continue;
      const words =
        choice === "marked"
          ? await ask.text({
              message: "Kata yang disamarkan, dipisah titik koma",
              validate: (value) => (value?.trim() ? undefined : "wajib diisi"),
            })
          : undefined;
      if (ask.isCancel(words)) return ask.cancel("selesai");
      const reason = await ask.text({
        message: "Alasan",
        validate: (value) => (value?.trim() ? undefined : "wajib diisi"),
      });
      if (ask.isCancel(reason)) return ask.cancel("selesai");
      const result = await review(
        submissionId,
        kind === "text" ? undefined : target,
        {
          decision: choice,
          words: words?.split(";").map((word) => word.trim()),
          reason: reason ?? "",
          seen: text,
        },
        deps,
        { actor: "cli", now: Date.now() },
      );
      if (result.ok) ask.log.success(result.text ?? "dicatat");
      if (result.ok && kind === "text" && choice !== "withheld") {
        const { submission } = (await deps.findSubmission(submissionId)) ?? {};
        if (submission?.classification === "inovasi" && !(await reviewOffer(opened, submission))) {
          return ask.cancel("selesai");
        }
      }
      if (result.ok) continue;
      ask.log.error("missing" in result ? "kata itu tidak ada di teks; tidak ada yang dicatat" : result.code);
    }
    return ask.outro("selesai");
  } finally {
    file.close();
  }
}
