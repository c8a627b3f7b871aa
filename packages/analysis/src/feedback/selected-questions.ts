import type {Question} from '@consulta/schema';

import {groupNames} from '../responses/answer-groups.js';
import type {Condition, QuestionResult} from './contract.js';
import {questionResult} from './question-result.js';
import type {FeedbackAnswers} from './read-feedback.js';
import {selectionKey, shownSelections} from './shown-selections.js';
import type {Said, SummaryContext} from './type-summary.js';

/** What may be seen in one sitting, so that sums of it must not tell a few apart. */
export interface Sitting {
  readonly minimum: number;
  /** The questions by whose answers people are selected. */
  readonly questionIds: readonly string[];
}

/** Whether a response gave this answer. */
export function holds({questionId, value}: Condition, {response}: Pick<Said, 'response'>): boolean {
  return groupNames(response, questionId === 'group' ? 'group' : {id: questionId}).has(value);
}

/** Sums up every question for those of whom all conditions hold. */
export function selectedQuestions(
  {survey, responses, questions}: FeedbackAnswers,
  conditions: readonly Condition[],
  sitting: Sitting,
): readonly QuestionResult[] {
  const selected = new Set(
    responses.filter((response) => conditions.every((condition) => holds(condition, {response}))),
  );
  return questions.flatMap(({question, said}) => {
    const inSelection = said.filter(({response}) => selected.has(response));
    const mayShow =
      conditions.length === 0
        ? ofEverybody(question, said, sitting)
        : ofSelection(said, inSelection, selectionKey(conditions), sitting);
    return questionResult(survey, question, inSelection, mayShow) ?? [];
  });
}

/** Everybody together is always shown, but for what the survey calls sensitive. */
function ofEverybody(question: Question, said: readonly Said[], {minimum}: Sitting): SummaryContext['mayShow'] {
  return (isAmong) => {
    if (!question.sensitive) return true;
    const among = said.filter(isAmong).length;
    return among === 0 || among >= minimum;
  };
}

/** Of those who answered, too, the selection has to be large enough, alone and beside all others. */
function ofSelection(
  said: readonly Said[],
  inSelection: readonly Said[],
  key: string,
  {minimum, questionIds}: Sitting,
): SummaryContext['mayShow'] {
  return (isAmong) =>
    !inSelection.some(isAmong) || shownSelections(said.filter(isAmong), questionIds, minimum).shown.has(key);
}
