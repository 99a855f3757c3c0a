/** POST /open311/v2/requests: a report taken in at once (type realtime), by GeoReport v2, "POST Service Request". */
import type { Context } from "hono";
import { serviceNotice } from "../../core/open311/notice.ts";
import { readReport } from "../../core/open311/report.ts";
import { isSensitive } from "../../core/open311/services.ts";
import type { AppDeps, WritingDeps } from "../deps.ts";
import { takeIn } from "../take-in.ts";
import { refuse } from "./errors.ts";
import { answer, type Format } from "./render.ts";

export const CHANNEL = "open311";
const KEY_SCOPES = ["submissions:write", "admin"] as const;

/** The specification names no status of success: 201 as Chicago's server has it, 200 for a repeat. */
export async function postRequest(
  context: Context,
  format: Format,
  { now }: Pick<AppDeps, "now">,
  writing: WritingDeps,
): Promise<Response> {
  const { reference } = writing;
  const type = context.req.header("Content-Type") ?? "";
  if (!/^application\/x-www-form-urlencoded(?:\s*;|\s*$)/i.test(type)) {
    const detail = "expected Content-Type: application/x-www-form-urlencoded";
    return refuse(format, [{ code: "bad_request", detail }]);
  }
  const form = new URLSearchParams(await context.req.text());
  const secret = form.get("api_key")?.trim() ?? "";
  if (secret === "") return refuse(format, [{ code: "bad_key", detail: "api_key is needed" }]);
  const key = await writing.keys.check(secret);
  if (key === undefined) {
    return refuse(format, [{ code: "bad_key", detail: "api_key is not known or was revoked" }]);
  }
  if (!KEY_SCOPES.some((scope) => key.scopes.includes(scope))) {
    return refuse(format, [{ code: "bad_key", detail: `api_key lacks the scope ${KEY_SCOPES[0]}` }]);
  }
  if (reference.channels.get(CHANNEL) === undefined) {
    const detail = `${reference.region.name} takes no reports over Open311: its channels have no ${CHANNEL}`;
    return refuse(format, [{ code: "no_channel", detail }]);
  }
  const idempotencyKey = context.req.header("Idempotency-Key") ?? null;
  if (idempotencyKey !== null && (idempotencyKey === "" || idempotencyKey.length > 200)) {
    return refuse(format, [{ code: "bad_request", detail: "Idempotency-Key: expected 1 to 200 characters" }]);
  }
  const read = readReport(form, reference);
  if (!read.ok) return refuse(format, read.faults);

  const { report } = read;
  // GeoReport has no id of the sender's: a repeat must find the one that its Idempotency-Key stood for.
  const external_id =
    idempotencyKey === null ? writing.newId() : writing.contentHash(`${CHANNEL} ${key.id} ${idempotencyKey}`);
  const taken = await takeIn({ channel: CHANNEL, external_id, ...report }, writing, {
    actor: key.id,
    now: now(),
    idempotencyKey,
    forward: true,
    notify: true,
  });
  if (!taken.ok) {
    const { errors } = taken.more;
    if (errors === undefined) {
      return refuse(format, [
        { code: "bad_request", detail: "this Idempotency-Key was used with another report" },
      ]);
    }
    return refuse(
      format,
      errors.map(({ pointer, detail }) => ({ code: "bad_request", detail: `${pointer}: ${detail}` })),
    );
  }
  writing.wrote?.();
  const { publicId, trackingCode } = taken.receipt;
  const kecamatan =
    report.kecamatan === undefined ? undefined : reference.kecamatan.get(report.kecamatan)?.name;
  const sensitive = isSensitive(reference.tables.topics, report.topic);
  const request = {
    service_request_id: publicId,
    service_notice: serviceNotice({ publicId, trackingCode, kecamatan, sensitive }, reference.region),
    account_id: null,
  };
  return answer(format, "service_requests", [request], taken.status, { "Cache-Control": "no-store" });
}
