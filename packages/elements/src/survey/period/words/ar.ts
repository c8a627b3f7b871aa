import type {PeriodWords} from './period-words.js';

export const words: PeriodWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'period.not-yet': 'لم يُفتح بعد',
  'period.opens': (date) => `تُستقبل الإجابات ابتداءً من ${date}.`,
  'period.by-itself': 'يمكنكم ترك هذه الصفحة مفتوحة: ستظهر الأسئلة من تلقاء نفسها.',
  'period.until': (date) => `يبقى مفتوحًا حتى ${date}.`,
  'period.closed': 'مغلق',
  'period.closed-on': (date) => `استُقبلت الإجابات حتى ${date}.`,
  'period.your-answers': (answered, of) => `أجبتم عن ${answered} من ${of} من الأسئلة ولم تنهوها.`,
  'period.nothing-lost': 'لم يضِع شيء: إجاباتكم محفوظة على هذا الجهاز. يمكنكم قراءتها وتنزيلها هنا.',
  'period.only-here': 'إجاباتكم موجودة في هذه الصفحة فقط. نزّلوها قبل إغلاقها.',
  'period.may-still-count': 'إذا أرسلتم الملف فسيُعلَّم بأنه متأخر، ومن طلب إجاباتكم يقرر ما إذا كان سيُحتسب.',
  'period.download': 'تنزيل إجاباتي',
  'period.downloaded': 'تم التنزيل. تجدون الملف بين التنزيلات.',
  'period.failed': 'تعذّر إعداد الملف. تحققوا من الاتصال وحاولوا مرة أخرى.',
  'period.answers': 'إجاباتكم',
  'period.show': 'عرض',
  'period.earlier': (date) => `توجد على هذا الجهاز إجابات غير مكتملة بدأت في ${date}.`,
  'period.submitted': (date) => `توجد على هذا الجهاز إجابات منتهية بتاريخ ${date}.`,
};
