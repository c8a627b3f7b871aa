import type {Draft, Response} from '@consulta/schema';
import type {DBSchema} from 'idb';

import type {StoredSurvey} from './contract.js';

/** The object stores of the database, as DESIGN.md fixes them. */
export interface ConsultaDatabase extends DBSchema {
  drafts: {key: string; value: Draft; indexes: {surveyId: string}};
  responses: {key: string; value: Response; indexes: {surveyId: string; submittedAt: string}};
  surveys: {key: string; value: StoredSurvey};
  /** Kept for sending; nothing is put there yet. */
  outbox: {key: string; value: {readonly id: string}};
}

/** What one record of each store is. */
export interface RecordOf {
  drafts: Draft;
  responses: Response;
  surveys: StoredSurvey;
}
export type StoreName = keyof RecordOf;
/** Stores whose records belong to a survey. */
export type SurveyStoreName = 'drafts' | 'responses';
