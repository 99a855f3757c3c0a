/** Opens what the verbs work on: the ledger, migrated, with the region's reference tables and the secret. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Candidate } from "../api/deps.ts";
import { publicId } from "../core/public-id.ts";
import { createReference, type Reference } from "../core/reference.ts";
import { type LedgerFile, openLedger } from "../db/connect.ts";
import { createLedger, type Ledger } from "../db/ledger.ts";
import { migrateLedger } from "../db/migrate.ts";
import { createRandom } from "../db/random.ts";
import { readReference } from "../db/reference-files.ts";
import { loadReference, storeReference } from "../db/reference-store.ts";
import { createSecrets, type Secrets } from "../db/secrets.ts";
import { uuidv7 } from "../db/uuid.ts";
import { readSecret, readSettings, type Settings } from "./settings.ts";

/** Which topic a text is about, by the region's keyword table. */
export interface Sorter {
  readonly suggest: (text: string) => string | null;
  readonly candidates: (text: string) => readonly Candidate[];
}

export interface Opened {
  readonly settings: Settings;
  readonly file: LedgerFile;
  readonly secrets: Secrets;
  readonly reference: Reference;
  readonly ledger: Ledger;
  readonly sorter: Sorter;
  readonly newId: () => string;
  readonly newPublicId: () => string;
}

/** `refresh`: read the region's CSVs again and store them (what `migrate` does). */
export async function open(refresh = false): Promise<Opened> {
  const settings = readSettings();
  if (settings.dbUrl.startsWith("file:")) mkdirSync(dirname(settings.dbUrl.slice(5)), { recursive: true });
  const secrets = createSecrets(readSecret(settings));
  const file = await openLedger(settings.dbUrl, settings.dbToken);
  await migrateLedger(file);
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
    reference,
    ledger: createLedger(file, secrets),
    sorter: { suggest: () => null, candidates: () => [] },
    newId: uuidv7,
    newPublicId: () => publicId(reference.region.id_prefix, random(5)),
  };
}
