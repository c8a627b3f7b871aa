import type {PointsWords} from './points-words.js';

export const words: PointsWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'points.left': (_count, shown, total) => `النقاط المتبقية: ${shown} من ${total}`,
  'points.all-given': (total) => `وُزِّعت النقاط كلها (${total})`,
  'points.too-many': (_count, shown) => `نقاط زائدة: ${shown}`,
  'points.more': (step) => `زيادة ${step}`,
  'points.less': (step) => `إنقاص ${step}`,
  'points.given': (title, points) => `${title}: ${points}.`,
  'points.ranks': 'كلما زادت النقاط علت المرتبة. وما ليست له نقاط لا يُرتَّب.',
  'points.equal': (titles) => `تتساوى نقاط ${titles}. زِد أحدها أو أنقصه لتكون لكل منها مرتبة.`,
};
