import type {FoundJson} from './json-in-text.js';

/** Why nothing was found in a text, and what to do. */
export const EMPTY_HANDED: {readonly [P in NonNullable<FoundJson['problem']>]: string} = {
  empty: 'There is nothing in this file. Ask for it again.',
  'not-json':
    'There are no answers in this file, or the way here damaged them. Ask for the file that was downloaded after submitting, as an attachment.',
  truncated: 'The end of the answers is missing. Ask for the whole file, as an attachment.',
};
