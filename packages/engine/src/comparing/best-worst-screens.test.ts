import {expect} from '@open-wc/testing';

import {bestWorstScreens} from './best-worst-screens.js';

const ids = (count: number): readonly string[] => Array.from({length: count}, (_, index) => `i${index}`);
const tally = <K>(keys: readonly K[]): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const pairsOf = (screen: readonly string[]) =>
  screen.flatMap((one, place) => screen.slice(place + 1).map((other) => [one, other].sort().join()));
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

describe('bestWorstScreens', () => {
  for (const perScreen of [4, 5] as const) {
    it(`shows each of 3 to 200 items equally often, ${perScreen} at a time, or once more where it cannot be even`, () => {
      for (const count of [...Array.from({length: 40}, (_, index) => index + 3), 50, 77, 120, 200]) {
        const screens = bestWorstScreens(ids(count), {perScreen});
        const shown = tally(screens.flat());
        const places = screens.flat().length;
        expect(shown.size).to.equal(count);
        expect(spread([...shown.values()])).to.equal(places % count === 0 ? 0 : 1);
        for (const screen of screens) expect(new Set(screen).size).to.equal(screen.length);
        // The rounds that were wanted, and less than one screen above them.
        const rounds = count === 3 ? 1 : count > 40 ? 2 : 3;
        expect(Math.min(...shown.values())).to.equal(rounds);
        expect(places - rounds * count).to.be.below(Math.min(perScreen, count));
      }
    });
  }

  // Balanced incomplete block designs (v, b, r, k, λ): all pairs meet λ times. Fisher and Yates, Statistical Tables, XVII.
  const blocks = [
    [4, 3, 3, 2],
    [6, 3, 5, 2],
    [7, 4, 4, 2],
    [13, 4, 4, 1],
  ] as const;
  for (const [count, size, rounds, together] of blocks) {
    it(`finds the balanced blocks of ${size} for ${count} items`, () => {
      const screens = bestWorstScreens(ids(count), {rounds, perScreen: 4});
      expect(new Set(screens.map(({length}) => length))).to.deep.equal(new Set([size]));
      const pairs = tally(screens.flatMap(pairsOf));
      expect([pairs.size, new Set(pairs.values())]).to.deep.equal([(count * (count - 1)) / 2, new Set([together])]);
    });
  }

  it('lets the pairs of up to 20 items meet nearly equally often', () => {
    for (let count = 4; count <= 20; count += 1) {
      const pairs = tally(bestWorstScreens(ids(count)).flatMap(pairsOf));
      const all = ids(count).flatMap((one, place) =>
        ids(count)
          .slice(place + 1)
          .map((other) => [one, other].sort().join()),
      );
      expect(spread(all.map((pair) => pairs.get(pair) ?? 0))).to.be.at.most(count < 7 ? 1 : 2);
    }
  });

  it('gives the same screens for the same order, and others for another', () => {
    const items = ids(10);
    expect(bestWorstScreens(items)).to.deep.equal(bestWorstScreens([...items]));
    expect(bestWorstScreens(items)).not.to.deep.equal(bestWorstScreens([...items].reverse()));
  });

  it('shows two or three items at once', () => {
    expect([0, 1, 2, 3].map((count) => bestWorstScreens(ids(count)))).to.deep.equal([
      [],
      [],
      [['i0', 'i1']],
      [['i0', 'i1', 'i2']],
    ]);
  });
});
