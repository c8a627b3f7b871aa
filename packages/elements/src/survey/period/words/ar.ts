import type {PeriodWords} from './period-words.js';

export const words: PeriodWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'period.not-yet': 'لم يُفتح بعد',
  'period.opens': (date) => `تُستقبل الإجابات ابتداءً من ${date}.`,
  'period.by-itself': 'يمكنك ترك هذه الصفحة مفتوحة: ستظهر الأسئلة من تلقاء نفسها.',
  'period.until': (date) => `يبقى مفتوحًا حتى ${date}.`,
  'period.closed': 'مغلق',
  'period.closed-on': (date) => `استُقبلت الإجابات حتى ${date}.`,
  'period.your-answers': (answered, of) => `أجبت عن ${answered} من ${of} من الأسئلة ولم تنهها.`,
  'period.nothing-lost': 'لم يضِع شيء: إجاباتك محفوظة على هذا الجهاز. يمكنك قراءتها وتنزيلها هنا.',
  'period.only-here': 'إجاباتك موجودة في هذه الصفحة فقط. نزّلها قبل إغلاقها.',
  'period.may-still-count': 'إذا أرسلت الملف فسيُعلَّم بأنه متأخر، ومن طلب إجاباتك يقرر ما إذا كان سيُحتسب.',
  'period.download': 'تنزيل إجاباتي',
  'period.downloaded': 'تم التنزيل. تجد الملف بين التنزيلات.',
  'period.failed': 'تعذّر إعداد الملف. تحقق من الاتصال وحاول مرة أخرى.',
  'period.answers': 'إجاباتك',
  'period.show': 'عرض',
  'period.earlier': (date) => `توجد على هذا الجهاز إجابات غير مكتملة بدأت في ${date}.`,
  'period.submitted': (date) => `توجد على هذا الجهاز إجابات منتهية بتاريخ ${date}.`,
};
