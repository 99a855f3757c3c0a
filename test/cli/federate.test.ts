/** Federation of two regions, one over HTTP: what is written, and every reason to write nothing. All data is made up. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { releaseFileRoutes } from "../../api/routes/release-files.ts";
import { federate } from "../../cli/verbs/federate.ts";
import { federationSchema } from "../../publish/federation/manifest.ts";
import { hashFile, listReleases, readManifest } from "../../publish/read-release.ts";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, terang } from "./server.ts";

const SIGNING = "07".repeat(32);
const root = mkdtempSync(join(tmpdir(), "terang-federate-"));
const bojonegoro = join(root, "bojonegoro/releases");
const contoh = join(root, "contoh/releases");
let server: Server;
let portal = "";
const releaseIn = (releases: string) => join(releases, listReleases(releases).at(-1) as string);

beforeAll(async () => {
  const make = async (name: string, region: string, ...fill: readonly string[]) => {
    const env = environment(join(root, name), region);
    expect(await terang(env, ...fill)).toMatchObject({ code: 0 });
    expect(await terang(env, "publish")).toMatchObject({ code: 0 });
  };
  const file = join(EXAMPLE, "complaints.csv");
  const refused = join(root, "refused.csv");
  await Promise.all([
    make("bojonegoro", "bojonegoro", "demo", "--size", "120"),
    make(
      "contoh",
      join(EXAMPLE, "region"),
      ...["import", file, "--map", join(EXAMPLE, "map.json"), "--refused", refused],
    ),
  ]);
  const release = listReleases(contoh).at(-1) as string;
  const app = releaseFileRoutes({ releases: contoh, current: () => ({ release, site: undefined }) });
  server = await new Promise<Server>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
      resolve(started as Server),
    );
  });
  portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 120_000);
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const MAPPING = { regions: { contoh: { topics: { "jalan-rusak": "jalan" } } } };
const asFile = (value: unknown): string => {
  const path = join(temporaryFolder(), "mapping.json");
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
};

/** What it printed, and the folder. */
async function run(places: readonly string[], options: { key?: readonly string[]; mapping?: string } = {}) {
  vi.stubEnv("TERANG_SIGNING_KEY", SIGNING);
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => {
    vi.unstubAllEnvs();
    said.mockRestore();
  });
  const out = join(temporaryFolder(), "gabungan");
  await federate(places, { out, ...options });
  return { out, said: said.mock.calls.map(([line]) => String(line)) };
}
const lines = (folder: string, path: string) =>
  readFileSync(join(folder, path), "utf8").split("\r\n").slice(0, -1);
const of = (region: string, all: readonly string[]) => all.filter((line) => line.startsWith(`${region},`));
const anonymous = (line: string) => line.replace(/CTH-[0-9A-Z]{7}/, "CTH-X");

test("two regions side by side, one from its portal, its own codes translated", async () => {
  const { out, said } = await run([bojonegoro, portal], { mapping: asFile(MAPPING) });
  const own = releaseIn(bojonegoro);
  for (const path of ["complaints.csv", "events.csv", "statistics/total.csv", "statistics/topik-bulan.csv"]) {
    const [header, ...rows] = lines(own, path);
    const all = lines(out, path);
    expect(all[0]).toBe(`region,${header}`);
    expect(of("bojonegoro", all)).toEqual(rows.map((row) => `bojonegoro,${row}`));
  }
  expect(of("contoh", lines(out, "complaints.csv")).map(anonymous)).toEqual([
    "contoh,CTH-X,sms,pengaduan,pertanian,pupuk,dinas-tani,utara,contoh-1,2016-03-01,2016-03-02,,2016-03-04,2016-03-08,selesai,biru,ditindak,,2016-03-04,2016-03-14,2016-03-16,resolve-old,0,1,3,5,ya,0,0,,Pupuk langka sejak minggu lalu,Pupuk dikirim besok,baris_dan_teks,",
    'contoh,CTH-X,web,pengaduan,infrastruktur,jalan,dinas-jalan,selatan,contoh-1,2016-03-02,2016-03-03,,,,diverifikasi,merah,,,2016-03-07,2016-03-15,2016-03-17,resolve-old,0,1,,,tidak,0,0,,"Jalan berlubang, dekat pasar",,baris_dan_teks,',
  ]);
  for (const path of ["measures.csv", "tiers.csv", "skpd.csv"]) {
    const [, ...demonstration] = lines(own, path);
    const [, ...others] = lines(releaseIn(contoh), path);
    expect(lines(out, path).slice(1)).toEqual([
      ...demonstration.map((row) => `bojonegoro,${row}`),
      ...others.map((row) => `contoh,${row},`),
    ]);
  }
  const topics = of("contoh", lines(out, "statistics/sub-topik.csv")).filter((line) =>
    line.includes(",masuk,"),
  );
  expect(topics).toEqual(["contoh,jalan,masuk,1,1,,,", "contoh,pupuk,masuk,1,1,,,"]);
  expect(of("contoh", lines(out, "comparison.csv"))[0]).toMatch(
    /^contoh,Kabupaten Contoh,Example Regency,[^,]+,[^,]+,2,1,1,1,1,0,1,1,0,n_terlalu_kecil,2,,,/,
  );
  expect(
    lines(out, "topics.csv")
      .slice(1)
      .every((line) => line.startsWith("bojonegoro,")),
  ).toBe(true);

  const manifest = federationSchema.parse(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")));
  const sourceOf = async (releases: string) => {
    const { release, cutoff, rows, public_key, demonstration } = readManifest(releaseIn(releases));
    const manifest_sha256 = await hashFile(join(releaseIn(releases), "manifest.json"));
    return { release, cutoff, rows, public_key, demonstration, manifest_sha256, key_from: "portal" };
  };
  const theirs = await sourceOf(contoh);
  expect(manifest.sources).toEqual([
    { ...(await sourceOf(bojonegoro)), region: "bojonegoro", address: null, translated: false },
    { ...theirs, region: "contoh", address: `${portal}data/${theirs.release}/`, translated: true },
  ]);
  expect(manifest.demonstration).toBe(true);
  const described = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8")) as {
    resources: { path: string; bytes: number; schema: { fields: { name: string }[] } }[];
  };
  for (const { path, schema, bytes } of described.resources) {
    expect([path, schema.fields.map(({ name }) => name).join(",")]).toEqual([path, lines(out, path)[0]]);
    expect(bytes).toBe(readFileSync(join(out, path)).length);
  }
  expect(described.resources.map(({ path }) => path).sort()).toEqual(
    manifest.files
      .map(({ path }) => path)
      .filter((path) => path.endsWith(".csv"))
      .sort(),
  );
  expect(said.filter((line) => line.includes("not compared"))).toHaveLength(2);

  const key = [`contoh=${theirs.public_key}`, `bojonegoro=${join(releaseIn(bojonegoro), "public-key.pem")}`];
  const again = await run([releaseIn(bojonegoro), portal], { mapping: asFile(MAPPING), key });
  expect(again.said.filter((line) => line.includes("signed with the key that was given"))).toHaveLength(2);
  for (const { path } of described.resources) {
    const expected = lines(out, path).map((line) => line.replace(/,portal,(ya)?$/, ",given,$1"));
    expect(lines(again.out, path)).toEqual(path === "regions.csv" ? expected : lines(out, path));
  }

  const env = environment(temporaryFolder(), "bojonegoro");
  expect(await terang(env, "verify", out)).toMatchObject({ code: 0 });
  appendFileSync(join(out, "skpd.csv"), "x");
  expect(await terang(env, "verify", out)).toMatchObject({
    code: 1,
    err: expect.stringContaining("skpd.csv: changed since it was written"),
  });
}, 60_000);

const tampered = () => {
  const folder = join(temporaryFolder(), listReleases(contoh).at(-1) as string);
  cpSync(releaseIn(contoh), folder, { recursive: true });
  appendFileSync(join(folder, "events.csv"), "x");
  return folder;
};
const broken = () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "manifest.json"), "{}");
  return folder;
};
const other = () => `contoh=${readManifest(releaseIn(bojonegoro)).public_key}`;

test.each<[string, () => readonly string[], () => Parameters<typeof run>[1], RegExp]>([
  [
    "nobody there",
    () => [bojonegoro, "http://127.0.0.1:1/"],
    () => ({}),
    /127\.0\.0\.1:1\/data\/latest\/manifest\.json: no answer/,
  ],
  [
    "no release there",
    () => [bojonegoro, `${portal}data/2016-01-01T000000+0700/`],
    () => ({}),
    /not a manifest of a release \(status 404\)/,
  ],
  ["no release in the folder", () => [bojonegoro, tmpdir()], () => ({}), /no manifest\.json there/],
  ["another manifest", () => [bojonegoro, broken()], () => ({}), /not a manifest of a release/],
  ["tampered with", () => [tampered(), bojonegoro], () => ({}), /events\.csv: changed since it was written/],
  [
    "signed by another",
    () => [portal, bojonegoro],
    () => ({ key: [other()] }),
    /signed with another key than the one expected/,
  ],
  [
    "the same region twice",
    () => [contoh, portal],
    () => ({}),
    /two releases of contoh: \S+ and \S+; give one a region/,
  ],
  [
    "a key for nobody",
    () => [bojonegoro],
    () => ({ key: ["tuban=MCowBQYDK2VwAyEA"] }),
    /--key: no region tuban here; there are bojonegoro/,
  ],
  [
    "vocabularies that differ",
    () => [bojonegoro, portal],
    () => ({}),
    /topics: "jalan-rusak" of contoh \(1 row\) is not in the vocabulary of bojonegoro; nearest: jalan,/,
  ],
  [
    "a mapping for no region",
    () => [bojonegoro, portal],
    () => ({ mapping: asFile({ regions: { tuban: {} } }) }),
    /mapping, \/regions: no region tuban here; there are bojonegoro, contoh/,
  ],
  [
    "a vocabulary of no region",
    () => [bojonegoro, portal],
    () => ({ mapping: asFile({ vocabulary: "tuban" }) }),
    /mapping, \/vocabulary: no region tuban here; there are bojonegoro, contoh/,
  ],
  [
    "a mapping with an unknown field",
    () => [bojonegoro],
    () => ({ mapping: asFile({ regions: { contoh: { topik: {} } } }) }),
    /\/regions\/contoh: Unrecognized key: "topik"/,
  ],
  ["a mapping that is none", () => [bojonegoro], () => ({ mapping: asFile("{") }), /mapping\.json: not JSON/],
])(
  "refused, and nothing is left: %s",
  async (_, places, options, why) => {
    vi.stubEnv("TERANG_SIGNING_KEY", SIGNING);
    onTestFinished(() => void vi.unstubAllEnvs());
    const folder = temporaryFolder();
    const out = join(folder, "baru/gabungan");
    await expect(federate(places(), { out, ...options() })).rejects.toThrow(why);
    expect(readdirSync(folder)).toEqual([]);
  },
  30_000,
);

test("a folder that is there is not overwritten; a refusal is exit code 1, wrong words 2", async () => {
  const env = environment(temporaryFolder(), "bojonegoro");
  const out = temporaryFolder();
  writeFileSync(join(out, "lain.txt"), "lain");
  const refused = await terang(env, "federate", bojonegoro, "--out", out);
  expect([refused.code, refused.err.trim()]).toEqual([1, `${out}: is there already; nothing is overwritten`]);
  expect(existsSync(join(out, "lain.txt"))).toBe(true);
  expect((await terang(env, "federate", bojonegoro)).code).toBe(2);
  expect((await terang(env, "federate", bojonegoro, "--out", "x", "--key", "kunci")).code).toBe(2);
}, 30_000);
