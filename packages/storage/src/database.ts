import type {Draft, Response} from '@consulta/schema';

import type {StoredConflict, StoredSurvey} from './contract.js';

/** That a response of this id was here and must not come back. */
export interface Erased {
  readonly id: string;
}

/** The object stores, as DESIGN.md fixes them, and what one record of each is. There is an `outbox` too, still empty. */
export interface RecordOf {
  drafts: Draft;
  responses: Response;
  surveys: StoredSurvey;
  /** Since version 2: what came under the id of a response with other content. */
  conflicts: StoredConflict;
  /** Since version 2: all that is left of responses that were deleted for good. */
  erased: Erased;
}
export type StoreName = keyof RecordOf;
/** Stores whose records belong to a survey. */
export type SurveyStoreName = 'drafts' | 'responses';
