/** Wilson's score interval for a share (Wilson 1927), 95%. */

const Z = 1.959963984540054;

/** Bounds of the share `successes / n`, within 0 and 1; n must be over 0. */
export function wilson(successes: number, n: number): { readonly low: number; readonly high: number } {
  const share = successes / n;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
