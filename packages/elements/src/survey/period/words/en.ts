import type {PeriodWords} from './period-words.js';

export const words: PeriodWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'period.not-yet': 'Not open yet',
  'period.opens': (date) => `Answers are taken from ${date}.`,
  'period.by-itself': 'You may leave this page open: the questions appear by themselves.',
  'period.until': (date) => `It stays open until ${date}.`,
  'period.closed': 'Closed',
  'period.closed-on': (date) => `Answers were taken until ${date}.`,
  'period.your-answers': (answered, of) => `You answered ${answered} of ${of} questions and did not submit them.`,
  'period.nothing-lost': 'Nothing is lost: your answers are kept on this device. You can read and download them here.',
  'period.only-here': 'Your answers are only in this page. Download them before you close it.',
  'period.may-still-count':
    'If you send the file, it is marked as late; whoever asked you decides whether it still counts.',
  'period.download': 'Download my answers',
  'period.downloaded': 'Downloaded. You find the file among your downloads.',
  'period.failed': 'The file could not be made. Please check the connection and try again.',
  'period.answers': 'Your answers',
  'period.show': 'Show',
  'period.earlier': (date) => `Unfinished answers begun on ${date} are on this device.`,
  'period.submitted': (date) => `Finished answers of ${date} are on this device.`,
};
