/** The tracking page: a code in, the status out; the reporter's word and wish. The code is in no address and no storage. */
import { href } from "../i18n/place.ts";
import type { Lang } from "../i18n/text.ts";
import { type Asked, askStatus, sendWithdrawal, sendWord, type Word } from "./api.ts";
import type { Phrases } from "./phrases.ts";
import { tell } from "./tell.ts";

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  more: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), { textContent: text }, more);

function partsOf(place: HTMLElement) {
  const part = <T extends Element>(selector: string) => {
    const found = place.querySelector<T>(selector);
    if (found === null) throw new Error(`tracking page without ${selector}`);
    return found;
  };
  return {
    form: part<HTMLFormElement>("form.track-code"),
    input: part<HTMLInputElement>("input[name=code]"),
    state: part<HTMLElement>("[role=status]"),
    found: part<HTMLElement>(".track-found"),
    title: part<HTMLElement>(".track-found h2"),
    chip: part<HTMLElement>(".track-found .chip"),
    note: part<HTMLElement>(".track-note"),
    lines: part<HTMLUListElement>(".track-lines"),
    timeline: part<HTMLOListElement>(".timeline"),
    published: part<HTMLElement>(".track-published"),
    link: part<HTMLAnchorElement>(".track-link"),
    word: part<HTMLFormElement>("form.track-word"),
    outcomes: [...place.querySelectorAll<HTMLInputElement>("input[name=outcome]")],
    withdraw: part<HTMLDetailsElement>(".track-withdraw"),
    withdrawal: part<HTMLFormElement>(".track-withdraw form"),
  };
}

/** What each thing that can be said needs the API to allow. */
const NEEDS = { confirmed: "confirm", contested: "contest" } as const;

/** Its words stand beside the place, as JSON. */
export function startTracking(place: HTMLElement): void {
  const phrases = JSON.parse(document.getElementById("frasa")?.textContent ?? "{}") as Phrases;
  const lang: Lang = place.dataset["lang"] === "en" ? "en" : "id";
  const parts = partsOf(place);
  let code = "";

  function show({ tracked }: Extract<Asked, { ok: true }>) {
    const told = tell(tracked, phrases, lang);
    parts.title.textContent = told.publicId;
    parts.chip.className = `chip ${told.colour}`;
    parts.chip.textContent = told.chip;
    parts.note.textContent = told.note;
    parts.lines.replaceChildren(...told.lines.map((line) => element("li", line)));
    parts.timeline.replaceChildren(
      ...told.events.map(({ kind, date, day, name, notes }) => {
        const item = element("li", "", { className: kind });
        const spans = notes.map((text) => element("span", text));
        item.append(element("time", day, { dateTime: date }), " ", element("strong", name), ...spans);
        return item;
      }),
    );
    parts.published.textContent = told.published;
    parts.link.hidden = !told.hasPage;
    parts.link.href = href(lang, `/aduan/${told.publicId}/`);
    for (const one of parts.outcomes) {
      const allowed = told.can.includes(NEEDS[one.value as keyof typeof NEEDS]);
      one.disabled = !allowed;
      if (one.parentElement !== null) one.parentElement.hidden = !allowed;
      one.checked = false;
    }
    parts.word.hidden = !told.can.includes("confirm") && !told.can.includes("contest");
    parts.withdraw.hidden = !told.can.includes("withdraw");
    parts.withdraw.open = false;
    parts.found.hidden = false;
  }

  /** Says how it went; `done` is the phrase when it went well. */
  async function settle(asking: Promise<Asked>, done: string, forget: boolean) {
    parts.state.textContent = phrases.say["loading"] ?? "";
    const asked = await asking;
    if (asked.ok) show(asked);
    else if (forget) parts.found.hidden = true;
    parts.state.textContent = phrases.say[asked.ok ? done : asked.why] ?? "";
    if (asked.ok && done === "") parts.title.focus();
  }

  const look = () => {
    code = parts.input.value.trim();
    if (code !== "") void settle(askStatus(code), "", true);
  };
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  parts.word.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = new FormData(parts.word);
    const rating = Number(said.get("rating"));
    const note = String(said.get("note") ?? "").trim();
    const word: Word = {
      outcome: said.get("outcome") === "confirmed" ? "confirmed" : "contested",
      ...(rating > 0 ? { rating } : {}),
      ...(note === "" ? {} : { note }),
    };
    void settle(sendWord(code, word), "thanks", false).then(() => parts.word.reset());
  });
  parts.withdrawal.addEventListener("submit", (event) => {
    event.preventDefault();
    void settle(sendWithdrawal(code), "withdrawn", false);
  });

  /** The link of the acknowledgement: /lacak/#CODE. The code does not stay in the address, where a screen shows it. */
  const fromAddress = () => {
    const given = decodeURIComponent(location.hash.slice(1));
    if (!/^[0-9A-Za-z -]{6,}$/.test(given)) return;
    history.replaceState(null, "", location.pathname);
    parts.input.value = given;
    look();
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
}
