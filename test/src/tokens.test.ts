/** The colours of the site: every text on every ground that it stands on reaches WCAG AA, in light and in dark. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const [screens = "", contrastPart = "", contrastDarkPart = ""] = css.split("(prefers-contrast: more)");
const [lightPart = "", darkPart = ""] = screens.split("prefers-color-scheme: dark");
const tokensOf = (part: string): Record<string, string> =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
const light = tokensOf(lightPart);
const dark = { ...light, ...tokensOf(darkPart) };
const contrastLight = { ...light, ...tokensOf(contrastPart) };
const SCHEMES = {
  light,
  dark,
  "light, more contrast": contrastLight,
  "dark, more contrast": { ...dark, ...tokensOf(contrastPart), ...tokensOf(contrastDarkPart) },
};

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const PLAIN = ["paper", "raised"];
/** Text, the grounds it stands on, the least contrast: 4.5 for text, 3 for what is only a shape. */
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ["text", [...PLAIN, "accent-soft"], 4.5],
  ["text-soft", [...PLAIN, "accent-soft"], 4.5],
  ["accent", [...PLAIN, "accent-soft"], 4.5],
  // The label of a button.
  ["paper", ["accent"], 4.5],
  ["merah", [...PLAIN, "merah-soft"], 4.5],
  ["kuning", [...PLAIN, "kuning-soft"], 4.5],
  ["biru", [...PLAIN, "biru-soft"], 4.5],
  ["arsip", [...PLAIN, "arsip-soft"], 4.5],
  ["focus", [...PLAIN, "accent-soft", "kuning-soft"], 3],
  ["band-text", ["band"], 7],
  ["band-soft", ["band"], 4.5],
  ["flame", ["band"], 3],
  ["flame-core", ["band"], 4.5],
  ["step-ink", ["step-1", "step-2", "step-3"], 4.5],
  ["step-ink-dark", ["step-4", "step-5"], 4.5],
];
const CASES = Object.entries(SCHEMES).flatMap(([scheme, tokens]) =>
  PAIRS.flatMap(([ink, grounds, least]) =>
    grounds.map((ground) => [scheme, ink, ground, least, tokens[ink], tokens[ground]] as const),
  ),
);

test.each(CASES)("%s: %s on %s reaches %f", (_scheme, _ink, _ground, least, ink = "", ground = "") => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least);
});

test.each(["light", "dark"] as const)("%s: each step of the map stands out from the one before", (scheme) => {
  const steps = [1, 2, 3, 4, 5].map((step) => SCHEMES[scheme][`step-${step}`] ?? "");
  for (const [index, step] of steps.slice(1).entries())
    expect(contrast(step, steps[index] ?? "")).toBeGreaterThan(1.25);
});

test("with more contrast, what is softer than text still reaches AAA", () => {
  for (const scheme of ["light, more contrast", "dark, more contrast"] as const) {
    const { "text-soft": soft = "", paper = "" } = SCHEMES[scheme];
    expect(contrast(soft, paper)).toBeGreaterThanOrEqual(7);
  }
});

test("black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
