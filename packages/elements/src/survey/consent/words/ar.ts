import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'consent.title': 'قبل أن تبدأ',
  'consent.nothing-yet': 'لا يُحفظ أي شيء قبل موافقتك. تظهر الأسئلة بعدها.',
  'consent.agree': 'أوافق',
  'consent.decline': 'لا أوافق',
  'consent.declined': 'لا بأس',
  'consent.nothing-stored':
    'من دون موافقتك لا تُطرح أي أسئلة، ولم يُحفظ أي شيء على هذا الجهاز. شكرًا على وقتك. يمكنك إغلاق هذه الصفحة.',
  'consent.again': 'قراءة النص مرة أخرى',
  'consent.given': 'ما وافقت عليه',
  'consent.may-withdraw':
    'يمكنك سحب موافقتك. عندئذ تُحذف إجاباتك غير المكتملة من هذا الجهاز، ويمكنك التراجع عن ذلك مباشرة بعدها.',
  'consent.withdraw': 'سحب موافقتي وحذف إجاباتي',
};
