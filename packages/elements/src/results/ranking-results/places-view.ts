import type {PlaceSpread} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';

import {type PlaceBucket, placeBuckets} from '../../charts/stack-bar/place-buckets.js';
import {stackBar, type StackPart, stackSwatch} from '../../charts/stack-bar/stack-bar.js';
import {tableTwin} from '../result-page/table-twin.js';
import {inOrder, itemText, itemTitle, type ResultView} from './result-view.js';

const NO_PLACE = ['unranked', 'no-opinion'] as const;
/** How a bar shows them. */
const OUTLINES = {unranked: 'dashed', 'no-opinion': 'dotted'} as const;

/** Where people put each item: one bar per item, the items that divide people, and all numbers in a table. */
export function placesView(view: ResultView): TemplateResult {
  const {words, result} = view;
  const buckets = placeBuckets(result.items.length);
  return html`<p class="legend">${words.term('result.places-legend')}</p>
    ${key(view, buckets)}
    <ol class="stacks" part="places" aria-hidden="true">
      ${inOrder(result.overall).map((id) => {
        const spread = result.overall.spread[id];
        return html`<li>
          <span class="title">${itemTitle(view, id)}</span>
          ${spread ? stackBar(parts(view, spread, buckets)) : nothing}
        </li>`;
      })}
    </ol>
    ${divided(view)} ${table(view)}`;
}

function parts({words}: ResultView, spread: PlaceSpread, buckets: readonly PlaceBucket[]): readonly StackPart[] {
  const counted = buckets.map(({from, to}, index) => ({
    shade: index + 1,
    count: spread.counts.slice(from - 1, to).reduce((sum, count) => sum + count, 0),
  }));
  const others = NO_PLACE.map((kind) => ({shade: OUTLINES[kind], count: countOf(spread, kind)}));
  return [...counted, ...others].map((part) => ({...part, shown: words.number(part.count)}));
}

function countOf(spread: PlaceSpread, shade: (typeof NO_PLACE)[number]): number {
  return shade === 'unranked' ? spread.unranked : spread.noOpinion;
}

/** What the shades mean; only those that are there. */
function key(view: ResultView, buckets: readonly PlaceBucket[]): TemplateResult {
  const {words, result} = view;
  const spreads = Object.values(result.overall.spread);
  const others = NO_PLACE.filter((shade) => spreads.some((spread) => countOf(spread, shade) > 0));
  return html`<ul class="key">
    ${buckets.map((bucket, index) => html`<li>${stackSwatch(index + 1)} ${bucketText(view, bucket)}</li>`)}
    ${others.map((kind) => html`<li>${stackSwatch(OUTLINES[kind])} ${words.term(`result.places-${kind}`)}</li>`)}
  </ul>`;
}

function bucketText({words}: ResultView, {from, to}: PlaceBucket): string {
  return from === to
    ? words.term('result.places-one', words.number(from))
    : words.term('result.places-from-to', words.number(from), words.number(to));
}

function divided(view: ResultView): TemplateResult {
  const {words, result} = view;
  const {divisive} = result.overall;
  if (divisive.length === 0) return html`<p class="divided">${words.term('result.places-not-divided')}</p>`;
  return html`<ul class="divided" part="divisive">
    ${divisive.map(
      ({itemId, high, low}) =>
        html`<li>
          ${words.term('result.places-divided', itemText(view, itemId), words.number(high), words.number(low))}
        </li>`,
    )}
  </ul>`;
}

/** Every place on its own: what the bars put together is apart here. */
function table(view: ResultView): TemplateResult {
  const {words, result} = view;
  const head = [
    words.term('result.order-item'),
    ...result.items.map((_, index) => words.term('result.places-one', words.number(index + 1))),
    ...NO_PLACE.map((shade) => words.term(`result.places-${shade}`)),
    words.term('result.places-average'),
  ];
  const rows = inOrder(result.overall).map((id) => {
    const spread = result.overall.spread[id];
    const average = spread?.averagePlace ?? null;
    return [
      itemTitle(view, id),
      ...result.items.map((_, index) => words.number(spread?.counts[index] ?? 0)),
      ...NO_PLACE.map((shade) => words.number(spread ? countOf(spread, shade) : 0)),
      average === null ? '–' : words.number(average, {maximumFractionDigits: 1}),
    ];
  });
  return tableTwin(view, words.term('result.places-title'), head, rows);
}
