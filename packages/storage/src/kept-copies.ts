import {compareCopies, type Response} from '@consulta/schema';

import {isSameContent} from './same-content.js';
import type {Transaction} from './transaction.js';

/** All that is kept under the id of one response. */
export interface KeptCopies {
  readonly counted: Response;
  /** Those in conflict with it, in the order of `compareCopies`. */
  readonly others: readonly Response[];
  /** A person said which one counts. */
  readonly isSettled: boolean;
}

/** What is kept under this id; undefined when nothing is. */
export async function readCopies(transaction: Transaction, id: string): Promise<KeptCopies | undefined> {
  const counted = await transaction.get('responses', id);
  if (counted === undefined) return undefined;
  const conflict = await transaction.get('conflicts', id);
  return {counted, others: conflict?.others ?? [], isSettled: conflict?.isSettled ?? false};
}

/** Puts it in the place of what was kept under this id `before`. */
export function writeCopies(
  transaction: Transaction,
  {counted, others, isSettled}: KeptCopies,
  before: KeptCopies | undefined,
): void {
  const {id} = counted;
  transaction.put('responses', counted);
  if (others.length === 0) {
    if (before !== undefined && before.others.length > 0) transaction.delete('conflicts', id);
  } else transaction.put('conflicts', {id, others, ...(isSettled && {isSettled})});
}

/** Takes out all that is kept under an id. */
export function removeCopies(transaction: Transaction, {counted: {id}, others}: KeptCopies): void {
  transaction.delete('responses', id);
  if (others.length > 0) transaction.delete('conflicts', id);
}

/** The same object when this content is among them already. */
export function withCopy(kept: KeptCopies | undefined, response: Response): KeptCopies {
  if (kept === undefined) return {counted: response, others: [], isSettled: false};
  if (hasCopy(copiesOf(kept), response)) return kept;
  return kept.isSettled
    ? {...kept, others: [...kept.others, response].sort(compareCopies)}
    : firstCounts([...copiesOf(kept), response]);
}

/** Undefined when nothing is left. */
export function withoutCopies(kept: KeptCopies, gone: readonly Response[]): KeptCopies | undefined {
  const left = copiesOf(kept).filter((copy) => !hasCopy(gone, copy));
  if (left.length === 0) return undefined;
  return kept.isSettled && left.includes(kept.counted)
    ? {...kept, others: left.filter((copy) => copy !== kept.counted), isSettled: left.length > 1}
    : firstCounts(left);
}

/** The one that counts first. */
export function copiesOf({counted, others}: KeptCopies): readonly Response[] {
  return [counted, ...others];
}

/** Whether one of these has the same content. */
export function hasCopy(copies: readonly Response[], response: Response): boolean {
  return copies.some((copy) => isSameContent(copy, response));
}

function firstCounts(copies: readonly Response[]): KeptCopies {
  const [counted, ...others] = copies.toSorted(compareCopies) as [Response, ...Response[]];
  return {counted, others, isSettled: false};
}
