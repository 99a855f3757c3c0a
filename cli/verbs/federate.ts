/** `federate <release...>`: the releases of several regions, verified, as one folder with a column for the region. */
import { hash } from "node:crypto";
import { existsSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { STATISTICS_VERSION } from "../../core/statistics/tables.ts";
import { readSource, type Source } from "../../publish/federation/source.ts";
import {
  type Mapping,
  mappingSchema,
  type Translation,
  translate,
} from "../../publish/federation/translate.ts";
import { readVocabulary, surveyCodes } from "../../publish/federation/vocabulary.ts";
import { writeFederation } from "../../publish/federation/write-federation.ts";
import type { Manifest } from "../../publish/manifest.ts";
import { readManifest } from "../../publish/read-release.ts";
import { readCases } from "../../publish/recompute-release.ts";
import { checkChain } from "../../publish/trust/check-chain.ts";
import { checkRelease } from "../../publish/trust/check-release.ts";
import { NotARelease } from "../../publish/trust/not-a-release.ts";
import { makeFolder } from "../make-folder.ts";
import { startProgress } from "../progress.ts";
import { readJson, readText } from "../read-file.ts";
import { CalledWrongly, Refused } from "../refused.ts";
import { newestOf, type OpenedRelease, openRelease, publicKeyOf } from "../release-source.ts";
import { readSettings } from "../settings.ts";
import { signerOf } from "../signing-key.ts";

export interface FederateOptions {
  readonly out: string;
  /** `<region>=<public key>`, base64 or a file. */
  readonly key?: readonly string[];
  /** File that says which codes are the same. */
  readonly mapping?: string;
}

/** @throws Refused with every fault; then nothing is written. */
export async function federate(places: readonly string[], options: FederateOptions): Promise<void> {
  const out = resolve(options.out);
  const isEmpty = existsSync(out) && readdirSync(out).length === 0;
  if (existsSync(out) && !isEmpty)
    throw new Refused(`${options.out}: is there already; nothing is overwritten`);
  const keys = keysOf(options.key ?? []);
  const mapping = options.mapping === undefined ? undefined : readMapping(options.mapping);
  const opened: OpenedRelease[] = [];
  try {
    for (const place of places) opened.push(await expected(place, () => openRelease(newestOf(place))));
    // What can be told from the manifests is told before the long work.
    const manifests = await Promise.all(
      opened.map(({ folder }, at) => expected(places[at] as string, async () => readManifest(folder))),
    );
    refuseMismatched(manifests, keys, mapping?.mapping);
    const sources: Source[] = [];
    for (const [at, release] of opened.entries()) {
      const place = places[at] as string;
      sources.push(await expected(place, () => verified(place, release, keys)));
    }
    const wanted = mapping?.mapping.vocabulary;
    const vocabulary = sources.find(({ region }) => region.code === wanted) ?? (sources[0] as Source);
    const translations = await translateAll(sources, vocabulary, mapping?.mapping);
    makeFolder(dirname(out));
    if (isEmpty) rmdirSync(out);
    const total = sources.reduce((sum, { manifest }) => sum + manifest.rows.complaints, 0);
    const progress = startProgress("federate", total);
    const { rows } = await writeFederation({
      out,
      sources,
      translations,
      vocabulary,
      mappingSha256: mapping?.sha256 ?? null,
      created: new Date().toISOString(),
      signer: signerOf(readSettings()),
      progress: progress.to,
    });
    progress.end();
    for (const { region, manifest, keyGiven } of sources) {
      const key = keyGiven ? "the key that was given" : `its own key, not compared: ${manifest.public_key}`;
      console.log(
        `${region.code}: ${manifest.release}, ${manifest.rows.complaints} rows, signed with ${key}`,
      );
      for (const note of translations.get(region.code)?.notes ?? []) console.log(`  ${note}`);
    }
    console.log(
      `${rows.complaints} complaints, ${rows.events} events of ${sources.length} regions in ${out}`,
    );
    if (sources.some(({ manifest }) => manifest.demonstration))
      console.log("there is demonstration data in it: column data_peragaan");
  } finally {
    for (const { close } of opened) close();
  }
}

function keysOf(given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((one) => {
      const [, region, key] = /^([a-z0-9-]+)=(.+)$/.exec(one) ?? [];
      if (region === undefined || key === undefined)
        throw new CalledWrongly(`--key ${one}: expected <region>=<key>, as bojonegoro=public-key.pem`);
      return [region, publicKeyOf(key)];
    }),
  );
}

function readMapping(path: string): { readonly mapping: Mapping; readonly sha256: string } {
  const text = readText(path);
  const parsed = mappingSchema.safeParse(readJson(path, text));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path: at, message }) => `/${at.join("/")}: ${message}`);
    throw new Refused(`${path}:\n  ${faults.join("\n  ")}`);
  }
  return { mapping: parsed.data, sha256: hash("sha256", text, "hex") };
}

/** What is read comes from strangers: whatever breaks on the way is a reason to refuse. */
async function expected<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused || error instanceof NotARelease || !(error instanceof Error)) throw error;
    throw new Refused(`${place}: ${error.message}`);
  }
}

async function verified(
  place: string,
  { folder, read, address }: OpenedRelease,
  keys: ReadonlyMap<string, string>,
): Promise<Source> {
  const manifest = readManifest(folder);
  const key = keys.get(manifest.region);
  const faults = [...(await checkRelease(folder, key)), ...(await checkChain(manifest, read)).faults];
  if (faults.length > 0) throw new Refused(`${place} does not hold:\n  ${faults.join("\n  ")}`);
  return readSource({ address, folder }, key !== undefined);
}

/** One release a region, by the same definitions, and no key or mapping for one that is not there. */
function refuseMismatched(
  manifests: readonly Manifest[],
  keys: ReadonlyMap<string, string>,
  mapping: Mapping | undefined,
): void {
  const regions = new Map<string, string>();
  for (const { region, release, policies } of manifests) {
    const other = regions.get(region);
    if (other !== undefined)
      throw new Refused(`two releases of ${region}: ${other} and ${release}; give one a region`);
    regions.set(region, release);
    const { statistics = "unknown" } = policies;
    if (statistics !== STATISTICS_VERSION)
      throw new Refused(
        `${region} ${release}: its figures follow definitions ${statistics}, these are ${STATISTICS_VERSION}; they cannot stand side by side`,
      );
  }
  const absent = (what: string, region: string | undefined) => {
    if (region !== undefined && !regions.has(region))
      throw new Refused(`${what}: no region ${region} here; there are ${[...regions.keys()].join(", ")}`);
  };
  for (const region of keys.keys()) absent("--key", region);
  for (const region of Object.keys(mapping?.regions ?? {})) absent("mapping, /regions", region);
  absent("mapping, /vocabulary", mapping?.vocabulary);
}

async function translateAll(
  sources: readonly Source[],
  vocabulary: Source,
  mapping: Mapping | undefined,
): Promise<ReadonlyMap<string, Translation>> {
  const towards = { region: vocabulary.region.code, vocabulary: readVocabulary(vocabulary) };
  const translations = new Map<string, Translation>();
  for (const source of sources) {
    const used = await surveyCodes(readCases(source.folder));
    const region = source.region.code;
    const own = readVocabulary(source);
    const sides = { region, own, used, towards, mapping: mapping?.regions[region] };
    translations.set(region, translate(sides));
  }
  const faults = [...translations.values()].flatMap((one) => one.faults);
  if (faults.length > 0)
    throw new Refused(
      `the vocabularies differ; say in a mapping file (--mapping, see docs/adopting.md) which codes are the same:\n  ${faults.join("\n  ")}`,
    );
  return translations;
}
