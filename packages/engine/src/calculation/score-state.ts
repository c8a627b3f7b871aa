import type {Note, Score, ScoreDefinition} from '@consulta/schema';

import type {BareScore} from '../scoring/compute-score.js';
import type {Member} from '../scoring/member.js';
import {HIDDEN_PART, type Part} from './part.js';
import type {OutlinedMember, ScoreOutline} from './score-outline.js';

/** A score as it stands, and what the scores above it ask of it besides. */
export interface ScoreState {
  readonly bare: BareScore;
  readonly score: Score;
}

/** Where the members of a score are looked up. */
export interface MemberSource {
  part(ref: string, questionId: string): Part | undefined;
  score(scoreId: string): ScoreState | undefined;
  note(questionId: string): Note | undefined;
}

/** What "important" weighs, where the author lets the respondent say it. */
export const WEIGHT_OF_IMPORTANCE = {low: 0.5, normal: 1, high: 2} as const;

export function stateOfScore(definition: ScoreDefinition, bare: BareScore, coverage: Score['coverage']): ScoreState {
  const {open: _open, value, range, scale, provisional, ...more} = bare;
  const {notApplicable, unanswered} = definition;
  const policies = {...(notApplicable && {notApplicable}), ...(unanswered && {unanswered})};
  const isChosen = notApplicable ?? unanswered;
  return {bare, score: {value, range, scale, provisional, coverage, ...more, ...(isChosen && {policies})}};
}

/** The members of a score as they stand now. */
export function membersOf(outline: ScoreOutline, scoreId: string, source: MemberSource): readonly Member[] {
  const definition = outline.scores.get(scoreId);
  if (definition === undefined) return [];
  return (outline.members.get(scoreId) ?? []).map((member) => {
    const note = member.kind === 'question' ? source.note(member.questionId) : undefined;
    const weight = weightOf(definition, member, note);
    if (member.kind === 'score')
      return scoreMember(member.id, outline.scores.get(member.id), source.score(member.id), weight);
    // Named one by one: this runs for every member at every answer, and spreading costs several times as much.
    const {state, value, range, scale, answered} = source.part(member.id, member.questionId) ?? HIDDEN_PART;
    const open = state === 'unanswered';
    return {id: member.id, kind: 'question', state, value, range, scale, weight, open, target: note?.target, answered};
  });
}

function weightOf({weights}: ScoreDefinition, member: OutlinedMember, note: Note | undefined): number {
  if (weights === 'importance') return WEIGHT_OF_IMPORTANCE[note?.importance ?? 'normal'];
  const whole = member.kind === 'question' ? weights?.[member.questionId] : undefined;
  return weights?.[member.id] ?? whole ?? 1;
}

function scoreMember(
  id: string,
  definition: ScoreDefinition | undefined,
  state: ScoreState | undefined,
  weight: number,
): Member {
  if (state === undefined) return {...HIDDEN_PART, id, kind: 'score', weight, open: false};
  const {value, range, scale, open} = state.bare;
  const {gate, target} = definition ?? {};
  return {id, kind: 'score', state: stateOfValue(state.score, open), value, range, scale, weight, open, gate, target};
}

/** Why a score has no value, said as of a question. */
export function stateOfValue(
  {value, coverage}: Pick<Score, 'value' | 'coverage'>,
  open = coverage.of > coverage.answered + coverage.notApplicable + coverage.doNotKnow,
): Member['state'] {
  if (value !== null) return 'counted';
  if (coverage.of === 0) return 'hidden';
  if (open) return 'unanswered';
  if (coverage.doNotKnow > 0) return 'do-not-know';
  return coverage.notApplicable > 0 ? 'not-applicable' : 'empty';
}
