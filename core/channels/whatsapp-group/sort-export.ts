/** An export sorted: what each line of it is, and for messages the string that their id is the hash of. */
import { type Classified, classify } from "./classify.ts";
import type { ExportFormat } from "./detect-format.ts";
import { identities } from "./identity.ts";
import { type ExportEntry, type GroupMessage, parseExport } from "./parse-export.ts";

export type Sorted =
  | { readonly entry: GroupMessage; readonly classified: Classified; readonly identity: string }
  | { readonly entry: Exclude<ExportEntry, GroupMessage>; readonly classified: Classified };

/** `format`: as detectFormat found it in a first pass. `idPrefix`: of the region's public ids, as BJN. */
export async function* sortExport(
  lines: AsyncIterable<string> | Iterable<string>,
  format: Pick<ExportFormat, "form" | "order">,
  idPrefix: string,
): AsyncGenerator<Sorted> {
  const identityOf = identities();
  for await (const entry of parseExport(lines, format)) {
    const classified = classify(entry, idPrefix);
    yield entry.kind === "message"
      ? { entry, classified, identity: identityOf(entry) }
      : { entry, classified };
  }
}
