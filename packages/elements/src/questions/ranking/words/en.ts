import type {RankingWords} from './ranking-words.js';

export const words: RankingWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'ranking.yours': 'Your ranking',
  'ranking.unranked': 'Not ranked yet',
  'ranking.no-opinion': 'No opinion',
  'ranking.take-back': 'Take back',
  'ranking.empty': 'Nothing is ranked yet. Add what matters most first; you can change the order afterwards.',
  'ranking.count': (ranked, total) => `${ranked} of ${total}`,
  'ranking.add': (place) => `Add as no. ${place}`,
  'ranking.own': 'Add one of your own',
  'ranking.own-add': 'Add',
  'ranking.find': 'Find in the list',
  'ranking.at-least': (_min, shown) => `Rank at least ${shown}.`,
  'ranking.at-most': (_max, shown) => `You can rank up to ${shown}.`,
  'ranking.exactly': (_count, shown) => `Rank exactly ${shown}.`,
  'ranking.between': (min, max) => `Rank ${min} to ${max}.`,
  'ranking.ties-offered': 'Several can share a place.',
  'ranking.too-few': (_min, shown) => `Please rank at least ${shown}.`,
  'ranking.too-many': (_max, shown) => `Please rank no more than ${shown}.`,
};
