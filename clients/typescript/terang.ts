/** A client of the open data of a Terang portal, typed by schema.d.ts, which is generated from /openapi.json. */
import createClient, { type ClientOptions } from "openapi-fetch";
import type { components, paths } from "./schema.d.ts";

export type Complaint = components["schemas"]["Complaint"];
export type Statistics = components["schemas"]["Statistics"];
type ComplaintsQuery = NonNullable<paths["/v1/complaints"]["get"]["parameters"]["query"]>;
type StatisticsQuery = NonNullable<paths["/v1/statistics"]["get"]["parameters"]["query"]>;

/** What the portal refused, with its problem (RFC 9457). */
export class TerangRefused extends Error {
  readonly problem: components["schemas"]["Problem"];
  constructor(problem: components["schemas"]["Problem"]) {
    super(`${problem.code}: ${problem.errors?.map(({ detail }) => detail).join("; ") ?? problem.title}`);
    this.name = "TerangRefused";
    this.problem = problem;
  }
}

/** What stands between may refuse too, in its own words: then the status is all that is known. */
function problemOf(error: unknown, { status }: Response): components["schemas"]["Problem"] {
  if (typeof error === "object" && error !== null && "code" in error)
    return error as components["schemas"]["Problem"];
  return { type: "about:blank", title: `HTTP ${status}`, status, code: `http_${status}` };
}

/** `portal`: its address. Each call throws TerangRefused when it is refused. */
export function createTerang(portal: string, options: ClientOptions = {}) {
  // Asked for as JSON, so what comes is what the document says of that media type.
  const headers = { Accept: "application/json" };
  const client = createClient<paths>({ headers, ...options, baseUrl: portal });
  return {
    /** Every complaint that matches, page after page of one release. */
    async *complaints(query: ComplaintsQuery = {}): AsyncGenerator<Complaint> {
      let cursor: string | undefined;
      do {
        const { data, error, response } = await client.GET("/v1/complaints", {
          params: { query: { limit: "1000", ...query, ...(cursor === undefined ? {} : { cursor }) } },
        });
        if (error !== undefined) throw new TerangRefused(problemOf(error, response));
        const { data: rows, next } = data as components["schemas"]["Complaints"];
        yield* rows;
        cursor = next === null ? undefined : (new URL(next).searchParams.get("cursor") ?? undefined);
      } while (cursor !== undefined);
    },
    async complaint(id: string) {
      const { data, error, response } = await client.GET("/v1/complaints/{public_id}", {
        params: { path: { public_id: id } },
      });
      if (error !== undefined) throw new TerangRefused(problemOf(error, response));
      return data;
    },
    async statistics(query: StatisticsQuery = {}): Promise<Statistics> {
      const { data, error, response } = await client.GET("/v1/statistics", { params: { query } });
      if (error !== undefined) throw new TerangRefused(problemOf(error, response));
      return data as Statistics;
    },
  };
}
