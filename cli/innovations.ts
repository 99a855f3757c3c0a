/** Puts innovations together: what the API does with pictures and consents, and how awaited pictures are fetched. */
import { collectPictures } from "../api/pictures/collect.ts";
import { preparePicture } from "../api/pictures/prepare.ts";
import { whatsAppMedia } from "../api/pictures/whatsapp-media.ts";
import type { InnovationDeps } from "../api/routes/innovations.ts";
import { giveConsent } from "../db/consents.ts";
import {
  addPicture,
  decidePicture,
  listAwaited,
  listPictures,
  readPicture,
  settleAwaited,
} from "../db/pictures.ts";
import type { Opened } from "./open.ts";

export const innovationsOf = ({ file, secrets }: Opened): InnovationDeps => ({
  prepare: preparePicture,
  add: (picture) => addPicture(file, secrets, picture),
  list: (submissionId) => listPictures(file, submissionId),
  read: (submissionId, position) => readPicture(file, secrets, submissionId, position),
  decide: (decided) => decidePicture(file, decided),
  consent: (given) => giveConsent(file, secrets, given),
});

/** Looks for awaited pictures, one look at a time; without a token of WhatsApp nothing can be fetched. */
export function createCollecting({ file, secrets, settings }: Opened): {
  readonly look: (failed: (error: unknown) => void) => void;
} {
  const { whatsAppToken: token, whatsAppUrl: graphUrl } = settings.channels;
  const deps = {
    list: (now: number) => listAwaited(file, secrets, now),
    settle: (id: string, how: Parameters<typeof settleAwaited>[3]) => settleAwaited(file, secrets, id, how),
    fetchMedia: whatsAppMedia({ graphUrl, token }, fetch),
    prepare: preparePicture,
  };
  let looking = false;
  return {
    look(failed) {
      if (looking || token === "") return;
      looking = true;
      collectPictures(deps, Date.now())
        .catch(failed)
        .finally(() => {
          looking = false;
        });
    },
  };
}
