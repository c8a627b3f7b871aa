import type {ChoiceQuestion, PointsQuestion, Question, RankingMethod, RankingQuestion, Survey} from '@consulta/schema';

import type {Unranked} from '../contract.js';
import type {RankingResultOptions} from '../result-contract.js';
import {RankingMethodError} from './ranking-method-error.js';

/** A question whose answers put items in an order. */
export type OrderingQuestion = RankingQuestion | PointsQuestion;

/** What is counted and how: the caller's options, then the survey's `results`, then the defaults. */
export interface RankingSettings {
  readonly question: OrderingQuestion;
  /** Ids of the items that are ranked: a sub-item explains another one. */
  readonly items: readonly string[];
  readonly method: RankingMethod;
  readonly unranked: Unranked;
  readonly top: number;
  readonly minimumGroup: number;
  /** The choice question, or `group` for the group a response names itself. */
  readonly groupBy: ChoiceQuestion | 'group' | undefined;
  readonly withoutLate: boolean;
  readonly seed: string | undefined;
}

/** Below this a group is not shown apart unless the survey says another number. */
export const MINIMUM_GROUP = 5;

/** Reads the settings of a result; throws a `RankingMethodError` for ids that the survey does not have. */
export function rankingSettings(survey: Survey, options: RankingResultOptions): RankingSettings {
  return settingsOf(survey, orderingQuestion(survey, options.questionId), options);
}

/** The same for a question that is at hand. */
export function settingsOf(survey: Survey, question: OrderingQuestion, options: RankingResultOptions): RankingSettings {
  const items = question.items.filter(({parent}) => parent === undefined).map(({id}) => id);
  const {results} = survey;
  return {
    question,
    items,
    method: options.method ?? results?.method ?? (question.type === 'points' ? 'points' : 'schulze'),
    unranked: options.unranked ?? results?.unranked ?? 'last',
    top: Math.min(options.top ?? Math.max(1, Math.min(3, Math.floor(items.length / 2))), items.length),
    minimumGroup: options.minimumGroup ?? results?.minimumGroup ?? MINIMUM_GROUP,
    groupBy: groupingQuestion(survey, options.groupBy),
    withoutLate: options.withoutLate ?? false,
    seed: options.seed,
  };
}

function orderingQuestion(survey: Survey, id: string): OrderingQuestion {
  const ranks = (question: Question): question is OrderingQuestion =>
    question.type === 'ranking' || question.type === 'points';
  const candidates = questionsOf(survey).filter(ranks);
  const found = candidates.find((question) => question.id === id);
  if (found) return found;
  const known = candidates.map((question) => `"${question.id}"`).join(', ') || 'none';
  throw new RankingMethodError(
    'unknown-question',
    `The survey "${survey.id}" has no question "${id}" of type ranking or points. It has: ${known}.`,
  );
}

function groupingQuestion(survey: Survey, id: string | undefined): ChoiceQuestion | 'group' | undefined {
  if (id === undefined || id === 'group') return id;
  const choices = questionsOf(survey).filter((question) => question.type === 'choice');
  const found = choices.find((question) => question.id === id);
  if (found) return found;
  const known = ['group', ...choices.map((question) => question.id)].map((one) => `"${one}"`).join(', ');
  throw new RankingMethodError(
    'unknown-group-by',
    `The survey "${survey.id}" has no choice question "${id}" to group answers by. It has: ${known}.`,
  );
}

function questionsOf(survey: Survey): readonly Question[] {
  return survey.sections.flatMap(({questions}) => questions);
}
