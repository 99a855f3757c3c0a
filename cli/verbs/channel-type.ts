/** `channel type`: what was heard on radio or at the Dialog Publik, asked for field by field. */
import * as ask from "@clack/prompts";
import { DateTime } from "luxon";
import { takeIn } from "../../api/take-in.ts";
import {
  mapRadioRow,
  radioCells,
  SPOKEN_CHANNELS,
  type SpokenChannel,
  TEMPLATE,
} from "../../core/channels/radio/template.ts";
import { formatDay } from "../../core/day.ts";
import { outboundOf, sendersOf } from "../channels.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";
import { needTerminal } from "../terminal.ts";

const columns = radioCells.columnsOf(TEMPLATE.map(({ name }) => name));

/** Asks until the operator has no more, or breaks off; each is stored before the next is asked for. */
export async function typeIn(channel: string): Promise<void> {
  if (!(SPOKEN_CHANNELS as readonly string[]).includes(channel)) {
    throw new Refused(`no such channel to type in: ${channel}; expected ${SPOKEN_CHANNELS.join(" or ")}`);
  }
  needTerminal();
  const opened = await open();
  const { file, secrets, reference, sorter, settings } = opened;
  const deps = {
    ...opened,
    contentHash: secrets.contentHash,
    suggest: sorter.suggest,
    outbound: await outboundOf(opened, sendersOf(settings.channels)),
  };
  ask.intro(reference.channels.get(channel)?.name ?? channel);
  try {
    for (;;) {
      const now = DateTime.now().setZone(reference.zone.name);
      const row: Record<string, string> = {};
      for (const { name, needed, hint } of TEMPLATE) {
        const known: Record<string, string> = {
          nomor: now.toFormat("HHmmss"),
          tanggal: now.toFormat("dd-MM-yyyy"),
          jam: now.toFormat("HH:mm"),
        };
        const suggestion = name === "topik" ? sorter.suggest(row["isi"] ?? "") : known[name];
        const answer = await ask.text({
          message: `${name} (${hint})`,
          ...(suggestion ? { initialValue: suggestion } : {}),
          validate: (value) => (needed && !value?.trim() ? "wajib diisi" : undefined),
        });
        if (ask.isCancel(answer)) return ask.cancel("selesai");
        row[name] = answer ?? "";
      }
      const mapped = mapRadioRow(row, columns, channel as SpokenChannel, reference);
      const result = mapped.ok
        ? await takeIn(mapped.input, deps, {
            actor: "cli",
            now: Date.now(),
            idempotencyKey: null,
            forward: true,
            notify: true,
          })
        : undefined;
      if (result?.ok) {
        const { publicId, trackingCode, skpd, dueAnswer } = result.receipt;
        const due =
          dueAnswer === null ? "" : `, dijawab paling lambat ${formatDay(reference.zone.dayOf(dueAnswer))}`;
        ask.log.success(`${publicId} (kode lacak ${trackingCode}): ${skpd ?? "menunggu dipilah"}${due}`);
      } else {
        const faults = mapped.ok ? (result?.ok === false ? (result.more.errors ?? []) : []) : mapped.faults;
        const why = faults.map(({ pointer, detail }) => `${pointer}: ${detail}`).join("; ");
        ask.log.error(`belum disimpan: ${why === "" ? "nomor itu sudah dipakai" : why}`);
      }
      const more = await ask.confirm({ message: "Ada lagi?" });
      if (more !== true) return ask.outro("selesai");
    }
  } finally {
    file.close();
  }
}
