/**
 * Everything after what it depends on. Depth first, without recursion: a chain of conditions may be as long as the
 * survey. In a circle (which parsing refuses) one link is left to be seen at its last value.
 */
export function inOrder(dependencies: ReadonlyMap<string, {readonly on: readonly string[]}>): readonly string[] {
  const order: string[] = [];
  const state = new Map<string, 'begun' | 'done'>();
  for (const first of dependencies.keys()) {
    const stack = [first];
    for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
      if (state.get(key) === undefined) {
        state.set(key, 'begun');
        const on = dependencies.get(key)?.on ?? [];
        stack.push(...on.filter((other) => dependencies.has(other) && !state.has(other)).reverse());
      } else {
        stack.pop();
        if (state.get(key) === 'begun') order.push(key);
        state.set(key, 'done');
      }
    }
  }
  return order;
}
