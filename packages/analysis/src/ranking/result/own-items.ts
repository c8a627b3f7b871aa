import type {Ballot} from '../contract.js';
import type {RankingResult} from '../result-contract.js';
import {foldedText} from './folded-text.js';

/**
 * Items in the words of members and in how many answers each is, most frequent first, then in the order met. They are
 * shown in the words used most often (of equally frequent ones the first).
 */
export function ownItems(orders: Iterable<Ballot>): RankingResult['ownItems'] {
  const found = new Map<string, Map<string, number>>();
  for (const order of orders) {
    for (const [folded, text] of new Map(ownTexts(order).map((own) => [foldedText(own), own]))) {
      if (folded === '') continue;
      const wordings = found.get(folded) ?? new Map<string, number>();
      found.set(folded, wordings.set(text, (wordings.get(text) ?? 0) + 1));
    }
  }
  const counted = [...found.values()].map((wordings) => ({
    text: mostFrequent(wordings),
    count: [...wordings.values()].reduce((sum, times) => sum + times, 0),
  }));
  return counted.sort((a, b) => b.count - a.count);
}

function ownTexts(order: Ballot): readonly string[] {
  // Most orders have none: flattening every one would take longer than counting them.
  if (order.every((entry) => typeof entry === 'string')) return [];
  return order.flat().flatMap((item) => (typeof item === 'string' ? [] : [item.other.trim()]));
}

function mostFrequent(wordings: ReadonlyMap<string, number>): string {
  const most = Math.max(...wordings.values());
  return [...wordings].find(([, times]) => times === most)?.[0] ?? '';
}
