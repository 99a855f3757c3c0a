/**
 * withheld.csv: counts of what is not published row by row. Each case is counted once, in a round; a round is made at
 * most once in a quarter, of the cases that none before has counted, and is repeated unchanged in every later release.
 */
import { formatDay } from "../core/day.ts";
import { THRESHOLD } from "../core/disclosure/linked-table.ts";
import { ALL, tabulate } from "../core/disclosure/round.ts";
import { suppress } from "../core/disclosure/suppress.ts";
import type { Withheld } from "../core/publication.ts";
import type { Reference } from "../core/reference.ts";
import { createAttacker } from "./attacker.ts";
import { auditRound } from "./audit.ts";
import { SUPPRESSED } from "./datasets.ts";
import type { Disclosed, WithheldRow } from "./disclosure.ts";

export interface WithheldOrder {
  readonly release: string;
  readonly reference: Reference;
  /** ms */
  readonly cutoff: number;
  readonly withheld: readonly Withheld[];
  /** What the published rows show: the year of the first one, and the agencies that have any. */
  readonly firstYear: number | undefined;
  readonly agencies: ReadonlySet<string>;
  /** Public ids that were in the release before and are not in this one. */
  readonly withdrawn: readonly string[];
}

const quarterOf = (date: string) => `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** What this release tells, from what the one before has told. @throws ReleaseRefused when the audit fails. */
export async function countWithheld(before: Disclosed, order: WithheldOrder): Promise<Disclosed> {
  const { reference, cutoff, release } = order;
  const { rounds } = before.certificate;
  const standingReasons = new Set(
    reference.tables.tiers.flatMap(({ count, reason }) => (count === "standing" ? [reason as string] : [])),
  );
  const today = formatDay(reference.zone.dayOf(cutoff));
  const rows = before.rows.filter(({ alasan }) => !standingReasons.has(alasan));
  const standing = [...standingReasons].map((reason) =>
    standingRow(before.rows, reason, today, order.withheld),
  );
  const withdrawn = new Set([...before.certificate.withdrawn, ...order.withdrawn]);
  const same = (): Disclosed => ({
    rows: [...rows, ...standing],
    certificate: { ...before.certificate, withdrawn: [...withdrawn].sort() },
  });

  const last = rounds.at(-1);
  const lastAt = last === undefined ? undefined : Date.parse(last.counted_at);
  const lastDate = lastAt === undefined ? undefined : formatDay(reference.zone.dayOf(lastAt));
  if (lastDate !== undefined && quarterOf(lastDate) === quarterOf(today)) return same();
  const fresh = order.withheld.filter(
    ({ standing: stands, since, publicId }) =>
      !stands && since <= cutoff && (lastAt === undefined || since > lastAt || withdrawn.has(publicId)),
  );
  if (fresh.length < THRESHOLD) return same();

  const until = Number(today.slice(0, 4));
  const round = tabulate(
    fresh.map((one) => ({ ...one, known: withdrawn.has(one.publicId) })),
    {
      reasons: reasonsOf(reference, standingReasons, fresh),
      skpd: reference.tables.skpd.map(({ code }) => code).filter((code) => order.agencies.has(code)),
      from: Math.min(
        until,
        lastDate === undefined ? (order.firstYear ?? until) : Number(lastDate.slice(0, 4)),
      ),
      until,
    },
  );
  const attacker = await createAttacker();
  const hidden = suppress(round, attacker);
  const counted = round.keys.map(
    (key, at): WithheldRow => ({
      dihitung: today,
      ...key,
      jumlah: hidden.has(at) ? SUPPRESSED : String(round.values[at]),
    }),
  );
  const audited = auditRound(counted, round.values, round.atLeast, attacker);
  for (const { publicId } of fresh) withdrawn.delete(publicId);
  return {
    rows: [...rows, ...counted, ...standing],
    certificate: {
      ...before.certificate,
      rounds: [...rounds, { release, counted_at: new Date(cutoff).toISOString(), ...audited }],
      withdrawn: [...withdrawn].sort(),
    },
  };
}

/** The last rule takes what no other fits: its reason has figures of its own only where that has come to pass. */
const reasonsOf = (
  { tables }: Reference,
  standing: ReadonlySet<string>,
  cases: readonly Withheld[],
): readonly string[] => {
  const rules = tables.tiers.filter(({ reason }) => reason !== null && !standing.has(reason));
  return [...new Set([...rules.slice(0, -1), ...cases].map(({ reason }) => reason as string))];
};

/** A number that goes up and down. It moves in steps: two releases never differ by fewer than the threshold. */
function standingRow(
  before: readonly WithheldRow[],
  reason: string,
  today: string,
  withheld: readonly Withheld[],
): WithheldRow {
  const now = withheld.filter((one) => one.standing && one.reason === reason).length;
  const jumlah = now < THRESHOLD ? SUPPRESSED : String(now);
  const last = before.find(({ alasan }) => alasan === reason);
  const stays = (shown: string) =>
    shown === SUPPRESSED ? jumlah === SUPPRESSED : Math.abs(now - Number(shown)) < THRESHOLD;
  if (last !== undefined && stays(last.jumlah)) return last;
  return { dihitung: today, alasan: reason, skpd: ALL, tahun: ALL, jumlah };
}
