import type {DeskWorkshopWords} from './desk-workshop-words.js';

export const words: DeskWorkshopWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'agree.title': 'الاتفاق على القيم معًا',
  'agree.hint': 'تنظر المجموعة إلى ما أجاب به أعضاؤها، الخلاف الأكبر أولًا، وتتفق على قيمة لكل عبارة مع السبب.',
  'agree.show': 'الاتفاق معًا',
  'agree.failed': 'تعذّر التحميل. الإجابات كلها هنا.',
  'detail.agreed-before': 'قبل الاتفاق',
  'detail.correct': 'التصحيح أو متابعة الخطة',
  'export.plan': 'خطة العمل',
  'export.plan-hint': 'سطر لكل إجراء: الفجوة والأولوية والإجراء والمسؤول والتاريخ والحالة.',
  'paper.title': 'إجابات على الورق',
  'paper.hint': 'نموذج للطباعة برمز إلى جانب كل عبارة، وطريقة سريعة لإدخال ما يعود منه.',
  'paper.form': 'نموذج فارغ للورق',
  'paper.enter': 'إدخال إجابات ورقية',
  'paper.failed': 'تعذّر التحميل. الإجابات كلها هنا.',
  'detail.agreed-range': (low, high, day) => `من ${low} إلى ${high}؛ اتُّفق عليه في ${day}`,
  'export.plan-done': (name) => `حُفظت خطة العمل باسم ${name}.`,
  'assessment-result.title': 'التقييم الذاتي للمجموعة',
  'assessment-result.hint':
    'ما تختلف فيه الآراء أولًا، والمتوسطات وما وراءها، والأدوار جنبًا إلى جنب، ومجموعتا إجابات وجهًا لوجه.',
  'assessment-result.show': 'عرض التقييم الذاتي للمجموعة',
  'assessment-result.failed': 'تعذّر تحميل التقرير. الإجابات كلها هنا.',
};
