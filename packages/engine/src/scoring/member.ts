import type {ScoreDefinition} from '@consulta/schema';

import type {ScoreMember, ScorePolicies} from './contract.js';

/** One member of a score, as the answers stand, before the score's own policies. */
export interface Member {
  readonly id: string;
  readonly kind: ScoreMember['kind'];
  readonly state: ScoreMember['state'];
  readonly value: number | null;
  /** What the value can still become. */
  readonly range: readonly [low: number, high: number];
  /** What the value could ever be. */
  readonly scale: readonly [low: number, high: number];
  /** What was answered, where a checklist lets less of it count. */
  readonly answered?: number | undefined;
  readonly weight: number;
  /** True when something beneath is unanswered. */
  readonly open: boolean;
  /** Where the person wants to be, for `notApplicable: "target"`. */
  readonly target?: number | undefined;
  /** A score's own gate: below it the score above is held back. */
  readonly gate?: number | undefined;
  /** The policy to which the value is due. */
  readonly policy?: ScoreMember['policy'];
}

/** The author's choices, or what holds without one. */
export function policiesOf({notApplicable, unanswered}: ScoreDefinition): ScorePolicies {
  return {notApplicable: notApplicable ?? 'exclude', unanswered: unanswered ?? 'exclude'};
}

/** The member as the score's policies want it counted. */
export function applyPolicies(member: Member, definition: ScoreDefinition): Member {
  if (member.state === 'not-applicable') return countNotApplicable(member, definition);
  if (member.state === 'unanswered' && definition.unanswered === 'zero') return withZero(member);
  return member;
}

function countNotApplicable(member: Member, definition: ScoreDefinition): Member {
  const as = definition.notApplicable ?? 'exclude';
  if (as === 'exclude') return member;
  const value = {zero: 0, full: member.scale[1], target: targetOf(member, definition)}[as];
  if (value === undefined) return member;
  const policy = {for: 'not-applicable', as} as const;
  return widen({...member, state: 'counted', value, range: [value, value], policy}, value);
}

/** The target as far as the scale goes. */
function targetOf({target, scale: [low, high]}: Member, definition: ScoreDefinition): number | undefined {
  const wanted = target ?? definition.target;
  return wanted === undefined ? undefined : Math.min(Math.max(wanted, low), high);
}

/** What stays unanswered ends as zero, so zero is among what can still come out. */
function withZero(member: Member): Member {
  const [low, high] = member.range;
  const policy = {for: 'unanswered', as: 'zero'} as const;
  return widen({...member, value: 0, range: [Math.min(0, low), Math.max(0, high)], policy}, 0);
}

function widen(member: Member, value: number): Member {
  const [low, high] = member.scale;
  return {...member, scale: [Math.min(value, low), Math.max(value, high)]};
}
