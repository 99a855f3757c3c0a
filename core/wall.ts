/** The wall by type: what is private bears a mark that nothing public may have, however it was put together. */

declare const mark: unique symbol;

/** Of the ledger: extended by every shape that holds what only the ledger knows. */
export interface Private {
  readonly [mark]?: true;
}

/** Of a release: neither a private value nor one made from it by spreading fits here. */
export interface Public {
  readonly [mark]?: never;
}
