import {type GapPriority, WEIGHT_OF_IMPORTANCE} from '@consulta/engine';
import {nothing, type TemplateResult} from 'lit';

import {arithmeticFold} from '../arithmetic/arithmetic-fold.js';
import {writeFigure} from '../arithmetic/write-figure.js';
import type {Localization} from '../localization.js';
import type {PlanWords} from './words/plan-words.js';

/** How the priority of each of these gaps came about, and why it is high, medium or low. */
export function gapArithmetic(
  gaps: readonly GapPriority[],
  words: Localization<PlanWords>,
  titleOf: (id: string) => unknown,
): TemplateResult | typeof nothing {
  const [first] = gaps;
  if (!first) return nothing;
  const write = (value: number) => writeFigure({words}, value);
  const {highest} = first;
  return arithmeticFold(words.term('plan.arithmetic'), {
    rule: words.term('plan.rule', write(WEIGHT_OF_IMPORTANCE.low), write(WEIGHT_OF_IMPORTANCE.high)),
    table: {
      head: [
        {title: words.term('plan.statement')},
        {title: words.term('plan.in-figures'), isNumber: true},
        {title: words.term('plan.importance')},
        {title: words.term('plan.priority')},
      ],
      rows: gaps.map(({id, current, target, importance, priority, level}) => [
        titleOf(id),
        bracketed(write(target), write(current), write(WEIGHT_OF_IMPORTANCE[importance]), write(priority)),
        words.term(`plan.importance-${importance}`),
        words.term(`plan.${level}`),
      ]),
    },
    remarks: [words.term('plan.levels', write(highest), write(highest / 2), write(highest / 4))],
  });
}

/** In its own direction, whatever that of the page: "((1 + 5 − 1)² − 1) × 1 = 24". */
function bracketed(target: string, current: string, importance: string, priority: string): string {
  return `\u2066((1 + ${target} − ${current})² − 1) × ${importance} = ${priority}\u2069`;
}
