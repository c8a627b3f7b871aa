import type {ReceiptWords} from './receipt-words.js';

export const words: ReceiptWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'receipt.your-order': 'Your order',
  'receipt.both-orders': 'Your order beside the group’s',
  'receipt.nothing': 'You did not rank anything here.',
  'receipt.item': 'Item',
  'receipt.you': 'You',
  'receipt.group': 'Group',
  'receipt.not-ranked': 'not ranked',
  'receipt.no-opinion': 'no opinion',
  'receipt.own-item': 'your own suggestion',
  'receipt.same': 'as you',
  'receipt.higher': (count, shown) => (count === 1 ? '1 place higher' : `${shown} places higher`),
  'receipt.lower': (count, shown) => (count === 1 ? '1 place lower' : `${shown} places lower`),
  'receipt.same-first': (item) => `First for you and for the group: ${item}.`,
  'receipt.other-first': (group, own) => `First for the group: ${group}. First for you: ${own}.`,
  'receipt.group-first': (group) => `First for the group: ${group}.`,
  'receipt.basis': (_count, shown) => `Counted from ${shown} answers that this page knows, yours among them.`,
  'receipt.more-elsewhere': 'What others answered on their own devices is not in it.',
  'receipt.only-you': 'The group’s order is not here: this device knows only your own.',
  'receipt.too-few': (others, shown, minimum) =>
    others === 1
      ? `The group’s order is not shown yet: this device knows 1 other answer, and it takes ${minimum}, so that nobody’s own order can be read from it.`
      : `The group’s order is not shown yet: this device knows ${shown} other answers, and it takes ${minimum}, so that nobody’s own order can be read from it.`,
  'receipt.will-share': 'Whoever asked you will share the result of all answers.',
  'receipt.looking': 'Looking for the group’s order …',
  'receipt.failed': 'The group’s order could not be counted here. Yours is safe.',
  'receipt.try-again': 'Try again',
  'receipt.print': 'Print or save as PDF',
};
