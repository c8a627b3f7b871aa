import type {TypeSummary} from '../type-summary.js';
import {yesNoFigures, yesNoSummary as summary} from '../yes-no-summary.js';

export const yesNoSummary: TypeSummary<'yes-no'> = {
  makesGroups: true,
  summarise: (_question, given) => ({type: 'yes-no', ...summary(given)}),
  figures: yesNoFigures,
};
