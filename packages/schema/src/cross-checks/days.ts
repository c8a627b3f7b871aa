const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether this is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  // Date.UTC reads years below 100 as of the 20th century; setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether this is a moment with its zone: `2026-05-01T09:00Z`. */
export function isMoment(text: string): boolean {
  return text.length < 40 && text[10] === 'T' && isDay(text.slice(0, 10)) && TIME.test(text.slice(11));
}
