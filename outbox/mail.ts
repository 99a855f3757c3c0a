/** Mail by SMTP (RFC 5321); a repeat has the same Message-ID, by which mailboxes and lists tell it. */
import type { SentMessageInfo, Transporter } from "nodemailer";
import { PATIENCE, type Sender, type Sent } from "./sender.ts";

export interface MailSettings {
  /** smtp:// (STARTTLS where the server has it) or smtps://, with user and password where it asks for them. */
  readonly url: string;
  /** An address, or a name with the address in angle brackets. */
  readonly from: string;
}

/** A reply code (RFC 5321, 4.2.1): 4yz may be tried again, 5yz is refused for good. Without one it broke on the way. */
function outcomeOf(error: unknown): Sent {
  const { responseCode, code } = error as { readonly responseCode?: unknown; readonly code?: unknown };
  if (typeof responseCode === "number" && responseCode >= 400) {
    return { outcome: responseCode >= 500 ? "never" : "again", error: `smtp_${responseCode}` };
  }
  return { outcome: "again", error: code === "ETIMEDOUT" ? "timeout" : "unreachable" };
}

export function mailSender({ url, from }: MailSettings): Sender {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const user = decodeURIComponent(username);
  const options = {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 465 : user === "" ? 25 : 587) : Number(port),
    secure,
    // A password never goes over a line that others can read.
    ...(user === "" ? {} : { auth: { user, pass: decodeURIComponent(password) }, requireTLS: true }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  let transport: Promise<Transporter<SentMessageInfo>> | undefined;
  // Loaded by the first mail: most servers send none.
  const open = () =>
    (transport ??= import("nodemailer").then(({ createTransport }) => createTransport(options)));
  const domain = /@([^\s@>]+)>?$/.exec(from)?.[1] ?? "localhost";
  return {
    afterCrash: "send",
    async send({ id, to, text }) {
      const [subject = "", ...lines] = text.split("\n");
      try {
        await (await open()).sendMail({
          from,
          to,
          subject,
          text: lines.join("\n").trimStart(),
          messageId: `<${id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { outcome: "sent", theirs: null };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}
