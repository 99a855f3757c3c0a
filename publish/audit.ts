/** The audit of withheld.csv: plays the attacker against the rows as they will be published, and refuses what he gets. */
import {
  type Attacker,
  type Bounds,
  intervalOf,
  isProtected,
  THRESHOLD,
} from "../core/disclosure/linked-table.ts";
import { nameOf, relationsOf } from "../core/disclosure/round.ts";
import { SUPPRESSED } from "./datasets.ts";
import type { RoundCertificate, WithheldRow } from "./disclosure.ts";
import { ReleaseRefused } from "./gate.ts";

const boundsOf = (row: WithheldRow, known: number): Bounds =>
  row.jumlah === SUPPRESSED
    ? { low: known, high: Number.POSITIVE_INFINITY }
    : { low: Number(row.jumlah), high: Number(row.jumlah) };

/**
 * The certificate of one round, from its published rows. `truth`: the count behind each row, to know which of them had
 * to be hidden. `atLeast`: what is known of each without the table.
 * @throws ReleaseRefused naming the first figure that is not what was counted, or not hidden well enough.
 */
export function auditRound(
  rows: readonly WithheldRow[],
  truth: readonly number[],
  atLeast: readonly number[],
  attacker: Attacker,
): Pick<RoundCertificate, "shown" | "known" | "hidden"> {
  const keyOf = ({ alasan, skpd, tahun }: WithheldRow) => ({ alasan, skpd, tahun });
  const hidden = rows.flatMap(({ jumlah }, at) => (jumlah === SUPPRESSED ? [at] : []));
  const known = rows.map((row, at) => boundsOf(row, atLeast[at] ?? 0));
  const intervals = attacker(known, relationsOf(rows), (attack) =>
    hidden.map((at) => intervalOf(attack, at)),
  );
  const fault = (at: number, what: string): never => {
    const { dihitung } = rows[at] as WithheldRow;
    throw new ReleaseRefused(
      `withheld.csv, counted ${dihitung}, ${nameOf(rows[at] as WithheldRow)}: ${what}`,
    );
  };
  rows.forEach(({ jumlah }, at) => {
    if (jumlah !== SUPPRESSED && jumlah !== String(truth[at]))
      fault(at, "shows another number than was counted");
    if (jumlah !== SUPPRESSED && Number(jumlah) < THRESHOLD) fault(at, `a count under ${THRESHOLD} is shown`);
  });
  return {
    shown: rows.length - hidden.length,
    known: rows.flatMap((row, at) =>
      (atLeast[at] ?? 0) > 0 ? [{ ...keyOf(row), at_least: atLeast[at] as number }] : [],
    ),
    hidden: hidden.map((at, index) => {
      const interval = intervals[index] as Bounds;
      if ((truth[at] as number) < THRESHOLD && !isProtected(interval)) {
        fault(at, `what is published narrows it down to ${interval.low} to ${interval.high}`);
      }
      const high = Number.isFinite(interval.high) ? interval.high : null;
      return { ...keyOf(rows[at] as WithheldRow), low: interval.low, high };
    }),
  };
}
