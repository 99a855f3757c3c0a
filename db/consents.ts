/** Consents: what who offered an innovation agreed to, by whom it was recorded and when; the last one is in force. */
import type { Consent, ConsentWish } from "../core/innovation.ts";
import type { LedgerFile } from "./connect.ts";
import type { Secrets } from "./secrets.ts";

export interface ConsentGiven {
  readonly submissionId: string;
  readonly wish: ConsentWish;
  /** With named. */
  readonly name: string | null;
  /** Redacted. */
  readonly how: string;
  /** ms */
  readonly at: number;
  readonly actor: string;
}

const IN_FORCE: Readonly<Record<ConsentWish, Consent>> = {
  named: "named",
  unnamed: "unnamed",
  revoked: null,
};
/** What the name of a consent is sealed to. */
export const consentPlace = (submissionId: string) => `consent:${submissionId}`;

/** The row that is kept of a consent. */
export const consentRow = ({ name, ...given }: ConsentGiven, secrets: Secrets) => ({
  ...given,
  keyVersion: secrets.keyVersion,
  sealed: name === null ? null : secrets.seal(consentPlace(given.submissionId), name),
});

/** All or nothing. Names of earlier consents are deleted: only what is in force may be published. */
export async function giveConsent(
  { writer }: LedgerFile,
  secrets: Secrets,
  given: ConsentGiven,
): Promise<void> {
  const { submissionId, wish, sealed, how, at, actor, keyVersion } = consentRow(given, secrets);
  await writer.batch(
    [
      { sql: "UPDATE consents SET sealed = NULL WHERE submission_id = ?", args: [submissionId] },
      {
        sql: `INSERT INTO consents (submission_id, wish, key_version, sealed, how, at, actor)
              VALUES (?, ?, ?, ?, ?, ?, ?)`,
        args: [submissionId, wish, keyVersion, sealed as never, how, at, actor],
      },
      { sql: "UPDATE submissions SET consent = ? WHERE id = ?", args: [IN_FORCE[wish], submissionId] },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, ?, ?, ?)",
        args: [at, actor, `consent.${wish}`, submissionId],
      },
    ],
    "write",
  );
}

/** The name that a submission is to be published under, by its last consent; null: none. */
export const consentedName = (
  secrets: Secrets,
  submissionId: string,
  { wish, sealed }: { readonly wish: unknown; readonly sealed: unknown },
): string | null =>
  wish !== "named" || sealed === null
    ? null
    : secrets.open(consentPlace(submissionId), new Uint8Array(sealed as ArrayBuffer));
