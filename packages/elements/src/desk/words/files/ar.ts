import type {DeskFileWords} from './desk-file-words.js';

export const words: DeskFileWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'export.xlsx': 'مصنف Excel',
  'export.xlsx-hint': 'ورقة للإجابات، وورقة لكل قائمة مدخلات، ودليل الرموز، ونبذة عن الملف.',
  'export.tables-hint': 'ملف ZIP يضم عدة جداول: الإجابات، وجدول لكل قائمة مدخلات، ودليل الرموز.',
  'export.package': 'حزمة بيانات',
  'export.package-hint': 'ملف ZIP للمحللين: الجداول ودليل الرموز وما يقرؤها بتسمياتها في R وSPSS.',
  'export.lines': 'JSON Lines',
  'export.lines-hint': 'محتوى ملف المكتب الآخر نفسه، سطر لكل إجابة، للبرامج.',
  'export.multiple': 'أسئلة الخيارات المتعددة',
  'export.one-column': 'كلها في عمود واحد',
  'export.column-per-option': 'عمود لكل خيار',
  'export.audience': 'لمن',
  'export.organiser': 'لنا: كل شيء',
  'export.public': 'للنشر: بلا الأسئلة الحساسة والمعرّفات والأوقات الدقيقة وكلمات الناس',
};
