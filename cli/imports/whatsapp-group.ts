/** `import --channel whatsapp-group`: complaints and statuses out of a chat export; what no rule decides is listed for a person. */
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";
import { DateTime } from "luxon";
import { v5 as uuidv5 } from "uuid";
import { type Classified, classify, countedAs } from "../../core/channels/whatsapp-group/classify.ts";
import {
  DECISION_COLUMNS,
  type Decision,
  decisionRow,
  readDecisions,
} from "../../core/channels/whatsapp-group/decisions.ts";
import { detectFormat } from "../../core/channels/whatsapp-group/detect-format.ts";
import { identities } from "../../core/channels/whatsapp-group/identity.ts";
import { linesOf } from "../../core/channels/whatsapp-group/lines.ts";
import { type GroupMessage, parseExport } from "../../core/channels/whatsapp-group/parse-export.ts";
import { answersFor } from "../../core/holder.ts";
import { prepareEvent } from "../../core/intake/prepare-event.ts";
import type { Fault } from "../../core/intake/schema.ts";
import type { Group } from "../../core/reference.ts";
import { cutTo } from "../../core/well-formed.ts";
import { findSubmission } from "../../db/queries.ts";
import { EVENTS } from "../channels.ts";
import { load } from "../load.ts";
import { type Opened, open } from "../open.ts";
import { Refused } from "../refused.ts";
import type { ImportOptions } from "../verbs/import.ts";
import { chatText } from "./chat-file.ts";
import { collectRefusals } from "./refusals.ts";
import { spreadsheetRows } from "./spreadsheet.ts";

type Status = Extract<Classified, { kind: "status" }>;

async function decisionsOf(
  path: string | undefined,
  idPrefix: string,
): Promise<ReadonlyMap<string, Decision>> {
  if (path === undefined) return new Map();
  const rows: Record<string, string>[] = [];
  for await (const { row } of spreadsheetRows(path, () => {})) {
    // An id that begins with a sign was written with a quote, so that no spreadsheet takes it for a formula.
    rows.push({ ...row, id: (row["id"] ?? "").replace(/^'/, "") });
  }
  const { decisions, faults } = readDecisions(rows, idPrefix);
  if (faults.length > 0) {
    throw new Refused(
      faults.map(({ row, column, detail }) => `${path} row ${row}, ${column}: ${detail}`).join("\n"),
    );
  }
  return new Map(decisions.map((decision) => [decision.id, decision]));
}

/** The group that the export is of. @throws Refused when none is named or it does not exist. */
function groupOf(code: string | undefined, { groups }: Opened["reference"]): Group {
  if (code === undefined) throw new Refused("--group is needed: the group's code in groups.csv");
  const group = groups.find(code);
  if (group !== undefined) return group;
  const near = groups.nearest(code);
  throw new Refused(`no such group: ${code}${near.length === 0 ? "" : `; nearest: ${near.join(", ")}`}`);
}

/** A complaint written in a group is with its agency from then on. */
function complaintInput(
  text: string,
  topic: string,
  externalId: string,
  at: string,
  sender: string,
  group: Group,
  classification?: "inovasi",
) {
  const isNumber = /^\+?[\d\s().-]{7,}$/.test(sender);
  return {
    channel: "whatsapp",
    external_id: externalId,
    received_at: at,
    text,
    topic,
    ...(classification === undefined ? {} : { classification }),
    group: group.code,
    skpd: group.skpd,
    ...(group.kecamatan === null ? {} : { kecamatan: group.kecamatan }),
    reporter: isNumber ? { phone: sender.slice(0, 40) } : { name: cutTo(sender, 200) },
    events: [{ event: "forwarded", happened_at: at, skpd: group.skpd }],
  };
}

/** Whoever writes a status in the group speaks for the agency that leads it, of complaints that it had then. */
async function recordStatus(
  { file, secrets, reference, ledger, newPublicId }: Opened,
  status: Pick<Status, "publicId" | "event" | "resolution" | "note">,
  { id, at, group }: { readonly id: string; readonly at: string; readonly group: Group },
): Promise<"recorded" | readonly Fault[]> {
  const found = await findSubmission(file, secrets, status.publicId);
  if (found === undefined) {
    return [{ pointer: "id_aduan", code: "unknown_submission", detail: "no submission has this public id" }];
  }
  if (!answersFor(group.skpd, found.events, Date.parse(at), reference.skpd)) {
    const detail = `the complaint was not with ${group.skpd} then`;
    return [{ pointer: "id_aduan", code: "other_agency", detail }];
  }
  const prepared = prepareEvent(
    {
      event: status.event,
      happened_at: at,
      skpd: group.skpd,
      ...(status.resolution === undefined ? {} : { resolution: status.resolution }),
      ...(status.event === "postponed"
        ? { reason: cutTo(status.note, 500) }
        : status.note === ""
          ? {}
          : { note: status.note }),
    },
    found.submission.id,
    { reference, now: Date.now(), newId: () => uuidv5(id, EVENTS), newPublicId, actor: "cli" },
  );
  if (!prepared.ok) return prepared.faults;
  const recorded = await ledger.record({ prepared: prepared.value, actor: "cli" });
  if (recorded.outcome === "recorded") return "recorded";
  const detail = recorded.outcome === "refused" ? recorded.refusal.detail : recorded.outcome;
  return [{ pointer: "status", code: recorded.outcome, detail }];
}

export async function importChat(path: string, options: ImportOptions): Promise<void> {
  const opened = await open();
  const { reference, secrets, file } = opened;
  const dryRun = options.dryRun === true;
  const undecidedPath = options.undecided ?? `${path}.undecided.csv`;
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const refusals = collectRefusals(dryRun ? undefined : (options.refused ?? `${path}.refused.csv`));
  let undecided: ReturnType<typeof createWriteStream> | undefined;
  let mended: string | undefined;
  try {
    const group = groupOf(options.group, reference);
    const idPrefix = reference.region.id_prefix;
    const decisions = await decisionsOf(options.decisions, idPrefix);
    const format = await detectFormat(linesOf(chatText(path)));
    if (format === undefined)
      throw new Refused(`${path}: no WhatsApp chat: no line begins with a date, a time and a name`);
    const zone = reference.zone.name;
    const identify = identities();

    const list = (message: GroupMessage, why: Extract<Classified, { kind: "undecided" }>, id: string) => {
      count(countedAs(why));
      if (dryRun) return;
      if (undecided === undefined) {
        undecided = createWriteStream(undecidedPath, { mode: 0o600 });
        undecided.write(stringify([[...DECISION_COLUMNS]]));
      }
      const row = decisionRow(message, why, id);
      undecided.write(stringify([DECISION_COLUMNS.map((column) => row[column])], { escape_formulas: true }));
    };
    const rowOf = ({ line, text }: GroupMessage) => ({ baris: String(line), isi: text });

    async function* complaints() {
      for await (const entry of parseExport(linesOf(chatText(path)), format as NonNullable<typeof format>)) {
        if (entry.kind !== "message") {
          count(countedAs(classify(entry, idPrefix)));
          continue;
        }
        const id = secrets.contentHash(`whatsapp-group:${group.code}:${identify(entry)}`);
        const at = DateTime.fromObject(entry.at, { zone }).toISO({ suppressMilliseconds: true }) as string;
        const classified = classify(entry, idPrefix);
        const decision = decisions.get(id);
        if (decision?.decision === "ignore") {
          count("ignored:decided");
          continue;
        }
        if (
          decision?.decision === "complaint" ||
          (decision === undefined && classified.kind === "complaint")
        ) {
          const text = classified.kind === "complaint" ? classified.text : entry.text;
          const topic = decision?.decision === "complaint" ? (decision.topic ?? group.topic) : group.topic;
          const kind =
            decision?.decision === "complaint"
              ? decision.classification
              : classified.kind === "complaint"
                ? classified.classification
                : undefined;
          if (dryRun) count(kind ?? "complaint");
          else yield { input: complaintInput(text, topic, id, at, entry.sender, group, kind), from: entry };
          continue;
        }
        const status =
          decision?.decision === "status"
            ? { ...decision, note: entry.text }
            : classified.kind === "status"
              ? classified
              : undefined;
        if (status !== undefined) {
          const recorded = dryRun ? "recorded" : await recordStatus(opened, status, { id, at, group });
          if (recorded === "recorded") count("status");
          else refusals.refuse(rowOf(entry), recorded);
        } else if (classified.kind === "undecided") list(entry, classified, id);
        else count(countedAs(classified));
      }
    }
    await load(opened, complaints(), (result, message) => {
      if (result.outcome === "refused") refusals.refuse(rowOf(message), result.errors);
      else count(result.outcome === "created" ? "complaint" : "complaint there before");
    });
    if (format.orderBy === "assumed")
      console.log("nothing in the file tells day from month: day first was assumed");
  } finally {
    mended = await refusals.end();
    if (undecided !== undefined) {
      undecided.end();
      await finished(undecided);
    }
    file.close();
  }
  for (const [what, number] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${number}  ${what}`);
  for (const line of refusals.summary()) console.log(`refused  ${line}`);
  if (undecided !== undefined) {
    console.log(`to be decided, then fed back with --decisions: ${undecidedPath}`);
  }
  if (mended !== undefined) throw new Refused(`refused, with reasons: ${mended}`);
}
