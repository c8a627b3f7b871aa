import type {ResultPageWords} from './result-page-words.js';

const rules = new Intl.PluralRules('ar');

/** Arabic has six forms; a counted noun changes with the number before it. `#` is where the number stands. */
const plural =
  (one: string, two: string, few: string, many: string, other: string) =>
  (count: number, shown: string): string => {
    const forms: {readonly [form in Intl.LDMLPluralRule]: string} = {zero: other, one, two, few, many, other};
    return forms[rules.select(count)].replace('#', shown);
  };
const answers = plural('إجابة واحدة', 'إجابتان', '# إجابات', '# إجابة', '# إجابة');

export const words: ResultPageWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'result.loading': 'جارٍ قراءة الإجابات…',
  'result.failed': 'تعذّرت قراءة الإجابات.',
  'result.not-counted': 'تعذّر احتساب هذه الإجابات.',
  'result.try-again': 'أعد المحاولة',
  'result.nobody': 'لا توجد إجابات بعد. تظهر هنا تلقائيًا عند وصولها.',
  'result.answers': answers,
  'result.new-answers': (_count, shown) => `إجابات جديدة احتُسبت: ${shown}`,
  'result.late': (_count, shown) => `إجابات وصلت بعد إغلاق الاستشارة: ${shown}`,
  'result.without-late': 'استبعاد الإجابات المتأخرة',
  'result.came-late': 'متأخرة',
  'result.versions': (_count, shown) =>
    `إجابات عن إصدارات أخرى من هذه الاستشارة، تسأل عن أمور مختلفة، وهي غير محتسبة هنا: ${shown}`,
  'result.version': 'عرض الإصدار',
  'result.version-of': (version, answers, date) =>
    [`${version} (${answers})`, ...(date ? [`آخرها في ${date}`] : [])].join('، '),
  'result.present': 'عرض',
  'result.print': 'طباعة أو حفظ بصيغة PDF',
  'result.next': 'التالي',
  'result.back': 'السابق',
  'result.leave': 'إغلاق',
  'result.page-of': (page, of) => `${page} من ${of}`,
  'result.groups-compare': 'المقارنة حسب',
  'result.groups-nothing': 'دون مقارنة',
  'result.groups-answered-in': 'مكان الإجابة',
  'result.groups-everybody': 'الجميع',
  'result.groups-other': 'غير ذلك',
  'result.groups-none-of-these': 'لا شيء مما سبق',
  'result.groups-withheld': (groups, shownGroups, shownAnswers, minimum) =>
    groups === 1
      ? `لا تُعرض مجموعة واحدة على حدة حتى لا يُعرف أحد: يلزم ${minimum} إجابات على الأقل، وكذلك فيما يبقى إلى جانب المجموعات الأخرى. وهي محتسبة في «الجميع».`
      : `لا تُعرض مجموعات على حدة حتى لا يُعرف أحد (المجموعات: ${shownGroups}، الإجابات: ${shownAnswers}): يلزم ${minimum} إجابات على الأقل، وكذلك فيما يبقى إلى جانب المجموعات الأخرى. وهي محتسبة في «الجميع».`,
  'result.groups-none': (minimum) => `لا توجد بعد مجموعة فيها ${minimum} إجابات.`,
  'result.said-show-all': (_count, shown) => `إظهار المزيد (${shown})`,
  'result.said-times': plural('مرة واحدة', 'مرتان', '# مرات', '# مرة', '# مرة'),
};
