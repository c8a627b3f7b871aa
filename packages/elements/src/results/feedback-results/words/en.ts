import type {FeedbackResultWords} from './feedback-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: FeedbackResultWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'feedback.eyebrow': 'What people said',
  'feedback.working': 'Working it out…',
  'feedback.reading': plural('Reading the responses… #', 'Reading the responses… #'),
  'feedback.no-questions': 'This survey asks nothing that could be summed up.',
  'feedback.responses': plural('# response', '# responses'),
  'feedback.of-responses': (shown, all) => `${shown} of ${all} responses`,
  'feedback.withheld': (minimum) =>
    `Nothing is shown, so that nobody can be recognised: fewer than ${minimum} responses would be left, here or beside the others. Choose fewer filters.`,
  'feedback.withheld-question': (minimum) =>
    `Not shown, so that nobody can be recognised: fewer than ${minimum} people answered this, here or among the others.`,
  'feedback.answered': plural('# answer', '# answers'),
  'feedback.unanswered': plural('# left open', '# left open'),
  'feedback.not-applicable': plural('# not applicable', '# not applicable'),
  'feedback.do-not-know': plural('# do not know', '# do not know'),
  'feedback.not-asked': plural('# not asked', '# not asked'),
  'feedback.no-answers': 'Nobody answered this question.',

  'feedback.filters': 'Which responses',
  'feedback.filter-add': 'Show only',
  'feedback.filter-choose': 'Choose an answer',
  'feedback.filter-set': 'Show',
  'feedback.filter-remove': (filter) => `Remove the filter “${filter}”`,
  'feedback.filter-is': (question, answer) => `${question} ${answer}`,
  'feedback.group-count': (group, count) => `${group} (${count})`,
  'feedback.first-group': 'First group',
  'feedback.second-group': 'Second group',
  'feedback.no-pair': (minimum) => `There are no two groups with ${minimum} responses or more.`,
  'feedback.in-both': plural(
    '# response is in both groups, so that it cannot be said what is chance.',
    '# responses are in both groups, so that it cannot be said what is chance.',
  ),

  'feedback.share': (title, count, of, percent) => `${title}: ${count} of ${of} (${percent}).`,
  'feedback.most': (title, count, of, percent) => `Most often: ${title}, ${count} of ${of} (${percent}).`,
  'feedback.count-percent': (count, percent) => `${count} (${percent})`,
  'feedback.mean': (mean) => `Mean ${mean}.`,
  'feedback.mean-between': (mean, low, high) => `Mean ${mean} (95 % interval ${low} to ${high}).`,
  'feedback.median': (median) => `Median ${median}.`,
  'feedback.median-between': (median, low, high) => `Median ${median} (95 % interval ${low} to ${high}).`,
  'feedback.half-between': (low, high) => `The middle half lies between ${low} and ${high}.`,
  'feedback.promoter-score': (score) => `Net promoter score ${score}.`,
  'feedback.promoter-score-between': (score, low, high) =>
    `Net promoter score ${score} (95 % interval ${low} to ${high}).`,
  'feedback.promoters': 'Promoters (9 and 10)',
  'feedback.passives': 'Passives (7 and 8)',
  'feedback.detractors': 'Detractors (0 to 6)',
  'feedback.several': 'Several answers were possible. Percentages are of those who answered.',
  'feedback.own-texts': 'Other, in people’s own words',
  'feedback.best-row': (row, mean) => `Highest: “${row}” (mean ${mean}).`,
  'feedback.worst-row': (row, mean) => `Lowest: “${row}” (mean ${mean}).`,
  'feedback.most-points': (item, points, total) => `Most points: ${item}, ${points} of ${total} on average.`,
  'feedback.first': (items) => `First: ${items}.`,
  'feedback.ranking-method': (method) =>
    `Counted with ${method}. How sure this order is, and where groups differ, is on the page of the ranking’s result.`,
  'feedback.dates': (first, last) => `From ${first} to ${last}.`,
  'feedback.entries': (entries, shown, people) => `${shown} ${entries === 1 ? 'entry' : 'entries'}, made by ${people}.`,
  'feedback.entries-each': 'Entries in one response',
  'feedback.from-below': (from, to) => `${from} to below ${to}`,
  'feedback.other-value': 'Other values',

  'feedback.comments': 'What people noted beside it',
  'feedback.texts-identity': 'These texts say who somebody is. They are counted, but not shown here.',
  'feedback.texts-search': 'Search these texts',
  'feedback.texts-found': plural('# text found', '# texts found'),
  'feedback.texts-copy': 'Copy these texts',
  'feedback.texts-copied': 'Copied',
  'feedback.texts-not-copied': 'This browser did not let the texts be copied. Select them in the list instead.',

  'feedback.column-answer': 'Answer',
  'feedback.column-count': 'Number',
  'feedback.column-percent': 'Percent',
  'feedback.column-interval': '95 % interval',
  'feedback.column-answers': 'Answers',
  'feedback.column-mean': 'Mean',
  'feedback.column-median': 'Median',
  'feedback.column-deviation': 'Standard deviation',
  'feedback.column-row': 'Statement',
  'feedback.column-item': 'Item',
  'feedback.column-firsts': 'In first place',
  'feedback.column-place': 'Place',
  'feedback.column-value': 'Value',
  'feedback.column-when': 'When',
  'feedback.column-difference': 'Difference',
  'feedback.column-chance': 'Chance?',

  'feedback.differences': 'Differences',
  'feedback.percent-points': (points) => `${points} points`,
  'feedback.clear': 'more than chance',
  'feedback.chance': 'could be chance',
  'feedback.unknown': 'cannot be said',
  'feedback.chance-note':
    '“More than chance”: if those who answered were drawn at random, such a difference would come about by itself in fewer than 5 of 100 questions. Among many questions, some look different by chance all the same.',
  'feedback.how-title': 'How these numbers are worked out',
  'feedback.how-interval':
    'A 95 % interval says how far chance reaches if those who answered were drawn at random from all who could. It does not speak of people who did not answer.',
  'feedback.how-shares':
    'Percentages are of those who answered: “not applicable”, “do not know”, left open and not asked are counted apart. Their intervals are Wilson’s; for differences, Newcombe’s.',
  'feedback.how-means':
    'Intervals of means are Student’s; for differences, Welch’s. Intervals of medians lie between two answers, whatever the distribution. Too few answers have none.',
  'feedback.how-promoters':
    'The net promoter score is the percentage of 9 and 10 less that of 0 to 6; its interval is the adjusted Wald interval.',
  'feedback.how-groups': (minimum) =>
    `A group, and each question within it, is shown from ${minimum} answers on, and only where fewer cannot be worked out by subtraction.`,
};
