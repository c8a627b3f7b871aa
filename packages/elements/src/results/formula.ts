import type {ScoreExplanation, ScoreMember} from '@consulta/engine';
import type {ScoreDefinition} from '@consulta/schema';

import {rungsOf} from './ladder-rungs.js';

type Rule = ScoreDefinition['rule'];
type WriteNumber = (value: number) => string;

/** How each rule is written down in figures. */
const FORMULA: {readonly [R in Rule]: (given: ScoreExplanation, write: WriteNumber) => string} = {
  mean: divided,
  'weighted-mean': divided,
  sum: (given, write) => terms(given, write),
  percent: (given, write) => `100 × ${inBrackets(terms(given, write))} ÷ ${write(given.weight)}`,
  minimum: (given, write) =>
    `min (${counted(given)
      .map(({value}) => write(value))
      .join('; ')})`,
  ladder: (given, write) => `${climbed(given, write)} →`,
  table: (given, write) => `${terms(given, write)} = ${write(given.sum)} →`,
};

/** The arithmetic on one line, e.g. "(2 + 4 + 3) ÷ 3 = 3"; undefined while there is no value. */
export function formulaOf(rule: Rule, explanation: ScoreExplanation, write: WriteNumber): string | undefined {
  const {value, combined} = explanation;
  if (value === null || combined === null || counted(explanation).length === 0) return undefined;
  const left = FORMULA[rule](explanation, write);
  return left.endsWith('→') ? `${left} ${write(combined)}` : `${left} = ${write(combined)}`;
}

/** Members with a value, whether from an answer or from a rule about missing ones. */
function counted({members}: ScoreExplanation): readonly (ScoreMember & {readonly value: number})[] {
  return members.filter(
    (member): member is ScoreMember & {readonly value: number} =>
      member.value !== null && member.weight !== 0 && (member.state === 'counted' || member.state === 'unanswered'),
  );
}

function divided(explanation: ScoreExplanation, write: WriteNumber): string {
  return `${inBrackets(terms(explanation, write))} ÷ ${write(explanation.weight)}`;
}

function terms(explanation: ScoreExplanation, write: WriteNumber): string {
  return counted(explanation)
    .map(({value, weight}) => (weight === 1 ? write(value) : `${write(weight)} × ${write(value)}`))
    .join(' + ');
}

/** Rung by rung, to the one that is missed: "3 ≥ 2; 2 < 3". */
function climbed(explanation: ScoreExplanation, write: WriteNumber): string {
  return rungsOf(explanation)
    .filter(({is}) => is !== 'after')
    .map(({member: {value, threshold}, is}) => {
      const [had, needed] = [value, threshold].map((number) => (typeof number === 'number' ? write(number) : '–'));
      return `${had ?? ''} ${is === 'reached' ? '≥' : '<'} ${needed ?? ''}`;
    })
    .join('; ');
}

function inBrackets(sum: string): string {
  return sum.includes('+') ? `(${sum})` : sum;
}
