import {html, nothing, type TemplateResult} from 'lit';

import {unmarkedTemplate} from '../../base/text-template.js';
import {dots, dotsKey} from '../../charts/dots/dots.js';
import {readText, writeValue} from '../reading.js';
import {tableTwin} from '../result-page/table-twin.js';
import type {GroupPicture, Picture, StatementPicture} from './group/group-picture.js';
import type {SeveralView} from './several-view.js';

/** One statement with a dot for each answer, and the same in figures. */
export function statementDots(view: SeveralView, statement: StatementPicture): TemplateResult {
  const {titles, languages} = view;
  const {id, scale, values, mean, agreed} = statement;
  return html`<p class="statement">${unmarkedTemplate(titles.get(id) ?? id, languages)}</p>
    ${dotsOf(view, {scale, values, mean}, agreed?.value)}
    <p class="facts">${facts(view, statement).join(' · ')}</p>
    ${agreed?.reason === undefined ? nothing : html`<p class="reason">${agreed.reason}</p>`}`;
}

/** The picture alone, where the words stand elsewhere. */
export function dotsOf(
  view: SeveralView,
  {scale, values, mean}: Pick<Picture, 'scale' | 'values' | 'mean'>,
  agreed?: number,
): TemplateResult {
  return dots({scale, values, mean, agreed, write: (value) => writeValue(view, value)});
}

/** "60 % apart · mean 2.4 · answers from 1 to 5 · 7 of 8 gave a value · …" */
function facts(view: SeveralView, statement: StatementPicture): readonly string[] {
  const {words} = view;
  const {disagreement, mean, low, high, values, asked, notApplicable, doNotKnow, confidence, agreed} = statement;
  const write = (value: number) => writeValue(view, value);
  const sure = confidence.high + confidence.medium + confidence.low;
  const count = (key: 'score.not-applicable' | 'score.do-not-know', n: number) =>
    n > 0 ? [words.term(key, n, words.number(n))] : [];
  return [
    ...(agreed ? [words.term('group.agreed', write(agreed.value))] : []),
    ...(disagreement === null ? [] : [words.term('group.disagreement', percent(view, disagreement))]),
    ...(mean === null ? [] : [words.term('group.mean', write(mean))]),
    ...(low === null || high === null
      ? []
      : [low === high ? words.term('score.same', write(low)) : words.term('score.spread', write(low), write(high))]),
    words.term('group.said', words.number(values.length), words.number(asked)),
    ...count('score.not-applicable', notApplicable),
    ...count('score.do-not-know', doNotKnow),
    ...(sure > 0 ? [confidenceOf(view, confidence)] : []),
  ];
}

/** How sure people said they are. */
export function confidenceOf({words}: SeveralView, {high, medium, low}: StatementPicture['confidence']): string {
  return words.term('group.confidence', words.number(high), words.number(medium), words.number(low));
}

/** A share as a percentage. */
function percent({words}: SeveralView, share: number): string {
  return words.number(share, {style: 'percent', maximumFractionDigits: 0});
}

/** What the marks mean; once per list. */
export function dotsKeyOf({words, consensus}: SeveralView): TemplateResult {
  return dotsKey({
    dot: words.term('group.mark-answer'),
    mean: words.term('group.mark-mean'),
    ...(consensus && {agreed: words.term('group.mark-agreed')}),
  });
}

/** All statements in figures; with names where they are wanted. */
export function statementTable(view: SeveralView, picture: GroupPicture): TemplateResult {
  const {words, voices, choices} = view;
  const named = choices.withNames === true;
  const head = [
    words.term('group.statement'),
    words.term('group.mark-mean'),
    words.term('group.values'),
    ...(named ? [words.term('group.who')] : []),
  ];
  const rows = picture.statements.map(({id, mean, values}) => [
    readText(view, view.titles.get(id)),
    mean === null ? '–' : writeValue(view, mean),
    countedValues(view, values),
    ...(named ? [whoSaid(view, id)] : []),
  ]);
  return voices.length === 0 ? html`` : tableTwin({words}, words.term('group.statements'), head, rows);
}

/** "1 × 3, 2 × 5": how many said what. */
function countedValues(view: SeveralView, values: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => `${view.words.number(count)} × ${writeValue(view, value)}`)
    .join(' · ');
}

function whoSaid(view: SeveralView, id: string): string {
  const byValue = new Map<number, string[]>();
  for (const {name, said} of view.voices) {
    const value = said.get(id)?.value ?? null;
    if (value === null || name === undefined) continue;
    byValue.set(value, [...(byValue.get(value) ?? []), name]);
  }
  return [...byValue]
    .sort(([a], [b]) => a - b)
    .map(([value, names]) => `${writeValue(view, value)}: ${names.join(', ')}`)
    .join(' · ');
}
