import {nothing} from 'lit';

import type {SummaryView} from '../summary-view.js';
import {textList} from '../text-list.js';

/** What people wrote: to read, search and copy. */
export const textView: SummaryView<'text'> = {
  draw(_question, {open, texts}, context) {
    if (!open) return {lead: [context.words.term('feedback.texts-identity')]};
    return {lead: [], more: texts.length > 0 ? textList(texts, context.id, context) : nothing};
  },
};
