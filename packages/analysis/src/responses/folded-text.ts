/** The same for texts that a reader takes for the same words: other capitals, spaces, or composed letters. */
export function foldedText(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase().normalize('NFC');
}
