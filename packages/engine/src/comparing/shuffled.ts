/** The same values in an order drawn by chance, each order equally likely (Fisher–Yates). `random` gives numbers in [0, 1). */
export function shuffled<V>(values: readonly V[], random: () => number): readonly V[] {
  const drawn = [...values];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [drawn[last], drawn[chosen]] = [drawn[chosen] as V, drawn[last] as V];
  }
  return drawn;
}
