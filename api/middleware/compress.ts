/** Compresses text on its way out, brotli before gzip (RFC 9110, 8.4): hono's own knows no brotli. */
import type { Duplex } from "node:stream";
import { Duplex as Stream } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { accepts } from "hono/accepts";
import { createMiddleware } from "hono/factory";

const TEXT = /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:json|xml)|application\/x-ndjson)/;
/** Quick settings: an answer is made once and read once. */
const ENCODERS: Readonly<Record<string, () => Duplex>> = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip({ level: 4 }),
};

export const compress = createMiddleware(async (context, next) => {
  await next();
  const { res } = context;
  if (res.body === null || res.status !== 200 || context.req.method === "HEAD") return;
  if (res.headers.has("Content-Encoding") || !TEXT.test(res.headers.get("Content-Type") ?? "")) return;
  res.headers.append("Vary", "Accept-Encoding");
  const encoding = accepts(context, {
    header: "Accept-Encoding",
    supports: ["br", "gzip"],
    default: "identity",
  });
  const encoder = ENCODERS[encoding]?.();
  if (encoder === undefined) return;
  const packed = res.body.pipeThrough(Stream.toWeb(encoder) as never) as ReadableStream<Uint8Array>;
  context.res = new Response(packed, res);
  context.res.headers.delete("Content-Length");
  // Other bytes than those that a strong tag stands for (RFC 9110, 8.8.3.3).
  const tag = context.res.headers.get("ETag");
  if (tag?.startsWith('"')) context.res.headers.set("ETag", `W/${tag}`);
  context.res.headers.set("Content-Encoding", encoding);
});
