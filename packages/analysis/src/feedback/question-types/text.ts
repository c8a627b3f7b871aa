import {isOpenText} from '../../responses/open-text.js';
import type {TypeSummary} from '../type-summary.js';
import {writtenText} from '../written-text.js';

/** What people wrote, as they wrote it; nothing where it says who somebody is. */
export const textSummary: TypeSummary<'text'> = {
  summarise(question, given, {survey}) {
    const open = isOpenText(question);
    return {
      type: 'text',
      open,
      texts: open ? given.map(({response, answer}) => writtenText(survey, response, answer)) : [],
    };
  },
};
