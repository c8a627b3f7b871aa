import type {RankingResultWords} from './ranking-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: RankingResultWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'result.method-unreadable': (method) =>
    `These answers hold nothing that ${method} counts. Choose a method that reads orders.`,
  'result.no-question': 'This survey has no question in which something is ranked.',
  'result.nobody-ranked': 'Nobody has ranked anything here yet.',
  'result.first': (item) => `${item} comes first`,
  'result.first-not-clear': (items) => `Not clearly ahead: ${items} could come first as well.`,
  'result.share-first': (items) => `${items} share the first place`,
  'result.all-tied': 'All items share one place: these answers prefer none of them',
  'result.one-answer': 'This is the order of one single answer.',
  'result.basis': (answers, organisations) => `${answers} from ${organisations}`,
  'result.organisations': plural('1 organisation', '# organisations'),
  'result.unnamed': plural('1 without the name of an organisation', '# without the name of an organisation'),
  'result.unanswered': plural('1 more ranked nothing here', '# more ranked nothing here'),

  'result.order-title': 'The order',
  'result.order-place': (place) => `Place ${place}`,
  'result.order-between': (low, high) => `between places ${low} and ${high}`,
  'result.order-always': (place) => `place ${place} throughout`,
  'result.order-in-top': (top, percent) => `among the first ${top} in ${percent}`,
  'result.order-first-in': (percent) => `first in ${percent}`,
  'result.order-open': (from, to) => `Places ${from} to ${to} cannot be told apart`,
  'result.order-legend':
    'The point is the place counted. The line shows where the item can end: in 95% of the cases when as many people are drawn again from those who answered.',
  'result.order-working': (percent) => `Working out how sure this is: ${percent}`,
  'result.order-not-sure': 'How sure this order is could not be worked out.',
  'result.order-why': (a, b) => `Why is “${a}” above “${b}”?`,
  'result.order-item': 'Item',
  'result.order-column-place': 'Place',
  'result.order-column-interval': 'In 95% of the cases',
  'result.order-column-top': (top) => `Among the first ${top}`,
  'result.order-column-first': 'First',
  'result.order-column-ranked': 'Ranked by',

  'result.why-majority': (a, b, most, fewer) => `${most} put “${a}” above “${b}”, ${fewer} the other way round.`,
  'result.why-neither': plural(
    '1 sees no difference or does not compare them.',
    '# see no difference or do not compare them.',
  ),
  'result.why-path': (a, b, path, strength, against) =>
    `“${a}” wins over “${b}” step by step: ${path}. Each step has at least ${strength} people behind it, the way back at most ${against}.`,
  'result.why-score': (a, b, scoreOfA, scoreOfB) => `The method gives “${a}” ${scoreOfA} and “${b}” ${scoreOfB}.`,
  'result.why-direct': (a, b, most, fewer) =>
    `Compared directly, ${most} put “${a}” above “${b}” and ${fewer} the other way round.`,
  'result.why-round': (_a, b, round, votesOfA, votesOfB) =>
    `In round ${round}, “${b}” had ${votesOfB} first places left against ${votesOfA}, and went out.`,
  'result.why-tied': (a, b, most, fewer) =>
    `“${a}” and “${b}” share their place: ${most} prefer the first, ${fewer} the second.`,

  'result.unranked-title': 'What somebody did not rank counts as',
  'result.unranked-last': 'tied at the end',
  'result.unranked-no-opinion': 'no opinion',
  'result.unranked-same': 'Counted the other way, the first places stay the same.',
  'result.unranked-other-winner': (items) => `Counted the other way, ${items} would come first.`,
  'result.unranked-other-top': (top) =>
    `Counted the other way, the first ${top} places would change; the first would not.`,
  'result.unranked-complete': 'Everybody ranked every item.',

  'result.places-title': 'Where people put each item',
  'result.places-legend': 'How many put the item in which place.',
  'result.places-one': (place) => `Place ${place}`,
  'result.places-from-to': (low, high) => `Places ${low} to ${high}`,
  'result.places-unranked': 'Not ranked',
  'result.places-no-opinion': 'No opinion',
  'result.places-average': 'Average place',
  'result.places-divided': (item, high, low) =>
    `Opinions divide on “${item}”: ${high} put it in the upper half, ${low} in the lower.`,
  'result.places-not-divided': 'No item divides people into two camps.',

  'result.pairs-title': 'Head to head',
  'result.pairs-legend': 'How many put the item of the row above the item of the column.',
  'result.pairs-show-all': plural('Show the item', 'Show all # items'),

  'result.groups-title': 'Group by group',
  'result.groups-common': 'Common ground',
  'result.groups-common-lead': 'In the upper half of every group:',
  'result.groups-common-item': (item, place) => `${item} (place ${place} or better everywhere)`,
  'result.groups-no-common': 'No item is in the upper half of every group.',

  'result.counted-title': 'How this was counted',
  'result.counted-fixed': (method) => `The method of this survey: ${method}.`,
  'result.counted-chosen': (method, fixed) =>
    `Counted for comparison: ${method}. The method of this survey is ${fixed}.`,
  'result.counted-another': 'Count another way',
  'result.counted-use': (method) => `Count with ${method}`,
  'result.counted-back': (method) => `Back to ${method}`,
  'result.counted-same-top': (top) => `Same first ${top} places`,
  'result.counted-same-winner': 'Same first place',
  'result.counted-other-winner': (items) => `First: ${items}`,
  'result.counted-agree': (agree, of) => `${agree} of ${of} other methods put the same first.`,
  'result.counted-change': (ballots, shown, winner, exact) =>
    `${exact ? 'At least' : 'No more than'} ${shown} ${ballots === 1 ? 'answer' : 'answers'} would have to be different for “${winner}” to come first.`,
  'result.counted-not-proved': 'This is the best order found; it is not proved that there is no better one.',
  'result.counted-united': 'How united people are',
  'result.counted-kendall': (value) => `Kendall’s W is ${value}, from 0 (no agreement) to 1 (all alike).`,
  'result.counted-pairwise': (percent) =>
    `Two people agree on two items in ${percent} of the cases; by chance it would be half.`,
  'result.counted-strong': 'People largely agree.',
  'result.counted-fair': 'People agree in part.',
  'result.counted-weak': 'People hardly agree.',
  'result.counted-small-print': (resamples, seed) =>
    `${resamples} resamples with the seed “${seed}”. The same answers and the same seed give the same intervals.`,

  'result.said-title': 'In their own words',
  'result.said-own-items': 'Items that people added',
  'result.said-comments': 'Comments on the ranking',
  'result.said-nothing': 'Nobody wrote anything.',

  'method.borda': 'Borda’s rule',
  'method.dowdall': 'the Dowdall rule',
  'method.first-preferences': 'first preferences',
  'method.approval': 'top places',
  'method.average-place': 'the average place',
  'method.copeland': 'Copeland’s method',
  'method.minimax': 'minimax',
  'method.schulze': 'Schulze’s method',
  'method.ranked-pairs': 'ranked pairs',
  'method.kemeny': 'Kemeny–Young',
  'method.instant-runoff': 'instant runoff',
  'method.best-worst': 'the best-worst score',
  'method.bradley-terry': 'Bradley–Terry',
  'method.points': 'the sum of points',
  'rewards.borda': 'Rewards what many place fairly high, even if few place it first.',
  'rewards.dowdall': 'Rewards first places most, and further ones less and less.',
  'rewards.first-preferences': 'Counts only who is first on each list; everything below is left out.',
  'rewards.approval': 'Rewards what most have among their top places, in whatever order.',
  'rewards.average-place': 'Rewards a low average place among those who ranked the item.',
  'rewards.copeland': 'Rewards what wins most of its duels with the other items.',
  'rewards.minimax': 'Rewards what is never beaten by many.',
  'rewards.schulze': 'Rewards what wins its duels with the other items, directly or by way of others.',
  'rewards.ranked-pairs': 'Settles the clearest duels first and keeps what does not contradict them.',
  'rewards.kemeny': 'Looks for the order that contradicts people least, taken all together.',
  'rewards.instant-runoff': 'Takes out the item with the fewest first places again and again; its supporters move on.',
  'rewards.best-worst': 'Rewards what is called best more often than worst.',
  'rewards.bradley-terry': 'Estimates from all comparisons how often each item would win.',
  'rewards.points': 'Rewards what gets the most points.',
};
