import {html, nothing, type TemplateResult} from 'lit';

import {type Arithmetic, arithmeticFold} from '../../base/arithmetic/arithmetic-fold.js';
import {writeFigure} from '../../base/arithmetic/write-figure.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {writeValue, yesNoAsNumbers} from '../reading.js';
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
      head: [{title: words.term('group.statement')}, {title: words.term('group.mark-mean'), isNumber: true}],
      rows: said.map(({statement, who}) => [
        html`${unmarkedTemplate(titles.get(statement.id) ?? statement.id, languages)}${who === undefined ? nothing : html` · ${who}`}`,
        figuresOf(view, statement, withApart),
      ]),
    },
    remarks: hasYesNo ? [yesNoAsNumbers(view)] : [],
  });
}

/** Mean and distance below each other, each in its own direction: "(2 + 4) ÷ 2 = 3", "2 × 1 ÷ (5 − 1) = 50%". */
function figuresOf(view: SeveralView, statement: StatementPicture, withApart: boolean): unknown {
  const {values, spread, scale, disagreement, isWithheld} = statement;
  const {words} = view;
  if (isWithheld) return tellingText(view);
  const mean = spread?.mean ?? null;
  if (mean === null) return words.term('answer.none');
  const lines = [`${sumOf(view, values)} ÷ ${words.number(values.length)} = ${writeValue(view, mean)}`];
  if (withApart && disagreement !== null) {
    const [low, high] = scale;
    // The distance is twice the standard deviation over the scale.
    const deviation = (disagreement * (high - low)) / 2;
    const length = `(${writeFigure(view, high)} − ${writeFigure(view, low)})`;
    lines.push(`2 × ${writeFigure(view, deviation)} ÷ ${length} = ${percent(view, disagreement)}`);
  }
  return lines.map((figures) => html`<div dir="ltr">${figures}</div> `);
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
