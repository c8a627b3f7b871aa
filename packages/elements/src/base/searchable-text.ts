/** Letters that Unicode does not take apart, as people without them on the keyboard write them. */
const PLAIN: {readonly [letter: string]: string} = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
  ة: 'ه', ى: 'ي', ٱ: 'ا',
}; // prettier-ignore
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** A text as it is looked for: without case, accents, vowel marks and punctuation, so that "cote d ivoire" finds "Côte d’Ivoire". */
export function searchableText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll(LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
