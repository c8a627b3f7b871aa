import type {DateSummary} from '../contract.js';
import {timesOf} from '../counted.js';
import type {TypeSummary} from '../type-summary.js';

type Unit = DateSummary['unit'];

/** In which span a `YYYY-MM-DD` lies. */
const SPAN: {readonly [unit in Unit]: (day: string) => string} = {
  day: (day) => day,
  month: (day) => day.slice(0, 7),
  year: (day) => day.slice(0, 4),
  decade: (day) => `${day.slice(0, 3)}0`,
};
/** More bars are not read. */
const MOST_DAYS = 31;
const MOST = 36;
const DAY = 86_400_000;

/** Days in days, months, years or decades, whichever is short enough to look at, from the first to the last. */
export const dateSummary: TypeSummary<'date'> = {
  summarise(_question, given) {
    const days = given.map(({answer}) => answer).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return {type: 'date', first, last, unit: 'day', spans: []};
    const unit = unitFor(first, last);
    const times = timesOf(days.map(SPAN[unit]));
    const spans = between(first, last, unit, times);
    return {type: 'date', first, last, unit, spans: spans.map((span) => ({span, count: times.get(span) ?? 0}))};
  },
};

function unitFor(first: string, last: string): Unit {
  if ((Date.parse(last) - Date.parse(first)) / DAY < MOST_DAYS) return 'day';
  if (monthOf(last) - monthOf(first) < MOST) return 'month';
  return yearOf(last) - yearOf(first) < MOST ? 'year' : 'decade';
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
/** Months since the year 0. */
function monthOf(day: string): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

/** All of them, or only those that have answers where a typing mistake would make thousands. */
function between(first: string, last: string, unit: Unit, times: ReadonlyMap<string, number>): readonly string[] {
  const name = (month: number) =>
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  if (unit === 'day') {
    const count = Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;
    return Array.from({length: count}, (_, index) =>
      new Date(Date.parse(first) + index * DAY).toISOString().slice(0, 10),
    );
  }
  if (unit === 'month') {
    return Array.from({length: monthOf(last) - monthOf(first) + 1}, (_, index) => name(monthOf(first) + index));
  }
  const years = unit === 'year' ? 1 : 10;
  const from = Math.floor(yearOf(first) / years);
  const count = Math.floor(yearOf(last) / years) - from + 1;
  if (count > MOST) return [...times.keys()];
  return Array.from({length: count}, (_, index) => String((from + index) * years).padStart(4, '0'));
}
