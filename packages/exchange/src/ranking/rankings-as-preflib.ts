import {ExchangeError} from '../exchange-error.js';
import {ballotsToWrite, type Steps} from './ballot-steps.js';
import type {PrefLibFile, PrefLibOptions, Rankings} from './contract.js';
import {namesOf, tidy} from './item-names.js';
import {preflibTypeOf} from './preflib-type.js';

/**
 * Writes rankings as PrefLib does (format specification of PrefLib-Data): equal orders once, with their number, the
 * most frequent first. Ballots that rank nothing, items of people's own and "no opinion" have no place in the format
 * and are left out; unranked items stay unranked.
 * @throws {ExchangeError} when a weight is not a whole number, or a ballot names an item that is not in the list.
 */
export function rankingsAsPrefLib(rankings: Rankings, options: PrefLibOptions = {}): PrefLibFile {
  const {items} = rankings;
  const numbers = new Map(items.map(({id}, index) => [id, index + 1]));
  const counts = new Map<string, {readonly steps: Steps; count: number}>();
  for (const {steps, weight} of ballotsToWrite(rankings)) {
    if (steps.length === 0) continue;
    if (!Number.isSafeInteger(weight)) {
      throw new ExchangeError(
        'weight',
        `A ballot has the weight ${weight}. PrefLib counts people: give whole numbers, or write a CSV table.`,
      );
    }
    const order = orderText(steps, numbers);
    const same = counts.get(order);
    if (same) same.count += weight;
    else counts.set(order, {steps, count: weight});
  }
  // The sort is stable, so that orders of equal number stay as they came.
  const orders = [...counts].sort(([, a], [, b]) => b.count - a.count);
  const type = preflibTypeOf(
    orders.map(([, {steps}]) => steps),
    items.length,
  );
  const fileName = `${options.name ?? 'rankings'}.${type}`;
  const names = namesOf(items);
  const metadata: readonly (readonly [string, string | number])[] = [
    ['FILE NAME', fileName],
    ['TITLE', options.title ?? ''],
    ['DESCRIPTION', options.description ?? ''],
    ['DATA TYPE', type],
    ['MODIFICATION TYPE', 'original'],
    ['RELATES TO', ''],
    ['RELATED FILES', ''],
    ['PUBLICATION DATE', options.publicationDate ?? ''],
    ['MODIFICATION DATE', options.modificationDate ?? ''],
    ['NUMBER ALTERNATIVES', items.length],
    ['NUMBER VOTERS', orders.reduce((sum, [, {count}]) => sum + count, 0)],
    ['NUMBER UNIQUE ORDERS', orders.length],
    ...items.map(({id}, index) => [`ALTERNATIVE NAME ${index + 1}`, names.get(id) ?? id] as const),
  ];
  const lines = [
    ...metadata.map(([key, value]) => `# ${key}: ${tidy(String(value))}`),
    ...orders.map(([order, {count}]) => `${count}: ${order}`),
  ];
  return {type, fileName, text: lines.map((line) => `${line}\n`).join('')};
}

/** `1,{3,4},2`: within a tie the lower number first, so that equal orders are equal texts. */
function orderText(steps: Steps, numbers: ReadonlyMap<string, number>): string {
  return steps
    .map((step) => {
      const tied = step.map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b);
      return tied.length > 1 ? `{${tied.join(',')}}` : tied.join();
    })
    .join(',');
}
