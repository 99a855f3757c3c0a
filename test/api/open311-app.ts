/** The app over the made-up region, asked in Open311: what the tests of its answers share. */
import { createApp } from "../../api/app.ts";
import type { WritingDeps } from "../../api/deps.ts";
import { createKey, createKeyCheck, type Scope } from "../../db/keys.ts";
import { findSubmission } from "../../db/queries.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { exampleLedger, NOW } from "../example-region.ts";

export async function open311App(
  scopes: readonly Scope[] = ["submissions:write"],
  change: Partial<WritingDeps> = {},
) {
  const parts = await exampleLedger();
  const { file, secrets } = parts;
  const { secret } = await createKey(file, "uji", scopes, NOW);
  const logged: unknown[] = [];
  const errors: Error[] = [];
  const app = createApp({
    now: () => NOW,
    version: "test",
    siteUrl: "https://aduan.contoh.example",
    writing: {
      ...parts,
      keys: createKeyCheck(file, () => NOW),
      findSubmission: (id) => findSubmission(file, secrets, id),
      listUnsorted: (most) => listUnsorted(file, most),
      reviews: { list: (most) => listForReview(file, most), decide: (decided) => decide(file, decided) },
      ready: async () => {},
      ...change,
    },
    log: (line) => logged.push(line),
    logError: (error) => errors.push(error),
  });
  const get = async (path: string) => {
    const response = await app.request(`/open311/${path}`);
    return {
      status: response.status,
      type: response.headers.get("Content-Type"),
      body: await response.text(),
    };
  };
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    app.request(`/open311/v2/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8", ...headers },
      body,
    });
  const post = async (path: string, more: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await send(path, new URLSearchParams({ api_key: secret, ...more }).toString(), headers);
    return {
      status: response.status,
      type: response.headers.get("Content-Type"),
      body: await response.text(),
    };
  };
  const count = async (table: string) =>
    Number((await file.reader.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.["n"]);
  return { ...parts, app, secret, get, send, post, count, logged, errors };
}

export const XML = "text/xml; charset=utf-8";
export const JSON_TYPE = "application/json; charset=utf-8";
export const xmlErrors = (...errors: [number, string][]) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<errors>",
    ...errors.flatMap(([code, description]) => [
      "  <error>",
      `    <code>${code}</code>`,
      `    <description>${description}</description>`,
      "  </error>",
    ]),
    "</errors>",
    "",
  ].join("\n");
