/** GET /open311/discovery: where the endpoint is and what it speaks, after Open311's "Service Discovery" specification. */
import type { Region } from "../../core/reference.ts";
import { FORMATS, MEDIA_TYPES, type Value } from "./render.ts";

/** `changeset`: since when services and definitions are what they are, a W3C date-time; `site`: the public address. */
export function discovery(
  { publisher, contact, name }: Pick<Region, "publisher" | "contact" | "name">,
  site: string,
  changeset: string,
): Value {
  const ask = `${publisher}: ${contact}`;
  return {
    changeset,
    contact: ask,
    key_service: `Kunci API untuk ${name} diberikan oleh / API keys are given by ${ask}`,
    endpoints: [
      {
        specification: "http://wiki.open311.org/GeoReport_v2",
        url: `${site.replace(/\/+$/, "")}/open311/v2`,
        changeset,
        type: "production",
        formats: FORMATS.map((format) => MEDIA_TYPES[format]),
      },
    ],
  };
}
