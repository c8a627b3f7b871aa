import type {Response} from '@consulta/schema';

import type {Transaction} from './transaction.js';
import {isWholeResponse} from './whole-records.js';

/** Damaged responses that a listing has met. They stay where they are; nothing counts them. */
export class Unreadable {
  readonly #ids = new Set<string>();

  met({id}: Response): void {
    this.#ids.add(id);
  }

  /** How many of them are still there and still damaged, of one survey or of all. */
  async count(transaction: Transaction, surveyId?: string): Promise<number> {
    const found = await Promise.all([...this.#ids].map((id) => transaction.get('responses', id)));
    return found.filter(
      (record) => record && !isWholeResponse(record) && (surveyId === undefined || record.surveyId === surveyId),
    ).length;
  }
}

/** How many responses can be read, as far as is known. */
export async function countReadable(
  transaction: Transaction,
  unreadable: Unreadable,
  surveyId?: string,
): Promise<number> {
  const [all, damaged] = await Promise.all([
    transaction.count('responses', surveyId),
    unreadable.count(transaction, surveyId),
  ]);
  return all - damaged;
}
