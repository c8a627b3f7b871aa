import type {ConsensusWords} from './consensus-words.js';

export const words: ConsensusWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'consensus.title': 'الاتفاق على القيم معًا',
  'consensus.hidden': (answers) =>
    `الإجابات المجموعة: ${answers}. تبقى مخفية حتى تعرضوها: ليفكر كل شخص أولًا في إجابته.`,
  'consensus.reveal': 'عرض ما أجاب به المشاركون',
  'consensus.nobody': 'لا توجد هنا إجابات فردية بعد. اجمعوها أولًا ثم اتفقوا.',
  'consensus.open': (open, of) =>
    `خلافات مفتوحة: ${open} من ${of} عبارات. حيث أجاب الجميع بالإجابة نفسها أُدرجت تلك القيمة.`,
  'consensus.all-settled': 'لا خلاف مفتوح. راجعوا القيم ثم تابعوا.',
  'consensus.next': 'الخلاف المفتوح التالي',
  'consensus.by': 'عرض كل فئة على حدة حسب',
  'consensus.by-nothing': 'الجميع معًا',
  'consensus.by-group': 'المجموعة التي أجابوا ضمنها',
  'consensus.list': 'كل العبارات، الخلاف الأكبر أولًا',
  'consensus.range': (low, high) => `من ${low} إلى ${high}`,
  'consensus.same': (value) => `أجاب الجميع ${value}`,
  'consensus.no-value': 'لم يُعطِ أحد قيمة',
  'consensus.settled': (value) => `متفق عليه: ${value}`,
  'consensus.not-settled': 'مفتوح',
  'consensus.said': 'ما أجاب به المشاركون',
  'consensus.everybody': (answers) => `الجميع (${answers})`,
  'consensus.group': (name, answers) => `${name} (${answers})`,
  'consensus.few': (minimum) => `لا تُعرض الإجابات منفردة إذا قل عددها عن ${minimum}.`,
  'consensus.hidden-groups': (count, minimum) =>
    `مجموعات لا تُعرض على حدة لأن عدد المجيبين فيها أقل من ${minimum}: ${count}`,
  'consensus.not-applicable': (count) => `لا ينطبق: ${count}`,
  'consensus.do-not-know': (count) => `لا أعرف: ${count}`,
  'consensus.unanswered': (count) => `بلا إجابة: ${count}`,
  'consensus.reason': 'لماذا تتفقون على هذه القيمة',
};
