/** Weight of a first view: the page, its styles and its first scripts, as they come over the wire with gzip. */

export interface View {
  readonly gzip: number;
  readonly raw: number;
  readonly requests: number;
}

async function sizes(
  url: string,
): Promise<{ readonly gzip: number; readonly raw: number; readonly text: string }> {
  const response = await fetch(url, { headers: { "Accept-Encoding": "gzip" } });
  const text = await response.text();
  const length = response.headers.get("Content-Length");
  return { gzip: Number(length ?? Buffer.byteLength(text)), raw: Buffer.byteLength(text), text };
}

export async function firstView(address: string): Promise<Readonly<Record<string, View>>> {
  const views: Record<string, View> = {};
  const rows = await fetch(`${address}/data/latest/complaints.ndjson`);
  const id = /"id_aduan":"([^"]+)"/.exec(await rows.text())?.[1];
  for (const [name, path] of [
    ["beranda", "/"],
    ["a complaint", `/aduan/${id}/`],
    ["an SKPD", "/skpd/dinas-pendidikan/"],
  ] as const) {
    const page = await sizes(`${address}${path}`);
    const parts = [
      ...page.text.matchAll(
        /<(?:link[^>]+rel="(?:stylesheet|modulepreload|icon)"[^>]+href|script[^>]+src)="([^"]+)"/g,
      ),
    ];
    let { gzip, raw } = page;
    for (const [, part] of parts) {
      const one = await sizes(new URL(part as string, address).href);
      gzip += one.gzip;
      raw += one.raw;
    }
    views[name] = { gzip, raw, requests: parts.length + 1 };
  }
  return views;
}
