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
  'aims.ticked': 'المُعلَّم عليه',
  'aims.checks': 'ما المتوفر لهذا المستوى؟ ضعوا علامة على كل ما ينطبق.',
  'aims.counts-as': (level) => `تُحتسب «${level}» إلى أن يُعلَّم على كل ما سبق.`,
  'aims.counts': 'تم التعليم على كل شيء: تُحتسب الإجابة كما أُعطيت.',
  'aims.said': (name, text) => `${name}: ${text}`,
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
