import {html, type TemplateResult} from 'lit';

import {type Arithmetic, arithmeticFold} from '../../base/arithmetic/arithmetic-fold.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {writeFigure, writeValue, yesNoAsNumbers} from '../reading.js';
import type {DimensionPicture, StatementPicture} from './group/group-picture.js';
import {percent, tellingText} from './group-dots.js';
import type {SeveralView} from './several-view.js';

/** So many different results still stand one by one in the figures; of more there is the sum. */
const ONE_BY_ONE = 12;

/**
 * How the mean of a group came about; undefined where there is none. The figures lead to single results, and so they are
 * there only where those may be shown: a sum is more exact than a mean that was rounded to tell nothing.
 */
export function meanArithmetic(
  view: SeveralView,
  {mean, meanStep, values, isWithheld}: DimensionPicture,
): Arithmetic | undefined {
  if (mean === null) return undefined;
  const {words} = view;
  const rule = words.term('group.mean-rule');
  if (isWithheld || meanStep !== undefined || values.length === 0) {
    const step = meanStep === undefined ? [] : [words.term('group.rounded', words.number(meanStep))];
    return {rule, remarks: [words.term('group.no-figures', words.number(view.minimum)), ...step]};
  }
  const people = words.number(values.length);
  return {rule, figures: `${sumOf(view, values)} ÷ ${people} = ${writeValue(view, mean)}`};
}

/** What people said to one statement, and which of them where that is not everybody. */
export interface SaidByPeople {
  readonly statement: StatementPicture;
  readonly who?: string;
}

/** How the means of a list of statements came about, and how far apart people are where that is said. */
export function statementArithmetic(
  view: SeveralView,
  said: readonly SaidByPeople[],
  {withApart = false} = {},
): TemplateResult {
  const {words, titles, languages, yesNo} = view;
  const hasYesNo = said.some(({statement}) => yesNo?.has(statement.id));
  return arithmeticFold(words.term('report.arithmetic'), {
    rule: [words.term('group.value-rule'), ...(withApart ? [words.term('group.apart-rule')] : [])].join(' '),
    table: {
      head: [words.term('group.statement'), words.term('group.mark-mean')].map((title, index) => ({
        title,
        isNumber: index > 0,
      })),
      rows: said.map(({statement, who}) => [
        html`${unmarkedTemplate(titles.get(statement.id) ?? statement.id, languages)}${who === undefined ? '' : html` · ${who}`}`,
        statement.isWithheld || statement.values.length === 0
          ? statement.isWithheld
            ? tellingText(view)
            : words.term('answer.none')
          : figuresOf(view, statement, withApart),
      ]),
    },
    remarks: hasYesNo ? [yesNoAsNumbers(view)] : [],
  });
}

/** Mean and distance below each other, each in its own direction: "(2 + 4) ÷ 2 = 3", "2 × 1 ÷ (5 − 1) = 50%". */
function figuresOf(view: SeveralView, {values, scale, disagreement}: StatementPicture, withApart: boolean): unknown {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ltr = (figures: string) => html`<div dir="ltr">${figures}</div>`;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const [low, high] = scale.map((end) => writeFigure(view, end));
  return html`${ltr(`${sumOf(view, values)} ÷ ${view.words.number(values.length)} = ${writeValue(view, mean)}`)}
  ${
    withApart && disagreement !== null
      ? ltr(`2 × ${writeFigure(view, deviation)} ÷ (${high} − ${low}) = ${percent(view, disagreement)}`)
      : ''
  }`;
}

/** "(2.5 + 4 × 3 + 3.5)": equal results are counted. */
function sumOf(view: SeveralView, values: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    const written = writeFigure(view, value);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  if (counts.size > ONE_BY_ONE)
    return writeFigure(
      view,
      values.reduce((sum, value) => sum + value, 0),
    );
  const terms = [...counts].map(([value, count]) => (count === 1 ? value : `${view.words.number(count)} × ${value}`));
  return `(${terms.join(' + ')})`;
}
