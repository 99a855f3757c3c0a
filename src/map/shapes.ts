/**
 * The shapes of a map of the districts: equal squares near their places, so that small ones count as much; or, where
 * the region supplies them, its boundaries in an equirectangular projection true to scale at the middle latitude.
 */
import type { Boundaries, Kecamatan, Ring } from "../../core/reference.ts";

export interface Shape {
  readonly code: string;
  /** An SVG path. */
  readonly d: string;
  /** Where its words stand. */
  readonly x: number;
  readonly y: number;
  /** A few letters of its name, where there is room for them. */
  readonly label: string | undefined;
}
export interface AreaMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const TILE = 48;
const GAP = 3;
const WIDTH = 480;
const LETTERS = 4;

/** Undefined unless every district has a tile: a map that leaves some out would mislead. */
export function tileMap(areas: readonly Kecamatan[]): AreaMap | undefined {
  const placed = areas.flatMap(({ code, name, tile_col, tile_row }) =>
    tile_col && tile_row ? [{ code, name, col: tile_col, row: tile_row }] : [],
  );
  if (placed.length === 0 || placed.length < areas.length) return undefined;
  const side = TILE - GAP;
  const shapes = placed
    .toSorted((a, b) => a.row - b.row || a.col - b.col)
    .map(({ code, name, col, row }) => {
      const [left, top] = [(col - 1) * TILE, (row - 1) * TILE];
      return {
        code,
        d: `M${left} ${top}h${side}v${side}h-${side}z`,
        x: left + side / 2,
        y: top + side / 2,
        label: name.slice(0, LETTERS),
      };
    });
  const most = (of: "col" | "row") => Math.max(...placed.map((tile) => tile[of])) * TILE - GAP;
  return { width: most("col"), height: most("row"), shapes };
}

/** Expects at least one feature. */
export function boundaryMap({ features }: Boundaries): AreaMap {
  const areas = features.map(({ properties, geometry }) => ({
    code: properties.code,
    rings: geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  }));
  const points = areas.flatMap(({ rings }) => rings.flat());
  const bound = (axis: 0 | 1, of: "min" | "max") =>
    points.reduce((best, point) => Math[of](best, point[axis]), of === "min" ? 180 : -180);
  const [west, east, south, north] = [bound(0, "min"), bound(0, "max"), bound(1, "min"), bound(1, "max")];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * shrink);
  const round = (value: number) => Math.round(value * 10) / 10;
  const place = ([lon, lat]: Ring[number]) =>
    [round((lon - west) * shrink * scale), round((north - lat) * scale)] as const;
  return {
    width: WIDTH,
    height: round((north - south) * scale),
    shapes: areas.map(({ code, rings }) => {
      const placed = rings.map((ring) => ring.slice(0, -1).map(place));
      const xs = placed.flat().map(([x]) => x);
      const ys = placed.flat().map(([, y]) => y);
      return {
        code,
        d: placed.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}z`).join(""),
        x: round((Math.min(...xs) + Math.max(...xs)) / 2),
        y: round((Math.min(...ys) + Math.max(...ys)) / 2),
        label: undefined,
      };
    }),
  };
}
