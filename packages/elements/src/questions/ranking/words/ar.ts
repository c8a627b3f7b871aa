import type {RankingWords} from './ranking-words.js';

export const words: RankingWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'ranking.yours': 'ترتيبك',
  'ranking.unranked': 'لم يُرتَّب بعد',
  'ranking.no-opinion': 'لا رأي لي',
  'ranking.take-back': 'استرجاع',
  'ranking.empty': 'لم يُرتَّب شيء بعد. أضف الأهم أولًا، ويمكنك تغيير الترتيب لاحقًا.',
  'ranking.count': (ranked, total) => `${ranked} من ${total}`,
  'ranking.add': (place) => `إضافة في المرتبة ${place}`,
  'ranking.own': 'إضافة اقتراح من عندك',
  'ranking.own-add': 'إضافة',
  'ranking.find': 'بحث في القائمة',
  'ranking.at-least': (_min, shown) => `يرجى ترتيب ما لا يقل عن ${shown}.`,
  'ranking.at-most': (_max, shown) => `يمكنك ترتيب ما يصل إلى ${shown}.`,
  'ranking.exactly': (_count, shown) => `يرجى ترتيب ${shown} بالضبط.`,
  'ranking.between': (min, max) => `يرجى ترتيب ما بين ${min} و${max}.`,
  'ranking.ties-offered': 'يمكن أن تشترك عدة عناصر في مرتبة واحدة.',
  'ranking.too-few': (_min, shown) => `يرجى ترتيب ما لا يقل عن ${shown}.`,
  'ranking.too-many': (_max, shown) => `يرجى ترتيب ما لا يزيد على ${shown}.`,
};
