import type {Question, Survey, Text} from '@consulta/schema';

/** What the author advises somebody who gave this answer: of the level or the option that was chosen. */
export function answerAdvice(survey: Survey, statementId: string, value: number): Text | undefined {
  const [questionId] = statementId.split('/');
  const question = survey.sections.flatMap(({questions}) => questions).find(({id}) => id === questionId);
  return question && stepsOf(question).find((step) => step.value === value)?.advice;
}

interface Step {
  readonly value: number | undefined;
  readonly advice?: Text | undefined;
}

function stepsOf(question: Question): readonly Step[] {
  if ('levels' in question && question.levels) return question.levels;
  if ('options' in question && question.options)
    return question.options.map(({score, advice}) => ({value: score, advice}));
  return [];
}
