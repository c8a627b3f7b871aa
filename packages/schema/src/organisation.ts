import type {Response} from './response.js';
import type {Survey} from './survey.js';

/**
 * Whose answers these are: the answer to the first text question that a browser would fill with an organisation.
 * As in HTML, `autocomplete` is a list of tokens, in any case: `section-a organization`.
 */
export function organisationOf(survey: Survey, {answers}: Pick<Response, 'answers'>): string | undefined {
  const question = survey.sections
    .flatMap(({questions}) => questions)
    .find((one) => one.type === 'text' && tokens(one.autocomplete).includes('organization'));
  const answer = question && answers[question.id];
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : undefined;
}

function tokens(autocomplete = ''): readonly string[] {
  return autocomplete.toLowerCase().split(/\s+/);
}
