/** How screens are made. */
export interface ScreensOptions {
  /** How many items are on a screen; default 4, or 5 from 13 items on. Up to six items, there are three. */
  readonly perScreen?: 4 | 5 | undefined;
  /** How often each item is shown; default 3, or 2 above 40 items. */
  readonly rounds?: number | undefined;
}

/** Above this, items hardly meet twice, and there is nothing to make more even. */
const LARGEST_IMPROVED = 40;
/** From how many beginnings the search sets out: perfect blocks exist for few items, and are not found from each. */
const startsFor = (count: number): number => (count <= 13 ? 12 : count <= LARGEST_IMPROVED ? 2 : 1);

/**
 * Screens of a few items each, of which a person says which matters most and which least: the multi-item case of J. J.
 * Louviere, T. N. Flynn, A. A. J. Marley, "Best-Worst Scaling" (Cambridge, 2015), chapter 2. Every item is shown equally
 * often, or once more where the places of the screens cannot be shared out evenly, and pairs meet as evenly as a search
 * finds: balanced incomplete blocks where that is possible for few items. The same items in the same order give the same
 * screens.
 */
export function bestWorstScreens(
  items: readonly string[],
  options: ScreensOptions = {},
): readonly (readonly string[])[] {
  const {length: count} = items;
  if (count < 2) return [];
  const size = screenSize(count, options.perScreen);
  // All at once: asking it again would say nothing new.
  if (size >= count) return [items];
  const rounds = Math.max(1, Math.round(options.rounds ?? (count > 40 ? 2 : 3)));
  const screens = Math.ceil((count * rounds) / size);
  const random = chance(count * 1009 + size);
  let best: Design | undefined;
  for (let start = 0; start < startsFor(count); start += 1) {
    const design = new Design(count, size, screens, random);
    if (count <= LARGEST_IMPROVED) design.even();
    if (!best || design.unevenness < best.unevenness) best = design;
  }
  return (best as Design).screens.map((screen) => screen.map((place) => items[place] as string));
}

/** Three of a handful: with more on a screen, there would be little left to compare it with. */
function screenSize(count: number, wanted: 4 | 5 | undefined): number {
  if (count <= 6) return Math.min(count, 3);
  return wanted ?? (count < 13 ? 4 : 5);
}

/** Items by their places, on screens. */
class Design {
  readonly screens: number[][] = [];
  /** How often two items meet. */
  readonly #met: Uint16Array;
  readonly #count: number;

  /**
   * Fills screen after screen with the item that was shown least, then met those already there least, then by chance.
   * The least shown are all used up before another is shown again, so that the numbers never differ by more than one.
   */
  constructor(count: number, size: number, screens: number, random: () => number) {
    this.#count = count;
    this.#met = new Uint16Array(count * count);
    const shown = new Uint16Array(count);
    for (let made = 0; made < screens; made += 1) {
      const screen: number[] = [];
      while (screen.length < size) {
        let chosen = -1;
        let least = Infinity;
        for (let place = 0; place < count; place += 1) {
          if (screen.includes(place)) continue;
          const cost = (shown[place] as number) * 1e6 + this.#change(place, screen, 1) + random();
          if (cost < least) [chosen, least] = [place, cost];
        }
        shown[chosen] = (shown[chosen] as number) + 1;
        this.#meet(chosen, screen, 1);
        screen.push(chosen);
      }
      this.screens.push(screen);
    }
  }

  /** The sum of squares: least where all pairs meet equally often. */
  get unevenness(): number {
    return this.#met.reduce((sum, times) => sum + times ** 2, 0);
  }

  /** Exchanges two items of two screens as long as that makes the pairs more even; each stays shown as often. */
  even(): void {
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (const [index, one] of this.screens.entries()) {
        for (const other of this.screens.slice(index + 1)) {
          for (let a = 0; a < one.length; a += 1) {
            for (let b = 0; b < other.length; b += 1) isBetter = this.#exchange(one, a, other, b) || isBetter;
          }
        }
      }
    }
  }

  #exchange(one: number[], a: number, other: number[], b: number): boolean {
    const [first, second] = [one[a] as number, other[b] as number];
    if (one.includes(second) || other.includes(first)) return false;
    const [firsts, seconds] = [
      one.filter((place) => !other.includes(place)),
      other.filter((place) => !one.includes(place)),
    ];
    const left = firsts.filter((place) => place !== first);
    const right = seconds.filter((place) => place !== second);
    const gain =
      this.#change(first, left, -1) +
      this.#change(second, left, 1) +
      this.#change(second, right, -1) +
      this.#change(first, right, 1);
    if (gain >= 0) return false;
    for (const [place, others, times] of [
      [first, left, -1],
      [second, left, 1],
      [second, right, -1],
      [first, right, 1],
    ] as const)
      this.#meet(place, others, times);
    [one[a], other[b]] = [second, first];
    return true;
  }

  /** What the sum of squares changes by when the item meets each of the others once more or less. */
  #change(place: number, others: readonly number[], times: 1 | -1): number {
    return others.reduce((sum, other) => sum + 2 * times * this.#times(place, other) + 1, 0);
  }

  #times(place: number, other: number): number {
    return this.#met[place * this.#count + other] as number;
  }

  #meet(place: number, others: readonly number[], times: 1 | -1): void {
    for (const other of others) {
      for (const cell of [place * this.#count + other, other * this.#count + place])
        this.#met[cell] = (this.#met[cell] as number) + times;
    }
  }
}

/** Numbers in [0, 1) that are the same each time: a linear congruential generator (Numerical Recipes, 7.1). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
