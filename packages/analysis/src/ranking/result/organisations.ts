import {organisationOf, type Response, type Survey} from '@consulta/schema';

import type {GroupResult} from '../result-contract.js';
import {foldedText} from '../../responses/folded-text.js';

/**
 * How many different organisations answered, and how many answers name none; `undefined` when the survey does not ask.
 * Names that differ only in capitals, spaces or composed letters are one organisation.
 */
export function organisations(survey: Survey, responses: readonly Response[]): GroupResult['organisations'] {
  if (!asksForOrganisation(survey)) return undefined;
  const names = responses.flatMap((response) => organisationOf(survey, response) ?? []);
  return {named: new Set(names.map(foldedText)).size, unnamed: responses.length - names.length};
}

/** Asked of an answer to every text question: whether one of them is the organisation is not for this file to know. */
function asksForOrganisation(survey: Survey): boolean {
  const texts = survey.sections.flatMap(({questions}) => questions).filter(({type}) => type === 'text');
  return organisationOf(survey, {answers: Object.fromEntries(texts.map(({id}) => [id, 'x']))}) !== undefined;
}
