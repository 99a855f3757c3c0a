/** What is published as a count only, one salted commitment each: its reporter can be shown that it is counted. */
import { hash } from "node:crypto";
import type { Signer } from "./signing.ts";

/** How many there are is not told: the list is filled up to the next power of two, at least this. */
const LEAST = 1_024;

/** What a commitment commits to; opened only to the reporter, with the salt. */
export interface Withheld {
  readonly reason: string;
  /** YYYY of receipt. */
  readonly year: string;
}

export const commitment = (salt: string, { reason, year }: Withheld): string =>
  hash("sha256", `terang-withheld\n${salt}\n${reason}\n${year}`, "hex");

/** A complaint has another salt in each release, so that two releases tell nothing together. */
export const saltOf = (signer: Pick<Signer, "salt">, release: string, publicId: string): string =>
  signer.salt(`${release}\n${publicId}`);

export interface Commitments {
  add(publicId: string, withheld: Withheld): void;
  /** Sorted hashes, hex: the order tells nothing. */
  finish(): readonly string[];
}

export function createCommitments(signer: Pick<Signer, "salt">, release: string): Commitments {
  const all: string[] = [];
  return {
    add: (publicId, withheld) => {
      all.push(commitment(saltOf(signer, release, publicId), withheld));
    },
    finish() {
      const size = 2 ** Math.ceil(Math.log2(Math.max(LEAST, all.length)));
      const filling = Array.from({ length: size - all.length }, (_, at) =>
        commitment(signer.salt(`${release}\nfilling\n${at}`), { reason: "", year: "" }),
      );
      return [...all, ...filling].sort();
    },
  };
}
