import type {PointsQuestion} from '@consulta/schema';

import {textTemplate} from '../../../base/text-template.js';
import {barList} from '../bar-list.js';
import {between, type FeedbackReading, plainText, tenth} from '../feedback-reading.js';
import type {SummaryView} from '../summary-view.js';

/** The mean points of each item, most first. */
export const pointsView: SummaryView<'points'> = {
  draw(question, {items, total}, reading) {
    const {words} = reading;
    const at = (value: number | null) => (value === null ? '–' : tenth(reading, value));
    const [first] = items;
    return {
      lead:
        first && first.spread.mean !== null
          ? [
              words.term(
                'feedback.most-points',
                itemText(question, first.itemId, reading),
                at(first.spread.mean),
                words.number(total),
              ),
            ]
          : [],
      picture: barList(
        items.map(({itemId, spread}) => ({
          title: textTemplate(question.items.find(({id}) => id === itemId)?.title, reading.languages),
          share: (spread.mean ?? 0) / total,
          shown: at(spread.mean),
        })),
      ),
      table: {
        head: [
          words.term('feedback.column-item'),
          words.term('feedback.column-mean'),
          words.term('feedback.column-interval'),
          words.term('feedback.column-median'),
        ],
        rows: items.map(({itemId, spread}) => [
          itemText(question, itemId, reading),
          at(spread.mean),
          between(reading, spread.meanInterval, at),
          at(spread.median),
        ]),
      },
    };
  },
  partTitle: itemText,
};

function itemText({items}: PointsQuestion, id: string, reading: FeedbackReading): string {
  return plainText(reading, items.find((item) => item.id === id)?.title ?? id);
}
