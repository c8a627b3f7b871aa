import {scoreResponse} from '@consulta/engine';
import type {Notes, Question, Score, ScoreDefinition, Survey} from '@consulta/schema';

/** A score without words. */
export type PlainScore = Omit<ScoreDefinition, 'title'>;

/** A question from 1 to 5 with both ways out. */
export function scaleQuestion(id: string, more: object = {}): Question {
  return {id, type: 'scale', title: id, from: 1, to: 5, notApplicable: true, doNotKnow: true, ...more};
}

/** One section with these questions, and scores over them. */
export function scoredSurvey(
  questions: readonly Question[],
  scores: readonly PlainScore[],
  more: Partial<Survey> = {},
): Survey {
  return {
    id: 'survey',
    version: '1',
    title: 'Survey',
    languages: ['en'],
    sections: [{id: 'section', title: 'Section', questions: [...questions]}],
    scores: scores.map((score) => ({title: score.id, ...score})),
    ...more,
  };
}

/** One score over `a`, `b` and `c`, each from 1 to 5, with these answers. */
export function scoreOf(
  definition: Partial<ScoreDefinition>,
  answers: {readonly [id: string]: unknown},
  notes: Notes = {},
): Score {
  const questions = ['a', 'b', 'c'].map((id) => scaleQuestion(id));
  const survey = scoredSurvey(questions, [{id: 'score', rule: 'mean', of: ['a', 'b', 'c'], ...definition}]);
  const score = scoreResponse(survey, {answers, notes})['score'];
  if (score === undefined) throw new Error('no score');
  return score;
}
