import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'consent.refused': 'Your answer is no. Tick the box if you agree after all.',
};
