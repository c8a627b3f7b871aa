/** The text as it is searched: whatever its accents and capitals. */
export function searchableText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
