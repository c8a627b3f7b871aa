import type {Draft, Response, Survey} from '@consulta/schema';

import {removeOrphans} from './definitions.js';
import {isAhead} from './merge-drafts.js';
import {StorageError} from './storage-error.js';
import type {Transaction} from './transaction.js';
import {isWhole} from './whole-records.js';

/** What became of a response that was submitted. */
export interface Submitted {
  /** As it is stored: the one that was here already, if there was one, because a response never changes. */
  readonly stored: Response;
  readonly isNew: boolean;
}

/** What is to be submitted. */
export interface Submission {
  readonly response: Response;
  readonly survey: Survey;
  /** This store has put in the definition with a draft, so that it is only looked whether it is still there. */
  readonly isDefined: boolean;
  /** The draft that the response was made of. */
  readonly madeOf?: Draft | undefined;
}

/**
 * Response in, definition in, draft out.
 *
 * What is written is queued in the same breath as what is read, which spares a round trip. The reads answer from before
 * the writes: a response that was here already is put back over the new one in the same transaction.
 */
export async function submitResponse(
  transaction: Transaction,
  {response, survey, isDefined, madeOf}: Submission,
): Promise<Submitted> {
  const {id, surveyHash} = response;
  const reading = Promise.all([
    transaction.get('responses', id),
    transaction.get('drafts', id),
    isDefined && transaction.has('surveys', surveyHash),
  ]);
  reading.catch(() => undefined); // Nobody waits for it when a put throws.
  const define = () => transaction.put('surveys', {hash: surveyHash, survey});
  transaction.put('responses', response);
  transaction.delete('drafts', id);
  if (!isDefined) define();

  const [before, draft, isStillDefined] = await reading;
  if (!before && madeOf && draft && isWhole(draft) && isAhead(draft, madeOf)) {
    throw new StorageError('behind', `Another tab has stored more answers under ${id}. Take them over first.`);
  }
  if (isDefined && !isStillDefined) define();
  const stored = before ?? (await asLastCorrection(transaction, response));
  if (stored !== response) transaction.put('responses', stored);
  const unused = [response, ...(draft ? [draft] : [])].filter((state) => state.surveyHash !== stored.surveyHash);
  if (unused.length > 0) await removeOrphans(transaction, unused);
  return {stored, isNew: before === undefined};
}

/** Two tabs may correct the same response: the later one corrects the earlier, else both would count. */
async function asLastCorrection(transaction: Transaction, response: Response): Promise<Response> {
  const {id, supersedes} = response;
  if (supersedes === undefined) return response;
  const others = (await transaction.all('responses', response.surveyId)).filter((other) => other.id !== id);
  const corrections = new Map(others.map((other) => [other.supersedes, other.id]));
  const seen = new Set<string>();
  let last = supersedes;
  for (let next = corrections.get(last); next !== undefined && !seen.has(next); next = corrections.get(last)) {
    seen.add(next);
    last = next;
  }
  return last === supersedes ? response : {...response, supersedes: last};
}
