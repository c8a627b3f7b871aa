import type {TypeSummary} from '../type-summary.js';
import {yesNoFigures, yesNoSummary} from '../yes-no-summary.js';

export const consentSummary: TypeSummary<'consent'> = {
  summarise: (_question, given) => ({type: 'consent', ...yesNoSummary(given)}),
  figures: yesNoFigures,
};
