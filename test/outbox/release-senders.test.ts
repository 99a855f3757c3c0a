/** News of releases on the wire: a signed hook over real HTTP, mail over real SMTP. All addresses are made up. */
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { mailSender } from "../../outbox/mail.ts";
import { releaseHookSender } from "../../outbox/release-hook.ts";
import { signature } from "../../outbox/webhook.ts";
import { farSide } from "./far-side.ts";
import { mailbox } from "./mailbox.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const parcel = (to: string) => ({
  id: "0190-contoh",
  to,
  group: false,
  text: '{"type":"release.published"}',
});
const LETTER = {
  id: "0190-contoh",
  to: "warta@contoh.example",
  group: false,
  text: "Rilis é baru\n\nIsi surat.\n",
};
const FROM = "Terang <terang@portal.example>";

test("the signature is that of the reference implementation of Standard Webhooks", () => {
  const key = Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64");
  expect(signature(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, '{"test": 2432232314}')).toBe(
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  );
});

test.each([
  ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64")],
  ["kata rahasia contoh", Buffer.from("kata rahasia contoh")],
])("a hook gets the letter as it is, signed with %s", async (secret, key) => {
  const { url, received } = await farSide(() => ({ status: 204 }));
  const sent = await releaseHookSender(secret, fetch, () => NOW).send(parcel(`${url}/terang?k=1`));
  expect(sent).toEqual({ outcome: "sent", theirs: null });
  const [{ path, headers, body } = { path: "", headers: {}, body: "" }] = received;
  expect([path, body]).toEqual(["POST /terang?k=1", '{"type":"release.published"}']);
  expect(headers).toMatchObject({
    "content-type": "application/json",
    "webhook-id": "0190-contoh",
    "webhook-timestamp": "1795485600",
    "webhook-signature": `v1,${createHmac("sha256", key).update(`0190-contoh.1795485600.${body}`).digest("base64")}`,
  });
});

test.each([
  [500, "again"],
  [429, "again"],
  [410, "never"],
  [302, "never"],
])("a hook that answers %i: %s", async (status, outcome) => {
  const { url } = await farSide(() => ({ status, headers: { Location: "http://127.0.0.1:1/" } }));
  const sent = await releaseHookSender("s", fetch, () => NOW).send(parcel(url));
  expect(sent).toEqual({ outcome, error: `http_${status}` });
});

test("a hook where nobody is: again", async () => {
  const sent = await releaseHookSender("s", fetch, () => NOW).send(parcel("http://127.0.0.1:1"));
  expect(sent).toEqual({ outcome: "again", error: "unreachable" });
});

test("mail: the first line is the subject, a repeat has the same Message-ID", async () => {
  const { port, received } = await mailbox();
  const sender = mailSender({ url: `smtp://127.0.0.1:${port}`, from: FROM });
  expect(await sender.send(LETTER)).toEqual({ outcome: "sent", theirs: null });
  expect(await sender.send(LETTER)).toEqual({ outcome: "sent", theirs: null });
  expect(received).toHaveLength(2);
  for (const mail of received) {
    expect(mail).toMatchObject({
      from: "terang@portal.example",
      to: ["warta@contoh.example"],
      headers: {
        from: "Terang <terang@portal.example>",
        to: "warta@contoh.example",
        subject: "=?UTF-8?Q?Rilis_=C3=A9_baru?=",
        "message-id": "<0190-contoh@portal.example>",
        "auto-submitted": "auto-generated",
        "content-type": "text/plain; charset=utf-8",
      },
      body: "Isi surat.\r\n",
    });
  }
});

test.each([
  [451, { outcome: "again", error: "smtp_451" }],
  [550, { outcome: "never", error: "smtp_550" }],
])("mail that is refused with %i", async (code, sent) => {
  const { port } = await mailbox(() => code);
  expect(await mailSender({ url: `smtp://127.0.0.1:${port}`, from: FROM }).send(LETTER)).toEqual(sent);
});

test("mail where nobody is: again", async () => {
  const sent = await mailSender({ url: "smtp://127.0.0.1:1", from: FROM }).send(LETTER);
  expect(sent).toEqual({ outcome: "again", error: "unreachable" });
});

test("a password is not said on a line that is not encrypted", async () => {
  const heard: string[] = [];
  const { port, received } = await mailbox(undefined, {
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ password }, _session, callback) => {
      heard.push(password ?? "");
      callback(null, { user: "terang" });
    },
  });
  const sent = await mailSender({ url: `smtp://terang:rahasia@127.0.0.1:${port}`, from: FROM }).send(LETTER);
  expect(sent.outcome).not.toBe("sent");
  expect([heard, received]).toEqual([[], []]);
});
