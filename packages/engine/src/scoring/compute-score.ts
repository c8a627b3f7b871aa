import type {Band, Score, ScoreDefinition} from '@consulta/schema';

import type {ScoreExplanation} from '../session/contract.js';
import {applyPolicies, type Member} from './member.js';
import {type Entry, knownEntries, type ScoreRule, sumOfWeights, weightedSum} from './score-rule.js';
import {SCORE_RULE} from './score-rules.js';

/** A score without its coverage, which is counted question by question. */
export type BareScore = Omit<Score, 'coverage'> & {
  /** True when something beneath is unanswered, whether or not it can still move the value. */
  readonly open: boolean;
};

/** One score from its members; what each member is worth is decided before. */
export function computeScore(definition: ScoreDefinition, given: readonly Member[]): BareScore {
  const rule = SCORE_RULE[definition.rule];
  const members = given.map((member) => applyPolicies(member, definition));
  const possible = members.filter(isPossible);
  const open = possible.some((member) => member.open);
  const blocked = open && definition.unanswered === 'block';
  const value = blocked ? null : rule.combine(entriesAt(possible, now), definition);
  const scale = span(rule, members.filter(isOnScale), (member) => member.scale, definition) ?? [0, 0];
  const range = span(rule, possible, (member) => member.range, definition) ?? scale;
  const settled = range[0] === range[1] && range[0] === value;
  const band = bandOf(definition.bands, value);
  return {value, range, scale, provisional: open && !settled, open, ...(band && {band})};
}

/** The arithmetic of `computeScore` as data. */
export function explainMembers(
  definition: ScoreDefinition,
  given: readonly Member[],
  score: BareScore,
): ScoreExplanation {
  const rule = SCORE_RULE[definition.rule];
  const members = given.map((member) => applyPolicies(member, definition));
  const entries = entriesAt(members.filter(isPossible), now);
  return {
    scoreId: definition.id,
    rule: definition.rule,
    value: score.value,
    range: score.range,
    members: members.map(({id, kind, value, weight, state}) => ({id, kind, value, weight, state})),
    sum: weightedSum(entries),
    weight: (rule.divisor ?? sumOfWeights)(entries),
  };
}

/** Whether the member has a value or can still get one. */
function isPossible({state}: Member): boolean {
  return state === 'counted' || state === 'unanswered';
}

/** Whether the member belongs to what the score could ever be: all that is visible and has numbers. */
function isOnScale({state}: Member): boolean {
  return state !== 'hidden' && state !== 'empty';
}

function now({value}: Member): number | null {
  return value;
}

function entriesAt(members: readonly Member[], at: (member: Member) => number | null): readonly Entry[] {
  return members.map((member) => ({id: member.id, value: at(member), weight: member.weight, highest: member.scale[1]}));
}

/** The lowest and the highest the rule can make of members that move between two ends. */
function span(
  rule: ScoreRule,
  members: readonly Member[],
  ends: (member: Member) => readonly [low: number, high: number],
  definition: ScoreDefinition,
): readonly [low: number, high: number] | undefined {
  const lowest = entriesAt(members, (member) => ends(member)[member.weight < 0 ? 1 : 0]);
  const highest = entriesAt(members, (member) => ends(member)[member.weight < 0 ? 0 : 1]);
  if (knownEntries(lowest).length === 0) return undefined;
  const numbers = rule.span?.(lowest, highest, definition) ?? [
    ...[rule.combine(lowest, definition), rule.combine(highest, definition)].filter((number) => number !== null),
  ];
  return numbers.length === 0 ? undefined : [Math.min(...numbers), Math.max(...numbers)];
}

/** The highest band that begins at or below the value; binary noise such as 0.1 + 0.7 must not cost a band. */
function bandOf(bands: readonly Band[] | undefined, value: number | null): Band | undefined {
  if (bands === undefined || value === null) return undefined;
  const reached = bands.filter(({from}) => from <= value + 1e-9 * Math.max(1, Math.abs(value)));
  return reached.length === 0 ? undefined : reached.reduce((best, band) => (band.from >= best.from ? band : best));
}
