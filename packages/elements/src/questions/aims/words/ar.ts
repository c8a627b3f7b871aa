import type {AimsWords} from './aims-words.js';

export const words: AimsWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'aims.label': 'إلى جانب الإجابة',
  'aims.target': 'الهدف',
  'aims.importance': 'الأهمية',
  'aims.confidence': 'درجة التأكد',
  'aims.none': 'لم يُذكر',
  'aims.low': 'منخفضة',
  'aims.normal': 'عادية',
  'aims.high': 'عالية',
  'aims.unsure': 'غير متأكد',
  'aims.fairly-sure': 'متأكد إلى حد ما',
  'aims.sure': 'متأكد',
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
