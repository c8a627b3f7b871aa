import type {ComboboxWords} from './combobox-words.js';

export const words: ComboboxWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'combobox.write': 'اكتب للبحث',
  'combobox.show-all': 'عرض القائمة كاملة',
  'combobox.found': (count, shown) => (count === 1 ? 'نتيجة واحدة.' : `عدد النتائج: ${shown}.`),
  'combobox.nothing': 'لا توجد نتائج. جرّب كتابة أخرى.',
  'combobox.chosen': 'الإجابات المختارة',
  'combobox.remove': 'إزالة',
  'combobox.was-chosen': (title) => `${title}: تم الاختيار.`,
  'combobox.was-removed': (title) => `${title}: تمت الإزالة.`,
};
