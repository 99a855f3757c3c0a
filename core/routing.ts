/** Routing: topic x kecamatan to the SKPD that answers and its WhatsApp group; the most specific row wins. */

export interface Route {
  /** A topic's code, or "*" in the one row that catches the rest. */
  readonly topic: string;
  /** null: all kecamatan. */
  readonly kecamatan: string | null;
  readonly skpd: string;
  readonly group: string | null;
}

export interface Routing {
  /** Sub-topic before topic before "*"; within one, the row of the kecamatan before the row of all. */
  routeFor(topic: string, kecamatan: string | null): Route | undefined;
}

const keyOf = (topic: string, kecamatan: string | null) => `${topic}\u0000${kecamatan ?? ""}`;

export function createRouting(routes: readonly Route[], parentOf: (topic: string) => string | null): Routing {
  const table = new Map(routes.map((route) => [keyOf(route.topic, route.kecamatan), route]));
  return {
    routeFor(topic, kecamatan) {
      for (let at: string | null = topic; at !== null; at = parentOf(at)) {
        const route = table.get(keyOf(at, kecamatan)) ?? table.get(keyOf(at, null));
        if (route !== undefined) return route;
      }
      return table.get(keyOf("*", kecamatan)) ?? table.get(keyOf("*", null));
    },
  };
}
