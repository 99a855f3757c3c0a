/** Fills the places of a text: `{n}` by the value of n, `{n:complaint|complaints}` by the form that goes with it. */

const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** A place whose value is not given stays as it is. Values are as they are told: "1" alone is one. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(PLACE, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return String(value) === "1" ? one : many;
  });
