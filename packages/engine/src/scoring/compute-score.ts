import type {Band, Score, ScoreDefinition} from '@consulta/schema';

import {closedGates, heldRange} from './gates.js';
import {applyPolicies, type Member} from './member.js';
import {reaches} from './reaches.js';
import {type Entry, knownEntries, type ScoreRule} from './score-rule.js';
import {SCORE_RULE} from './score-rules.js';

/** A score without its coverage, which is counted question by question. */
export type BareScore = Omit<Score, 'coverage' | 'policies'> & {
  /** True when something beneath is asked for and unanswered, whether or not it can still move the value. */
  readonly open: boolean;
};

/** What of the members goes into a score once the policies have been applied: nothing is left out before. */
export interface Ingredients {
  readonly rule: ScoreRule;
  readonly members: readonly Member[];
  /** Those with a value, or that can still get one. */
  readonly possible: readonly Member[];
  /** As the rule combines them now. */
  readonly entries: readonly Entry[];
}

/** One score from its members; what each member is worth is decided before. */
export function computeScore(definition: ScoreDefinition, given: readonly Member[]): BareScore {
  const {rule, members, possible, entries} = ingredientsOf(definition, given);
  const combined = rule.combine(entries, definition);
  const scale = span(rule, members.filter(isOnScale), (member) => member.scale, definition) ?? [0, 0];
  const reach = span(rule, possible, (member) => member.range, definition) ?? scale;
  const ended = rule.endsEarly === true && isSettled(reach, combined);
  const open = !ended && possible.some((member) => member.open);
  const closed = closedGates(possible);
  const floor = possible.some(({gate}) => gate !== undefined) ? floorOf(rule, possible, definition, scale) : 0;
  const range = heldRange(possible, reach, floor);
  const value = open && definition.unanswered === 'block' ? null : closed.length > 0 ? floor : combined;
  const band = bandOf(definition.bands, value);
  const plus = value !== null && closed.length === 0 && rule.plus?.(entries);
  return {
    value,
    range,
    scale,
    provisional: open && !isSettled(range, value),
    open,
    ...(band && {band}),
    ...(plus && {plus: true as const}),
    ...(closed.length > 0 && {heldBy: closed.map(({id}) => id)}),
  };
}

/** Applies the policies, then sorts out what has no number. */
export function ingredientsOf(definition: ScoreDefinition, given: readonly Member[]): Ingredients {
  const members = given.map((member) => applyPolicies(member, definition));
  const possible = members.filter(isPossible);
  return {rule: SCORE_RULE[definition.rule], members, possible, entries: entriesAt(possible, ({value}) => value)};
}

/** Whether the member has a value or can still get one. */
function isPossible({state}: Member): boolean {
  return state === 'counted' || state === 'unanswered';
}

/** Whether the member belongs to what the score could ever be: all that is visible and has numbers. */
function isOnScale({state}: Member): boolean {
  return state !== 'hidden' && state !== 'empty';
}

function isSettled([low, high]: readonly [low: number, high: number], value: number | null): boolean {
  return low === high && low === value;
}

/** A weight of 0 leaves a member out, whatever the rule: it may still be a gate. */
function entriesAt(members: readonly Member[], at: (member: Member) => number | null): readonly Entry[] {
  const weighing = members.filter(({weight}) => weight !== 0);
  return weighing.map((member) => ({
    id: member.id,
    value: at(member),
    weight: member.weight,
    highest: member.scale[1],
  }));
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

/** The least that can be made of what counts: where a closed gate holds the score. */
function floorOf(
  rule: ScoreRule,
  possible: readonly Member[],
  definition: ScoreDefinition,
  scale: readonly [low: number, high: number],
): number {
  return (span(rule, possible, (member) => member.scale, definition) ?? scale)[0];
}

/** The highest band that begins at or below the value. */
function bandOf(bands: readonly Band[] | undefined, value: number | null): Band | undefined {
  if (bands === undefined || value === null) return undefined;
  const reached = bands.filter(({from}) => reaches(value, from));
  return reached.length === 0 ? undefined : reached.reduce((best, band) => (band.from >= best.from ? band : best));
}
