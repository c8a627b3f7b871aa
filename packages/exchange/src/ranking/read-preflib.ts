import {answerOf} from './ballot-steps.js';
import type {Rankings, ReadRankingsOptions} from './contract.js';
import {firstRepeated} from './first-repeated.js';
import {itemFinder} from './item-finder.js';
import {type Line, readPrefLibHeader} from './preflib-header.js';
import {readPrefLibOrder} from './preflib-order.js';
import {RankingFileError} from './ranking-file-error.js';

/**
 * Reads a PrefLib file of orders (`.soc`, `.soi`, `.toc`, `.toi`): one ballot per order, weighted by the number of
 * people. Everything that the header says is checked against what the file holds.
 * @throws {RankingFileError} naming the line, for a damaged file; nothing is guessed.
 */
export function readPrefLib(text: string, {items}: ReadRankingsOptions = {}): Rankings {
  const lines = linesOf(text);
  const [first] = lines;
  if (!first) throw new RankingFileError('empty', undefined, 'The file is empty. Choose another one.');
  if (!first.text.startsWith('#')) throw noHeader(first);

  const firstOrder = lines.findIndex((line) => !line.text.startsWith('#'));
  const headerEnd = firstOrder < 0 ? lines.length : firstOrder;
  const header = readPrefLibHeader(lines.slice(0, headerEnd));
  const finder = itemFinder(
    items,
    header.names.map(({value, line}) => ({name: value, line})),
  );
  const ids = header.names.map(({value, line}) => finder.idOf(value, line));
  const twice = firstRepeated(ids);
  if (twice >= 0) {
    throw new RankingFileError(
      'repeated',
      header.names[twice]?.line,
      `this alternative is "${ids[twice] ?? ''}", as another one is. Name each item once.`,
    );
  }

  const seen = new Map<string, number>();
  const orders = lines.slice(headerEnd).map((line) => {
    const order = readPrefLibOrder(line, ids.length, header.type);
    const form = JSON.stringify(order.steps.map((step) => [...step].sort((a, b) => a - b)));
    const before = seen.get(form);
    if (before !== undefined) {
      throw new RankingFileError(
        'repeated',
        line.number,
        `the same order is in line ${before}. Make one line of the two and add up the people.`,
      );
    }
    seen.set(form, line.number);
    return order;
  });

  const voters = orders.reduce((sum, {count}) => sum + count, 0);
  checkCount('NUMBER UNIQUE ORDERS', header.uniqueOrders, orders.length, 'lines with orders');
  checkCount('NUMBER VOTERS', header.voters, voters, 'people');
  return {
    items: finder.items(),
    ballots: orders.map(({steps}) => answerOf(steps.map((step) => step.map((number) => ids[number - 1] ?? '')))),
    weights: orders.map(({count}) => count),
  };
}

/** Numbered lines without those that are blank. */
function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({number: index + 1, text: line.trim()}))
    .filter((line) => line.text !== '');
}

function noHeader({number, text}: Line): RankingFileError {
  return new RankingFileError(
    'format',
    number,
    /^\d+$/.test(text)
      ? 'this is the format that PrefLib had until 2022. Get the file again from preflib.org.'
      : 'this is not a PrefLib file: it does not begin with lines such as "# DATA TYPE: soc".',
  );
}

function checkCount(key: string, said: {count: number; line: number}, found: number, what: string): void {
  if (said.count === found) return;
  throw new RankingFileError(
    'count',
    said.line,
    `${key} is ${said.count}, but the file has ${found} ${what}. The file may be cut off: get it again, or correct it.`,
  );
}
