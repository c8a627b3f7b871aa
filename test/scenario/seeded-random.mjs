/** A small generator of numbers in [0, 1): mulberry32, the same row of numbers for the same seed. */
function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Choices out of such numbers. */
export class Chance {
  constructor(seed) {
    this.random = seededRandom(seed);
  }
  /** True once in so many times. */
  oneIn(times) {
    return this.random() * times < 1;
  }
  whole(from, to) {
    return from + Math.floor(this.random() * (to - from + 1));
  }
  one(list) {
    return list[this.whole(0, list.length - 1)];
  }
  /** Some of a list, in any order. */
  some(list, count) {
    const left = [...list];
    return Array.from({length: Math.min(count, left.length)}, () => left.splice(this.whole(0, left.length - 1), 1)[0]);
  }
}
