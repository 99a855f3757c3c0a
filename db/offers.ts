/** What the ledger adds to innovations that are published: a name where that was agreed to, and approved pictures. */
import type { Offer, OfferedPicture, PictureSize } from "../core/innovation.ts";
import type { LedgerFile } from "./connect.ts";
import { consentedName } from "./consents.ts";
import { picturePlace } from "./pictures.ts";
import type { Secrets } from "./secrets.ts";

/** Offers that are asked for at once; their pictures one offer at a time. */
const ASKED_TOGETHER = 500;
const OFFERS = `SELECT s.public_id, s.id, c.wish, c.sealed,
    EXISTS (SELECT 1 FROM pictures WHERE submission_id = s.id AND state = 'approved') AS pictured
  FROM json_each(?) AS wanted CROSS JOIN submissions s ON s.public_id = wanted.value
  LEFT JOIN consents c ON c.id = (SELECT MAX(id) FROM consents WHERE submission_id = s.id)
  ORDER BY wanted.key`;

async function approvedPictures(
  { reader }: LedgerFile,
  secrets: Secrets,
  submissionId: string,
): Promise<readonly OfferedPicture[]> {
  const { rows } = await reader.execute({
    sql: "SELECT * FROM pictures WHERE submission_id = ? AND state = 'approved' ORDER BY position",
    args: [submissionId],
  });
  return rows.map((row) => {
    const size = (part: "small" | "large"): PictureSize => ({
      width: Number(row[`${part}_width`]),
      height: Number(row[`${part}_height`]),
      bytes: secrets.openBytes(
        picturePlace(String(row["id"]), part),
        new Uint8Array(row[part] as ArrayBuffer),
      ),
    });
    return {
      position: Number(row["position"]),
      alt: String(row["alt"]),
      sizes: [size("small"), size("large")],
    };
  });
}

/** One after another, in the order of the ids; ids that are not in the ledger have none. */
export async function* streamOffers(
  file: LedgerFile,
  secrets: Secrets,
  publicIds: readonly string[],
): AsyncGenerator<Offer> {
  for (let from = 0; from < publicIds.length; from += ASKED_TOGETHER) {
    const asked = publicIds.slice(from, from + ASKED_TOGETHER);
    const { rows } = await file.reader.execute({ sql: OFFERS, args: [JSON.stringify(asked)] });
    for (const { public_id, id, wish, sealed, pictured } of rows) {
      const submissionId = String(id);
      yield {
        publicId: String(public_id),
        name: consentedName(secrets, submissionId, { wish, sealed }),
        pictures: pictured === 0 ? [] : await approvedPictures(file, secrets, submissionId),
      };
    }
  }
}
