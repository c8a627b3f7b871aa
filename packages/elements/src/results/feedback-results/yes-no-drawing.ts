import type {YesNoSummary} from '@consulta/analysis';

import {percent} from '../result-page/percent.js';
import {barList} from './bar-list.js';
import {countedHead, countedRow, countedText} from './counted-rows.js';
import type {FeedbackReading} from './feedback-reading.js';
import type {Drawn} from './summary-view.js';

/** Yes and no as two bars. */
export function yesNoDrawing({yes, no}: Pick<YesNoSummary, 'yes' | 'no'>, reading: FeedbackReading): Drawn {
  const {words} = reading;
  const rows = [
    {title: words.term('answer.yes'), counted: yes},
    {title: words.term('answer.no'), counted: no},
  ];
  const {count, of, share} = yes;
  return {
    lead:
      share === null
        ? []
        : [
            words.term(
              'feedback.share',
              words.term('answer.yes'),
              words.number(count),
              words.number(of),
              percent(reading, share),
            ),
          ],
    picture: barList(
      rows.map(({title, counted}) => ({title, share: counted.share ?? 0, shown: countedText(reading, counted)})),
    ),
    table: {head: countedHead(reading), rows: rows.map(({title, counted}) => countedRow(reading, title, counted))},
  };
}
