/** The answer to a submission taken in: the same body for the first time and for every repeat. */
import { z } from "zod";
import type { Zone } from "../core/day.ts";
import { formatDay } from "../core/day.ts";
import type { Receipt } from "../db/write-up.ts";

const day = z.iso.date().nullable();
export const receiptSchema = z
  .object({
    id: z.uuid(),
    public_id: z.string().meta({ example: "BJN-7K3F9QD" }),
    tracking_code: z
      .string()
      .meta({ description: "Secret: for the reporter only", example: "4QXD-9T2M-AA0Z" }),
    skpd: z.string().nullable(),
    group: z.string().nullable(),
    due: z
      .object({ verify: day, answer: day, resolve: day })
      .meta({ description: "Last days in time; null where no rule sets one" }),
  })
  .meta({ id: "Receipt" });

export function receiptBody(receipt: Receipt, zone: Zone): z.infer<typeof receiptSchema> {
  const date = (instant: number | null) => (instant === null ? null : formatDay(zone.dayOf(instant)));
  return {
    id: receipt.id,
    public_id: receipt.publicId,
    tracking_code: receipt.trackingCode,
    skpd: receipt.skpd,
    group: receipt.group,
    due: {
      verify: date(receipt.dueVerify),
      answer: date(receipt.dueAnswer),
      resolve: date(receipt.dueResolve),
    },
  };
}
