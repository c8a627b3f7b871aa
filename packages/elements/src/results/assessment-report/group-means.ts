import {html, nothing, type TemplateResult} from 'lit';

import {arithmeticFold} from '../../base/arithmetic/arithmetic-fold.js';
import {textTemplate} from '../../base/text-template.js';
import {scoreBar} from '../../charts/score-bar/score-bar.js';
import {readText, writeValue} from '../reading.js';
import {askedOf, type DimensionPicture, type DrawnPicture, type StatementPicture} from './group/group-picture.js';
import {meanArithmetic} from './group-arithmetic.js';
import {confidenceOf, isSaid, tellingText} from './group-dots.js';
import type {SeveralView} from './several-view.js';

/** The means, each with coverage and confidence, what the lowest statement is, and how far people lie apart. */
export function dimensionMeans(view: SeveralView, picture: DrawnPicture): TemplateResult {
  const {words} = view;
  const {overall, dimensions} = picture;
  return html`<section part="means">
    <h3>${words.term('group.means')}</h3>
    <p class="lead">${words.term('group.means-lead')}</p>
    <ol class="dimensions">
      ${[...(overall ? [overall] : []), ...dimensions].map((dimension) => meanRow(view, dimension))}
    </ol>
  </section>`;
}

function meanRow(view: SeveralView, dimension: DimensionPicture): TemplateResult {
  const {languages} = view;
  const {definition, mean, scale, band, lowest, statements} = dimension;
  const spread = spreadIn(dimension);
  const arithmetic = meanArithmetic(view, dimension);
  return html`<li class="dimension" part="dimension">
    <div class="score">
      <div class="score-head">
        <h4 class="score-title">${textTemplate(definition.title, languages)}</h4>
        <span class="score-value">${mean === null ? noMean(view, dimension) : meanOf(view, mean, scale[1])}</span>
      </div>
      ${scoreBar({scale, value: mean, spread})}
      <p class="score-facts">
        ${band ? html`<span class="band">${textTemplate(band.title, languages)}</span>` : nothing}
        <span class="quiet">${behind(view, dimension, spread).join(' · ')}</span>
      </p>
    </div>
    ${lowest.length === 0 || statements.length < 2 ? nothing : lowestLine(view, lowest)}
    ${arithmetic ? arithmeticFold(view.words.term('report.arithmetic'), arithmetic) : nothing}
  </li>`;
}

/** From the lowest to the highest result, where single ones may be seen. */
function spreadIn({spread}: DimensionPicture): readonly [low: number, high: number] | undefined {
  const {low = null, high = null} = spread ?? {};
  return low === null || high === null ? undefined : [low, high];
}

function noMean(view: SeveralView, {isWithheld}: DimensionPicture): string {
  return isWithheld ? '–' : view.words.term('score.none');
}

/** The number stands out of "mean 3.5 of 5", wherever the language puts it. */
function meanOf(view: SeveralView, mean: number, high: number): TemplateResult {
  const {words} = view;
  const text = words.term('group.mean', words.term('score.of', '\u0000', writeValue(view, high)));
  const [before = '', after = ''] = text.split('\u0000');
  return html`<span class="quiet">${before}</span><strong>${writeValue(view, mean)}</strong><span class="quiet">${after}</span>`;
}

/** Coverage, spread and confidence beneath a mean, or why there is none. */
function behind(
  view: SeveralView,
  {statements, mean, meanStep, isWithheld}: DimensionPicture,
  spread: readonly [low: number, high: number] | undefined,
): readonly string[] {
  const {words} = view;
  const sum = (of: (statement: StatementPicture) => number) =>
    statements.reduce((total, statement) => total + of(statement), 0);
  const [asked, answered] = [sum(askedOf), sum((one) => one.values.length)];
  const notApplicable = sum(({counts}) => counts?.notApplicable ?? 0);
  const doNotKnow = sum(({counts}) => counts?.doNotKnow ?? 0);
  const confidence = {
    low: sum((one) => one.confidence?.low ?? 0),
    medium: sum((one) => one.confidence?.medium ?? 0),
    high: sum((one) => one.confidence?.high ?? 0),
  };
  return [
    ...(mean === null && isWithheld ? [tellingText(view)] : []),
    ...(meanStep === undefined ? [] : [words.term('group.rounded', words.number(meanStep))]),
    ...(asked > 0 ? [words.term('score.answered', words.number(answered), words.number(asked))] : []),
    ...(notApplicable > 0 ? [words.term('score.not-applicable', notApplicable, words.number(notApplicable))] : []),
    ...(doNotKnow > 0 ? [words.term('score.do-not-know', doNotKnow, words.number(doNotKnow))] : []),
    ...(spread ? [words.term('chart.from-to', writeValue(view, spread[0]), writeValue(view, spread[1]))] : []),
    ...(isSaid(confidence) ? [confidenceOf(view, confidence)] : []),
  ];
}

/** A mean hides its weakest part, so that part is named. */
function lowestLine(view: SeveralView, lowest: readonly StatementPicture[]): TemplateResult {
  const named = lowest.map(({id}) => readText(view, view.titles.get(id))).join(' · ');
  return html`<p class="lowest">${view.words.term('score.lowest', writeValue(view, lowest[0]?.spread?.mean ?? 0), named)}</p>`;
}
