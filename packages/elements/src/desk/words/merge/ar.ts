import {pluralIn} from '../plural-in.js';
import type {DeskMergeWords} from './desk-merge-words.js';

const plural = pluralIn('ar');

export const words: DeskMergeWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'import.not-yet': 'لم يُحفظ شيء بعد.',
  'import.add': (n, shown) =>
    plural(n, {
      one: 'إضافة هذه الإجابة',
      two: 'إضافة إجابتين',
      few: `إضافة ${shown} إجابات`,
      other: `إضافة ${shown} إجابة`,
    }),
  'import.leave': 'عدم إضافة أي شيء',
  'import.left': 'لم يُضف شيء.',
  'import.take-back': 'التراجع عن هذه الإضافة',
  'import.erased': (n, shown) =>
    plural(n, {
      one: 'واحدة حُذفت هنا نهائيًا وتبقى خارجًا',
      two: 'اثنتان حُذفتا هنا نهائيًا وتبقيان خارجًا',
      other: `${shown} حُذفت هنا نهائيًا وتبقى خارجًا`,
    }),
  'import.conflict-kept': (ids) =>
    `وردت بإجابات مختلفة تحت الرقم نفسه: ${ids}. حُفظ كلاهما، وتُحتسب التي أُرسلت أولًا. اسأل المرسل أيهما المعتمدة؛ ويمكنك اختيارها في هذه الصفحة.`,
  'import.pooled': (title, versions) =>
    `«${title}»: الإصدارات ${versions} لا تختلف إلا في الصياغة، لذلك تُحتسب إجاباتها معًا.`,
  'import.apart': (title, versions) =>
    `«${title}»: الإصدارات ${versions} تسأل عن أمور مختلفة، لذلك تبقى إجاباتها منفصلة.`,
  'import.differences': 'ما يختلف في الصياغة',

  'conflicts.title': (n, shown) =>
    plural(n, {
      one: 'إجابة واحدة وردت بمحتويات مختلفة',
      two: 'إجابتان وردتا بمحتويات مختلفة',
      few: `${shown} إجابات وردت بمحتويات مختلفة`,
      other: `${shown} إجابة وردت بمحتويات مختلفة`,
    }),
  'conflicts.hint':
    'الرقم نفسه بإجابات أخرى: إما أن أحدًا عدّل ملفًا، أو أن جهازًا نُسخ. كل شيء محفوظ. اسأل صاحب الإجابات أيها المعتمدة، ثم اجعلها هي المحتسبة.',
  'conflicts.counts': 'محتسبة',
  'conflicts.settled': 'حُسم هنا',
  'conflicts.choose': 'احتساب هذه',
  'conflicts.chosen': (name, moment) => `تُحتسب الآن إجابات ${name} المرسلة في ${moment}.`,
  'conflicts.submitted': (moment) => `أُرسلت في ${moment}`,
  'conflicts.differ': (questions) => `إجابات أخرى عن: ${questions}`,
  'conflicts.differ-elsewhere': 'الإجابات نفسها مع بيانات أخرى',

  'erase.button': 'حذف نهائي…',
  'erase.title': (n, shown) =>
    plural(n, {
      one: 'هل تُحذف هذه الإجابة نهائيًا؟',
      two: 'هل تُحذف الإجابتان نهائيًا؟',
      few: `هل تُحذف ${shown} إجابات نهائيًا؟`,
      other: `هل تُحذف ${shown} إجابة نهائيًا؟`,
    }),
  'erase.hint':
    'لمن يطلب حذف إجاباته. لا يمكن التراجع عن ذلك. لا يبقى هنا سوى الأرقام، حتى لا يعيد ملف يُضاف لاحقًا تلك الإجابات. الملفات التي تلقيتها أو صدّرتها ما زالت تحتويها: احذفها أيضًا.',
  'erase.chain': (n, shown) =>
    plural(n, {
      one: 'تُحذف معها نسخة سابقة أو لاحقة من الإجابات نفسها.',
      two: 'تُحذف معها نسختان سابقتان أو لاحقتان من الإجابات نفسها.',
      few: `تُحذف معها ${shown} نسخ سابقة أو لاحقة من الإجابات نفسها.`,
      other: `تُحذف معها ${shown} نسخة سابقة أو لاحقة من الإجابات نفسها.`,
    }),
  'erase.confirm': (n, shown) =>
    plural(n, {one: 'حذف نهائي', two: 'حذف الاثنتين نهائيًا', other: `حذف ${shown} نهائيًا`}),
  'erase.done': (n, shown) =>
    plural(n, {
      one: 'حُذفت إجابة واحدة نهائيًا.',
      two: 'حُذفت إجابتان نهائيًا.',
      few: `حُذفت ${shown} إجابات نهائيًا.`,
      other: `حُذفت ${shown} إجابة نهائيًا.`,
    }),
};
