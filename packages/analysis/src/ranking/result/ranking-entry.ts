import {checkAnswer, orderOfPoints, type PointsAnswer, type RankingAnswer, type Response} from '@consulta/schema';

import type {Ballot, ComparisonBallot, PointsBallot} from '../contract.js';
import type {OrderingQuestion} from './ranking-settings.js';

/** What one response says about the order of items. */
export interface RankingEntry {
  readonly response: Response;
  /** Best first, own items included; read off the points where these were asked for. */
  readonly order: Ballot;
  /** Items marked "no opinion". */
  readonly noOpinion: readonly string[] | undefined;
  /** Choices among a few items; empty when the person made none. */
  readonly comparisons: ComparisonBallot;
  readonly points: PointsBallot | undefined;
}

/** Reads a response; `undefined` when it ranks nothing. Only marking "no opinion" ranks nothing. */
export function rankingEntry(question: OrderingQuestion, response: Response): RankingEntry | undefined {
  const {id} = question;
  const answer = response.answers[id];
  const given = answer !== undefined && checkAnswer(question, answer) ? answer : undefined;
  const paradata = response.paradata?.[id];
  const points = question.type === 'points' ? (given as PointsAnswer | undefined) : paradata?.points;
  const order = question.type === 'points' ? orderOfPoints(points ?? {}) : ((given ?? []) as RankingAnswer);
  const comparisons = paradata?.comparisons ?? [];
  const gavePoints = points !== undefined && Object.values(points).some((amount) => amount > 0);
  if (order.length === 0 && comparisons.length === 0 && !gavePoints) return undefined;
  const noOpinion = response.notes?.[id]?.noOpinion;
  return {response, order, noOpinion, comparisons, points: gavePoints ? points : undefined};
}
