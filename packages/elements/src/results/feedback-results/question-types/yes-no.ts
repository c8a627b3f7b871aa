import type {SummaryView} from '../summary-view.js';
import {yesNoDrawing} from '../yes-no-drawing.js';

export const yesNoView: SummaryView<'yes-no'> = {
  draw: (_question, summary, reading) => yesNoDrawing(summary, reading),
  groupTitle: (_question, value, {words}) => words.term(value === 'yes' ? 'answer.yes' : 'answer.no'),
  partTitle: (_question, _part, {words}) => words.term('answer.yes'),
};
