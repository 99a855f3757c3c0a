/** Load of single posts: 16 connections, each request a new submission; gives acknowledgements a second. */
import autocannon from "autocannon";
import { one } from "./inputs.ts";

let run = 0;

/** @throws Error when an answer was not 201. */
export async function load(url: string, key: string, seconds: number): Promise<number> {
  run += 1;
  let number = 0;
  const result = await autocannon({
    url,
    connections: 16,
    duration: seconds,
    requests: [
      {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        setupRequest: (request) => ({ ...request, body: JSON.stringify(one(`load-${run}-${number++}`)) }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return result["2xx"] / result.duration;
}
