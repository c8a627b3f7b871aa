/** Where an answer turns from true to false between two numbers, as near as numbers go. */
export function bisect(low: number, high: number, isBelow: (value: number) => boolean): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (isBelow(middle)) from = middle;
    else to = middle;
  }
}
