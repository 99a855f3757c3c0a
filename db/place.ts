/** A place in what waits, oldest first: where a page ended. */
export interface Place {
  /** ms */
  readonly at: number;
  readonly id: string;
}

/** Before all that waits. */
export const START: Place = { at: Number.MIN_SAFE_INTEGER, id: "" };
