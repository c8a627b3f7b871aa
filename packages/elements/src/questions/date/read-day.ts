import {canonicalTag} from '@consulta/schema';

/**
 * The day (`YYYY-MM-DD`) in a text, for browsers whose date field is one to write in: with the year in front, or in the
 * order of the language (`31.12.2026`, `12/31/2026`). The year has four digits, or nobody could know which is meant.
 * Undefined when it is no day.
 */
export function readDay(text: string, language: string): string | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length !== 3 || /\p{L}/u.test(text)) return undefined;
  const order = numbers[0]?.length === 4 ? ['year', 'month', 'day'] : orderIn(language);
  const part = (type: string): string => numbers[order.indexOf(type)] ?? '';
  const day = `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function orderIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(canonicalTag(language) ?? 'en', {calendar: 'gregory', dateStyle: 'short'});
  return format
    .formatToParts(0)
    .map(({type}) => type)
    .filter((type) => type === 'year' || type === 'month' || type === 'day');
}

function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
