/** The far side of mail: a local SMTP server that keeps what it gets and answers as the test wants. */
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  /** Header fields by their names in lower case, unfolded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Quoted-printable (RFC 2045, 6.7) of ASCII words. */
const plain = (body: string): string =>
  body
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function parse(raw: string): Pick<Mail, "headers" | "body"> {
  const end = raw.indexOf("\r\n\r\n");
  const fields = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n")
    .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]);
  const headers = Object.fromEntries(fields) as Mail["headers"];
  const body = raw.slice(end + 4);
  return { headers, body: headers["content-transfer-encoding"] === "quoted-printable" ? plain(body) : body };
}

/** `refuse`: the reply code to the n-th mail, from 0; undefined takes it. */
export async function mailbox(
  refuse: (n: number) => number | undefined = () => undefined,
  options: SMTPServerOptions = { authOptional: true, disabledCommands: ["STARTTLS", "AUTH"] },
) {
  const received: Mail[] = [];
  let seen = 0;
  const server = new SMTPServer({
    ...options,
    onData(stream, session, callback) {
      const n = seen++;
      void text(stream).then((raw) => {
        const code = refuse(n);
        if (code !== undefined) return callback(Object.assign(new Error("no"), { responseCode: code }));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        received.push({ from, to: rcptTo.map(({ address }) => address), ...parse(raw) });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, received };
}
