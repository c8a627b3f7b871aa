import type {Answers, Response, Survey} from '@consulta/schema';

import {sampleResponse, sampleSurvey} from './sample-assessment.js';

const LEVELS = ['strategy1', 'strategy2', 'finance1', 'finance2', 'learning1', 'learning2'] as const;

/** One level for each of the six statements, in order. */
export function levels(...given: readonly (number | 'not-applicable' | 'do-not-know')[]): Answers {
  return Object.fromEntries(LEVELS.flatMap((id, index) => (given[index] === undefined ? [] : [[id, given[index]]])));
}

/** A response of somebody with this number. */
export function person(number: number, answers: Answers, more: Partial<Response> = {}): Response {
  return sampleResponse(answers, {
    id: `01960000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    submittedAt: `2026-03-04T12:00:${String(number).padStart(2, '0')}.000Z`,
    ...more,
  });
}

/** Three officials, three elected members: they differ most on the first statement, and agree on the last. */
export const samplePeople: readonly Response[] = [
  person(1, {...levels(5, 4, 3, 2, 2, 2), name: 'Ada'}, {group: 'Officials'}),
  person(2, levels(5, 4, 3, 3, 3, 2), {group: 'Officials'}),
  person(3, levels(5, 3, 'do-not-know', 3, 2, 2), {group: 'Officials', notes: {strategy1: {confidence: 'high'}}}),
  person(4, levels(1, 3, 3, 'not-applicable', 2, 2), {group: 'Council'}),
  person(5, levels(1, 3, 4, 3, 1, 2), {group: 'Council'}),
  person(6, levels(1, 4, 3, 3, 2, 2), {group: 'Council'}),
];

/** What the six agreed on afterwards. */
export const sampleConsensus = person(7, levels(2, 4, 3, 3, 2, 2), {
  kind: 'consensus',
  basedOn: samplePeople.map(({id}) => id),
  notes: {strategy1: {agreed: {reason: 'The decision is not published yet.', before: [1, 5], date: '2026-03-04'}}},
});

/** The sample survey in which groups of so many people may be shown. */
export function withMinimum(minimumGroup: number): Survey {
  return {...sampleSurvey, results: {minimumGroup}};
}

/** A second version: the first statement under a new id, the second gone, and one that is new. */
export const secondVersion: Survey = {
  ...sampleSurvey,
  version: '2',
  sections: sampleSurvey.sections.map((section) =>
    section.id === 'strategy'
      ? {
          ...section,
          questions: [
            {id: 'mandate', type: 'scale', title: 'A mandate', from: 1, to: 5, sameAs: {version: '1', id: 'strategy1'}},
            {id: 'strategy3', type: 'scale', title: 'Something new', from: 1, to: 5},
          ],
        }
      : {...section, questions: section.questions.map((one) => ({...one, sameAs: {version: '1', id: one.id}}))},
  ),
  scores: (sampleSurvey.scores ?? []).map((score) =>
    score.id === 'score-strategy' ? {...score, of: ['mandate', 'strategy3']} : score,
  ),
};
