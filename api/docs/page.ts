/** The page at /docs: the OpenAPI document as HTML to read, with a form to try each call that needs no key; whole without a script. */
import { html, raw } from "hono/html";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, unknown>> }>
  >;
}
export interface Described {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: object;
  readonly components?: { readonly schemas?: object };
}

type Html = ReturnType<typeof html>;
const OTHER = "Intake, with a key";

const idOf = (method: string, path: string): string =>
  `${method}${path.replace(/[^a-z0-9]+/gi, "-").replace(/-$/, "")}`;

const table = (parameters: readonly Parameter[]): Html => html`<table>
  <thead><tr><th>Parameter</th><th>What</th></tr></thead>
  <tbody>${parameters.map(
    ({ name, in: place, required, description }) => html`<tr>
      <td><code>${name}</code><br><small>${place}${required === true ? ", required" : ""}</small></td>
      <td>${description ?? ""}</td></tr>`,
  )}</tbody></table>`;

/** A plain form: without a script it opens the answer as the browser shows it. */
const tryIt = (path: string, parameters: readonly Parameter[]): Html => html`<form class="try" method="get"
    action="${path}" data-path="${path}">
  <h4>Try it</h4>
  ${parameters
    .filter(({ in: place }) => place === "query" || place === "path")
    .map(({ name, in: place, required, example }) => {
      const id = `${idOf("try", path)}-${name}`;
      return html`<p><label for="${id}">${name}</label>
        <input id="${id}" name="${name}" data-in="${place}" autocomplete="off"
          placeholder="${String(example ?? "")}"${required === true ? raw(" required") : ""}></p>`;
    })}
  <p><button>Send</button></p>
  <pre class="answer" hidden tabindex="0" aria-live="polite"></pre>
</form>`;

function operation(method: string, path: string, one: Operation): Html {
  const { summary, description, parameters = [], requestBody, responses, security } = one;
  const simple = method === "get" && security === undefined;
  return html`<section id="${idOf(method, path)}">
    <h3><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
    <p><strong>${summary ?? ""}</strong></p>
    ${description === undefined ? "" : html`<p>${description}</p>`}
    ${security === undefined ? "" : html`<p>Needs a key: <code>Authorization: Bearer …</code></p>`}
    ${parameters.length === 0 ? "" : table(parameters)}
    ${
      requestBody === undefined
        ? ""
        : Object.entries(requestBody.content).map(
            ([type, { schema }]) => html`<details><summary>Body: ${type}</summary>
              <pre tabindex="0">${JSON.stringify(schema, null, 1)}</pre></details>`,
          )
    }
    <details><summary>Answers</summary><table><thead><tr><th>Status</th><th>What</th><th>Types</th></tr></thead>
    <tbody>${Object.entries(responses).map(
      ([status, { description: what, content = {} }]) =>
        html`<tr><td>${status}</td><td>${what}</td><td>${Object.keys(content).join(", ")}</td></tr>`,
    )}</tbody></table></details>
    ${simple ? tryIt(path, parameters) : ""}
  </section>`;
}

export function docsPage({ info, paths = {}, components }: Described): Html {
  const groups = new Map<string, { method: string; path: string; one: Operation }[]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, one] of Object.entries(methods as Record<string, Operation>)) {
      const tag = one.tags?.[0] ?? OTHER;
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, one }]);
    }
  }
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>API · ${info.title}</title>
  <link rel="stylesheet" href="/docs/docs.css">
  <script type="module" src="/docs/docs.js"></script>
</head>
<body>
<header>
  <h1>${info.title} API</h1>
  <p>${info.description ?? ""}</p>
  <p lang="id">Data terbuka aduan masyarakat: tanpa kunci, bebas dipakai dengan menyebut sumbernya (CC BY 4.0).</p>
  <p><a href="/openapi.json">openapi.json</a> (OpenAPI 3.1) · version ${info.version} · <a href="/">portal</a></p>
</header>
<nav aria-label="Calls"><ul>${[...groups].map(
    ([tag, calls]) =>
      html`<li>${tag}<ul>${calls.map(
        ({ method, path }) =>
          html`<li><a href="#${idOf(method, path)}">${method.toUpperCase()} ${path}</a></li>`,
      )}</ul></li>`,
  )}</ul></nav>
<main>${[...groups].map(
    ([tag, calls]) =>
      html`<h2>${tag}</h2>${calls.map(({ method, path, one }) => operation(method, path, one))}`,
  )}
<h2>Schemas</h2>
${Object.entries(components?.schemas ?? {}).map(
  ([name, schema]) => html`<details id="schema-${name}"><summary>${name}</summary>
    <pre tabindex="0">${JSON.stringify(schema, null, 1)}</pre></details>`,
)}
</main>
</body>
</html>`;
}
