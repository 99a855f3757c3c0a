/** One answer in both formats of GeoReport v2: JSON as it is, XML by the Spark convention (a list wraps its children). */
import XMLBuilder from "fast-xml-builder";

export const FORMATS = ["xml", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES = {
  xml: "text/xml",
  json: "application/json",
} as const satisfies Record<Format, string>;

/** What both formats can say: text, numbers, truth, lists, and fields by name. */
export type Value = null | string | number | boolean | object;

/** Lists, and what their children are called in XML. */
const CHILDREN = {
  services: "service",
  attributes: "attribute",
  values: "value",
  service_requests: "request",
  notes: "note",
  errors: "error",
  endpoints: "endpoint",
  formats: "format",
} as const;
/** Root elements; a root that is a list is an array in JSON. */
export type Root = "discovery" | "services" | "service_definition" | "service_requests" | "errors";

/** What XML 1.0 cannot hold in any form (its production 2, Char): control characters and lone surrogates. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function toElement(name: string, value: Value): unknown {
  if (value === null) return "";
  if (typeof value === "string") return value.replace(FORBIDDEN, "\uFFFD");
  if (Array.isArray(value)) {
    const child = CHILDREN[name as keyof typeof CHILDREN];
    if (child === undefined) throw new TypeError(`no name for the children of <${name}>`);
    return { [child]: value.map((item: Value) => toElement(child, item)) };
  }
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toElement(key, item)]));
}

const builder = new XMLBuilder({ format: true, suppressEmptyNode: true });

/** The text of an answer. */
export function render(format: Format, root: Root, value: Value): string {
  if (format === "json") return JSON.stringify(value);
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [root]: toElement(root, value) })}`;
}

export function answer(
  format: Format,
  root: Root,
  value: Value,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(render(format, root, value), {
    status,
    headers: { "Content-Type": `${MEDIA_TYPES[format]}; charset=utf-8`, ...headers },
  });
}

/** The format that an address ends in; XML, which every client reads, where it names none. */
export const formatOf = (path: string): Format => (path.endsWith(".json") ? "json" : "xml");
