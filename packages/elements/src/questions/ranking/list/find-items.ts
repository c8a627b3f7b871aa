/** Lists from this length on have a field to find items by. */
export const LENGTH_WITH_FIND = 12;

/** Whether a text contains what is looked for, whatever the case and the accents. */
export function contains(text: string, wanted: string): boolean {
  return plain(text).includes(plain(wanted));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
