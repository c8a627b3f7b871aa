import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'consent.title': 'Before you begin',
  'consent.nothing-yet': 'Nothing is stored before you agree. The questions follow then.',
  'consent.agree': 'I agree',
  'consent.decline': 'I do not agree',
  'consent.declined': 'That is fine',
  'consent.nothing-stored':
    'Without your agreement no questions are asked, and nothing was stored on this device. Thank you for your time. You may close this page.',
  'consent.again': 'Read it once more',
  'consent.given': 'What you agreed to',
  'consent.may-withdraw':
    'You can take your agreement back. Your unfinished answers are then deleted from this device; right after, you can still undo that.',
  'consent.withdraw': 'Take back my agreement and delete my answers',
};
