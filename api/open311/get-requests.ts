/** GET /open311/v2/requests and /requests/{id}: published complaints as Open311 requests, from the current release. */
import type { SQLInputValue } from "node:sqlite";
import { createZone, parseDay } from "../../core/day.ts";
import type { RequestWriter } from "../../core/open311/request.ts";
import { type RequestQuery, readRequestQuery } from "../../core/open311/request-query.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import type { OpenRelease } from "../reading/release.ts";
import { refuse } from "./errors.ts";
import { writerOf } from "./meanings.ts";
import { answer, type Format } from "./render.ts";

const SHORT = { "Cache-Control": "public, max-age=60" };
type Row = PublishedRow & { readonly nomor: number; readonly diperbarui: string };

const places = (list: readonly unknown[]): string => list.map(() => "?").join(", ");
/** A month counts as its first day. */
const bound = (day: string): string => day.replace(/-01$/, "");

function select(release: OpenRelease, query: RequestQuery): readonly Row[] {
  const where: string[] = [];
  const values: SQLInputValue[] = [];
  const add = (condition: string, ...more: SQLInputValue[]) => {
    where.push(condition);
    values.push(...more);
  };
  if (query.ids.length > 0) add(`id_aduan IN (${places(query.ids)})`, ...query.ids);
  else {
    add("tanggal_masuk BETWEEN ? AND ?", bound(query.from), query.to);
    if (query.services.length > 0)
      add(`coalesce(sub_topik, topik) IN (${places(query.services)})`, ...query.services);
    if (query.status !== undefined)
      add(`warna ${query.status === "open" ? "NOT IN" : "IN"} ('biru', 'tanpa_warna')`);
    if (query.updatedFrom !== undefined) add("+diperbarui >= ?", bound(query.updatedFrom));
    if (query.updatedTo !== undefined) add("+diperbarui <= ?", query.updatedTo);
  }
  const order = query.ids.length > 0 ? "nomor DESC" : "tanggal_masuk DESC, nomor DESC";
  return release.all(
    `SELECT * FROM complaints WHERE ${where.join(" AND ")} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    query.pageSize,
    (query.page - 1) * query.pageSize,
  ) as unknown as readonly Row[];
}

function withExtensions(release: OpenRelease, writer: RequestWriter, row: Row): object {
  const events = release.all("SELECT * FROM events WHERE id_aduan = ? ORDER BY urutan", row.id_aduan);
  return {
    notes: (events as unknown as readonly PublishedEvent[]).map(writer.note),
    extended_attributes: {
      channel: row.kanal,
      classification: row.klasifikasi,
      colour: row.warna,
      reopened: row.dibuka_kembali,
      moved: row.jumlah_pindah,
      publication_tier: row.tingkat_publikasi,
      release: release.id,
    },
  };
}

/** `id`: of the one that is asked for. */
export function getRequests(
  format: Format,
  release: OpenRelease,
  params: URLSearchParams,
  id?: string,
): Response {
  const last = parseDay(release.cutoff) as number;
  const { query, faults } = readRequestQuery(params, last, createZone(release.timeZone));
  if (faults.length > 0) return refuse(format, faults);
  const unknown = query.services.filter((code) => release.codes.topics.get(code) === undefined);
  if (unknown.length > 0 && query.ids.length === 0 && id === undefined) {
    return refuse(
      format,
      unknown.map((code) => {
        const near = release.codes.topics.nearest(code);
        const nearest = near.length === 0 ? "" : `; nearest: ${near.join(", ")}`;
        return {
          code: "unknown_service",
          detail: `no service has the code "${code.slice(0, 80)}"${nearest}`,
        };
      }),
    );
  }
  const rows = select(release, id === undefined ? query : { ...query, ids: [id.toUpperCase()], page: 1 });
  if (id !== undefined && rows.length === 0)
    return refuse(format, [{ code: "unknown_request", detail: "no published request has this id" }]);
  const writer = writerOf(release);
  const requests = rows.map((row) => ({
    ...writer.request(row, row.diperbarui),
    ...(query.extensions ? withExtensions(release, writer, row) : {}),
  }));
  return answer(format, "service_requests", requests, 200, SHORT);
}
