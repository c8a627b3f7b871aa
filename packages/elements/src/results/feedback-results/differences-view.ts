import type {Difference} from '@consulta/analysis';
import type {Question} from '@consulta/schema';
import {html, type TemplateResult} from 'lit';

import {percent} from '../result-page/percent.js';
import {between, plainTitle, signed, tenth} from './feedback-reading.js';
import type {FeedbackView} from './feedback-view.js';
import {viewOf} from './registry.js';

/** How each measure is written, alone and as a difference. */
const MEASURES: {
  readonly [M in Difference['measure']]: {
    readonly value: (view: FeedbackView, value: number, digits: number) => string;
    readonly difference: (view: FeedbackView, value: number, digits: number) => string;
  };
} = {
  share: {
    value: (view, value) => percent(view, value),
    difference: (view, value) => view.words.term('feedback.percent-points', signed(view, value * 100, 0)),
  },
  mean: {value: tenth, difference: signed},
  promoters: {
    value: (view, value) => signed(view, value * 100, 0),
    difference: (view, value) => signed(view, value * 100, 0),
  },
};

/** A table of what two groups differ in; what is more than chance is said in words and bold. */
export function differencesView(
  view: FeedbackView,
  question: Question,
  names: readonly string[],
  differences: readonly Difference[],
  digits: number,
): TemplateResult {
  const {words} = view;
  const title = words.term('feedback.differences');
  return html`<div class="scroller" role="region" tabindex="0" aria-label="${title}: ${plainTitle(view, question)}">
    <table class="differences" part="differences">
      <caption>${title}</caption>
      <thead>
        <tr>
          <th scope="col">${words.term('feedback.column-answer')}</th>
          ${names.map((name) => html`<th scope="col" class="number">${name}</th>`)}
          <th scope="col" class="number">${words.term('feedback.column-difference')}</th>
          <th scope="col" class="number">${words.term('feedback.column-interval')}</th>
          <th scope="col">${words.term('feedback.column-chance')}</th>
        </tr>
      </thead>
      <tbody>
        ${differences.map((difference) => differenceRow(view, question, difference, digits))}
      </tbody>
    </table>
  </div>`;
}

function differenceRow(view: FeedbackView, question: Question, difference: Difference, digits: number): TemplateResult {
  const {words} = view;
  const {part, measure, first, second, value, interval, isClear} = difference;
  const write = MEASURES[measure];
  const named = part === undefined ? undefined : viewOf(question).partTitle?.(question, part, view);
  const verdict = isClear === undefined ? 'feedback.unknown' : isClear ? 'feedback.clear' : 'feedback.chance';
  return html`<tr class=${isClear ? 'clear' : ''}>
    <th scope="row">${named ?? words.term(measure === 'mean' ? 'feedback.column-mean' : 'feedback.column-value')}</th>
    <td class="number">${write.value(view, first, digits)}</td>
    <td class="number">${write.value(view, second, digits)}</td>
    <td class="number">${write.difference(view, value, digits)}</td>
    <td class="number">${between(view, interval, (end) => write.difference(view, end, digits))}</td>
    <td>${words.term(verdict)}</td>
  </tr>`;
}
