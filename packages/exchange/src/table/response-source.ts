import type {Response} from '@consulta/schema';

import type {ResponseSequence, ResponseSource} from '../contract.js';

/** Responses that can be gone through as often as needed; a sequence that ends after once is held in memory. */
export async function replayable(source: ResponseSource): Promise<() => ResponseSequence> {
  if (typeof source === 'function') return source;
  if (!endsAfterOnce(source)) return () => source;
  const held: Response[] = [];
  for await (const response of source) held.push(response);
  return () => held;
}

/** A generator is its own iterator; an array, or an object that begins anew, hands out another. */
function endsAfterOnce(source: ResponseSequence): boolean {
  const iterator: unknown = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  return iterator === source;
}
