import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

import type {GroupOrder} from './contract.js';

/**
 * Draws an order among equal items from a text: by the SHA-256 of the seed, a line feed and the item's id, the smallest
 * first. Everybody can do it again: `printf 'seed\nitem' | sha256sum`. No item is favoured as long as the text was
 * not chosen by somebody who already knew the tie, so it is published before.
 */
export function breakTies(order: GroupOrder, seed: string): GroupOrder {
  return order.flatMap((group) => (group.length === 1 ? [group] : drawn(group, seed).map((item) => [item])));
}

function drawn(items: readonly string[], seed: string): readonly string[] {
  const lots = items.map((item) => ({item, lot: bytesToHex(sha256(utf8ToBytes(`${seed}\n${item}`)))}));
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({item}) => item);
}
