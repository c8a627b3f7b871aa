import type {Question, Survey, Text} from '@consulta/schema';

import type {ScoredResponse} from '../calculation/calculate-response.js';
import {scoredCalculation} from '../calculation/scored-calculation.js';
import {UnknownIdError} from '../session/unknown-id-error.js';
import {answerAdvice} from './answer-advice.js';
import type {ScoreExplanation, ScoreMember} from './contract.js';
import {reaches} from './reaches.js';

/** Why an answer holds a score back. */
export type HoldingReason =
  /** A gate above it is not reached. */
  | 'gate'
  /** It is the weakest link. */
  | 'weakest'
  /** It is the rung at which a ladder ends. */
  | 'rung'
  /** Of all that is added up, most is missing here. */
  | 'most-missing'
  /** It is not answered, and the score waits for it. */
  | 'unanswered';

/** An answer that holds a score back. */
export interface HoldingAnswer {
  /** `question`, or `question/row`. */
  readonly id: string;
  readonly questionId: string;
  readonly value: number | null;
  readonly highest: number;
  readonly reason: HoldingReason;
  /** The scores from the one asked about down to the one that the answer goes into. */
  readonly path: readonly string[];
  /** The author's words for who answered so. */
  readonly advice: readonly Text[];
}

interface Found {
  readonly member: ScoreMember;
  readonly reason: HoldingReason;
  readonly path: readonly string[];
}

/**
 * The answers on which a score is waiting, or that keep it as low as it is: what decides it where something does (a
 * closed gate, the weakest link, the rung at which a ladder ends), else where the most is missing, from the score down
 * to the answers. None when the score is as high as it can be.
 */
export function holdingAnswers(survey: Survey, response: ScoredResponse, scoreId: string): readonly HoldingAnswer[] {
  const {calculation, scores} = scoredCalculation(survey, response);
  const first = calculation.explain(scoreId);
  if (first === undefined) throw new UnknownIdError('score', scoreId, scores.ids);
  const found = new Map<string, Found>();
  const waiting: {explanation: ScoreExplanation; path: readonly string[]; reason: HoldingReason | undefined}[] = [
    {explanation: first, path: [scoreId], reason: undefined},
  ];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const {explanation, path, reason: above} = next;
    seen.add(explanation.scoreId);
    for (const {member, reason} of holdersIn(explanation)) {
      const why = above === 'gate' ? above : reason;
      const below = member.kind === 'score' && !seen.has(member.id) ? calculation.explain(member.id) : undefined;
      if (below) waiting.push({explanation: below, path: [...path, member.id], reason: why});
      else if (member.kind === 'question' && !found.has(member.id)) found.set(member.id, {member, reason: why, path});
    }
  }
  return [...found.values()].map(({member: {id, value, scale, answered}, reason, path}) => {
    const [questionId = '', row] = id.split('/', 2);
    const question: Question | undefined = calculation.outline.questions.get(questionId)?.question;
    // Who is held back by a checklist is told what helps on the level that counts.
    const counts = answered === undefined || value === null ? undefined : row === undefined ? value : {[row]: value};
    const advice = question ? answerAdvice(question, counts ?? calculation.answerOf(questionId), row) : [];
    return {id, questionId, value, highest: scale[1], reason, path, advice};
  });
}

function holdersIn(explanation: ScoreExplanation): readonly {member: ScoreMember; reason: HoldingReason}[] {
  const {members, gates, decisive, isBlocked, rule} = explanation;
  const withId = (ids: readonly string[], reason: HoldingReason) =>
    members.filter(({id}) => ids.includes(id)).map((member) => ({member, reason}));
  if (isBlocked) {
    const open = members.filter(({state, kind}) => state === 'unanswered' || kind === 'score');
    return open
      .filter(({value, state}) => value === null || state === 'unanswered')
      .map((member) => ({member, reason: 'unanswered'}));
  }
  const closed = gates.filter(({isOpen}) => isOpen === false).map(({id}) => id);
  if (closed.length > 0) return withId(closed, 'gate');
  if (decisive.length > 0) {
    const improvable = withId(decisive, rule === 'ladder' ? 'rung' : 'weakest');
    return rule === 'ladder' ? improvable : improvable.filter(({member}) => missing(member) > 0);
  }
  const most = Math.max(0, ...members.map(missing));
  if (most === 0) return [];
  return members.filter((member) => reaches(missing(member), most)).map((member) => ({member, reason: 'most-missing'}));
}

/** How much the score would gain if this were at its highest; nothing where it is no answer that could be better. */
function missing({value, scale, weight, state, policy}: ScoreMember): number {
  const counts = state === 'counted' || (state === 'unanswered' && value !== null);
  if (!counts || value === null || policy?.for === 'not-applicable') return 0;
  return Math.max(0, weight * (scale[1] - value));
}
