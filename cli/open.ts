/** Opens what the verbs work on: the ledger, migrated, with the region's reference tables and the secret. */
import { closeSync, existsSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Candidate } from "../api/deps.ts";
import { publicId } from "../core/public-id.ts";
import { createReference, type Reference } from "../core/reference.ts";
import { createSorter, type Sorter as TopicSorter } from "../core/sorting/suggest.ts";
import { type LedgerFile, openLedger } from "../db/connect.ts";
import { loadHashingKeys } from "../db/hashing-keys.ts";
import { createLedger, type Ledger } from "../db/ledger.ts";
import { migrateLedger } from "../db/migrate.ts";
import { createRandom } from "../db/random.ts";
import { readReference } from "../db/reference-files.ts";
import { loadReference, storeReference } from "../db/reference-store.ts";
import { createSecrets, type Secrets } from "../db/secrets.ts";
import { createIds } from "../db/uuid.ts";
import { makeFolder } from "./make-folder.ts";
import { Refused } from "./refused.ts";
import { type SecretKeys, secretKeysOf } from "./secret-keys.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Which topic a text is about, by the region's keyword table. */
export interface Sorter {
  readonly suggest: (text: string) => string | null;
  readonly candidates: (text: string) => readonly Candidate[];
}

export interface Opened {
  readonly settings: Settings;
  readonly file: LedgerFile;
  readonly secrets: Secrets;
  readonly secretKeys: SecretKeys;
  readonly reference: Reference;
  readonly ledger: Ledger;
  readonly sorter: Sorter;
  readonly newId: () => string;
  readonly newPublicId: () => string;
}

function sorterOf({ tables }: Reference): Sorter {
  const { topic_keywords: keywords = [], abbreviations = [], topics, skpd, kecamatan } = tables;
  const names = [...skpd, ...kecamatan].flatMap(({ name, aliases }) => [name, ...aliases]);
  let sorter: TopicSorter | undefined;
  // Made when it is first asked for: most commands sort nothing.
  const made = (): TopicSorter => {
    sorter ??= createSorter(keywords, topics, abbreviations, names);
    return sorter;
  };
  return {
    suggest: (text) => made().suggest(text).topic,
    candidates: (text) =>
      made()
        .suggest(text)
        .candidates.map(({ topic, score, hits }) => ({
          topic,
          score,
          hits: hits.map(({ keyword }) => keyword),
        })),
  };
}

/** Readable by its owner alone; SQLite gives the files beside it the same mode. */
function makeLedgerFile(path: string): void {
  makeFolder(dirname(path));
  if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
}

/** @throws Refused where it is none, or does not answer. */
async function openLedgerOf({ dbUrl, dbToken }: Settings): Promise<LedgerFile> {
  const path = dbUrl.startsWith("file:") ? dbUrl.slice(5) : undefined;
  if (path !== undefined && !statSync(path).isFile()) throw new Refused(`${path}: a ledger is a file`);
  try {
    const file = await openLedger(dbUrl, dbToken);
    await migrateLedger(file);
    return file;
  } catch (error) {
    let reason = error;
    while (reason instanceof Error && reason.cause instanceof Error) reason = reason.cause;
    const words = reason instanceof Error ? reason.message : "no answer";
    throw new Refused(
      `TERANG_DB_URL, ${path ?? new URL(dbUrl).host}: cannot be opened as a ledger: ${words}`,
    );
  }
}

/** `refresh`: read the region's CSVs again and store them (what `migrate` does). */
export async function open(refresh = false): Promise<Opened> {
  const settings = readSettings();
  if (settings.dbUrl.startsWith("file:")) makeLedgerFile(settings.dbUrl.slice(5));
  const secretKeys = secretKeysOf(settings);
  const file = await openLedgerOf(settings);
  const secrets = createSecrets(secretKeys, await loadHashingKeys(file, secretKeys));
  let tables = refresh ? undefined : await loadReference(file);
  if (tables === undefined) {
    tables = readReference(settings.region);
    await storeReference(file, tables);
  }
  const reference = createReference(tables);
  const random = createRandom();
  return {
    settings,
    file,
    secrets,
    secretKeys,
    reference,
    ledger: createLedger(file, secrets, reference.publicNames),
    sorter: sorterOf(reference),
    newId: createIds(),
    newPublicId: () => publicId(reference.region.id_prefix, random(5)),
  };
}
