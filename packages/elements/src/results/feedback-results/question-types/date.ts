import type {DateSummary} from '@consulta/analysis';

import {columns, sparse} from '../../../charts/columns/columns.js';
import type {FeedbackReading} from '../feedback-reading.js';
import type {SummaryView} from '../summary-view.js';

type Unit = DateSummary['unit'];

const FORMATS: {readonly [unit in Unit]: Intl.DateTimeFormatOptions} = {
  day: {day: 'numeric', month: 'short', year: 'numeric'},
  month: {month: 'short', year: 'numeric'},
  year: {year: 'numeric'},
  decade: {year: 'numeric'},
};
/** Beneath a column there is no room for the year of a day. */
const SHORT: typeof FORMATS = {
  ...FORMATS,
  day: {day: 'numeric', month: 'numeric'},
  month: {month: 'numeric', year: '2-digit'},
};
const LABELS = 5;

/** Columns by day, month, year or decade. */
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
          spans.map(({span}, index) => ({at: (index + 0.5) / spans.length, text: spanned(span, unit, SHORT, reading)})),
          LABELS,
        ),
        {touching: false, dir: words.dir()},
      ),
      table: {
        head: [words.term('feedback.column-when'), words.term('feedback.column-count')],
        rows: spans.map(({span, count}) => [spanned(span, unit, FORMATS, reading), words.number(count)]),
      },
    };
  },
};

/** A decade from its first year to its last. */
function spanned(span: string, unit: Unit, formats: typeof FORMATS, reading: FeedbackReading): string {
  const start = written(span, formats[unit], reading);
  if (unit !== 'decade') return start;
  return `${start}–${written(`${span.slice(0, 3)}9`, formats.decade, reading)}`;
}

function written(span: string, format: Intl.DateTimeFormatOptions, {words}: FeedbackReading): string {
  return words.date(`${span}${'-01-01'.slice(span.length - 4)}T00:00:00Z`, {...format, timeZone: 'UTC'});
}
