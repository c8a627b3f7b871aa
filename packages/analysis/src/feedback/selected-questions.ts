import type {Question} from '@consulta/schema';

import type {Steps} from '../in-turns.js';
import type {Condition, QuestionResult} from './contract.js';
import {questionResult} from './question-result.js';
import type {FeedbackAnswers} from './read-feedback.js';
import {holds, selectionKey, type Sitting} from './sitting.js';
import type {Said, SummaryContext} from './type-summary.js';

/** Sums up every question for those of whom all conditions hold, one in each step. */
export function* selectedQuestions(
  {survey, responses, questions}: FeedbackAnswers,
  conditions: readonly Condition[],
  sitting: Sitting,
): Steps<readonly QuestionResult[]> {
  const selected = responses.map((response) => conditions.every((condition) => holds(condition, response)));
  const results: QuestionResult[] = [];
  for (const {question, said} of questions) {
    yield;
    const inSelection = said.filter((_, index) => selected[index]);
    const mayShow =
      conditions.length === 0
        ? ofEverybody(question, said, sitting)
        : ofSelection(said, inSelection, selectionKey(conditions), sitting);
    const result = questionResult(survey, question, inSelection, mayShow);
    if (result) results.push(result);
  }
  return results;
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
  sitting: Sitting,
): SummaryContext['mayShow'] {
  return (isAmong) => {
    if (!inSelection.some(isAmong)) return true;
    const {shown} = sitting.selections((index) => said[index] !== undefined && isAmong(said[index]));
    return shown.has(key);
  };
}
