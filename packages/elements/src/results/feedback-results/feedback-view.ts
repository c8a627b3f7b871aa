import type {Condition, FeedbackResult, Grouping} from '@consulta/analysis';
import type {Question, Survey} from '@consulta/schema';

import type {FeedbackReading} from './feedback-reading.js';
import {plainTitle} from './feedback-reading.js';
import {viewOf} from './registry.js';

/** What is drawn, and in which words. */
export interface FeedbackView extends FeedbackReading {
  readonly survey: Survey;
  readonly result: FeedbackResult;
  readonly groupings: readonly Grouping[];
  readonly choices: FeedbackChoices;
  /** Some answers came late, to this version or another. */
  readonly hasLate: boolean;
  /** The result is not yet what was chosen: it is being worked out. */
  readonly isBehind: boolean;
}
/** What a person can choose about the results. */
export interface FeedbackChoices {
  readonly filters: readonly Condition[];
  readonly compare?: {readonly questionId: string; readonly groups?: readonly [string, string]} | undefined;
  readonly withoutLate: boolean;
}
export type Choose = (choices: Partial<FeedbackChoices>) => void;

/** Every question of the survey, by id. */
export function questionsById({sections}: Survey): ReadonlyMap<string, Question> {
  return new Map(sections.flatMap(({questions}) => questions.map((question) => [question.id, question] as const)));
}

/** What the question is called that makes groups. */
export function groupingTitle(view: FeedbackView, questionId: string): string {
  const question = questionsById(view.survey).get(questionId);
  return question ? plainTitle(view, question) : view.words.term('result.groups-answered-in');
}

/** What a group is called: the answer that its members gave, or the name it was given. */
export function groupTitle(view: FeedbackView, {questionId, value}: Condition): string {
  const {words} = view;
  if (value === 'other') return words.term('result.groups-other');
  if (value === 'none') return words.term('result.groups-none-of-these');
  const question = questionsById(view.survey).get(questionId);
  const named = question && viewOf(question).groupTitle?.(question, value, view);
  return named ?? value;
}
