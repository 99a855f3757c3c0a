/** Which bars say their count themselves: all where there is room for it, else the highest and the last. */

/** Indexes into the heights, in order; a bar of no height says nothing. `roomy`: each label fits over its own bar. */
export function labelled(heights: readonly number[], roomy: boolean): readonly number[] {
  const standing = heights.flatMap((height, index) => (height > 0 ? [index] : []));
  if (roomy) return standing;
  const highest = heights.indexOf(Math.max(...heights));
  return standing.filter((index) => index === highest || index === standing.at(-1));
}
