/** The made-up region of docs/example, as tests use it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { publicId } from "../core/public-id.ts";
import { createReference } from "../core/reference.ts";
import { type LedgerFile, openLedger } from "../db/connect.ts";
import { oneKey } from "../db/key-ring.ts";
import { createLedger } from "../db/ledger.ts";
import { migrateLedger } from "../db/migrate.ts";
import { readReference } from "../db/reference-files.ts";
import { storeReference } from "../db/reference-store.ts";
import { createSecrets } from "../db/secrets.ts";
import { uuidv7 } from "../db/uuid.ts";
import { createSigner } from "../publish/trust/signing.ts";

export const EXAMPLE = fileURLToPath(new URL("../docs/example/", import.meta.url));
export const BOJONEGORO = fileURLToPath(new URL("../db/reference/bojonegoro/", import.meta.url));
export const exampleTables = readReference(join(EXAMPLE, "region"));
export const example = createReference(exampleTables);

/** Signs the releases of tests. */
export const exampleSigner = createSigner(Buffer.alloc(32, 9));

/** 30 March 2016, 10:00 WIB. */
export const NOW = Date.parse("2016-03-30T10:00:00+07:00");

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "terang-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function exampleLedger() {
  const folder = temporaryFolder();
  const file: LedgerFile = await openLedger(`file:${join(folder, "ledger.db")}`);
  onTestFinished(() => file.close());
  await migrateLedger(file);
  await storeReference(file, exampleTables);
  const secrets = createSecrets(oneKey(Buffer.alloc(32, 7)));
  let next = 0;
  return {
    folder,
    file,
    secrets,
    ledger: createLedger(file, secrets, example.publicNames),
    reference: example,
    newId: uuidv7,
    /** Counts up, so that tests can say what to expect. */
    newPublicId: () => {
      const bytes = Buffer.alloc(5);
      bytes.writeUInt32BE(next++, 0);
      return publicId("CTH", bytes);
    },
    contentHash: secrets.contentHash,
  };
}
