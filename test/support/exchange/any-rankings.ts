import fc from 'fast-check';

import type {NamedItem, Rankings} from '../../../packages/exchange/src/ranking/contract.js';

/** Titles that are likely to go wrong in a file, and any others. */
const trickyTitle = fc.oneof(
  fc.constantFrom(
    'Roads, streets',
    'the "Hub"',
    'two\nlines',
    '=HYPERLINK("https://example.org")',
    "'=1",
    '{1,2}',
    '# TITLE: x',
    '1: 2',
    '1',
    'item-1',
    'a=b',
    'a | b',
    'ballot_weight',
    'no_opinion',
    'المياه والصرف الصحي',
    '\u200F(1) مياه',
    ' ',
    '',
  ),
  fc.string({maxLength: 8}),
  fc.string({unit: 'binary', maxLength: 8}),
);

/** One to six items whose titles are what people write. */
const anyItems: fc.Arbitrary<NamedItem[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), {minLength: 1, maxLength: 6})
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({id: fc.constant(id), title: trickyTitle}))));

/** An order of some of the ids, now and then with ties. */
function orderOf(ids: readonly string[]): fc.Arbitrary<Rankings['ballots'][number]> {
  return fc
    .tuple(fc.shuffledSubarray([...ids]), fc.array(fc.boolean(), {minLength: ids.length, maxLength: ids.length}))
    .map(([ranked, joins]) => {
      const steps: string[][] = [];
      for (const [index, id] of ranked.entries()) {
        if (joins[index] && steps.length > 0) steps.at(-1)?.push(id);
        else steps.push([id]);
      }
      return steps.map((step) => (step.length === 1 ? (step[0] ?? '') : step));
    });
}

/** Rankings of those items, each ballot with a weight. */
function anyRankingsOf(items: readonly NamedItem[], weight: fc.Arbitrary<number>): fc.Arbitrary<Rankings> {
  const ballot = fc.tuple(orderOf(items.map(({id}) => id)), weight);
  return fc.array(ballot, {maxLength: 8}).map((pairs) => ({
    items,
    ballots: pairs.map(([order]) => order),
    weights: pairs.map(([, given]) => given),
  }));
}

/** Any rankings of any items. */
export function anyRankings(weight: fc.Arbitrary<number>): fc.Arbitrary<Rankings> {
  return anyItems.chain((items) => anyRankingsOf(items, weight));
}

/** The same ballots in one form: members of a tie in order. */
export function tiesSorted({ballots}: Pick<Rankings, 'ballots'>): readonly (readonly string[])[][] {
  return ballots.map((ballot) =>
    ballot.map((step) =>
      [step]
        .flat()
        .map((item) => JSON.stringify(item))
        .sort(),
    ),
  );
}
