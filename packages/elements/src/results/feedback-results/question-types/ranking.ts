import type {RankingQuestion} from '@consulta/schema';
import {html, type TemplateResult} from 'lit';

import {textTemplate} from '../../../base/text-template.js';
import {type FeedbackReading, plainText} from '../feedback-reading.js';
import type {SummaryView} from '../summary-view.js';

/** The order in short; how sure it is, and where groups differ, is for the ranking's own result to say. */
export const rankingView: SummaryView<'ranking'> = {
  draw(question, {method, order, firsts}, reading) {
    const {words} = reading;
    const titles = (order[0] ?? []).map((id) => itemText(question, id, reading));
    const places = placesOf(order);
    return {
      lead: [
        words.term('feedback.first', titles.length > 1 ? words.list(titles) : (titles[0] ?? '')),
        words.term('feedback.ranking-method', words.term(`method.${method}`)),
      ],
      picture: placeList(question, places, reading),
      table: {
        head: [
          words.term('feedback.column-item'),
          words.term('feedback.column-place'),
          words.term('feedback.column-firsts'),
        ],
        rows: places.map(({id, place}) => [
          itemText(question, id, reading),
          words.number(place),
          words.number(firsts[id] ?? 0),
        ]),
      },
    };
  },
};

interface Place {
  readonly id: string;
  readonly place: number;
}

/** Equal items share the best place they could have, as in sport. */
function placesOf(order: readonly (readonly string[])[]): readonly Place[] {
  let place = 1;
  return order.flatMap((tied) => {
    const found = tied.map((id) => ({id, place}));
    place += tied.length;
    return found;
  });
}

function placeList(
  {items}: RankingQuestion,
  places: readonly Place[],
  {words, languages}: FeedbackReading,
): TemplateResult {
  return html`<ul class="places" part="places">
    ${places.map(
      ({id, place}) =>
        html`<li>
          <span class="place">${words.number(place)}</span>
          <span>${textTemplate(items.find((item) => item.id === id)?.title ?? id, languages)}</span>
        </li>`,
    )}
  </ul>`;
}

function itemText({items}: RankingQuestion, id: string, reading: FeedbackReading): string {
  return plainText(reading, items.find((item) => item.id === id)?.title ?? id);
}
