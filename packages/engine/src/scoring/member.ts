import type {ScoreDefinition} from '@consulta/schema';

import type {ScoreMember} from '../session/contract.js';

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
  readonly weight: number;
  /** True when something beneath is unanswered. */
  readonly open: boolean;
  /** Where the person wants to be, for `notApplicable: "target"`. */
  readonly target?: number | undefined;
}

/** The member as the score's policies want it counted. */
export function applyPolicies(member: Member, definition: ScoreDefinition): Member {
  if (member.state === 'not-applicable') return countNotApplicable(member, definition);
  if (member.state === 'unanswered' && definition.unanswered === 'zero') return withZero({...member, value: 0});
  return member;
}

function countNotApplicable(member: Member, definition: ScoreDefinition): Member {
  const value = {
    exclude: undefined,
    zero: 0,
    full: member.scale[1],
    target: member.target ?? definition.target,
  }[definition.notApplicable ?? 'exclude'];
  if (value === undefined) return member;
  return widen({...member, state: 'counted', value, range: [value, value]}, value);
}

/** What stays unanswered ends as zero, so zero is among what can still come out. */
function withZero(member: Member): Member {
  const [low, high] = member.range;
  return widen({...member, range: [Math.min(0, low), Math.max(0, high)]}, 0);
}

function widen(member: Member, value: number): Member {
  const [low, high] = member.scale;
  return {...member, scale: [Math.min(value, low), Math.max(value, high)]};
}
