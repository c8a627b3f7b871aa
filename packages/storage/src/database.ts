import type {Draft, Response} from '@consulta/schema';
import type {DBSchema} from 'idb';

import type {StoredConflict, StoredSurvey} from './contract.js';

/** The object stores of the database, as DESIGN.md fixes them. */
export interface ConsultaDatabase extends DBSchema {
  drafts: {key: string; value: Draft; indexes: {surveyId: string}};
  responses: {key: string; value: Response; indexes: {surveyId: string; submittedAt: string}};
  surveys: {key: string; value: StoredSurvey};
  /** Since version 2: what came under the id of a response with other content. */
  conflicts: {key: string; value: StoredConflict};
  /** Since version 2: all that is left of responses that were deleted for good. */
  erased: {key: string; value: Erased};
  /** Kept for sending; nothing is put there yet. */
  outbox: {key: string; value: {readonly id: string}};
}

/** That a response of this id was here and must not come back. */
export interface Erased {
  readonly id: string;
}

/** What one record of each store is. */
export interface RecordOf {
  drafts: Draft;
  responses: Response;
  surveys: StoredSurvey;
  conflicts: StoredConflict;
  erased: Erased;
}
export type StoreName = keyof RecordOf;
/** Stores whose records belong to a survey. */
export type SurveyStoreName = 'drafts' | 'responses';
