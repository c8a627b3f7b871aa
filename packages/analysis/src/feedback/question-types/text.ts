import {isLate} from '@consulta/schema';

import {isOpenText} from '../../responses/open-text.js';
import type {TypeSummary} from '../type-summary.js';

/** What people wrote, as they wrote it; nothing where it says who somebody is. */
export const textSummary: TypeSummary<'text'> = {
  summarise(question, given, {survey}) {
    const open = isOpenText(question);
    const texts = given.map(({response, answer}) => ({
      id: response.id,
      text: answer.trim(),
      language: response.language,
      late: isLate(survey, response),
    }));
    return {type: 'text', open, texts: open ? texts : []};
  },
};
