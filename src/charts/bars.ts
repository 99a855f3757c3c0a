/** A trend as stacked bars in an SVG, drawn at build: for frames on other sites, which should load no chart code. */
import type { TrendPoint } from "../entities/trend.ts";
import { labelled } from "./labels.ts";

export interface Bar {
  readonly colour: "biru" | "kuning" | "merah" | "arsip";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Bars {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** Lines across, from 0 up, each with its count. */
  readonly lines: readonly { readonly y: number; readonly count: number }[];
  /** Counts over some of the bars. */
  readonly labels: readonly { readonly x: number; readonly y: number; readonly count: number }[];
  /** Names under some of the bars. */
  readonly names: readonly { readonly x: number; readonly period: string }[];
}

const WIDTH = 440;
const HEIGHT = 220;
const LEFT = 44;
const BELOW = 28;
const ABOVE = 20;
/** The narrowest slot in which a count of four figures stands clear of its neighbours. */
const ROOMY = 30;
const PARTS = { biru: "done", kuning: "working", merah: "waiting", arsip: "archived" } as const;
/** Names that fit beneath. */
const MOST_NAMES = 5;

/** The least of 1, 2, 5, 10, 20, … of which at most four make the whole. */
export function stepFor(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const step of [1, 2, 5]) if (step * unit * 4 >= most) return step * unit;
  }
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Expects at least one point. */
export function trendBars(points: readonly TrendPoint[]): Bars {
  const most = Math.max(1, ...points.map(({ received }) => received));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const room = HEIGHT - ABOVE - BELOW;
  const yOf = (count: number) => ABOVE + room - (count / top) * room;
  const slot = (WIDTH - LEFT) / points.length;
  const width = round(Math.min(40, slot * 0.8));
  const middle = (index: number) => LEFT + slot * (index + 0.5);
  const bars = points.flatMap((point, index) => {
    let below = 0;
    return (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((colour) => {
      const count = point[PARTS[colour]];
      if (count === 0) return [];
      below += count;
      const y = round(yOf(below));
      return [{ colour, x: round(middle(index) - width / 2), y, width, height: round((count / top) * room) }];
    });
  });
  const every = Math.ceil(points.length / MOST_NAMES);
  return {
    width: WIDTH,
    height: HEIGHT,
    bars,
    lines: Array.from({ length: top / step + 1 }, (_, index) => ({
      y: round(yOf(index * step)),
      count: index * step,
    })),
    labels: labelled(
      points.map(({ received }) => received),
      slot >= ROOMY,
    ).map((index) => {
      const { received } = points[index] as TrendPoint;
      return { x: round(middle(index)), y: round(yOf(received) - 4), count: received };
    }),
    names: points.flatMap(({ period }, index) =>
      index % every === 0 ? [{ x: round(middle(index)), period }] : [],
    ),
  };
}
