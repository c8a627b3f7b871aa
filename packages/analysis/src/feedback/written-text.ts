import {isLate, type Response, type Survey} from '@consulta/schema';

import type {WrittenText} from './contract.js';

/** What a response says in words, with what there is to know of it. */
export function writtenText(survey: Survey, response: Response, text: string): WrittenText {
  return {id: response.id, text: text.trim(), language: response.language, late: isLate(survey, response)};
}
