import type {Distribution} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';

import {unmarkedTemplate} from '../../base/text-template.js';
import {dots, dotsKey} from '../../charts/dots/dots.js';
import {readText, writeAnswer, writeValue} from '../reading.js';
import {tableTwin} from '../result-page/table-twin.js';
import {askedOf, type DrawnPicture, type StatementPicture} from './group/group-picture.js';
import type {SeveralView} from './several-view.js';

/** One statement with a dot for each answer, and the same in figures. */
export function statementDots(view: SeveralView, statement: StatementPicture): TemplateResult {
  const {titles, languages} = view;
  const {id, agreed} = statement;
  return html`<p class="statement">${unmarkedTemplate(titles.get(id) ?? id, languages)}</p>
    ${dotsOf(view, statement, agreed?.value)}
    <p class="facts">${facts(view, statement).join(' · ')}</p>
    ${agreed?.reason === undefined ? nothing : html`<p class="reason">${agreed.reason}</p>`}`;
}

/** The picture alone, where the words stand elsewhere; none where nothing may be in it. */
export function dotsOf(
  view: SeveralView,
  {id, scale, values, spread, isWithheld}: Pick<StatementPicture, 'id' | 'scale' | 'values' | 'spread' | 'isWithheld'>,
  agreed?: number,
): TemplateResult | typeof nothing {
  if (isWithheld && agreed === undefined) return nothing;
  return dots({scale, values, mean: spread?.mean ?? null, agreed, write: (value) => writeAnswer(view, id, value)});
}

/** "60 % apart · mean 2.4 · answers from 1 to 5 · 7 of 8 gave a value · …" */
function facts(view: SeveralView, statement: StatementPicture): readonly string[] {
  const {words} = view;
  const {disagreement, spread, counts, confidence, agreed} = statement;
  const write = (value: number) => writeAnswer(view, statement.id, value);
  const count = (key: 'score.not-applicable' | 'score.do-not-know', n: number) =>
    n > 0 ? [words.term(key, n, words.number(n))] : [];
  return [
    ...(agreed ? [words.term('group.agreed', write(agreed.value))] : []),
    ...(statement.isWithheld ? [withheldText(view)] : []),
    ...(disagreement === null ? [] : [words.term('group.disagreement', percent(view, disagreement))]),
    ...(spread ? spreadTexts(view, spread, write) : []),
    ...(counts
      ? [
          words.term('group.said', words.number(counts.answered), words.number(askedOf(statement))),
          ...count('score.not-applicable', counts.notApplicable),
          ...count('score.do-not-know', counts.doNotKnow),
        ]
      : []),
    ...(confidence && isSaid(confidence) ? [confidenceOf(view, confidence)] : []),
  ];
}

function spreadTexts(
  view: SeveralView,
  {mean, low, high}: Distribution,
  write: (value: number) => string,
): readonly string[] {
  if (mean === null || low === null || high === null) return [];
  const {words} = view;
  const [least, most] = [write(low), write(high)];
  return [
    words.term('group.mean', writeValue(view, mean)),
    low === high ? words.term('score.same', least) : words.term('score.spread', least, most),
  ];
}

/** Why nothing is shown of what few people said. */
export function withheldText({words, minimum}: SeveralView): string {
  return words.term('group.few', words.number(minimum));
}

/** Why something is not shown from which that could be worked out. */
export function tellingText({words, minimum}: SeveralView): string {
  return words.term('group.tells-few', words.number(minimum));
}

type Confidence = NonNullable<StatementPicture['confidence']>;

/** Whether anybody said how sure they are. */
export function isSaid({high, medium, low}: Confidence): boolean {
  return high + medium + low > 0;
}

/** How sure people said they are. */
export function confidenceOf({words}: SeveralView, {high, medium, low}: Confidence): string {
  return words.term('group.confidence', words.number(high), words.number(medium), words.number(low));
}

/** A share as a percentage. */
export function percent({words}: SeveralView, share: number): string {
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
export function statementTable(view: SeveralView, picture: DrawnPicture): TemplateResult {
  const {words, voices, choices} = view;
  const named = choices.withNames === true;
  const head = [
    words.term('group.statement'),
    words.term('group.mark-mean'),
    words.term('group.values'),
    ...(named ? [words.term('group.who')] : []),
  ];
  const rows = picture.statements.map(({id, spread, values, isWithheld}) => [
    readText(view, view.titles.get(id)),
    typeof spread?.mean === 'number' ? writeValue(view, spread.mean) : '–',
    isWithheld ? withheldText(view) : countedValues(view, id, values),
    ...(named ? [isWithheld ? '–' : whoSaid(view, id)] : []),
  ]);
  return voices.length === 0 ? html`` : tableTwin({words}, words.term('group.statements'), head, rows);
}

/** "1 × 3, 2 × 5": how many said what. */
function countedValues(view: SeveralView, id: string, values: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => `${view.words.number(count)} × ${writeAnswer(view, id, value)}`)
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
    .map(([value, names]) => `${writeAnswer(view, id, value)}: ${names.join(', ')}`)
    .join(' · ');
}
