import type {SummaryView} from '../summary-view.js';
import {yesNoDrawing} from '../yes-no-drawing.js';

export const consentView: SummaryView<'consent'> = {
  draw: (_question, summary, reading) => yesNoDrawing(summary, reading),
  partTitle: (_question, _part, {words}) => words.term('answer.yes'),
};
