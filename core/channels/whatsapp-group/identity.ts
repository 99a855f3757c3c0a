/** Which message a message is: the same string for it in every later export of the same chat by the same phone. */
import type { LocalTime } from "./line-head.ts";
import type { GroupMessage } from "./parse-export.ts";

/** Minutes whose messages are remembered; the phones' clocks differ, so that a minute may come again later. */
const REMEMBERED = 2_000;

const two = (number: number) => String(number).padStart(2, "0");

/** `2026-11-24T09:30`; to the minute, because Android exports no seconds. */
export const minuteOf = ({ year, month, day, hour, minute }: LocalTime): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;

/**
 * Says of each message, given in the order of the export, what to hash for its id: minute, sender, text, and the
 * how-manieth of these it is. Counting begins anew with each export, so every message must be given, of any kind.
 * An edited message is another message; an export that begins within a minute counts that minute otherwise.
 */
export function identities(): (message: GroupMessage) => string {
  const minutes = new Map<string, Map<string, number>>();
  return ({ at, sender, text }) => {
    const minute = minuteOf(at);
    let seen = minutes.get(minute);
    if (seen === undefined) {
      seen = new Map();
      minutes.set(minute, seen);
      if (minutes.size > REMEMBERED) minutes.delete(minutes.keys().next().value as string);
    }
    const same = JSON.stringify([sender.normalize("NFC"), text.normalize("NFC")]);
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return `${minute}|${same}|${count}`;
  };
}
