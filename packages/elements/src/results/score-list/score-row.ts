import type {Score, ScoreDefinition} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate} from '../../base/text-template.js';
import type {Scale} from '../../charts/radar/radar-geometry.js';
import {scoreBar} from '../../charts/score-bar/score-bar.js';
import {type Reading, writeValue} from '../reading.js';

/** What the report has more than the live panel. */
interface ScoreDetails {
  readonly heading: TemplateResult;
  readonly spread?: Scale | undefined;
  /** How the answers at the ends of the spread are written. */
  readonly write?: (value: number) => string;
}

/**
 * One score on three lines: title and value, bar, and what it rests on. The live panel and the report share it;
 * the report gives its own heading and gets the details.
 */
export function scoreRow(
  {title}: ScoreDefinition,
  score: Score,
  reading: Reading,
  details?: ScoreDetails,
): TemplateResult {
  const {value, scale, provisional, range, band} = score;
  return html`<div class="score">
    <div class="score-head">
      ${details?.heading ?? html`<span class="score-title">${textTemplate(title, reading.languages)}</span>`}
      <span class="score-value">${valueOf(score, reading)}</span>
    </div>
    ${scoreBar({scale, value, range: provisional && value !== null ? range : undefined, spread: details?.spread})}
    <p class="score-facts">
      ${band ? html`<span class="band">${textTemplate(band.title, reading.languages)}</span>` : nothing}
      ${details && provisional && value !== null ? html`<span class="provisional">${reading.words.term('score.provisional')}</span>` : nothing}
      <span class="quiet">${[...coverageOf(score, reading), ...(details ? ranges(score, reading, details) : [])].join(' · ')}</span>
    </p>
  </div>`;
}

function valueOf({value, scale, plus}: Score, reading: Reading): TemplateResult {
  const {words} = reading;
  if (value === null) return html`<span class="quiet">${words.term('score.none')}</span>`;
  const [number, high] = [`${writeValue(reading, value)}${plus ? '+' : ''}`, writeValue(reading, scale[1])];
  // The number stands out of "3.5 of 5", wherever the language puts it.
  const [before = '', after = ''] = words.term('score.of', '\u0000', high).split('\u0000');
  return html`<span class="quiet">${before}</span><strong>${number}</strong><span class="quiet">${after}</span>`;
}

/** "answered 3 of 4", "1 not applicable", … */
function coverageOf({coverage}: Score, {words}: Reading): readonly string[] {
  const {answered, of, notApplicable, doNotKnow} = coverage;
  return [
    words.term('score.answered', words.number(answered), words.number(of)),
    ...(notApplicable > 0 ? [words.term('score.not-applicable', notApplicable, words.number(notApplicable))] : []),
    ...(doNotKnow > 0 ? [words.term('score.do-not-know', doNotKnow, words.number(doNotKnow))] : []),
  ];
}

/** "the weakest counts; another is higher", "answers from 2 to 5", "can still end between 2.5 and 4" */
function ranges(
  {provisional, value, range, plus}: Score,
  reading: Reading,
  {spread, write}: ScoreDetails,
): readonly string[] {
  const [low, high] = range;
  const moving = provisional && value !== null && low < high;
  return [
    ...(plus ? [reading.words.term('score.plus')] : []),
    ...(spread ? [spreadInWords(spread, reading, write)] : []),
    ...(moving ? [reading.words.term('score.possible', writeValue(reading, low), writeValue(reading, high))] : []),
  ];
}

function spreadInWords(
  [low, high]: Scale,
  reading: Reading,
  write: (value: number) => string = (value) => writeValue(reading, value),
): string {
  return low === high
    ? reading.words.term('score.same', write(low))
    : reading.words.term('score.spread', write(low), write(high));
}
