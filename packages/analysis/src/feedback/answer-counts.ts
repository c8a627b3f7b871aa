import type {AnswerCounts} from './contract.js';

type State = 'answered' | 'notApplicable' | 'doNotKnow' | 'unanswered' | 'notAsked';

/** Puts every response into one of five states. */
export function answerCounts(states: readonly State[]): AnswerCounts {
  const counts = {responses: states.length, answered: 0, notApplicable: 0, doNotKnow: 0, unanswered: 0, notAsked: 0};
  for (const state of states) counts[state] += 1;
  return counts;
}
