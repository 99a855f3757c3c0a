/** The figures of each entity's page as a file, the same for both languages. */
import type { APIRoute } from "astro";
import { figuresCsv } from "../../entities/figures-csv.ts";
import { codesOf, KINDS, type Kind } from "../../entities/kinds.ts";
import { release } from "../../release/current.ts";

export const getStaticPaths = () =>
  KINDS.flatMap((kind) =>
    codesOf(release, kind).map((code) => ({ params: { kind, code }, props: { kind, code } })),
  );

export const GET: APIRoute<{ kind: Kind; code: string }> = ({ props }) =>
  new Response(figuresCsv(release, props.kind, props.code), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
