import type {Bin, NumbersSummary} from '@consulta/analysis';
import type {TemplateResult} from 'lit';

import {type ColumnLabel, columns, sparse} from '../../charts/columns/columns.js';
import type {FeedbackReading} from './feedback-reading.js';
import {digitsOf, tenth} from './feedback-reading.js';
import {spreadLines, spreadRows} from './spread-lines.js';
import type {Drawn} from './summary-view.js';

/** So many short labels have room beneath on a narrow phone; long ones fewer. */
const SHORT_LABELS = 11;
const LONG_LABELS = 5;
const SHORT = 3;

/** A histogram, and where the numbers lie. */
export function numbersDrawing({bins, spread}: NumbersSummary, reading: FeedbackReading, unit = ''): Drawn {
  const {words} = reading;
  const written = (value: number) => [words.number(value), unit].filter(Boolean).join(' ');
  const {quartiles} = spread;
  const digits = digitsOf(spread);
  const at = (value: number) => tenth(reading, value, digits);
  return {
    lead: [
      ...spreadLines(reading, spread, digits),
      ...(quartiles && quartiles.lower < quartiles.upper
        ? [words.term('feedback.half-between', at(quartiles.lower), at(quartiles.upper))]
        : []),
    ],
    picture: histogram(bins, reading),
    table: {
      head: [
        words.term('feedback.column-value'),
        words.term('feedback.column-count'),
        '',
        words.term('feedback.column-interval'),
      ],
      rows: [
        ...bins.map(({from, to, count}, index) => [
          from === to
            ? written(from)
            : index === bins.length - 1
              ? words.term('chart.from-to', written(from), written(to))
              : words.term('feedback.from-below', written(from), written(to)),
          words.number(count),
          '',
          '',
        ]),
        ...spreadRows(reading, spread, digits),
      ],
    },
  };
}

function histogram(bins: readonly Bin[], {words}: FeedbackReading): TemplateResult {
  const texts = bins.map(({from}) => words.number(from));
  const isOne = bins.every(({from, to}) => from === to);
  const labels: ColumnLabel[] = bins.map((_, index) => ({
    at: (isOne ? index + 0.5 : index) / bins.length,
    text: texts[index] ?? '',
  }));
  if (!isOne) labels.push({at: 1, text: words.number(bins.at(-1)?.to ?? 0)});
  const most = texts.every(({length}) => length <= SHORT) ? SHORT_LABELS : LONG_LABELS;
  return columns(
    bins.map(({count}) => ({count, shown: words.number(count)})),
    sparse(labels, most),
    {touching: !isOne, dir: words.dir()},
  );
}
