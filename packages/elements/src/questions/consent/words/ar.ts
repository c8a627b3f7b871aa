import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'consent.refused': 'إجابتكم هي لا. ضعوا علامة في المربع إن كنتم موافقين.',
};
