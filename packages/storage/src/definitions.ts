import type {StoredSurvey} from './contract.js';
import type {Transaction} from './transaction.js';

/** What a draft or a response says about its definition. */
export interface Reference {
  readonly surveyId: string;
  readonly surveyHash: string;
}

/** Takes out the definitions to which nothing refers any more; returns them. Call it after taking out the records. */
export async function removeOrphans(transaction: Transaction, gone: readonly Reference[]): Promise<StoredSurvey[]> {
  const removed: StoredSurvey[] = [];
  const byHash = new Map(gone.map((reference) => [reference.surveyHash, reference.surveyId]));
  if (byHash.size === 0) return removed;
  const inConflict = (await transaction.conflicts()).flatMap(({others}) => others.map(({surveyHash}) => surveyHash));
  for (const [hash, surveyId] of byHash) {
    if (inConflict.includes(hash)) continue;
    if (await transaction.refers('drafts', surveyId, hash)) continue;
    if (await transaction.refers('responses', surveyId, hash)) continue;
    const definition = await transaction.get('surveys', hash);
    if (definition === undefined) continue;
    transaction.delete('surveys', hash);
    removed.push(definition);
  }
  return removed;
}
