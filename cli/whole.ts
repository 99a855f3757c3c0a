/** Reads the argument of an option that counts: a whole number over 0. */
import { InvalidArgumentError } from "commander";

/** @throws InvalidArgumentError */
export function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("expected a whole number over 0");
  return number;
}
