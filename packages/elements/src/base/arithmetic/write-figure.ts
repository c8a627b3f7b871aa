import type {Localization} from '../localization.js';

/** A number in a line of figures: exact enough that what follows can be worked out again, and in brackets below 0. */
export function writeFigure({words}: {readonly words: Pick<Localization, 'number'>}, value: number): string {
  const written = words.number(value, {maximumFractionDigits: 4});
  return value < 0 ? `(${written})` : written;
}
