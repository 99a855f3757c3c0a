/** Saves what a chart shows: its table as CSV, its drawing with title and source as PNG. */

const PAD = 16;
const LINE = 22;

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The cells of a table as RFC 4180, numbers without the separators of the reader's language. */
export function tableCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
      ? text.replace(/[.,]/g, "")
      : /[",\r\n]/.test(text)
        ? `"${text.replaceAll('"', '""')}"`
        : text;
  return rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function lines(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const found: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (context.measureText(longer).width > width && line !== "") {
      found.push(line);
      line = word;
    } else line = longer;
  }
  return [...found, line];
}

function drawing(canvas: HTMLCanvasElement, title: string, source: string): HTMLCanvasElement {
  const style = getComputedStyle(document.documentElement);
  const scale = canvas.width / canvas.clientWidth;
  const picture = document.createElement("canvas");
  const context = picture.getContext("2d");
  if (context === null) return picture;
  const face = getComputedStyle(document.body).fontFamily;
  const fonts = { title: `600 16px ${face}`, source: `12px ${face}` };
  const room = canvas.clientWidth;
  context.font = fonts.title;
  const head = lines(context, title, room);
  context.font = fonts.source;
  const foot = lines(context, source, room);
  const above = PAD + head.length * LINE;
  picture.width = (room + 2 * PAD) * scale;
  picture.height = (above + PAD + canvas.clientHeight + foot.length * LINE + PAD) * scale;
  context.scale(scale, scale);
  context.fillStyle = style.getPropertyValue("--paper");
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(canvas, PAD, above + PAD / 2, room, canvas.clientHeight);
  context.fillStyle = style.getPropertyValue("--text");
  context.font = fonts.title;
  for (const [index, line] of head.entries()) context.fillText(line, PAD, PAD + LINE * (index + 0.7));
  context.font = fonts.source;
  for (const [index, line] of foot.entries()) {
    context.fillText(line, PAD, above + PAD + canvas.clientHeight + LINE * (index + 0.7));
  }
  return picture;
}

/** Makes the buttons of a figure work; shows them. */
export function offerDownloads(figure: HTMLElement): void {
  const tools = figure.querySelector<HTMLElement>(".chart-tools");
  const canvas = figure.querySelector("canvas");
  const table = figure.querySelector("table");
  if (tools === null || canvas === null || table === null) return;
  const name = figure.dataset["name"] ?? "terang";
  const words = (selector: string) => figure.querySelector(selector)?.textContent.trim() ?? "";
  tools.addEventListener("click", ({ target }) => {
    const kind = target instanceof HTMLElement ? target.dataset["save"] : undefined;
    if (kind === "csv") {
      const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
      save(new Blob(["\uFEFF", tableCsv(rows)], { type: "text/csv" }), `${name}.csv`);
    }
    if (kind === "png") {
      const title = figure.parentElement?.querySelector("h2")?.textContent.trim() ?? "";
      drawing(canvas, title, words(".source")).toBlob((blob) => blob !== null && save(blob, `${name}.png`));
    }
  });
  tools.hidden = false;
}
