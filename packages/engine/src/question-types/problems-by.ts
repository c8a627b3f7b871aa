import type {AnswerByType, QuestionOf, QuestionType} from '@consulta/schema';

import type {Problem} from '../session/contract.js';
import type {ProblemContext, TypeBehaviour} from './type-behaviour.js';

/** What is wrong with an answer, or with there being none, by the behaviour of the question's type. */
export function problemsBy<T extends QuestionType>(
  behaviour: TypeBehaviour<T>,
  question: QuestionOf<T>,
  answer: AnswerByType[T] | undefined,
  context: ProblemContext,
): readonly Problem[] {
  if (answer !== undefined && behaviour.isAnswered(question, answer))
    return behaviour.problems(question, answer, context);
  if (context.required === false || !behaviour.asks) return [];
  return [{questionId: question.id, code: context.required === 'soft' ? 'required-soft' : 'required'}];
}
