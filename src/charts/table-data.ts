/** The data of a chart, read from the table beneath it: there is no second copy. */

export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly values: readonly number[];
  }[];
}

/** A whole number as either language writes it: "1.234" and "1,234" are 1234. */
export const wholeNumber = (text: string): number => Number(text.replace(/\D/g, ""));

/** One series a column whose heading has `data-colour`, one label a row. */
export function readTable(table: HTMLTableElement): ChartData {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  return {
    labels: rows.map((row) => row.cells[0]?.textContent.trim() ?? ""),
    series: headings.flatMap((heading, column) => {
      const colour = heading.dataset["colour"];
      if (colour === undefined) return [];
      return [
        {
          name: heading.textContent.trim(),
          colour,
          values: rows.map((row) => wholeNumber(row.cells[column]?.textContent ?? "")),
        },
      ];
    }),
  };
}
