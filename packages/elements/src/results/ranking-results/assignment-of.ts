import {type Survey, surveyHash} from '@consulta/schema';

import {choiceQuestions} from './groupings.js';
import type {ResultChoices} from './result-view.js';
import type {Assignment} from './working-out.js';

/** Many answers hardly move when some are drawn twice: a fifth of the draws says the same, in a fifth of the time. */
const RESAMPLES = {few: 1000, many: 200, manyFrom: 5000};

/** What is to be worked out; the seed follows from survey and question, so that anybody can draw the same again. */
export function assignmentOf(survey: Survey, questionId: string, choices: ResultChoices, answers: number): Assignment {
  return {
    survey,
    options: {questionId, ...choices, groupBy: groupingIn(survey, choices.groupBy)},
    seed: `${surveyHash(survey).slice(0, 12)}/${questionId}`,
    resamples: answers < RESAMPLES.manyFrom ? RESAMPLES.few : RESAMPLES.many,
  };
}

/** An id that is not there (any more) must not take the whole result with it. */
function groupingIn(survey: Survey, id: string | undefined): string | undefined {
  return id === 'group' || choiceQuestions(survey).some((question) => question.id === id) ? id : undefined;
}
