import type {Reason, SureItem} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {placeInterval} from '../../charts/place-intervals/place-interval.js';
import {type OpenBand, openBands} from './open-bands.js';
import {reasonInWords} from './reason-in-words.js';
import {percent} from '../result-page/percent.js';
import {tableTwin} from '../result-page/table-twin.js';
import {inOrder, itemText, itemTitle, type ResultView} from './result-view.js';

/** How far the resampling is. */
export interface SureProgress {
  readonly state: 'working' | 'done' | 'failed';
  /** From 0 to 1. */
  readonly share: number;
}
export type Why = (above: string, below: string) => Reason | undefined;

/** The order, how sure each place is, and why each item is above the next. */
export function orderList(view: ResultView, why: Why): TemplateResult {
  const items = inOrder(view.result.overall);
  const bands = openBands(view);
  const lanes = Math.min(LANES, Math.max(0, ...bands.map(({lane}) => lane + 1)));
  return html`<ol class="order lanes-${lanes}" part="order">
    ${repeat(
      items,
      (id) => id,
      (id, index) => row(view, id, items[index + 1], why, lines(view, bands, index)),
    )}
  </ol>`;
}

/** More brackets than these side by side would take the room of the words. */
const LANES = 4;

/** The pieces of brackets beside one row, and above it in words which places each that begins here holds together. */
function lines({words}: ResultView, bands: readonly OpenBand[], index: number): TemplateResult {
  const here = bands.filter(({from, to}) => from <= index && index <= to);
  const ends = ({from, to}: OpenBand) => `${from === index ? 'begins' : ''} ${to === index ? 'ends' : ''}`;
  return html`${here
    .filter(({lane}) => lane < LANES)
    .map((band) => html`<span class="bracket lane-${band.lane} ${ends(band)}" aria-hidden="true"></span>`)}
  ${here
    .filter(({from}) => from === index)
    .map(
      ({from, to}) =>
        html`<p class="band">${words.term('result.order-open', words.number(from + 1), words.number(to + 1))}</p>`,
    )}`;
}

function row(
  view: ResultView,
  id: string,
  next: string | undefined,
  why: Why,
  brackets: TemplateResult,
): TemplateResult {
  const {words, result} = view;
  const place = result.overall.place[id] ?? 0;
  const shown = words.number(place);
  const sure = sureOf(view, id);
  return html`<li class="row">
    ${brackets}
    <details>
      <summary>
        <span class="place" aria-hidden="true">${shown}</span>
        <span class="what">
          <span class="visually-hidden">${words.term('result.order-place', shown)}: </span>
          <span class="title">${itemTitle(view, id)}</span>
          ${
            view.sureness?.resamples === 0
              ? nothing
              : html`<span class="sure">${sure ? sureWords(view, sure) : nothing}</span>`
          }
        </span>
        <span class="picture">
          ${placeInterval({
            places: result.items.length,
            place,
            interval: sure && [sure.low, sure.high],
            top: result.top,
          })}
        </span>
      </summary>
      <div class="why">${description(view, id)} ${next === undefined ? nothing : reason(view, id, next, why)}</div>
    </details>
  </li>`;
}

/** "between places 1 and 3 · among the first 3 in 98 %" */
function sureWords({words, result, ...view}: ResultView, {low, high, inTop}: SureItem): string {
  const interval =
    low === high
      ? words.term('result.order-always', words.number(low))
      : words.term('result.order-between', words.number(low), words.number(high));
  if (result.top >= result.items.length) return interval;
  const share = percent({words, ...view}, inTop);
  const top =
    result.top === 1
      ? words.term('result.order-first-in', share)
      : words.term('result.order-in-top', words.number(result.top), share);
  return `${interval} · ${top}`;
}

function description(view: ResultView, id: string): TemplateResult | typeof nothing {
  const below = view.question.items.filter(({parent}) => parent === id);
  if (below.length === 0) return nothing;
  return html`<ul class="beneath">
    ${below.map((item) => html`<li>${itemTitle(view, item.id)}</li>`)}
  </ul>`;
}

function reason(view: ResultView, id: string, next: string, why: Why): TemplateResult | typeof nothing {
  const found = why(id, next);
  if (!found) return nothing;
  const {words} = view;
  const question = words.term('result.order-why', itemText(view, id), itemText(view, next));
  return html`${found.kind === 'tied' ? nothing : html`<p class="question">${question}</p>`}
    <p>${reasonInWords(found, id, next, view)}</p>`;
}

/** Of one single answer nothing can be drawn again: then nothing is known. */
function sureOf({sureness}: ResultView, id: string): SureItem | undefined {
  return sureness && sureness.resamples > 0 ? sureness.items[id] : undefined;
}

/** What is said while it is not known yet how sure the order is. */
export function surenessProgress(view: ResultView, progress: SureProgress, again: () => void): unknown {
  const {words} = view;
  if (view.sureness?.resamples === 0) return nothing;
  if (progress.state === 'done') return html`<p class="legend">${words.term('result.order-legend')}</p>`;
  if (progress.state === 'failed') {
    return html`<p class="legend" role="alert">
      ${words.term('result.order-not-sure')}
      <button type="button" class="quiet" part="button" @click=${again}>${words.term('result.try-again')}</button>
    </p>`;
  }
  const label = words.term('result.order-working', percent(view, progress.share));
  return html`<label class="legend working">${label} <progress max="1" .value=${progress.share}></progress></label>`;
}

/** The order in numbers. */
export function orderTable(view: ResultView): TemplateResult {
  const {words, result} = view;
  const withTop = result.top < result.items.length;
  const top =
    result.top === 1
      ? words.term('result.order-column-first')
      : words.term('result.order-column-top', words.number(result.top));
  const head = [
    words.term('result.order-item'),
    words.term('result.order-column-place'),
    words.term('result.order-column-interval'),
    ...(withTop ? [top] : []),
    words.term('result.places-average'),
    words.term('result.order-column-ranked'),
  ];
  const rows = inOrder(result.overall).map((id) => {
    const [sure, spread] = [sureOf(view, id), result.overall.spread[id]];
    const ranked = spread?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    const average = spread?.averagePlace ?? null;
    return [
      itemTitle(view, id),
      words.number(result.overall.place[id] ?? 0),
      sure ? words.term('chart.from-to', words.number(sure.low), words.number(sure.high)) : '…',
      ...(withTop ? [sure ? percent(view, sure.inTop) : '…'] : []),
      average === null ? '–' : words.number(average, {maximumFractionDigits: 1}),
      words.number(ranked),
    ];
  });
  return tableTwin(view, words.term('result.order-title'), head, rows);
}
