/** Whether the reader wants to save data: what was chosen here, else what the browser was told. */

const NAME = "hemat";

interface Told {
  readonly storage: Pick<Storage, "getItem">;
  /** `navigator.connection.saveData`, where the browser tells. */
  readonly saveData: boolean | undefined;
  /** Whether `prefers-reduced-data: reduce` holds. */
  readonly reduced: boolean;
}

export function wantsToSave({ storage, saveData, reduced }: Told): boolean {
  const chosen = storage.getItem(NAME);
  return chosen === null ? saveData === true || reduced : chosen === "ya";
}

export const choose = (storage: Pick<Storage, "setItem">, saving: boolean): void =>
  storage.setItem(NAME, saving ? "ya" : "tidak");
