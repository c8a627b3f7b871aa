import type {Response} from '@consulta/schema';

import {type Cell, VALUE_SEPARATOR} from '../question-types/answer-column.js';
import type {Column} from './column.js';

type Told = Pick<Column, 'isPrivate' | 'moment'>;

function column(id: string, reading: string, cell: (response: Response) => Cell, told: Told = {}): Column {
  return {id, type: 'response', title: '', reading, ...told, cell: ({response}) => cell(response)};
}

const PRIVATE: Told = {isPrivate: true};
const EXACT_TIME: Told = {isPrivate: true, moment: 'second'};

/** Ties the rows of several tables together where ids are left out. */
export const NUMBER_COLUMN: Column = {
  id: 'response_number',
  type: 'response',
  title: '',
  isNumeric: true,
  reading: 'the place in this table, from 1; the same response has the same number in every table of this export',
  cell: ({number}) => number,
};

/** What stands before the answers. The underscore keeps these headers apart from every question's id. */
export const RESPONSE_COLUMNS: readonly Column[] = [
  column('response_id', 'UUIDv7, made on the device', ({id}) => id, PRIVATE),
  column('survey_id', 'the survey', ({surveyId}) => surveyId),
  column('survey_version', 'the version that was answered', ({surveyVersion}) => surveyVersion),
  column('survey_hash', 'SHA-256 of exactly what was answered', ({surveyHash}) => surveyHash),
  column('response_language', 'language in which it was answered', ({language}) => language),
  column('started_at', 'ISO 8601, UTC', ({startedAt}) => startedAt, EXACT_TIME),
  column('submitted_at', 'ISO 8601, UTC', ({submittedAt}) => submittedAt, EXACT_TIME),
  column('response_group', 'the group it was collected in', ({group}) => group),
  column('response_form', 'long, or short', ({form}) => form ?? 'long'),
  column('response_kind', 'individual, or a consensus of a group', ({kind}) => kind),
  column('response_site', 'where it was answered', ({origin}) => origin.site),
  column('response_mode', 'own device, kiosk or paper', ({origin}) => origin.mode),
  column('response_test', 'yes for a trial', ({test}) => (test ? 'yes' : 'no')),
  column('response_supersedes', 'the response that this one corrects', ({supersedes}) => supersedes, PRIVATE),
  column(
    'response_based_on',
    'the responses a consensus is based on',
    ({basedOn}) => basedOn?.join(VALUE_SEPARATOR),
    PRIVATE,
  ),
];
