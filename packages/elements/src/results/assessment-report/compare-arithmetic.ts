import type {ComparedStatement} from '@consulta/analysis';
import type {TemplateResult} from 'lit';

import {arithmeticFold} from '../../base/arithmetic/arithmetic-fold.js';
import {writeFigure} from '../../base/arithmetic/write-figure.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {yesNoAsNumbers, yesNoIn} from '../reading.js';
import {surveyTitles} from '../survey-titles.js';
import type {Side} from './compare-sides.js';
import type {SeveralView} from './several-view.js';

/** How the differences of a list came about. What is not shown of a side is in no figure either; it says why. */
export function differenceArithmetic(
  view: SeveralView,
  [first, second]: readonly [Side, Side],
  statements: readonly ComparedStatement[],
  why: (compared: ComparedStatement) => string | undefined,
): TemplateResult {
  const {words, languages} = view;
  const titles = surveyTitles(first.survey);
  const yesNo = yesNoIn(first.survey);
  return arithmeticFold(words.term('report.arithmetic'), {
    rule: words.term('compare.rule', second.title, first.title),
    table: {
      head: [{title: words.term('group.statement')}, {title: words.term('compare.difference'), isNumber: true}],
      rows: statements.map((one) => [
        unmarkedTemplate(titles.get(one.id) ?? one.id, languages),
        subtraction(view, one) ?? why(one) ?? words.term('answer.none'),
      ]),
    },
    remarks: statements.some(({id}) => yesNo.has(id)) ? [yesNoAsNumbers(view)] : [],
  });
}

/** In its own direction, whatever that of the page: "4 − 2 = +2". */
function subtraction(view: SeveralView, {first, second, difference}: ComparedStatement): string | undefined {
  if (first === null || second === null || difference === null) return undefined;
  return `\u2066${writeFigure(view, second)} − ${writeFigure(view, first)} = ${signed(view, difference)}\u2069`;
}

/** "+2", and 0 without a sign. */
export function signed({words}: SeveralView, difference: number): string {
  return words.number(difference, {maximumFractionDigits: 2, signDisplay: 'exceptZero'});
}
