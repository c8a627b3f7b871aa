import {countedTexts} from '../../responses/counted-texts.js';
import type {Ballot} from '../contract.js';
import type {RankingResult} from '../result-contract.js';

/** Items in the words of members and in how many answers each is, most frequent first. */
export function ownItems(orders: Iterable<Ballot>): RankingResult['ownItems'] {
  return countedTexts([...orders].map(ownTexts));
}

function ownTexts(order: Ballot): readonly string[] {
  // Most orders have none: flattening every one would take longer than counting them.
  if (order.every((entry) => typeof entry === 'string')) return [];
  return order.flat().flatMap((item) => (typeof item === 'string' ? [] : [item.other.trim()]));
}
