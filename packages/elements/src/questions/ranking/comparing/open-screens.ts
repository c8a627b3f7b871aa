import type {Comparison} from '@consulta/schema';

/** One screen that is still to be shown, and where it stands among all. */
export interface OpenScreens {
  /** What the next screen shows; undefined when all were. */
  readonly next: readonly string[] | undefined;
  readonly done: number;
  readonly total: number;
}

/**
 * Which screens are left, told from the choices alone. Items without an opinion are left out of a screen; a choice that
 * was made on it before that counts all the same. A screen with less than two items left asks nothing.
 */
export function openScreens(
  screens: readonly (readonly string[])[],
  ids: readonly string[],
  comparisons: readonly Comparison[],
): OpenScreens {
  const made = comparisons.filter(({worst}) => worst !== undefined).map(({shown}) => key(shown));
  const take = (screen: readonly string[]): boolean => {
    const place = made.indexOf(key(screen));
    if (place !== -1) made.splice(place, 1);
    return place !== -1;
  };
  const asked = screens
    .map((screen) => ({screen, shown: screen.filter((id) => ids.includes(id))}))
    .filter(({shown}) => shown.length > 1);
  const open = asked.filter(({screen, shown}) => !take(shown) && !take(screen));
  return {next: open[0]?.shown, done: asked.length - open.length, total: asked.length};
}

function key(shown: readonly string[]): string {
  return JSON.stringify([...shown].sort());
}
