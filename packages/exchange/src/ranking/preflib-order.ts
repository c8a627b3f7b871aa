import type {PrefLibType} from './contract.js';
import {hasTie, ranked} from './preflib-type.js';
import type {Line} from './preflib-header.js';
import {quoted, RankingFileError} from './ranking-file-error.js';

/** How many people gave an order, and the numbers of the alternatives in it. */
export interface CountedOrder {
  readonly count: number;
  readonly steps: readonly (readonly number[])[];
}

/** Reads `13: 1, {4, 3}, 2`. @throws {RankingFileError} for whatever else the line is. */
export function readPrefLibOrder({number: line, text}: Line, alternatives: number, type: PrefLibType): CountedOrder {
  const fail = (what: string) => new RankingFileError('ranking', line, what);
  if (text.startsWith('#')) {
    throw new RankingFileError('header', line, 'this header line is among the orders. Move it to the beginning.');
  }
  const [, people, order] = /^([^:]*):(.*)$/u.exec(text) ?? [];
  if (people === undefined || order === undefined) {
    throw fail(`${quoted(text)} is not "number of people: order". Correct it, or get the file again if it is cut off.`);
  }
  const count = Number(people.trim());
  if (!/^\d+$/.test(people.trim()) || !Number.isSafeInteger(count) || count < 1) {
    throw new RankingFileError('weight', line, `the number of people is ${quoted(people)}; it must be 1 or more.`);
  }
  const steps = readSteps(order, fail);
  const seen = new Set<number>();
  for (const alternative of steps.flat()) {
    if (alternative < 1 || alternative > alternatives) {
      throw new RankingFileError(
        'item',
        line,
        `there is no alternative ${alternative}: the header names 1 to ${alternatives}. Correct the number.`,
      );
    }
    if (seen.has(alternative)) {
      throw new RankingFileError('repeated', line, `alternative ${alternative} is ranked twice. Remove one of them.`);
    }
    seen.add(alternative);
  }
  checkType(steps, alternatives, type, line);
  return {count, steps};
}

/** Commas separate places; curly brackets hold what shares one. */
function readSteps(order: string, fail: (what: string) => RankingFileError): number[][] {
  const steps: number[][] = [];
  let rest = order.trim();
  if (rest === '') throw fail('nothing is ranked. Remove the line and correct the numbers in the header.');
  for (let more = true; more;) {
    const [whole, tied, single] = /^(?:\{([^{}]*)\}|([^,{}]*))\s*/u.exec(rest) ?? [''];
    rest = rest.slice(whole.length);
    more = rest.startsWith(',');
    if (!more && rest !== '') {
      throw fail(`${quoted(rest)} cannot stand there. Separate places by commas, and close every bracket.`);
    }
    steps.push((tied === undefined ? [single ?? ''] : tied.split(',')).map((text) => readNumber(text, fail)));
    rest = rest.slice(1).trimStart();
  }
  return steps;
}

function readNumber(text: string, fail: (what: string) => RankingFileError): number {
  const number = text.trim();
  if (/^\d{1,9}$/.test(number)) return Number(number);
  throw fail(
    number === ''
      ? 'a number is missing at a comma or within brackets. Remove the comma, or add the number.'
      : `${quoted(number)} is not the number of an alternative. Correct it.`,
  );
}

/** Orders may be narrower than the type of their file, not wider. */
function checkType(steps: readonly (readonly number[])[], alternatives: number, type: PrefLibType, line: number): void {
  const order = steps.map((step) => step.map(String));
  const wider = (has: string, without: string, instead: string) =>
    new RankingFileError(
      'type',
      line,
      `the order ${has}, but the data type is ${type}, ${without}. Correct the order, or the type to ${instead}.`,
    );
  if (type.startsWith('s') && hasTie(order)) throw wider('has a tie', 'without ties', type.replace('s', 't'));
  if (type.endsWith('c') && ranked(order) < alternatives) {
    throw wider(`ranks ${ranked(order)} of ${alternatives} alternatives`, 'complete orders', `${type.slice(0, -1)}i`);
  }
}
