/** Draws a stacked bar chart from the table of a figure, in the colours of the page, and again when those change. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  type Plugin,
  Tooltip,
} from "chart.js";
import { offerDownloads } from "./download.ts";
import { labelled } from "./labels.ts";
import { readTable } from "./table-data.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

const localeOf = () => (document.documentElement.lang === "en" ? "en-GB" : "id-ID");
const token = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Counts over the bars, in the words of the page; a halo keeps them apart from a bar behind. */
const directLabels: Plugin<"bar"> = {
  id: "direct-labels",
  afterDatasetsDraw(chart) {
    const { ctx: context, data, scales } = chart;
    const shown = data.datasets.filter((_, index) => chart.isDatasetVisible(index));
    const heights = (data.labels ?? []).map((_, at) =>
      shown.reduce((sum, dataset) => sum + Number(dataset.data[at] ?? 0), 0),
    );
    const words = heights.map((height) => height.toLocaleString(localeOf()));
    context.save();
    context.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
    const widest = Math.max(0, ...words.map((word) => context.measureText(word).width));
    const slot = chart.chartArea.width / Math.max(1, heights.length);
    context.textAlign = "center";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = token("paper");
    context.fillStyle = token("text");
    for (const at of labelled(heights, slot > widest + 4)) {
      const x = scales["x"]?.getPixelForValue(at) ?? 0;
      const y = (scales["y"]?.getPixelForValue(heights[at] ?? 0) ?? 0) - 5;
      context.strokeText(words[at] ?? "", x, y);
      context.fillText(words[at] ?? "", x, y);
    }
    context.restore();
  },
};

function optionsOf() {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const words = {
    color: token("text-soft"),
    font: { family: getComputedStyle(document.body).fontFamily, size: 13 },
  };
  return {
    animation: still ? (false as const) : { duration: 300 },
    maintainAspectRatio: false,
    responsive: true,
    locale: localeOf(),
    layout: { padding: { top: 18 } },
    interaction: { mode: "index" as const, intersect: false },
    scales: {
      x: {
        stacked: true,
        grid: { display: false },
        border: { color: token("rule") },
        ticks: { ...words, maxRotation: 0, autoSkipPadding: 16 },
      },
      y: {
        stacked: true,
        beginAtZero: true,
        border: { display: false },
        grid: { color: token("rule") },
        ticks: { ...words, precision: 0, maxTicksLimit: 5 },
      },
    },
    plugins: {
      legend: { position: "bottom" as const, labels: { ...words, boxWidth: 14, boxHeight: 14 } },
      tooltip: { titleFont: words.font, bodyFont: words.font },
    },
  };
}

/** Expects a figure with a canvas and a table; does nothing where either is missing. */
export function drawChart(figure: HTMLElement): void {
  const canvas = figure.querySelector("canvas");
  const table = figure.querySelector("table");
  if (canvas === null || table === null) return;
  const { labels, series } = readTable(table);
  let chart: Chart | undefined;
  const draw = () => {
    chart?.destroy();
    chart = new Chart(canvas, {
      type: "bar",
      data: {
        labels: [...labels],
        datasets: series.map(({ name, colour, values }) => ({
          label: name,
          data: [...values],
          backgroundColor: token(`chart-${colour}`),
          // In the colour of its words: yellow and grey are too pale to be told from the paper without an outline.
          borderColor: token(colour),
          borderWidth: 1,
          borderSkipped: false as const,
          maxBarThickness: 40,
        })),
      },
      options: optionsOf(),
      plugins: [directLabels],
    });
    figure.dataset["drawn"] = "";
  };
  draw();
  offerDownloads(figure);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
}
