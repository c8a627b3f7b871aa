import {checkAnswer, type Draft, type Question, type Response, type Survey} from '@consulta/schema';

/** What in answers does not go with the definition that they belong to: only damage or a hand can bring that about. */
export function misfit(
  record: Pick<Draft | Response, 'surveyId' | 'surveyVersion' | 'answers'>,
  survey: Survey,
): string | undefined {
  if (record.surveyId !== survey.id || record.surveyVersion !== survey.version) {
    return `it names another survey ("${record.surveyId}" ${record.surveyVersion}) than the one it answered`;
  }
  const questions = questionsOf(survey);
  for (const [id, answer] of Object.entries(record.answers)) {
    const question = questions.get(id);
    if (!question) return `answers.${id}: the survey has no such question`;
    if (!checkAnswer(question, answer))
      return `answers.${id}: this is no answer to a question of type "${question.type}"`;
  }
  return undefined;
}

const known = new WeakMap<Survey, ReadonlyMap<string, Question>>();

function questionsOf(survey: Survey): ReadonlyMap<string, Question> {
  const remembered = known.get(survey);
  if (remembered) return remembered;
  const questions = new Map(survey.sections.flatMap((section) => section.questions.map((one) => [one.id, one])));
  known.set(survey, questions);
  return questions;
}
