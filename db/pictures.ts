/** Pictures of innovations: kept sealed, private until a person approves them; what is withheld is deleted. */
import type { PictureSize, PictureState } from "../core/innovation.ts";
import { MOST_PICTURES } from "../core/innovation.ts";
import type { LedgerFile } from "./connect.ts";
import type { Secrets } from "./secrets.ts";
import { uuidv7 } from "./uuid.ts";

export interface PictureInfo {
  readonly position: number;
  readonly state: PictureState;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
}
export interface AwaitedPicture {
  readonly id: string;
  /** The far side's id. */
  readonly media: string;
  readonly attempts: number;
}
type Added =
  | { readonly outcome: "added" | "repeated"; readonly position: number }
  | { readonly outcome: "too_many" };

const bytes = (blob: unknown) => new Uint8Array(blob as ArrayBuffer);
/** What a part of a picture is sealed to. */
export const picturePlace = (id: string, part: string) => `picture:${id}:${part}`;
const sealSizes = (secrets: Secrets, id: string, [small, large]: readonly PictureSize[]) => {
  if (small === undefined || large === undefined) throw new RangeError("a picture has two sizes");
  return [
    secrets.seal(picturePlace(id, "small"), small.bytes) as never,
    secrets.seal(picturePlace(id, "large"), large.bytes) as never,
    small.width,
    small.height,
    large.width,
    large.height,
  ] as const;
};

/** Keeps a picture, or that one is awaited. The same source is kept once. */
export async function addPicture(
  { writer, reader }: LedgerFile,
  secrets: Secrets,
  picture: {
    readonly submissionId: string;
    /** Tells the same picture again. */
    readonly source: string;
    readonly from: { readonly media: string } | { readonly sizes: readonly PictureSize[] };
    readonly at: number;
    readonly actor: string;
  },
): Promise<Added> {
  const { submissionId, source, from, at, actor } = picture;
  const id = uuidv7();
  const hash = secrets.contentHash(source);
  const awaited = "media" in from ? (secrets.seal(picturePlace(id, "awaited"), from.media) as never) : null;
  const sizes = "sizes" in from ? sealSizes(secrets, id, from.sizes) : [null, null, null, null, null, null];
  const [inserted] = await writer.batch(
    [
      {
        sql: `INSERT INTO pictures (id, submission_id, position, state, source_hash, key_version, awaited,
                small, large, small_width, small_height, large_width, large_height, created_at, next_at)
              SELECT ?1, ?2, 1 + (SELECT coalesce(max(position), 0) FROM pictures WHERE submission_id = ?2), ?3, ?4, ?5, ?6,
                ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13
              WHERE (SELECT count(*) FROM pictures WHERE submission_id = ?2) < ?14
                AND NOT EXISTS (SELECT 1 FROM pictures WHERE submission_id = ?2 AND source_hash = ?4)`,
        args: [
          id,
          submissionId,
          "media" in from ? "awaited" : "waiting",
          hash,
          secrets.keyVersion,
          awaited,
          ...sizes,
          at,
          MOST_PICTURES,
        ],
      },
      {
        sql: `INSERT INTO audit_log (at, actor, action, target)
              SELECT ?, ?, 'picture.add', ? WHERE EXISTS (SELECT 1 FROM pictures WHERE id = ?)`,
        args: [at, actor, submissionId, id],
      },
    ],
    "write",
  );
  const { rows } = await reader.execute({
    sql: "SELECT position FROM pictures WHERE submission_id = ? AND source_hash = ?",
    args: [submissionId, hash],
  });
  const position = rows[0]?.["position"];
  if (position === undefined) return { outcome: "too_many" };
  return { outcome: inserted?.rowsAffected === 1 ? "added" : "repeated", position: Number(position) };
}

export async function listPictures(
  { reader }: LedgerFile,
  submissionId: string,
): Promise<readonly PictureInfo[]> {
  const { rows } = await reader.execute({
    sql: "SELECT position, state, alt, large_width, large_height FROM pictures WHERE submission_id = ? ORDER BY position",
    args: [submissionId],
  });
  return rows.map((row) => ({
    position: Number(row["position"]),
    state: row["state"] as PictureState,
    alt: String(row["alt"]),
    width: row["large_width"] as number | null,
    height: row["large_height"] as number | null,
  }));
}

/** The larger size; undefined where there is none, or none any more. */
export async function readPicture(
  { reader }: LedgerFile,
  secrets: Secrets,
  submissionId: string,
  position: number,
): Promise<Uint8Array | undefined> {
  const { rows } = await reader.execute({
    sql: "SELECT id, large FROM pictures WHERE submission_id = ? AND position = ?",
    args: [submissionId, position],
  });
  const row = rows[0];
  if (row === undefined || row["large"] === null) return undefined;
  return secrets.openBytes(picturePlace(String(row["id"]), "large"), bytes(row["large"]));
}

/** False where there is no such picture, or its bytes are not here. What is withheld is deleted. */
export async function decidePicture(
  { writer }: LedgerFile,
  decided: {
    readonly submissionId: string;
    readonly position: number;
    readonly decision: "approved" | "withheld";
    readonly alt: string;
    readonly at: number;
    readonly actor: string;
  },
): Promise<boolean> {
  const { submissionId, position, decision, alt, at, actor } = decided;
  const where = "submission_id = ? AND position = ? AND large IS NOT NULL";
  const [changed] = await writer.batch(
    [
      decision === "approved"
        ? {
            sql: `UPDATE pictures SET state = 'approved', alt = ? WHERE ${where}`,
            args: [alt, submissionId, position],
          }
        : {
            sql: `UPDATE pictures SET state = 'withheld', alt = '', small = NULL, large = NULL WHERE ${where}`,
            args: [submissionId, position],
          },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) SELECT ?, ?, ?, ? WHERE changes() > 0",
        args: [at, actor, `picture.${decision}`, submissionId],
      },
    ],
    "write",
  );
  return changed?.rowsAffected === 1;
}

/** What is due to be fetched, oldest first. */
export async function listAwaited(
  { reader }: LedgerFile,
  secrets: Secrets,
  now: number,
): Promise<readonly AwaitedPicture[]> {
  const { rows } = await reader.execute({
    sql: "SELECT id, awaited, attempts FROM pictures WHERE state = 'awaited' AND next_at <= ? ORDER BY next_at LIMIT 10",
    args: [now],
  });
  return rows.map((row) => ({
    id: String(row["id"]),
    media: secrets.open(picturePlace(String(row["id"]), "awaited"), bytes(row["awaited"])),
    attempts: Number(row["attempts"]),
  }));
}

/** `sizes`: it came; `again` (ms): to be tried then; else it is lost. */
export async function settleAwaited(
  { writer }: LedgerFile,
  secrets: Secrets,
  id: string,
  how: { readonly sizes: readonly PictureSize[] } | { readonly again: number } | { readonly lost: true },
): Promise<void> {
  const still = "WHERE id = ? AND state = 'awaited'";
  if ("sizes" in how) {
    await writer.execute({
      sql: `UPDATE pictures SET state = 'waiting', awaited = NULL, small = ?, large = ?, small_width = ?,
              small_height = ?, large_width = ?, large_height = ?, key_version = ? ${still}`,
      args: [...sealSizes(secrets, id, how.sizes), secrets.keyVersion, id],
    });
  } else if ("again" in how) {
    await writer.execute({
      sql: `UPDATE pictures SET attempts = attempts + 1, next_at = ? ${still}`,
      args: [how.again, id],
    });
  } else {
    await writer.execute({ sql: `UPDATE pictures SET state = 'lost', awaited = NULL ${still}`, args: [id] });
  }
}
