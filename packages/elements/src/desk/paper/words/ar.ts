import {pluralIn} from '../../words/plural-in.js';
import type {PaperWords} from './paper-words.js';

const plural = pluralIn('ar');

export const words: PaperWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'paper.title': 'نموذج للملء على الورق',
  'paper.language': 'اللغة',
  'paper.print': 'طباعة',
  'paper.keys': 'n: لا ينطبق · ?: لا أعرف',
  'paper.one': 'ضعوا علامة واحدة.',
  'paper.several': 'ضعوا علامة على كل ما ينطبق.',
  'paper.order': 'اكتبوا 1 إلى جانب الأول و2 إلى جانب الثاني وهكذا.',
  'paper.amounts': 'اكتبوا عددًا إلى جانب كل منها.',
  'paper.number': 'اكتبوا عددًا.',
  'paper.date': 'اكتبوا تاريخًا.',
  'paper.text': 'اكتبوا هنا.',
  'paper.not-applicable': 'لا ينطبق',
  'paper.do-not-know': 'لا أعرف',
  'paper.yes': 'نعم',
  'paper.no': 'لا',
  'paper.none': 'لا شيء من هذه',
  'paper.not-on-paper': 'لا يمكن الإجابة عن هذا السؤال على الورق.',
  'paper.enter-title': 'إدخال إجابات ورقية',
  'paper.enter-hint':
    'اكتبوا رمزًا وإجابته، ثم الإجابات التي تليه في النموذج: ⁦B1 3 n 4 - 2⁩. علامة الناقص تترك إجابة. تُكتب الإجابات المتعددة 1,3 والترتيب 3,1,2 والكلمات بين علامتي اقتباس: ⁦A1⁩ "مدينة ليون".',
  'paper.many-hint': 'أوراق كثيرة دفعة واحدة: ألصقوا خلايا من جدول بيانات. يحوي صفه الأول الرموز، وكل صف بعده ورقة.',
  'paper.typed': 'الإجابات بالرموز',
  'paper.understood': 'ما فُهم',
  'paper.save': (n, shown) =>
    plural(n, {
      one: 'حفظ هذه الورقة',
      two: 'حفظ ورقتين',
      few: `حفظ ${shown} أوراق`,
      many: `حفظ ${shown} ورقة`,
      other: `حفظ ${shown} ورقة`,
    }),
  'paper.saved': (n, shown) =>
    plural(n, {
      one: 'حُفظت. يمكن إدخال الورقة التالية.',
      two: 'حُفظت ورقتان.',
      few: `حُفظت ${shown} أوراق.`,
      many: `حُفظت ${shown} ورقة.`,
      other: `حُفظت ${shown} ورقة.`,
    }),
  'paper.sheet': (number) => `الورقة ${number}:`,
  'paper.answers': (n, shown) =>
    plural(n, {
      zero: 'لا إجابات',
      one: 'إجابة واحدة',
      two: 'إجابتان',
      few: `${shown} إجابات`,
      many: `${shown} إجابة`,
      other: `${shown} إجابة`,
    }),
  'paper.problem-code': (code) => `لا يوجد \u2066${code}\u2069 في هذا النموذج.`,
  'paper.problem-value': (code, typed) => `\u2066${code}\u2069: «\u2068${typed}\u2069» ليست إجابة ممكنة.`,
  'paper.incomplete': (count) => `إلزامي وما زال ناقصًا: ${count}. يمكن حفظ الورقة مع ذلك.`,
  'paper.group': 'المجموعة إن وُجدت',
  'paper.nothing': 'لم يُكتب شيء بعد',
};
