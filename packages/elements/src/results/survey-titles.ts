import type {Question, Survey, Text} from '@consulta/schema';

/** The title of everything that can go into a score: questions, rows (`question/row`) and scores. */
export function surveyTitles(survey: Survey): ReadonlyMap<string, Text> {
  const questions = survey.sections.flatMap((section) => section.questions);
  return new Map<string, Text>([
    ...questions.map(({id, title}) => [id, title] as const),
    ...questions.flatMap(rowTitles),
    ...(survey.scores ?? []).map(({id, title}) => [id, title] as const),
  ]);
}

function rowTitles(question: Question): readonly (readonly [string, Text])[] {
  return 'rows' in question ? question.rows.map((row) => [`${question.id}/${row.id}`, row.title] as const) : [];
}
