import type {Response, Survey} from '@consulta/schema';

/** Whose answers these are: the answer to the first text question that asks for an organisation. */
export function organisationOf(survey: Survey, {answers}: Pick<Response, 'answers'>): string | undefined {
  const question = survey.sections
    .flatMap(({questions}) => questions)
    .find(({type, autocomplete}) => type === 'text' && autocomplete === 'organization');
  const answer = question && answers[question.id];
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : undefined;
}
