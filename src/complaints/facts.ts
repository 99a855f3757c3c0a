/** The facts of a complaint as name and value, with a link where there is a page about the value. */
import type { PublishedRow } from "../../core/published.ts";
import { type Kind, pathOf } from "../entities/kinds.ts";
import { channelName, nameOf } from "../entities/names.ts";
import { dateWords } from "../i18n/format.ts";
import { href } from "../i18n/place.ts";
import { type Lang, say, sayWord } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly to: string | undefined;
}

export function complaintFacts(release: Release, lang: Lang, row: PublishedRow): readonly Fact[] {
  const plain = (name: string, value: string): Fact => ({ name, value, to: undefined });
  const linked = (name: string, kind: Kind, code: string): Fact => ({
    name,
    value: nameOf(release, lang, kind, code),
    to: href(lang, pathOf(kind, code)),
  });
  const date = (value: string | null) =>
    value === null ? say(lang, "complaint.none") : dateWords(lang, value);
  return [
    linked(say(lang, "complaint.topik"), "topik", row.sub_topik ?? row.topik),
    row.skpd === null
      ? plain(say(lang, "complaint.skpd"), say(lang, "complaint.none"))
      : linked(say(lang, "complaint.skpd"), "skpd", row.skpd),
    row.kecamatan === null
      ? plain(say(lang, "complaint.kecamatan"), say(lang, "name.unknown"))
      : linked(say(lang, "complaint.kecamatan"), "kecamatan", row.kecamatan),
    plain(say(lang, "complaint.kanal"), channelName(release, lang, row.kanal)),
    plain(say(lang, "complaint.klasifikasi"), sayWord(lang, "klasifikasi", row.klasifikasi)),
    plain(say(lang, "complaint.masuk"), dateWords(lang, row.tanggal_masuk)),
    plain(say(lang, "complaint.batas_tanggapan"), date(row.batas_tanggapan)),
    plain(say(lang, "complaint.batas_selesai"), date(row.batas_selesai)),
    plain(say(lang, "complaint.tepat"), sayWord(lang, "punctuality", row.tepat_waktu)),
  ];
}
