import type {Question, Survey, Text} from '@consulta/schema';

/** The question that a plan's entry is about. */
export function gapQuestion(survey: Survey, id: string): Question | undefined {
  const [questionId] = id.split('/');
  return survey.sections.flatMap(({questions}) => questions).find((one) => one.id === questionId);
}

/** The words of what a plan's entry is about: of a question, and of the row in it for `question/row`. */
export function gapTitle(survey: Survey, id: string, read: (text: Text) => string): string {
  const [, rowId] = id.split('/');
  const question = gapQuestion(survey, id);
  if (!question) return id;
  const row = 'rows' in question ? question.rows.find((one) => one.id === rowId) : undefined;
  return [question.title, ...(row ? [row.title] : [])].map(read).join(' – ');
}
