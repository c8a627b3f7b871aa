import {canonicalTag} from '@consulta/schema';

/**
 * A day (`YYYY-MM-DD`) in words, as in "3 March 2026", by the calendar in which it was asked for; what is no day stays
 * as it is.
 */
export function dayText(
  day: string,
  language: string,
  options: Intl.DateTimeFormatOptions = {dateStyle: 'long'},
): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const format = {...options, timeZone: 'UTC', calendar: 'gregory'};
  return new Intl.DateTimeFormat(canonicalTag(language) ?? 'en', format).format(date);
}
