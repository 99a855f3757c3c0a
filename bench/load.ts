/**
 * Load of single posts: 16 connections, each with one request after the other and each request a new submission.
 * Written to the sockets by hand: a client library takes more of the two processors than a tenth of what is measured.
 */
import { once } from "node:events";
import { connect } from "node:net";
import { one } from "./inputs.ts";

const CONNECTIONS = 16;
const ANSWER = /^HTTP\/1\.1 (\d+) .*?\r\ncontent-length: (\d+)\r\n(?:.*?\r\n)?\r\n/is;

let run = 0;

/** Acknowledgements a second. @throws Error when an answer was not a 201 with an id. */
export async function load(url: string, key: string, seconds: number): Promise<number> {
  run += 1;
  const { hostname, port, host, pathname } = new URL(url);
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\n`;
  let sent = 0;
  let acknowledged = 0;
  const start = performance.now();
  const over = () => performance.now() - start > seconds * 1_000;
  const keepSending = async (): Promise<void> => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }).setEncoding("utf8");
    const send = () => {
      const body = JSON.stringify(one(`load-${run}-${sent++}`));
      socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let read = "";
    socket.on("connect", send).on("data", (piece: string) => {
      read += piece;
      const [begun = "", status, length] = ANSWER.exec(read) ?? [];
      const body = read.slice(begun.length);
      if (begun === "" || Buffer.byteLength(body) < Number(length)) return;
      const { id } = JSON.parse(body) as { readonly id?: unknown };
      if (status !== "201" || typeof id !== "string") {
        socket.destroy(new Error(`${url} answered ${read}`));
        return;
      }
      read = "";
      acknowledged += 1;
      if (over()) socket.end();
      else send();
    });
    await once(socket, "close");
    if (!over()) throw new Error(`${url} ended a connection`);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, keepSending));
  return acknowledged / ((performance.now() - start) / 1_000);
}
