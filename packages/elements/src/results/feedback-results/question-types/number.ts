import {digitsOf, plainText} from '../feedback-reading.js';
import {numbersDrawing} from '../numbers-drawing.js';
import type {SummaryView} from '../summary-view.js';

export const numberView: SummaryView<'number'> = {
  draw: ({unit}, summary, reading) =>
    numbersDrawing(summary, reading, unit === undefined ? '' : plainText(reading, unit)),
  digits: ({spread}) => digitsOf(spread),
};
