import {html, nothing} from 'lit';

import {barList} from '../bar-list.js';
import {countedHead, countedRow, countedText, mostLine} from '../counted-rows.js';
import {digitsOf, type FeedbackReading} from '../feedback-reading.js';
import {numbersDrawing} from '../numbers-drawing.js';
import type {Drawn, SummaryView} from '../summary-view.js';

/** Numbers as numbers, words and yes or no as bars; where there are both, the bars stand beneath. */
export const computedView: SummaryView<'computed'> = {
  draw(_question, {numbers, values}, reading) {
    const named = values.map((value) => ({...value, title: valueText(String(value.value), reading)}));
    const words: Drawn = {
      lead: mostLine(reading, named),
      picture: barList(
        named.map((value) => ({title: value.title, share: value.share ?? 0, shown: countedText(reading, value)})),
      ),
      table: {head: countedHead(reading), rows: named.map((value) => countedRow(reading, value.title, value))},
    };
    if (!numbers) return words;
    const more =
      values.length > 0 ? html`<h4>${reading.words.term('feedback.other-value')}</h4>${words.picture}` : nothing;
    return {...numbersDrawing(numbers, reading), more};
  },
  digits: ({numbers}) => (numbers ? digitsOf(numbers.spread) : 1),
  partTitle: (_question, part, reading) => valueText(part, reading),
};

function valueText(value: string, {words}: FeedbackReading): string {
  if (value === 'true') return words.term('answer.yes');
  return value === 'false' ? words.term('answer.no') : value;
}
