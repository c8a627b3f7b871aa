import {canonicalTag} from '@consulta/schema';

/** The tags that Intl takes: it throws for a malformed one, and a file may hold anything. */
export function intlTags(languages: readonly string[]): string[] {
  return languages.filter((tag) => canonicalTag(tag) !== undefined);
}

/** A number as it was given; a year has no thousands separator. */
export function exactly(languages: readonly string[]): Intl.NumberFormat {
  return new Intl.NumberFormat(intlTags(languages), {maximumFractionDigits: 20, useGrouping: false});
}

/** A moment as people write it; one that is none stays as it is. */
export function momentIn(time: string, languages: readonly string[], options: Intl.DateTimeFormatOptions): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(intlTags(languages), options).format(date);
}

/** A day (`YYYY-MM-DD`) as people write it; one that is none stays as it is. */
export function dayIn(day: string, languages: readonly string[]): string {
  const time = `${day}T00:00:00Z`;
  return Number.isNaN(Date.parse(time)) ? day : momentIn(time, languages, {dateStyle: 'long', timeZone: 'UTC'});
}
