import type {FeedbackResultWords} from './feedback-result-words.js';

const rules = new Intl.PluralRules('ar');

/** Arabic has six forms; a counted noun changes with the number before it. `#` is where the number stands. */
const plural =
  (one: string, two: string, few: string, many: string, other: string) =>
  (count: number, shown: string): string => {
    const forms: {readonly [form in Intl.LDMLPluralRule]: string} = {zero: other, one, two, few, many, other};
    return forms[rules.select(count)].replace('#', shown);
  };
const answers = plural('إجابة واحدة', 'إجابتان', '# إجابات', '# إجابة', '# إجابة');
const entries = plural('بند واحد', 'بندان', '# بنود', '# بندًا', '# بند');
const people = (word: string) => (_count: number, shown: string) => `${word}: ${shown}`;

export const words: FeedbackResultWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'feedback.eyebrow': 'ما قاله المشاركون',
  'feedback.working': 'جارٍ الحساب…',
  'feedback.reading': (_count, shown) => `جارٍ قراءة الإجابات… ${shown}`,
  'feedback.no-questions': 'لا يطرح هذا الاستبيان ما يمكن تلخيصه.',
  'feedback.responses': answers,
  'feedback.of-responses': (shown, all) => `${shown} من ${all} إجابة`,
  'feedback.withheld': (minimum) =>
    `لا يُعرض شيء حتى لا يُتعرَّف على أحد: سيبقى أقل من ${minimum} إجابات هنا أو بين البقية. اختر عددًا أقل من المرشّحات.`,
  'feedback.withheld-question': (minimum) =>
    `غير معروض حتى لا يُتعرَّف على أحد: أجاب عنه أقل من ${minimum} أشخاص هنا أو بين البقية.`,
  'feedback.answered': answers,
  'feedback.unanswered': people('تُرك دون إجابة'),
  'feedback.not-applicable': people('لا ينطبق'),
  'feedback.do-not-know': people('لا أعرف'),
  'feedback.not-asked': people('لم يُسأل'),
  'feedback.no-answers': 'لم يجب أحد عن هذا السؤال.',

  'feedback.filters': 'أيّ الإجابات',
  'feedback.filter-add': 'اعرض فقط',
  'feedback.filter-choose': 'اختر إجابة',
  'feedback.filter-set': 'اعرض',
  'feedback.filter-remove': (filter) => `أزل المرشّح «${filter}»`,
  'feedback.filter-is': (question, answer) => `${question} ${answer}`,
  'feedback.group-count': (group, count) => `${group} (${count})`,
  'feedback.first-group': 'المجموعة الأولى',
  'feedback.second-group': 'المجموعة الثانية',
  'feedback.no-pair': (minimum) => `لا توجد مجموعتان في كل منهما ${minimum} إجابات أو أكثر.`,
  'feedback.in-both': (_count, shown) =>
    `عدد الإجابات الموجودة في المجموعتين معًا: ${shown}، ولذلك لا يمكن القول ما الذي يعود إلى الصدفة.`,

  'feedback.share': (title, count, of, percent) => `${title}: ${count} من ${of} (${percent}).`,
  'feedback.most': (title, count, of, percent) => `الأكثر تكرارًا: ${title}، ${count} من ${of} (${percent}).`,
  'feedback.count-percent': (count, percent) => `${count} (${percent})`,
  'feedback.mean': (mean) => `المتوسط ${mean}.`,
  'feedback.mean-between': (mean, low, high) => `المتوسط ${mean} (مجال 95٪ من ${low} إلى ${high}).`,
  'feedback.median': (median) => `الوسيط ${median}.`,
  'feedback.median-between': (median, low, high) => `الوسيط ${median} (مجال 95٪ من ${low} إلى ${high}).`,
  'feedback.half-between': (low, high) => `يقع النصف الأوسط بين ${low} و${high}.`,
  'feedback.promoter-score': (score) => `مؤشر التوصية (NPS) ${score}.`,
  'feedback.promoter-score-between': (score, low, high) =>
    `مؤشر التوصية (NPS) ${score} (مجال 95٪ من ${low} إلى ${high}).`,
  'feedback.promoters': 'موصون (9 و10)',
  'feedback.passives': 'محايدون (7 و8)',
  'feedback.detractors': 'غير موصين (0 إلى 6)',
  'feedback.several': 'كان يمكن اختيار عدة إجابات. النسب محسوبة من عدد الذين أجابوا.',
  'feedback.own-texts': 'أخرى، بكلمات أصحابها',
  'feedback.best-row': (row, mean) => `الأعلى: «${row}» (المتوسط ${mean}).`,
  'feedback.worst-row': (row, mean) => `الأدنى: «${row}» (المتوسط ${mean}).`,
  'feedback.most-points': (item, points, total) => `الأكثر نقاطًا: ${item}، ${points} من ${total} في المتوسط.`,
  'feedback.first': (items) => `في المقدمة: ${items}.`,
  'feedback.ranking-method': (method) =>
    `حُسب وفق ${method}. مدى ثبات هذا الترتيب ومواضع اختلاف المجموعات في صفحة نتيجة الترتيب.`,
  'feedback.dates': (first, last) => `من ${first} إلى ${last}.`,
  'feedback.entries': (count, shown, made) => `${entries(count, shown)} في ${made}.`,
  'feedback.entries-each': 'البنود في الإجابة الواحدة',
  'feedback.from-below': (from, to) => `من ${from} إلى ما دون ${to}`,
  'feedback.other-value': 'قيم أخرى',

  'feedback.comments': 'ما دوّنه المشاركون إلى جانبه',
  'feedback.texts-identity': 'تدل هذه النصوص على أصحابها. تُحسب ولا تُعرض هنا.',
  'feedback.texts-search': 'ابحث في هذه النصوص',
  'feedback.texts-found': (_count, shown) => `النصوص التي عُثر عليها: ${shown}`,
  'feedback.texts-copy': 'انسخ هذه النصوص',
  'feedback.texts-copied': 'نُسخت',
  'feedback.texts-not-copied': 'لم يسمح هذا المتصفح بنسخ النصوص. حدّدها في القائمة بدلًا من ذلك.',

  'feedback.column-answer': 'الإجابة',
  'feedback.column-count': 'العدد',
  'feedback.column-percent': 'النسبة',
  'feedback.column-interval': 'مجال 95٪',
  'feedback.column-answers': 'الإجابات',
  'feedback.column-mean': 'المتوسط',
  'feedback.column-median': 'الوسيط',
  'feedback.column-deviation': 'الانحراف المعياري',
  'feedback.column-row': 'العبارة',
  'feedback.column-item': 'العنصر',
  'feedback.column-firsts': 'في المركز الأول',
  'feedback.column-place': 'المرتبة',
  'feedback.column-value': 'القيمة',
  'feedback.column-when': 'متى',
  'feedback.column-difference': 'الفرق',
  'feedback.column-chance': 'صدفة؟',

  'feedback.differences': 'الفروق',
  'feedback.percent-points': (points) => `${points} نقطة`,
  'feedback.clear': 'أكثر من صدفة',
  'feedback.chance': 'قد يكون صدفة',
  'feedback.unknown': 'لا يمكن الجزم',
  'feedback.chance-note':
    '«أكثر من صدفة»: لو اختير المجيبون بالقرعة لظهر فرق كهذا من تلقاء نفسه في أقل من 5 أسئلة من كل 100. وبين أسئلة كثيرة يختلف بعضها صدفةً على أي حال.',
  'feedback.how-title': 'كيف تُحسب هذه الأرقام',
  'feedback.how-interval':
    'يبيّن مجال 95٪ إلى أي حد تصل الصدفة لو اختير المجيبون بالقرعة من جميع من كان يمكنهم الإجابة. ولا يقول شيئًا عمّن لم يجيبوا.',
  'feedback.how-shares':
    'النسب محسوبة من عدد الذين أجابوا: «لا ينطبق» و«لا أعرف» وما تُرك دون إجابة وما لم يُسأل تُعدّ على حدة. مجالاتها وفق ويلسون، وللفروق وفق نيوكومب.',
  'feedback.how-means':
    'مجالات المتوسطات وفق ستيودنت، وللفروق وفق ولش. ومجالات الوسيط تقع بين إجابتين أيًا كان التوزيع. ولا مجال للإجابات القليلة جدًا.',
  'feedback.how-promoters': 'مؤشر التوصية (NPS) هو نسبة 9 و10 ناقص نسبة 0 إلى 6، ومجاله هو مجال والد المعدَّل.',
  'feedback.how-groups': (minimum) =>
    `تُعرض المجموعة، وكل سؤال فيها، ابتداءً من ${minimum} إجابات، وحيث لا يمكن استنتاج أعداد أصغر بالطرح.`,
};
