import type {Response} from '@consulta/schema';

import {type Cell, VALUE_SEPARATOR} from '../question-types/answer-column.js';
import type {Column} from './column.js';

function column(id: string, reading: string, cell: (response: Response) => Cell): Column {
  return {id, type: 'response', title: '', reading, cell: ({response}) => cell(response)};
}

/** What stands before the answers. The underscore keeps these headers apart from every question's id. */
export const RESPONSE_COLUMNS: readonly Column[] = [
  column('response_id', 'UUIDv7, made on the device', ({id}) => id),
  column('survey_id', 'the survey', ({surveyId}) => surveyId),
  column('survey_version', 'the version that was answered', ({surveyVersion}) => surveyVersion),
  column('survey_hash', 'SHA-256 of exactly what was answered', ({surveyHash}) => surveyHash),
  column('response_language', 'language in which it was answered', ({language}) => language),
  column('started_at', 'ISO 8601, UTC', ({startedAt}) => startedAt),
  column('submitted_at', 'ISO 8601, UTC', ({submittedAt}) => submittedAt),
  column('response_group', 'the group it was collected in', ({group}) => group),
  column('response_form', 'long, or short', ({form}) => form ?? 'long'),
  column('response_kind', 'individual, or a consensus of a group', ({kind}) => kind),
  column('response_site', 'where it was answered', ({origin}) => origin.site),
  column('response_mode', 'own device, kiosk or paper', ({origin}) => origin.mode),
  column('response_test', 'yes for a trial', ({test}) => (test ? 'yes' : 'no')),
  column('response_supersedes', 'the response that this one corrects', ({supersedes}) => supersedes),
  column('response_based_on', 'the responses a consensus is based on', ({basedOn}) => basedOn?.join(VALUE_SEPARATOR)),
];
