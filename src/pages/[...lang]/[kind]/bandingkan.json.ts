/** The figures that the comparison of one kind reads. */
import type { APIRoute } from "astro";
import { compareSheet } from "../../../compare/sheet.ts";
import { KINDS, type Kind } from "../../../entities/kinds.ts";
import { langOf, langParam } from "../../../i18n/place.ts";
import { LANGS } from "../../../i18n/text.ts";
import { release } from "../../../release/current.ts";

export const getStaticPaths = () =>
  LANGS.flatMap((lang) =>
    KINDS.map((kind) => ({ params: { lang: langParam(lang), kind }, props: { kind } })),
  );

export const GET: APIRoute<{ kind: Kind }> = ({ props, params }) =>
  Response.json(compareSheet(release, langOf(params["lang"]), props.kind));
