import {searchableText} from '../../../base/searchable-text.js';

/** Lists from this length on have a field to find items by. */
export const LENGTH_WITH_FIND = 12;

/** Whether a text contains what is looked for, whatever the case and the accents. */
export function contains(text: string, wanted: string): boolean {
  return searchableText(text).includes(searchableText(wanted));
}
