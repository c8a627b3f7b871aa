import type {ResultPageWords} from './result-page-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: ResultPageWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'result.loading': 'Reading the answers …',
  'result.failed': 'The answers could not be read.',
  'result.not-counted': 'These answers could not be counted.',
  'result.try-again': 'Try again',
  'result.nobody': 'No answers are here yet. They appear by themselves as they come in.',
  'result.answers': plural('1 answer', '# answers'),
  'result.new-answers': plural('1 new answer is counted.', '# new answers are counted.'),
  'result.late': plural(
    '1 answer came after the consultation closed.',
    '# answers came after the consultation closed.',
  ),
  'result.without-late': 'Leave out answers that came late',
  'result.came-late': 'came late',
  'result.versions': plural(
    '1 answer to another version of this survey, which asks different things, is kept apart.',
    '# answers to other versions of this survey, which ask different things, are kept apart.',
  ),
  'result.version': 'Show version',
  'result.version-of': (version, answers, date) =>
    [`${version} (${answers})`, ...(date ? [`last on ${date}`] : [])].join(', '),
  'result.present': 'Present',
  'result.print': 'Print or save as PDF',
  'result.next': 'Next',
  'result.back': 'Back',
  'result.leave': 'Close',
  'result.page-of': (page, of) => `${page} of ${of}`,
  'result.groups-compare': 'Compare by',
  'result.groups-nothing': 'Do not compare',
  'result.groups-answered-in': 'Where people answered',
  'result.groups-everybody': 'Everybody',
  'result.groups-other': 'Other',
  'result.groups-none-of-these': 'None of these',
  'result.groups-withheld': (groups, shownGroups, answers, minimum) =>
    groups === 1
      ? `One group is not shown apart, so that nobody can be recognised: a group needs ${minimum} answers or more, and so does what is left beside the others. It counts in “Everybody”.`
      : `${shownGroups} groups with ${answers} answers in all are not shown apart, so that nobody can be recognised: a group needs ${minimum} answers or more, and so does what is left beside the others. They count in “Everybody”.`,
  'result.groups-none': (minimum) => `No group has ${minimum} answers yet.`,
  'result.said-show-all': plural('Show 1 more', 'Show # more'),
  'result.said-times': plural('once', '# times'),
};
