import type {RepeatWords} from './repeat-words.js';

export const words: RepeatWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'repeat.entry': (number) => `البند ${number}`,
  'repeat.empty': 'لم يُضَف شيء بعد.',
  'repeat.add': 'إضافة بند',
  'repeat.add-named': (title) => `إضافة: ${title}`,
  'repeat.full': (max, shown) => (max === 1 ? 'لا يمكن إضافة أكثر من بند واحد.' : `الحد الأقصى للإضافة: ${shown}.`),
  'repeat.remove': 'إزالة',
  'repeat.up': 'نقل إلى أعلى',
  'repeat.down': 'نقل إلى أسفل',
  'repeat.keys': 'يمكن نقله أيضًا بالمفتاح Alt مع سهم الأعلى أو الأسفل.',
  'repeat.moved': (title, place, count) => `${title}: الآن ${place} من ${count}.`,
  'repeat.removed': (title) => `أُزيل: ${title}.`,
  'repeat.restored': (title) => `أُعيد: ${title}.`,
  'repeat.undo': 'تراجع',
  'repeat.at-least': (min, shown) => (min === 1 ? 'يرجى إضافة بند واحد على الأقل.' : `الحد الأدنى للإضافة: ${shown}.`),
  'repeat.at-most': (max, shown) => (max === 1 ? 'يمكنك إضافة بند واحد.' : `يمكنك الإضافة حتى ${shown}.`),
  'repeat.exactly': (count, shown) => (count === 1 ? 'يرجى إضافة بند واحد.' : `العدد المطلوب إضافته: ${shown}.`),
  'repeat.between': (min, max) => `العدد المطلوب إضافته: من ${min} إلى ${max}.`,
  'repeat.too-many': (max, shown) =>
    max === 1 ? 'يرجى الإبقاء على بند واحد وإزالة ما عداه.' : `يرجى الإبقاء على ${shown} وإزالة ما عداها.`,
};
