import type {DateSummary} from '@consulta/analysis';

import {columns, sparse} from '../../../charts/columns/columns.js';
import type {FeedbackReading} from '../feedback-reading.js';
import type {SummaryView} from '../summary-view.js';

const FORMATS: {readonly [unit in DateSummary['unit']]: Intl.DateTimeFormatOptions} = {
  day: {day: 'numeric', month: 'short', year: 'numeric'},
  month: {month: 'short', year: 'numeric'},
  year: {year: 'numeric'},
};
/** Beneath a column there is no room for the year of a day. */
const SHORT: typeof FORMATS = {
  ...FORMATS,
  day: {day: 'numeric', month: 'numeric'},
  month: {month: 'numeric', year: '2-digit'},
};
const LABELS = 5;

/** Columns by day, month or year. */
export const dateView: SummaryView<'date'> = {
  draw(_question, {first, last, unit, spans}, reading) {
    const {words} = reading;
    const [from, to] = [first, last].map((day) =>
      day === undefined ? '' : written(day, {dateStyle: 'long'}, reading),
    );
    return {
      lead: first === undefined ? [] : [words.term('feedback.dates', from ?? '', to ?? '')],
      picture: columns(
        spans.map(({count}) => ({count, shown: words.number(count)})),
        sparse(
          spans.map(({span}, index) => ({at: (index + 0.5) / spans.length, text: written(span, SHORT[unit], reading)})),
          LABELS,
        ),
        {touching: false, dir: words.dir()},
      ),
      table: {
        head: [words.term('feedback.column-when'), words.term('feedback.column-count')],
        rows: spans.map(({span, count}) => [written(span, FORMATS[unit], reading), words.number(count)]),
      },
    };
  },
};

function written(span: string, format: Intl.DateTimeFormatOptions, {words}: FeedbackReading): string {
  return words.date(`${span}${'-01-01'.slice(span.length - 4)}T00:00:00Z`, {...format, timeZone: 'UTC'});
}
