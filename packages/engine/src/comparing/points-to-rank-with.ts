/** How many points there are to share out among items that are to be ranked: 100, and 10 for each item above ten. */
export function pointsToRankWith(items: number): number {
  return Math.max(100, 10 * items);
}
