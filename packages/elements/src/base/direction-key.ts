const DIRECTIONS = {ArrowUp: 'up', ArrowDown: 'down', Home: 'top', End: 'end'} as const;
type Direction = (typeof DIRECTIONS)[keyof typeof DIRECTIONS];

/** Where a key moves a row; undefined for other keys, and where Control or the system's own key makes it another one. */
export function directionKey({key, ctrlKey, metaKey}: KeyboardEvent): Direction | undefined {
  return ctrlKey || metaKey ? undefined : DIRECTIONS[key as keyof typeof DIRECTIONS];
}
