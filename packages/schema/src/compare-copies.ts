import {contentOf} from './content-of.js';
import type {Response} from './response.js';

/**
 * Puts different responses of one id in an order that does not depend on which came first: the one submitted earlier
 * before one that was changed afterwards, then by their content. The first counts until a person says otherwise.
 */
export function compareCopies(one: Response, other: Response): number {
  return compare(one.submittedAt, other.submittedAt) || compare(contentOf(one), contentOf(other));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
