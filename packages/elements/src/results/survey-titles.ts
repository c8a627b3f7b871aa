import {type Question, type Survey, type Text, textIn} from '@consulta/schema';

/** The title of everything that can go into a score: questions, rows (`question/row`) and scores. */
export function surveyTitles(survey: Survey): ReadonlyMap<string, Text> {
  const questions = survey.sections.flatMap((section) => section.questions);
  return new Map<string, Text>([
    ...questions.map(({id, title}) => [id, title] as const),
    ...questions.flatMap((question) => rowTitles(question, survey.languages)),
    ...(survey.scores ?? []).map(({id, title}) => [id, title] as const),
  ]);
}

/** A row alone may be no more than a name: with what is asked of it. */
function rowTitles(question: Question, languages: readonly string[]): readonly (readonly [string, Text])[] {
  if (!('rows' in question)) return [];
  return question.rows.map(({id, title}) => [
    `${question.id}/${id}`,
    Object.fromEntries(
      languages.map((language) => [
        language,
        [question.title, title].map((text) => textIn(text, [language]).text).join(' – '),
      ]),
    ),
  ]);
}
