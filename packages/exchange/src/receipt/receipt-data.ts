import type {Draft, Response, Survey} from '@consulta/schema';

import {canonicalText} from '../json/canonical-text.js';
import {writeSurvey} from '../json/export-json.js';
import {isResponse} from './answered.js';

/**
 * The file in the receipt. Unfinished answers stand beside the finished ones, so that a reader who does not know of them
 * finds none.
 */
export function receiptData(survey: Survey, record: Draft | Response): string {
  const [drafts, responses] = isResponse(record) ? ['', canonicalText(record)] : [canonicalText(record), ''];
  return `{"consulta":1,"drafts":[${drafts}],"responses":[${responses}],"surveys":[${writeSurvey(survey)}]}`;
}
