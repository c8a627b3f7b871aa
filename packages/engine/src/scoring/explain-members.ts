import type {ScoreDefinition} from '@consulta/schema';

import {type BareScore, ingredientsOf} from './compute-score.js';
import type {ScoreExplanation, ScoreMember} from './contract.js';
import {isOpenAt} from './gates.js';
import {type Member, policiesOf} from './member.js';
import {sumOfWeights, weightedSum} from './score-rule.js';
import {rowOf, thresholdOf} from './score-rules.js';

/** The arithmetic of `computeScore` as data. */
export function explainMembers(
  definition: ScoreDefinition,
  given: readonly Member[],
  score: BareScore,
): ScoreExplanation {
  const {rule, members, possible, entries} = ingredientsOf(definition, given);
  const combined = rule.combine(entries, definition);
  const sum = weightedSum(entries);
  const row = combined === null ? undefined : rowOf(definition, sum);
  return {
    scoreId: definition.id,
    rule: definition.rule,
    value: score.value,
    range: score.range,
    scale: score.scale,
    policies: policiesOf(definition),
    members: members.map((member) => explained(member, definition)),
    sum,
    weight: (rule.divisor ?? sumOfWeights)(entries),
    combined,
    plus: rule.plus?.(entries) ?? false,
    decisive: combined === null ? [] : (rule.decisive?.(entries, definition) ?? []),
    ...(definition.rule === 'table' && row && {row: {from: row.from, value: row.value}}),
    gates: possible.flatMap((member) => {
      const {id, value, gate} = member;
      return gate === undefined ? [] : [{id, value, gate, isOpen: isOpenAt(member, value) ?? null}];
    }),
    isBlocked: score.value === null && score.open && definition.unanswered === 'block',
  };
}

function explained(member: Member, definition: ScoreDefinition): ScoreMember {
  const {id, kind, value, scale, weight, state, policy, answered} = member;
  return {
    id,
    kind,
    value,
    scale,
    weight,
    state,
    ...(policy && {policy}),
    ...(answered !== undefined && {answered}),
    ...(definition.rule === 'ladder' && {threshold: thresholdOf(definition, {id, highest: scale[1]})}),
  };
}
