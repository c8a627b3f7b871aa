/**
 * A partial order as places: first all items that no other is above, then all that only those are above, and so on.
 * `isAbove` must be transitive and without cycles. Items that the partial order leaves open against each other share a
 * place unless a third one keeps them apart.
 */
export function layers(size: number, isAbove: (a: number, b: number) => boolean): number[][] {
  const order: number[][] = [];
  let left = Array.from({length: size}, (_, item) => item);
  while (left.length > 0) {
    const top = left.filter((item) => !left.some((other) => other !== item && isAbove(other, item)));
    order.push(top);
    left = left.filter((item) => !top.includes(item));
  }
  return order;
}
